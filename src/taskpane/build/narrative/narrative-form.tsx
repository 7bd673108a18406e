import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { babIii } from "../../../builders/narrative/bab-iii";
import { factsOf, paragraphOf, sheetsWithFacts } from "../../../builders/narrative/facts";
import { narrativeFormWords } from "../../../strings/build-narrative";
import { useWordsOf } from "../../language";
import { copyText } from "../../report/copy-text";
import { saveFile } from "../../report/save-file";
import type { BuildFormProps } from "../entry";
import { NumberField, TextField } from "../fields";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const useStyles = makeStyles({
  input: { width: "100%", minWidth: 0, maxWidth: "100%" },
  acts: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "10px" },
  text: { margin: "0 0 4px", overflowWrap: "anywhere", color: tokens.colorNeutralForeground1 },
});

/** The paragraphs of Bab III to be copied, and the whole as a Word document. */
export function NarrativeForm({ workbook, known }: BuildFormProps) {
  const styles = useStyles();
  const words = useWordsOf(narrativeFormWords);
  const sheets = useMemo(() => sheetsWithFacts(workbook), [workbook]);
  const [sheet, setSheet] = useState<string | null>(null);
  const [year, setYear] = useState(String(known.year));
  const [satker, setSatker] = useState(known.name);
  const [said, setSaid] = useState("");
  const facts = useMemo(() => factsOf(workbook, sheet ?? undefined), [workbook, sheet]);
  if (facts.length === 0) return <div role="status">{words.noFacts}</div>;
  const paragraphs = facts.map((each) => paragraphOf(each, Number(year)));
  const copy = async (text: string) => setSaid((await copyText(text)) ? words.copied : words.notCopied);
  const save = async () => {
    setSaid(words.saving);
    const { wordFile } = await import(/* webpackChunkName: "word-file" */ "../../../builders/narrative/word-file");
    const name = `Bab III LKIP ${year}.docx`;
    const parts = babIii(facts, workbook, { year: Number(year), satker });
    saveFile(name, WORD, await wordFile(`Bab III LKIP ${year}`, parts));
    setSaid(words.saved(name));
  };
  return (
    <>
      <Field label={words.sheet}>
        <Select className={styles.input} value={sheet ?? ""} onChange={(_event, data) => setSheet(data.value || null)}>
          <option value="">{words.longestTable}</option>
          {sheets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <NumberField label={words.year} value={year} onChange={setYear} />
      <TextField label={words.satker} value={satker} onChange={setSatker} />
      <div className={styles.acts}>
        <Button appearance="primary" onClick={() => void save()}>
          {words.saveWord}
        </Button>
        <Button onClick={() => void copy(paragraphs.join("\n\n"))}>{words.copyAll}</Button>
      </div>
      <div role="status">{said}</div>
      <ul className={styles.list}>
        {paragraphs.map((paragraph, index) => (
          <li key={index}>
            <p className={styles.text}>{paragraph}</p>
            <Button size="small" aria-label={`${words.copy} ${facts[index]?.name}`} onClick={() => void copy(paragraph)}>
              {words.copy}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
