import { makeStyles, tokens } from "@fluentui/react-components";
import type { Built, BuildNote } from "../../builders/built";
import { buildWords } from "../../strings/build";
import { useLanguage, useWordsOf } from "../language";
import type { BuildFormProps } from "./entry";
import { noteSentence } from "./note-sentence";
import { SheetPreview } from "./sheet-preview";

/** More than anybody reads before filling in the first. */
const LISTED = 5;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
  text: { margin: 0 },
  why: { color: tokens.colorNeutralForeground1 },
});

/** The preview of a sheet, or the reasons why there is none. */
export function Outcome({ built, ...props }: BuildFormProps & { built: Built }) {
  const styles = useStyles();
  const words = useWordsOf(buildWords);
  if (built.ok)
    return (
      <>
        <SheetPreview sheet={built.sheet} {...props} />
        <Notes notes={built.notes} />
      </>
    );
  return (
    <div role="status" className={styles.why}>
      <p className={styles.text}>{words.cannot}</p>
      <Notes notes={built.problems} />
    </div>
  );
}

export function Notes({ notes }: { notes: readonly BuildNote[] }) {
  const styles = useStyles();
  const words = useWordsOf(buildWords);
  const { language } = useLanguage();
  if (notes.length === 0) return null;
  return (
    <ul className={styles.list}>
      {notes.slice(0, LISTED).map((note, index) => (
        <li key={index}>{noteSentence(note, language)}</li>
      ))}
      {notes.length > LISTED && <li>{words.moreProblems(notes.length - LISTED)}</li>}
    </ul>
  );
}
