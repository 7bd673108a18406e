import { useState } from "react";
import { type Plan, plansOf } from "../../../builders/plan/plan";
import { buildRkt } from "../../../builders/rkt/rkt-sheet";
import { INDICATOR_SETS, type UnitKind } from "../../../rules/indicator-sets";
import { buildWords } from "../../../strings/build";
import { useWordsOf } from "../../language";
import type { BuildFormProps } from "../entry";
import { Choice, NumberField, TextField } from "../fields";
import type { KnownUnit } from "../known-unit";
import { Outcome } from "../outcome";
import { Quiet } from "../quiet";

/** A year that has its RKT already is not begun once more. */
function yearToPlan({ year }: KnownUnit, rkts: readonly Plan[]): number {
  return rkts.some((rkt) => rkt.year === year) ? year + 1 : year;
}

/** Kind of unit, year and name give an RKT with the indicators of that kind. */
export function RktForm(props: BuildFormProps) {
  const words = useWordsOf(buildWords);
  const { known, workbook } = props;
  const [kind, setKind] = useState<UnitKind>(known.kind ?? "bnnk");
  const [year, setYear] = useState(() => String(yearToPlan(known, plansOf(workbook, "rkt"))));
  const [name, setName] = useState(known.name);
  const [set] = INDICATOR_SETS[kind];
  return (
    <>
      <Choice label={words.kind} names={words.kinds} value={kind} onChange={setKind} />
      <NumberField label={words.year} value={year} onChange={setYear} />
      <TextField label={words.unitName} value={name} onChange={setName} hint={words.unitHint} />
      {set && <Quiet>{words.indicatorSource(set.source.title, set.source.article ?? "")}</Quiet>}
      <Outcome {...props} built={buildRkt({ kind, name, year: Number(year) })} />
    </>
  );
}
