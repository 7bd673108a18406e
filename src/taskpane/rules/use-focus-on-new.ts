import { useEffect, useMemo, useRef } from "react";
import { takeKeyboard } from "../take-keyboard";

/** A list whose new last line takes the keyboard, when its own button added it. */
export function useFocusOnNew(length: number) {
  const element = useRef<HTMLElement | null>(null);
  const isExpected = useRef(false);
  useEffect(() => {
    if (!isExpected.current) return;
    isExpected.current = false;
    takeKeyboard(element.current?.lastElementChild?.querySelector("input"));
  }, [length]);
  return useMemo(
    () =>
      Object.assign((found: HTMLElement | null) => void (element.current = found), {
        expectNew: () => void (isExpected.current = true),
      }),
    [],
  );
}
