import type { Output } from "./outputs";

/** One array with an object a file. */
export function jsonOutput(): Output {
  let isFirst = true;
  return {
    start: () => "[",
    file(checked) {
      const before = isFirst ? "\n" : ",\n";
      isFirst = false;
      return before + JSON.stringify(checked, null, 1);
    },
    end: () => "\n]\n",
  };
}
