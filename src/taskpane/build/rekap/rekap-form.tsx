import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { FolderOpen16Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { type Aggregation, type GatheredUnits, gatherUnits, type UnitBook } from "../../../builders/rekap-satker/gather";
import { rekapSheet } from "../../../builders/rekap-satker/rekap-sheet";
import { rekapFormWords } from "../../../strings/build-rekap";
import { useWordsOf } from "../../language";
import type { BuildFormProps } from "../entry";
import { FormulaChoice } from "../fields";
import { Quiet } from "../quiet";
import { SheetPreview } from "../sheet-preview";
import { useFormulaForm } from "../use-formula-form";
import { AggregationChoice } from "./aggregation-choice";

const useStyles = makeStyles({
  input: { width: "100%", maxWidth: "100%", minWidth: 0 },
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
});

/** Workbooks of the units, chosen from the disk and read in the browser. */
export function RekapForm(props: BuildFormProps) {
  const styles = useStyles();
  const words = useWordsOf(rekapFormWords);
  const [isReading, setIsReading] = useState(false);
  const [books, setBooks] = useState<UnitBook[]>([]);
  const [gathered, setGathered] = useState<GatheredUnits | null>(null);

  const [form, setForm] = useFormulaForm(props.session.room);
  const picker = useRef<HTMLInputElement>(null);

  const choose = async (files: File[]) => {
    setIsReading(true);
    const read = await Promise.all(files.map((file) => readBook(file, words.unreadable)));
    read.sort((one, other) => one.unit.localeCompare(other.unit, "id"));
    setBooks(read);
    setGathered(read.length > 0 ? gatherUnits(read) : null);
    setIsReading(false);
  };
  const setAggregation = (at: number, aggregation: Aggregation) =>
    setGathered(
      (before) =>
        before && {
          ...before,
          indicators: before.indicators.map((each, index) => (index === at ? { ...each, aggregation } : each)),
        },
    );
  return (
    <>
      <div>
        <Button icon={<FolderOpen16Regular />} onClick={() => picker.current?.click()}>
          {words.chooseFiles}
        </Button>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          accept=".xlsx,.xlsm"
          aria-label={words.files}
          onChange={(event) => void choose([...(event.target.files ?? [])])}
        />
        <Quiet>{books.length > 0 ? words.chosen(books.map(({ unit }) => unit)) : words.filesHint}</Quiet>
      </div>
      {isReading && <div role="status">{words.reading}</div>}
      {gathered && (gathered.left.length > 0 || gathered.without.length > 0) && (
        <ul className={styles.list} role="status">
          {gathered.left.map(({ unit, why, detail }) => (
            <li key={unit}>{words.left(unit, why === "unreadable" ? detail : words.noTable)}</li>
          ))}
          {gathered.without.map(({ unit, indicators }) => (
            <li key={unit}>{words.without(unit, indicators.length)}</li>
          ))}
        </ul>
      )}
      {gathered && gathered.indicators.length > 0 && (
        <>
          <Field label={words.lead} hint={gathered.lead === null ? undefined : words.leadHint}>
            <Select
              className={styles.input}
              value={gathered.lead ?? ""}
              onChange={(_event, data) => setGathered(gatherUnits(books, data.value === "" ? null : data.value))}
            >
              <option value="">{words.noLead}</option>
              {gathered.units.map((unit) => (
                <option key={unit} value={unit}>
                  {unit}
                </option>
              ))}
            </Select>
          </Field>
          <AggregationChoice
            indicators={gathered.indicators}
            hasLead={gathered.lead !== null}
            onChange={setAggregation}
          />
          <FormulaChoice value={form} onChange={setForm} />
          <SheetPreview {...props} sheet={rekapSheet(gathered, "Rekap capaian dan anggaran satker", form)} />
        </>
      )}
    </>
  );
}

async function readBook(file: File, unreadable: string): Promise<UnitBook> {
  const unit = file.name.replace(/\.xls[xm]$/i, "");
  try {
    const { readXlsx } = await import(/* webpackChunkName: "xlsx-reader" */ "../../../workbook/xlsx/read-xlsx");
    return { unit, workbook: await readXlsx(await file.arrayBuffer()) };
  } catch {
    return { unit, workbook: null, why: unreadable };
  }
}
