import { useState } from "react";
import { buildRkt } from "../../../builders/rkt/rkt-sheet";
import { INDICATOR_SETS, type UnitKind } from "../../../rules/indicator-sets";
import { buildWords } from "../../../strings/build";
import { useWordsOf } from "../../language";
import type { BuildFormProps } from "../entry";
import { Choice, NumberField, TextField } from "../fields";
import { Outcome } from "../outcome";
import { Quiet } from "../quiet";

/** Kind of unit, year and name give an RKT with the indicators of that kind. */
export function RktForm(props: BuildFormProps) {
  const words = useWordsOf(buildWords);
  const [kind, setKind] = useState<UnitKind>("bnnk");
  const [year, setYear] = useState(() => String(new Date().getFullYear() + 1));
  const [name, setName] = useState("");
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
