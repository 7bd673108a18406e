import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, Warning16Regular } from "@fluentui/react-icons";
import { Fragment, useState } from "react";
import { firstYearOf } from "../../rules/all-rules";
import type { DatedRule } from "../../rules/dated-rule";
import { rulesViewWords } from "../../strings/rules-view";
import { DisclosureButton } from "../disclosure";
import { HiddenText } from "../hidden-text";
import { useWordsOf } from "../language";
import type { RuleTable } from "./rule-table";
import type { ShownRule } from "./search-rules";

const useStyles = makeStyles({
  version: { padding: "2px 0 10px 20px", overflowWrap: "anywhere" },
  between: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: "8px" },
  label: { display: "flex", alignItems: "center", gap: "6px", justifyContent: "space-between" },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  status: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  when: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  mark: { flexShrink: 0, display: "inline-flex" },
  verified: { color: tokens.colorStatusSuccessForeground1 },
  unverified: { color: tokens.colorStatusWarningForeground1 },
  table: { width: "100%", borderCollapse: "collapse", margin: "4px 0 6px", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "3px 6px 3px 0",
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  headCell: { color: tokens.colorNeutralForeground3 },
  figure: { textAlign: "right", paddingRight: 0, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

/** A rule by its name; unfolded, what it says, where that is written, and whether somebody has seen it there. */
export function RuleItem({ rule: { list, title, versions }, isOpen }: { rule: ShownRule; isOpen: boolean }) {
  const styles = useStyles();
  const words = useWordsOf(rulesViewWords);
  const [isPressed, setPressed] = useState(false);
  const open = isOpen !== isPressed;
  const [first] = versions;
  return (
    <>
      <DisclosureButton
        open={open}
        onToggle={() => setPressed(!isPressed)}
        label={
          <span className={styles.label}>
            <span>{title}</span>
            {first && <StatusMark status={worstStatus(versions)} />}
          </span>
        }
      />
      {open && versions.length === 0 && (
        <div className={mergeClasses(styles.version, styles.quiet)}>{words.noRuleYet(firstYearOf(list))}</div>
      )}
      {open &&
        versions.map(({ rule, table }, index) => (
          <div key={index} className={mergeClasses(styles.version, index > 0 && styles.between)}>
            <Version rule={rule} table={table} title={title} />
          </div>
        ))}
    </>
  );
}

type Status = DatedRule<unknown>["status"];

const worstStatus = (versions: ShownRule["versions"]): Status =>
  versions.some(({ rule }) => rule.status !== "verified") ? "needs-verification" : "verified";

/** The shape says it to the eye, the hidden words to the ear; unfolded, the words stand there for all. */
function StatusMark({ status }: { status: Status }) {
  const styles = useStyles();
  const words = useWordsOf(rulesViewWords);
  const isVerified = status === "verified";
  const Icon = isVerified ? CheckmarkCircle16Regular : Warning16Regular;
  return (
    <span
      className={mergeClasses(styles.mark, isVerified ? styles.verified : styles.unverified)}
      title={words.status[status]}
    >
      <Icon />
      <HiddenText>{words.status[status]}</HiddenText>
    </span>
  );
}

function Version({ rule, table, title }: { rule: DatedRule<unknown>; table: RuleTable; title: string }) {
  const styles = useStyles();
  const words = useWordsOf(rulesViewWords);
  const { status, effectiveFrom, note } = rule;
  const Icon = status === "verified" ? CheckmarkCircle16Regular : Warning16Regular;
  return (
    <>
      <div className={mergeClasses(styles.quiet, styles.when)}>
        <span className={mergeClasses(styles.status, status === "verified" ? styles.verified : styles.unverified)}>
          <Icon />
          {words.status[status]}
        </span>
        <span>{words.inForceFrom(effectiveFrom)}</span>
      </div>
      <RowsOf table={table} title={title} />
      <SourceLine source={rule.source} />
      {note && <div className={styles.quiet}>{note}</div>}
    </>
  );
}

function RowsOf({ table: { head, rows }, title }: { table: RuleTable; title: string }) {
  const styles = useStyles();
  /** The first column is words and so is a formula; figures stand to the right. */
  const isFigure = (column: number) => column > 0 && column >= head.length - (head.length > 3 ? 4 : 1);
  const cell = (column: number) => mergeClasses(styles.cell, isFigure(column) && styles.figure);
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          {head.map((name, column) => (
            <th key={column} scope="col" className={mergeClasses(cell(column), styles.headCell)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((text, column) =>
              column === 0 && row.length < 4 ? (
                <th key={column} scope="row" className={cell(column)}>
                  {text}
                </th>
              ) : (
                <td key={column} className={cell(column)}>
                  {text}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Only an encrypted page is opened from here; the address of another is shown to be copied. */
function SourceLine({ source: { title, article, url } }: { source: DatedRule<unknown>["source"] }) {
  const styles = useStyles();
  const words = useWordsOf(rulesViewWords);
  const isLink = url?.startsWith("https://") === true;
  return (
    <div className={styles.quiet}>
      {`${words.source}: `}
      {isLink ? (
        <Link href={url} target="_blank" rel="noopener noreferrer" className={styles.link}>
          {title}
          <HiddenText>{` (${words.opensBrowser})`}</HiddenText>
        </Link>
      ) : (
        title
      )}
      {article && `, ${article}`}
      {url && !isLink && <Fragment>{`. ${words.address}: ${url}`}</Fragment>}
    </div>
  );
}
