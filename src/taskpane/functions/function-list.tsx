import { makeStyles, tokens } from "@fluentui/react-components";
import type { Definition } from "../../functions/definition";
import { definitions } from "../../functions/definitions/all";
import { functionFields } from "../../functions/search/fields";
import { searchFunctions } from "../../functions/search/search-functions";
import { type FunctionField, functionsViewWords } from "../../strings/functions-view";
import { useLanguage, useWordsOf } from "../language";

const useStyles = makeStyles({
  field: {
    margin: 0,
    padding: "8px 12px 2px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "block",
    width: "100%",
    padding: "6px 12px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  about: {
    display: "-webkit-box",
    overflow: "hidden",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  said: { padding: "8px 12px 4px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface FunctionListProps {
  typed: string;
  onOpen: (definition: Definition) => void;
}

/** All functions by field, or those that fit what was typed, the best first. */
export function FunctionList({ typed, onOpen }: FunctionListProps) {
  const styles = useStyles();
  const words = useWordsOf(functionsViewWords);
  const fields = Object.keys(functionFields) as FunctionField[];
  const isSearching = typed.trim() !== "";
  const found = isSearching ? searchFunctions(typed) : [];
  return (
    <>
      <div role="status" className={isSearching ? styles.said : undefined}>
        {isSearching && (found.length === 0 ? words.nothingFound : words.found(found.length))}
      </div>
      {isSearching ? (
        <Items definitions={found} onOpen={onOpen} />
      ) : (
        fields.map((field) => (
          <section key={field} aria-label={words.fields[field]}>
            <h2 className={styles.field}>{words.fields[field]}</h2>
            <Items definitions={functionFields[field].map((id) => definitions[id])} onOpen={onOpen} />
          </section>
        ))
      )}
    </>
  );
}

interface ItemsProps {
  definitions: readonly Definition[];
  onOpen: (definition: Definition) => void;
}

function Items({ definitions: listed, onOpen }: ItemsProps) {
  const styles = useStyles();
  const { language } = useLanguage();
  return (
    <ul className={styles.list}>
      {listed.map((definition) => (
        <li key={definition.id}>
          <button type="button" className={styles.item} onClick={() => onOpen(definition)}>
            <span className={styles.name}>{definition.id}</span>
            <span className={styles.about}>{definition.describe[language]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
