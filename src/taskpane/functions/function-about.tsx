import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Definition, DefinitionSource } from "../../functions/definition";
import { exampleFormula } from "../../functions/in-formulas/example-arguments";
import { type ListSeparator, shownFormula } from "../../functions/in-formulas/shown-formula";
import { functionsViewWords } from "../../strings/functions-view";
import { Disclosure } from "../disclosure";
import { useLanguage, useWordsOf } from "../language";
import { showResultCell } from "./show-result";

const useStyles = makeStyles({
  signature: {
    margin: "4px 0",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightBold },
  meaning: { margin: "4px 0" },
  facts: { margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "8px", rowGap: "4px" },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  sources: { margin: 0, padding: "0 0 4px 20px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  status: { color: tokens.colorNeutralForeground3 },
  doubt: { color: tokens.colorStatusWarningForeground3 },
  example: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

interface FunctionAboutProps {
  definition: Definition;
  separator: ListSeparator;
  onUseExample: () => void;
}

/** What a function is: how it is written, what it means, where its rule stands, and an example that can be run. */
export function FunctionAbout({ definition, separator, onUseExample }: FunctionAboutProps) {
  const styles = useStyles();
  const words = useWordsOf(functionsViewWords);
  const { language } = useLanguage();
  const { id, describe, returns, parameters, formula, sources, example } = definition;
  const named = parameters.map(({ name, isOptional }) => (isOptional ? `[${name}]` : name)).join(`${separator} `);
  const [[first = ""] = []] = Array.isArray(example.result) ? example.result : [[example.result]];
  return (
    <>
      <p className={styles.signature}>
        =<span className={styles.name}>{id}</span>({named})
      </p>
      <p className={styles.meaning}>{describe[language]}</p>
      <dl className={styles.facts}>
        {formula !== "—" && (
          <>
            <dt className={styles.term}>{words.rule}</dt>
            <dd className={styles.fact}>{formula}</dd>
          </>
        )}
        <dt className={styles.term}>{words.gives}</dt>
        <dd className={styles.fact}>{returns[language]}</dd>
        <dt className={styles.term}>{words.example}</dt>
        <dd className={styles.fact}>
          <span className={styles.example}>{shownFormula(exampleFormula(definition), separator)}</span>
          {" → "}
          {showResultCell(typeof first === "number" || typeof first === "string" ? first : String(first))}
          {Array.isArray(example.result) && example.result.length > 1 && " …"}{" "}
          <Button size="small" onClick={onUseExample}>
            {words.useExample}
          </Button>
        </dd>
      </dl>
      <Disclosure label={words.sources}>
        <ul className={styles.sources}>
          {sources.map((source) => (
            <Source key={`${source.title} ${source.article} ${source.from}`} source={source} />
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

function Source({ source: { title, article, url, status, from } }: { source: DefinitionSource }) {
  const styles = useStyles();
  const words = useWordsOf(functionsViewWords);
  const isVerified = status === "verified";
  return (
    <li>
      {url ? (
        <Link inline href={url} target="_blank" rel="noreferrer">
          {title}
        </Link>
      ) : (
        title
      )}
      {article && `, ${article}`}
      {from !== undefined && from > 0 && ` (${words.validFrom(from)})`}{" "}
      <span className={isVerified ? styles.status : styles.doubt}>
        – {isVerified ? words.verified : words.needsVerification}
      </span>
    </li>
  );
}
