import { makeStyles, tokens } from "@fluentui/react-components";
import shortcutsFile from "../../commands/shortcuts.json";
import { guideWords } from "../../strings/guide";
import { useWordsOf } from "../language";

const useStyles = makeStyles({
  view: { height: "100%", overflowY: "auto", padding: "0 12px 12px", boxSizing: "border-box" },
  title: {
    margin: "12px 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
  keys: { display: "grid", gridTemplateColumns: "max-content 1fr", columnGap: tokens.spacingHorizontalM, margin: 0 },
  key: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  act: { margin: 0 },
});

export default function GuideView() {
  const styles = useStyles();
  const words = useWordsOf(guideWords);
  return (
    // Without a control in it, the text must be reachable by keyboard to be scrolled.
    <div className={styles.view} tabIndex={0}>
      {words.sections.map(({ title, lines }) => (
        <section key={title}>
          <h2 className={styles.title}>{title}</h2>
          {lines.map((line) => (
            <p key={line} className={styles.line}>
              {line}
            </p>
          ))}
        </section>
      ))}
      <section>
        <h2 className={styles.title}>{words.shortcuts}</h2>
        <dl className={styles.keys}>
          {shortcutsFile.shortcuts.map(({ action, key }) => (
            <Shortcut key={action} keys={key.default} act={words.actions[action as keyof typeof words.actions]} />
          ))}
        </dl>
      </section>
    </div>
  );
}

function Shortcut({ keys, act }: { keys: string; act: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.key}>{keys}</dt>
      <dd className={styles.act}>{act}</dd>
    </>
  );
}
