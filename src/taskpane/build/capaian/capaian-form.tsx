import { useMemo, useState } from "react";
import { refused } from "../../../builders/built";
import { buildCapaian } from "../../../builders/capaian/capaian-sheet";
import { plansOf } from "../../../builders/plan/plan";
import { unitNameIn } from "../../../builders/plan/unit-name";
import { buildWords } from "../../../strings/build";
import { useWordsOf } from "../../language";
import type { BuildFormProps } from "../entry";
import { Choice, FormulaChoice, NumberField, PlanField, TextField } from "../fields";
import { Outcome } from "../outcome";
import { useFormulaForm } from "../use-formula-form";

const YEARS = { "0": "0", "1": "1", "2": "2", "3": "3", "4": "4" } as const;

/** The PK of the workbook becomes the table of its capaian. */
export function CapaianForm(props: BuildFormProps) {
  const words = useWordsOf(buildWords);
  const pks = useMemo(() => plansOf(props.workbook, "pk"), [props.workbook]);
  const [chosen, setChosen] = useState(pks.length - 1);
  const pk = pks[chosen];
  const [typedName, setName] = useState<string | null>(null);
  const [form, setForm] = useFormulaForm(props.session.room);
  const [previous, setPrevious] = useState<keyof typeof YEARS>("2");
  const [mediumTerm, setMediumTerm] = useState("2029");
  if (!pk) return <Outcome {...props} built={refused({ code: "no-pk" })} />;
  const name = typedName ?? (unitNameIn(pk) || props.known.name);
  const built = buildCapaian({
    pk,
    unitName: name,
    year: pk.year ?? props.known.year,
    form,
    previousYears: Number(previous),
    mediumTermYear: mediumTerm.length === 4 ? Number(mediumTerm) : null,
  });
  return (
    <>
      <PlanField plans={pks} chosen={chosen} onChoose={setChosen} />
      <TextField label={words.unitName} value={name} onChange={setName} />
      <Choice label={words.previousYears} names={YEARS} value={previous} onChange={setPrevious} />
      <NumberField label={words.mediumTerm} value={mediumTerm} onChange={setMediumTerm} />
      <FormulaChoice value={form} onChange={setForm} />
      <Outcome {...props} built={built} />
    </>
  );
}
