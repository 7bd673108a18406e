import { useState } from "react";
import { readAnswers, type SurveyKind, surveySheet } from "../../../builders/survey/worksheets";
import { surveyFormWords } from "../../../strings/build-survey";
import { useWordsOf } from "../../language";
import type { BuildFormProps } from "../entry";
import { Choice, FormulaChoice, NumberField, PasteField } from "../fields";
import { SheetPreview } from "../sheet-preview";
import { useFormulaForm } from "../use-formula-form";

/** More than anybody mends before looking again. */
const LISTED = 5;

/** A worksheet of a survey, with answers that are pasted or none yet. */
export function SurveyForm(props: BuildFormProps) {
  const words = useWordsOf(surveyFormWords);
  const [kind, setKind] = useState<SurveyKind>("skm");
  const [year, setYear] = useState(String(props.known.year));
  const [pasted, setPasted] = useState("");
  const [form, setForm] = useFormulaForm(props.session.room);
  const { answers, problems } = readAnswers(kind, pasted);
  return (
    <>
      <Choice label={words.kind} names={words.kinds} value={kind} onChange={setKind} />
      <NumberField label={words.year} value={year} onChange={setYear} />
      <PasteField label={words.answers} value={pasted} onChange={setPasted} hint={words.answersHint} />
      <FormulaChoice value={form} onChange={setForm} />
      {problems.length > 0 ? (
        <ul role="status">
          {problems.slice(0, LISTED).map(({ row, column, received }) => (
            <li key={`${row} ${column}`}>{words.wrongAnswer(row, column, received)}</li>
          ))}
        </ul>
      ) : (
        <SheetPreview {...props} sheet={surveySheet(kind, Number(year), answers, form)} />
      )}
    </>
  );
}
