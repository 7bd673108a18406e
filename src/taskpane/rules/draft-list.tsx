import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular, Delete16Regular } from "@fluentui/react-icons";
import { type ReactNode, useRef } from "react";
import { rulesViewWords } from "../../strings/rules-view";
import { useWordsOf } from "../language";
import { useFocusOnNew } from "./use-focus-on-new";
import { takeKeyboard } from "../take-keyboard";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  cards: { display: "flex", flexDirection: "column", rowGap: "8px" },
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: "flex", alignItems: "flex-start", gap: "4px" },
  acts: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface DraftListProps<Draft extends { key: number }> {
  drafts: Draft[];
  onChange: (drafts: Draft[]) => void;
  /** Each draft as a card of its own, or as one line of fields. */
  look: "cards" | "lines";
  addLabel: string;
  newDraft: () => Draft;
  /** What is said between the list and its buttons. */
  note?: ReactNode;
  /** Stands beside the button that adds a draft. */
  beside?: ReactNode;
  children: (draft: Draft, index: number, change: (parts: Partial<Draft>) => void, remove: () => void) => ReactNode;
}

/** Drafts that are added, changed and removed one by one; the keyboard goes on where the user does. */
export function DraftList<Draft extends { key: number }>(props: DraftListProps<Draft>) {
  const { drafts, onChange, look, addLabel, newDraft, note, beside, children } = props;
  const styles = useStyles();
  const add = useRef<HTMLButtonElement>(null);
  const list = useFocusOnNew(drafts.length);
  const change = (key: number, parts: Partial<Draft>) =>
    onChange(drafts.map((each) => (each.key === key ? { ...each, ...parts } : each)));
  const remove = (key: number) => {
    onChange(drafts.filter((each) => each.key !== key));
    // The button that was pressed is gone; the keyboard goes on below the list.
    takeKeyboard(add.current);
  };
  return (
    <>
      {drafts.length > 0 && (
        <ul ref={list} className={look === "cards" ? `${styles.list} ${styles.cards}` : styles.list}>
          {drafts.map((each, index) => (
            <li key={each.key} className={look === "cards" ? styles.card : styles.line}>
              <DraftItem
                draft={each}
                index={index}
                onChange={(parts) => change(each.key, parts)}
                onRemove={() => remove(each.key)}
              >
                {children}
              </DraftItem>
            </li>
          ))}
        </ul>
      )}
      {note}
      <div className={styles.acts}>
        <Button
          ref={add}
          size="small"
          appearance={look === "cards" ? "secondary" : "subtle"}
          icon={<Add16Regular />}
          onClick={() => {
            list.expectNew();
            onChange([...drafts, newDraft()]);
          }}
        >
          {addLabel}
        </Button>
        {beside}
      </div>
    </>
  );
}

interface DraftItemProps<Draft extends { key: number }> {
  draft: Draft;
  index: number;
  onChange: (parts: Partial<Draft>) => void;
  onRemove: () => void;
  children: DraftListProps<Draft>["children"];
}

function DraftItem<Draft extends { key: number }>({
  draft,
  index,
  onChange,
  onRemove,
  children,
}: DraftItemProps<Draft>) {
  return children(draft, index, onChange, onRemove);
}

/** Takes its draft out of the list. */
export function RemoveButton({
  label,
  className,
  onClick,
}: {
  label: string;
  className?: string;
  onClick: () => void;
}) {
  const words = useWordsOf(rulesViewWords);
  return (
    <Button
      size="small"
      appearance="subtle"
      className={className}
      icon={<Delete16Regular />}
      title={words.remove}
      aria-label={label}
      onClick={onClick}
    />
  );
}
