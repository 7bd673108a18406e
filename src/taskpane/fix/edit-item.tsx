import { makeStyles, tokens } from "@fluentui/react-components";
import type { Edit } from "../../workbook/edit";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { HiddenText } from "../hidden-text";
import { useWords } from "../language";
import { shownAfter, shownBefore } from "./show-cell";
import type { ShownCell } from "./show-cell";

const useStyles = makeStyles({
  address: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  change: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  before: { textDecorationLine: "line-through", textDecorationColor: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

interface EditItemProps {
  edit: Edit;
  workbook: WorkbookSnapshot;
  /** What stands above the change: its place; `null` where that is named already. */
  place: string | null;
}

export function EditItem({ edit, workbook, place }: EditItemProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <li>
      {place !== null && <div className={styles.address}>{place}</div>}
      <div className={styles.change}>
        <span className={styles.before}>
          <Content cell={shownBefore(edit, workbook)} />
        </span>
        <span aria-hidden> → </span>
        <HiddenText> {words.becomes} </HiddenText>
        <span className={styles.after}>
          <Content cell={shownAfter(edit, workbook)} />
        </span>
      </div>
    </li>
  );
}

function Content({ cell: { text, formula } }: { cell: ShownCell }) {
  const styles = useStyles();
  const words = useWords();
  if (formula === null) return text === "" ? words.emptyCell : text;
  return (
    <>
      <span className={styles.formula}>{formula}</span>
      {text !== "" && ` (${text})`}
    </>
  );
}
