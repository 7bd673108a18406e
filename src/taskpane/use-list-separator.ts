import { useEffect, useState } from "react";
import type { ListSeparator } from "../functions/in-formulas/shown-formula";
import type { WorkbookRoom } from "./session/workbook-room";

/** What stands between arguments in the user's Excel; the Indonesian `;` until it is known. */
export function useListSeparator(room: WorkbookRoom): ListSeparator {
  const [separator, setSeparator] = useState<ListSeparator>(";");
  useEffect(() => {
    room.listSeparator().then(setSeparator, () => undefined);
  }, [room]);
  return separator;
}
