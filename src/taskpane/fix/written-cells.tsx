import type { Edit } from "../../workbook/edit";
import { CellLink } from "../findings/cell-link";
import { useWords } from "../language";
import type { Notice } from "../session/session-state";
import { NAMED_CELLS } from "./name-cells";

interface WrittenCellsProps {
  kind: Notice["kind"];
  edits: readonly Edit[];
  onSelect: (sheet: string, cell: string) => void;
}

/** A few cells of one sheet can each be shown, with what now stands there; many are only counted. */
export function areFew(edits: readonly Edit[]): boolean {
  return edits.length <= NAMED_CELLS && new Set(edits.map(({ sheet }) => sheet)).size === 1;
}

/** `Sudah diperbaiki di T28A P2M: D11 152.082.000, F11 99,98%`, each cell a link to where it stands. */
export function WrittenCells({ kind, edits, onSelect }: WrittenCellsProps) {
  const words = useWords();
  const [first] = edits;
  if (!first) return null;
  return (
    <>
      {words.toldIn[kind](first.sheet)}{" "}
      {edits.map((edit, index) => (
        <span key={edit.cell}>
          {index > 0 && ", "}
          <CellLink sheet={edit.sheet} cell={edit.cell} onSelect={onSelect} />
          {kind !== "restored" && "value" in edit && ` ${edit.value}`}
        </span>
      ))}
      .
    </>
  );
}
