import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular, Delete16Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { rulesViewWords } from "../../strings/rules-view";
import { useWordsOf } from "../language";
import { FieldGroup } from "./field-group";
import { type ClassDraft, newClass, newScale, type ScaleDraft } from "./settings-draft";
import type { ProblemAt } from "./settings-form";
import { TextField } from "./text-field";
import { useFocusOnNew } from "./use-focus-on-new";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "8px" },
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: "flex", alignItems: "flex-end", gap: "4px" },
  name: { flexGrow: 1, minWidth: 0 },
  class: { display: "flex", alignItems: "flex-start", gap: "4px" },
  from: { flex: "3 1 0", minWidth: 0 },
  category: { flex: "4 1 0", minWidth: 0 },
  removeLabelled: { marginTop: "22px" },
  wrong: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
  add: { alignSelf: "flex-start" },
});

interface ScaleFieldsProps {
  scales: ScaleDraft[];
  onChange: (scales: ScaleDraft[]) => void;
  problemAt: ProblemAt;
}

export function ScaleFields({ scales, onChange, problemAt }: ScaleFieldsProps) {
  const styles = useStyles();
  const words = useWordsOf(rulesViewWords);
  const add = useRef<HTMLButtonElement>(null);
  const list = useFocusOnNew(scales.length);
  const change = (changed: ScaleDraft) => onChange(scales.map((each) => (each.key === changed.key ? changed : each)));
  const remove = (key: number) => {
    onChange(scales.filter((each) => each.key !== key));
    add.current?.focus();
  };
  return (
    <FieldGroup title={words.scales} hint={words.scalesHint}>
      {scales.length > 0 && (
        <ul ref={list} className={styles.list}>
          {scales.map((each, index) => (
            <li key={each.key} className={styles.item}>
              <ScaleItem
                scale={each}
                position={index + 1}
                onChange={change}
                onRemove={() => remove(each.key)}
                problemAt={problemAt}
              />
            </li>
          ))}
        </ul>
      )}
      <Button
        ref={add}
        size="small"
        className={styles.add}
        icon={<Add16Regular />}
        onClick={() => {
          list.expectNew();
          onChange([...scales, newScale()]);
        }}
      >
        {words.addScale}
      </Button>
    </FieldGroup>
  );
}

interface ScaleItemProps {
  scale: ScaleDraft;
  position: number;
  onChange: (scale: ScaleDraft) => void;
  onRemove: () => void;
  problemAt: ProblemAt;
}

function ScaleItem({ scale, position, onChange, onRemove, problemAt }: ScaleItemProps) {
  const styles = useStyles();
  const words = useWordsOf(rulesViewWords);
  const add = useRef<HTMLButtonElement>(null);
  const { key, name, classes } = scale;
  const list = useFocusOnNew(classes.length);
  const noClasses = problemAt(`classes ${key}`, "");
  const change = (of: number, parts: Partial<ClassDraft>) =>
    onChange({ ...scale, classes: classes.map((each) => (each.key === of ? { ...each, ...parts } : each)) });
  const remove = (of: number) => {
    onChange({ ...scale, classes: classes.filter((each) => each.key !== of) });
    add.current?.focus();
  };
  return (
    <>
      <div className={styles.head}>
        <TextField
          className={styles.name}
          label={words.scaleName(position)}
          value={name}
          problem={problemAt(`name ${key}`, name)}
          onChange={(value) => onChange({ ...scale, name: value })}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<Delete16Regular />}
          title={words.remove}
          aria-label={words.removeScale(name.trim() || String(position))}
          onClick={onRemove}
        />
      </div>
      <ul ref={list} className={styles.list}>
        {classes.map((each, index) => (
          <li key={each.key} className={styles.class}>
            <TextField
              isNumber
              className={styles.from}
              label={index === 0 ? words.from : undefined}
              name={words.classFrom(index + 1)}
              value={each.from}
              problem={problemAt(`from ${each.key}`, each.from)}
              onChange={(from) => change(each.key, { from })}
            />
            <TextField
              className={styles.category}
              label={index === 0 ? words.category : undefined}
              name={words.className(index + 1)}
              value={each.name}
              problem={problemAt(`class-name ${each.key}`, each.name)}
              onChange={(value) => change(each.key, { name: value })}
            />
            <Button
              size="small"
              appearance="subtle"
              className={index === 0 ? styles.removeLabelled : undefined}
              icon={<Delete16Regular />}
              title={words.remove}
              aria-label={words.removeClass(index + 1)}
              onClick={() => remove(each.key)}
            />
          </li>
        ))}
      </ul>
      {noClasses && <div className={styles.wrong}>{words.problems[noClasses]}</div>}
      <Button
        ref={add}
        size="small"
        appearance="subtle"
        className={styles.add}
        icon={<Add16Regular />}
        onClick={() => {
          list.expectNew();
          onChange({ ...scale, classes: [...classes, newClass()] });
        }}
      >
        {words.addClass}
      </Button>
    </>
  );
}
