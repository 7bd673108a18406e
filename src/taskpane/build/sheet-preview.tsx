import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { buildWords } from "../../strings/build";
import type { NewCell, NewSheet } from "../../workbook/new-sheet";
import { freeSheetName } from "../../workbook/excel/free-sheet-name";
import { useLanguage, useWordsOf } from "../language";
import { isRunning, isWriting } from "../session/session-state";
import type { BuildFormProps } from "./entry";
import { shownCell } from "./shown-cell";

/** More rows than a pane shows at a glance; all are written. */
const SHOWN_ROWS = 12;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  frame: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    maxWidth: "180px",
    padding: "2px 6px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  caption: { padding: "2px 6px", fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  bold: { fontWeight: tokens.fontWeightSemibold },
  formula: { fontFamily: tokens.fontFamilyMonospace },
  number: { textAlign: "right" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  note: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

/** Words in the first column and nothing beside them run on over the others, as they do on the sheet. */
const isTitle = (row: readonly NewCell[]) => row.every((cell, column) => column === 0 || cell === null);

interface SheetPreviewProps extends BuildFormProps {
  sheet: NewSheet;
}

/** The first rows of a sheet that is to be made, and the button that makes it. */
export function SheetPreview({ sheet, session, state, workbook, onWritten }: SheetPreviewProps) {
  const styles = useStyles();
  const words = useWordsOf(buildWords);
  const { language } = useLanguage();
  const [isMaking, setIsMaking] = useState(false);
  const name = freeSheetName(
    sheet.name,
    workbook.sheets.map((each) => each.name),
  );
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const make = async () => {
    setIsMaking(true);
    const isMade = await session.addSheet(sheet);
    setIsMaking(false);
    if (!isMade) return;
    const { what } = session.getState().written.at(-1) ?? {};
    if (what?.kind === "sheets" && what.names[0]) await session.select(what.names[0], "A1");
    onWritten();
  };
  const classOf = (cell: NewCell) =>
    [
      styles.cell,
      ...(cell?.bold ? [styles.bold] : []),
      ...(cell && "formula" in cell ? [styles.formula] : []),
      ...(cell && "value" in cell && typeof cell.value === "number" ? [styles.number] : []),
    ].join(" ");
  return (
    <>
      <h3 className={styles.title}>{words.preview}</h3>
      <div className={styles.frame} tabIndex={0} role="region" aria-label={words.previewOf(sheet.name)}>
        <table className={styles.table}>
          <tbody>
            {sheet.rows.slice(0, SHOWN_ROWS).map((row, index) => (
              <tr key={index}>
                {isTitle(row) ? (
                  <td colSpan={width} className={styles.caption}>
                    {shownCell(row[0] ?? null, language)}
                  </td>
                ) : (
                  Array.from({ length: width }, (_cell, column) => {
                    const cell = row[column] ?? null;
                    const shown = shownCell(cell, language);
                    return (
                      <td key={column} className={classOf(cell)} title={shown}>
                        {shown}
                      </td>
                    );
                  })
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sheet.rows.length > SHOWN_ROWS && (
        <p className={styles.quiet}>{words.moreRows(sheet.rows.length - SHOWN_ROWS)}</p>
      )}
      {name !== sheet.name && <p className={styles.note}>{words.nameTaken(sheet.name, name)}</p>}
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={isMaking || isRunning(state) || isWriting(state)}
        onClick={() => void make()}
      >
        {isMaking ? words.making : words.make}
      </Button>
    </>
  );
}
