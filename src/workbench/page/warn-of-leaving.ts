import type { HostBook } from "../host/host-book";

let stopWatching = () => {};
let isChanged = false;

/** The workbench writes no files, so that leaving the page throws away whatever was changed: the browser asks first. */
export function warnOfLeaving(book: HostBook): void {
  stopWatching();
  isChanged = false;
  stopWatching = book.watch(({ kind }) => {
    if (kind !== "selected" && kind !== "activated") isChanged = true;
  });
}

window.addEventListener("beforeunload", (leaving) => {
  if (isChanged) leaving.preventDefault();
});
