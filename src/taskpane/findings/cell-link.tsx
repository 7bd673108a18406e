import { Link } from "@fluentui/react-components";
import { useWords } from "../language";

interface CellLinkProps {
  sheet: string;
  cell: string;
  /** Where the reader cannot know the sheet from its surroundings. */
  withSheet?: boolean;
  onSelect: (sheet: string, cell: string) => void;
}

export function CellLink({ sheet, cell, withSheet = false, onSelect }: CellLinkProps) {
  const words = useWords();
  const shown = withSheet ? `${sheet}!${cell}` : cell;
  return (
    <Link as="button" aria-label={words.goTo(sheet, shown)} onClick={() => onSelect(sheet, cell)}>
      {shown}
    </Link>
  );
}
