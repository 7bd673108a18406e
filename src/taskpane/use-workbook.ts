import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { SheetProgress, WorkbookRoom } from "./session/workbook-room";

export type WorkbookState =
  | { name: "reading"; progress: SheetProgress | null }
  | { name: "read"; workbook: WorkbookSnapshot }
  | { name: "stopped" }
  | { name: "failed"; error: unknown };

/** The whole workbook, read when the view is opened and when it is asked for. */
export function useWorkbook(room: WorkbookRoom) {
  const [state, setState] = useState<WorkbookState>({ name: "reading", progress: null });
  const reading = useRef<AbortController | null>(null);

  const read = useCallback(async () => {
    reading.current?.abort();
    const { signal } = (reading.current = new AbortController());
    const say = (next: WorkbookState) => signal.aborted || setState(next);
    try {
      const workbook = await room.read({ onProgress: (progress) => say({ name: "reading", progress }), signal });
      say({ name: "read", workbook });
    } catch (error) {
      say({ name: "failed", error });
    }
  }, [room]);

  const readAgain = useCallback(() => {
    setState({ name: "reading", progress: null });
    void read();
  }, [read]);
  const stop = useCallback(() => {
    reading.current?.abort();
    setState({ name: "stopped" });
  }, []);

  useEffect(() => {
    void read();
    return () => reading.current?.abort();
  }, [read]);

  return { state, readAgain, stop };
}
