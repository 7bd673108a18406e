import { makeStyles, tokens } from "@fluentui/react-components";
import { rulesViewWords } from "../../strings/rules-view";
import { useWordsOf } from "../language";
import { DraftList, RemoveButton } from "./draft-list";
import { FieldGroup } from "./field-group";
import { newClass, newScale, type ScaleDraft } from "./settings-draft";
import type { ProblemAt } from "./problem-at";
import { TextField } from "./text-field";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-end", gap: "4px" },
  name: { flexGrow: 1, minWidth: 0 },
  from: { flex: "3 1 0", minWidth: 0 },
  category: { flex: "4 1 0", minWidth: 0 },
  removeLabelled: { marginTop: "22px" },
  wrong: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

interface ScaleFieldsProps {
  scales: ScaleDraft[];
  onChange: (scales: ScaleDraft[]) => void;
  problemAt: ProblemAt;
}

export function ScaleFields({ scales, onChange, problemAt }: ScaleFieldsProps) {
  const words = useWordsOf(rulesViewWords);
  return (
    <FieldGroup title={words.scales} hint={words.scalesHint}>
      <DraftList drafts={scales} onChange={onChange} look="cards" addLabel={words.addScale} newDraft={newScale}>
        {(each, index, change, remove) => (
          <ScaleItem scale={each} position={index + 1} onChange={change} onRemove={remove} problemAt={problemAt} />
        )}
      </DraftList>
    </FieldGroup>
  );
}

interface ScaleItemProps {
  scale: ScaleDraft;
  position: number;
  onChange: (parts: Partial<ScaleDraft>) => void;
  onRemove: () => void;
  problemAt: ProblemAt;
}

function ScaleItem({ scale, position, onChange, onRemove, problemAt }: ScaleItemProps) {
  const styles = useStyles();
  const words = useWordsOf(rulesViewWords);
  const { key, name, classes } = scale;
  const noClasses = problemAt(`classes ${key}`, "");
  return (
    <>
      <div className={styles.head}>
        <TextField
          className={styles.name}
          label={words.scaleName(position)}
          value={name}
          problem={problemAt(`name ${key}`, name)}
          onChange={(value) => onChange({ name: value })}
        />
        <RemoveButton label={words.removeScale(name.trim() || String(position))} onClick={onRemove} />
      </div>
      <DraftList
        drafts={classes}
        onChange={(changed) => onChange({ classes: changed })}
        look="lines"
        addLabel={words.addClass}
        newDraft={newClass}
        note={noClasses && <div className={styles.wrong}>{words.problems[noClasses]}</div>}
      >
        {(each, index, change, remove) => (
          <>
            <TextField
              isNumber
              className={styles.from}
              label={index === 0 ? words.from : undefined}
              name={words.classFrom(index + 1)}
              value={each.from}
              problem={problemAt(`from ${each.key}`, each.from)}
              onChange={(from) => change({ from })}
            />
            <TextField
              className={styles.category}
              label={index === 0 ? words.category : undefined}
              name={words.className(index + 1)}
              value={each.name}
              problem={problemAt(`class-name ${each.key}`, each.name)}
              onChange={(value) => change({ name: value })}
            />
            <RemoveButton
              className={index === 0 ? styles.removeLabelled : undefined}
              label={words.removeClass(index + 1)}
              onClick={remove}
            />
          </>
        )}
      </DraftList>
    </>
  );
}
