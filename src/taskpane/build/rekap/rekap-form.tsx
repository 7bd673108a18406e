import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { type Aggregation, type GatheredUnits, gatherUnits, type UnitBook } from "../../../builders/rekap-satker/gather";
import { rekapSheet } from "../../../builders/rekap-satker/rekap-sheet";
import { buildMoreWords } from "../../../strings/build-more";
import { useWordsOf } from "../../language";
import type { BuildFormProps } from "../entry";
import { SheetPreview } from "../sheet-preview";

const useStyles = makeStyles({ input: { width: "100%", maxWidth: "100%" }, list: { margin: 0, paddingLeft: "18px" } });

type How = keyof typeof buildMoreWords.id.hows;

/** Workbooks of the units, chosen from the disk and read in the browser. */
export function RekapForm(props: BuildFormProps) {
  const styles = useStyles();
  const words = useWordsOf(buildMoreWords);
  const [isReading, setIsReading] = useState(false);
  const [gathered, setGathered] = useState<GatheredUnits | null>(null);

  const choose = async (files: File[]) => {
    setIsReading(true);
    const books = await Promise.all(files.map((file) => readBook(file, words.unreadable)));
    setGathered(gatherUnits(books.sort((one, other) => one.unit.localeCompare(other.unit, "id"))));
    setIsReading(false);
  };
  const setHow = (index: number, how: How) =>
    setGathered(
      (before) =>
        before && {
          ...before,
          indicators: before.indicators.map((each, position) =>
            position === index ? { ...each, aggregation: aggregationFor(how, each.aggregation) } : each,
          ),
        },
    );
  return (
    <>
      <Field label={words.files} hint={words.filesHint}>
        <input
          type="file"
          multiple
          accept=".xlsx,.xlsm"
          className={styles.input}
          onChange={(event) => void choose([...(event.target.files ?? [])])}
        />
      </Field>
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
      {gathered?.indicators.map(({ name, aggregation }, index) => (
        <Field key={name} label={words.howOf(name)} size="small">
          <Select
            className={styles.input}
            value={howOf(aggregation)}
            onChange={(_event, data) => setHow(index, data.value as How)}
          >
            {(Object.keys(words.hows) as How[])
              .filter((how) => aggregation.kind === "category" || !how.startsWith("category"))
              .map((how) => (
                <option key={how} value={how}>
                  {words.hows[how]}
                </option>
              ))}
          </Select>
        </Field>
      ))}
      {gathered && gathered.indicators.length > 0 && (
        <SheetPreview {...props} sheet={rekapSheet(gathered, "Rekap capaian dan anggaran satker")} />
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

function howOf(aggregation: Aggregation): How {
  if (aggregation.kind !== "category") return aggregation.kind;
  return aggregation.mode === "tepat" ? "category-exact" : "category-least";
}

function aggregationFor(how: How, before: Aggregation): Aggregation {
  if (how === "category-exact" || how === "category-least") {
    return before.kind === "category" ? { ...before, mode: how === "category-exact" ? "tepat" : "minimal" } : before;
  }
  return { kind: how };
}
