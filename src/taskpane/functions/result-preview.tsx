import { makeStyles, tokens } from "@fluentui/react-components";
import type { ResultCell } from "../../functions/in-formulas/evaluate-formula";
import { functionsViewWords } from "../../strings/functions-view";
import { useWordsOf } from "../language";
import type { InsertPlan } from "./insert-plan";
import { showResultCell } from "./show-result";

/** Enough to see whether the right cells were taken. */
const ROWS = 5;
const COLUMNS = 4;

const useStyles = makeStyles({
  preview: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontWeight: "inherit" },
  result: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  cell: { padding: "0 12px 0 0", verticalAlign: "top" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  warning: { color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase200 },
  refusal: { color: tokens.colorStatusDangerForeground1 },
});

/** What the formula would give, or the sentence with which it would refuse. */
export function ResultPreview({ plan }: { plan: InsertPlan }) {
  const styles = useStyles();
  const words = useWordsOf(functionsViewWords);
  const { formula, result, blanks } = plan;
  const rows = result?.length ?? 0;
  const columns = result?.[0]?.length ?? 0;
  const refusal = result?.flat().find((cell) => typeof cell === "object" && cell.message !== "");
  return (
    <div className={styles.preview} role="status">
      <h3 className={styles.title}>{words.result}</h3>
      {formula === null && <div className={styles.quiet}>{words.resultWaits}</div>}
      {formula !== null && !result && <div className={styles.quiet}>{words.resultUnknown}</div>}
      {result && (
        <table className={styles.result}>
          <tbody>
            {result.slice(0, ROWS).map((cells, row) => (
              <tr key={row}>
                {cells.slice(0, COLUMNS).map((cell, column) => (
                  <td key={column} className={styles.cell}>
                    {showResultCell(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {(rows > ROWS || columns > COLUMNS) && <div className={styles.quiet}>{words.moreCells}</div>}
      {refusal !== undefined && <Refusal cell={refusal} />}
      {rows * columns > 1 && <div className={styles.quiet}>{words.takesCells(rows, columns)}</div>}
      {blanks.length > 0 && <div className={styles.warning}>{words.blanks(blanks.join(", "))}</div>}
    </div>
  );
}

function Refusal({ cell }: { cell: ResultCell }) {
  const styles = useStyles();
  return typeof cell === "object" ? <div className={styles.refusal}>{cell.message}</div> : null;
}
