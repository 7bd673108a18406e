import { useEffect, useRef, useState } from "react";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { WorkbookRoom } from "../session/workbook-room";

/** Long enough for somebody who is typing an address. */
const QUIET_MS = 300;

export interface NeededSheets {
  workbook: WorkbookSnapshot | null;
  error: unknown;
}

/**
 * The sheets by these names, read again whenever one of the causes is another: at once after the pane has written, and
 * when it is quiet after somebody has typed. The names are joined by a sign that no sheet may have in its name, so that
 * equal lists are equal texts.
 */
export function useNeededSheets(
  room: WorkbookRoom,
  names: readonly string[],
  { typed, written }: { typed: string; written: string },
): NeededSheets {
  const [read, setRead] = useState<NeededSheets>({ workbook: null, error: null });
  const lastWritten = useRef(written);
  const joined = names.join("/");
  useEffect(() => {
    const stop = new AbortController();
    const wait = lastWritten.current === written ? QUIET_MS : 0;
    lastWritten.current = written;
    const timer = setTimeout(() => {
      const options = { onProgress: () => undefined, signal: stop.signal };
      const wanted = joined === "" ? [] : joined.split("/");
      (wanted.length === 0 ? Promise.resolve([]) : room.readSheets(wanted, options)).then(
        (sheets) => stop.signal.aborted || setRead({ workbook: { sheets }, error: null }),
        (error: unknown) => stop.signal.aborted || setRead({ workbook: null, error }),
      );
    }, wait);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [room, joined, typed, written]);
  return read;
}
