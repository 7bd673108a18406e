import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { ALL_KINDS, blankInputs, USUAL_KINDS } from "../../../builders/ikpa/inputs";
import { FIRST_YEAR } from "../../../builders/ikpa/parts";
import { ikpaWorksheet } from "../../../builders/ikpa/worksheet";
import { ikpaFormWords } from "../../../strings/build-ikpa";
import { useWordsOf } from "../../language";
import type { BuildFormProps } from "../entry";
import { FormulaChoice, NumberField, TextField } from "../fields";
import { SheetPreview } from "../sheet-preview";
import { useFormulaForm } from "../use-formula-form";
import { WhatIf } from "./what-if";

/** This month, or the last one of a year that is over. */
function monthOf(year: number, today: Date): number {
  return year < today.getFullYear() ? 12 : today.getMonth() + 1;
}

/** Makes the worksheet, and answers what if once it has been filled in. */
export function IkpaForm(props: BuildFormProps) {
  const words = useWordsOf(ikpaFormWords);
  const { known } = props;
  const [satker, setSatker] = useState(known.name);
  const [year, setYear] = useState(String(known.year));
  const [month, setMonth] = useState(() => String(monthOf(known.year, new Date())));
  const [form, setForm] = useFormulaForm(props.session.room);
  const [hasBansos, setHasBansos] = useState(false);
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  const wrong = Number(year) < FIRST_YEAR ? words.wrongYear(FIRST_YEAR) : isMonth ? null : words.wrongMonth;
  const kinds = hasBansos ? ALL_KINDS : USUAL_KINDS;
  const inputs = blankInputs(Number(year), Number(month), satker, undefined, kinds);
  return (
    <>
      <TextField label={words.satker} value={satker} onChange={setSatker} />
      <NumberField label={words.year} value={year} onChange={setYear} />
      <NumberField label={words.month} value={month} onChange={setMonth} />
      <Checkbox
        label={words.bansos}
        checked={hasBansos}
        onChange={(_event, { checked }) => setHasBansos(checked === true)}
      />
      <FormulaChoice value={form} onChange={setForm} />
      {wrong === null ? (
        <SheetPreview {...props} sheet={ikpaWorksheet(inputs, form)} />
      ) : (
        <div role="status">{wrong}</div>
      )}
      <WhatIf workbook={props.workbook} />
    </>
  );
}
