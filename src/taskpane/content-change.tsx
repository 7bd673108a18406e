import { makeStyles, tokens } from "@fluentui/react-components";
import { shownFormula, type ListSeparator } from "../functions/in-formulas/shown-formula";
import type { Edit } from "../workbook/edit";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { shownAfter, shownBefore } from "./fix/show-cell";
import type { ShownCell } from "./fix/show-cell";
import { HiddenText } from "./hidden-text";
import { useWords } from "./language";

const useStyles = makeStyles({
  change: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

interface ContentChangeProps {
  edit: Edit;
  workbook: WorkbookSnapshot;
  separator: ListSeparator;
}

/** What a cell holds and what it will hold, with formulas as the user's Excel shows them. */
export function ContentChange({ edit, workbook, separator }: ContentChangeProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.change}>
      <span className={styles.before}>
        <Content cell={shownBefore(edit, workbook)} separator={separator} />
      </span>
      <span aria-hidden> → </span>
      <HiddenText> {words.becomes} </HiddenText>
      <span className={styles.after}>
        <Content cell={shownAfter(edit, workbook)} separator={separator} />
      </span>
    </div>
  );
}

function Content({ cell: { text, formula }, separator }: { cell: ShownCell; separator: ListSeparator }) {
  const styles = useStyles();
  const words = useWords();
  if (formula === null) return text === "" ? words.emptyCell : text;
  return (
    <>
      <span className={styles.formula}>{shownFormula(formula, separator)}</span>
      {text !== "" && ` (${text})`}
    </>
  );
}
