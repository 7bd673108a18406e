import type { PaneWords } from "../../strings/pane";
import type { Notice } from "../session/session-state";
import type { WrittenThing } from "../session/workbook-room";
import { nameCells } from "./name-cells";

/** What was written or taken back, in a sentence. */
export function sayWritten({ kind, things }: Notice, words: PaneWords): string {
  const [only] = things;
  if (things.length > 1 && kind === "restored") return words.restoredAll(things.length);
  return things.length > 1 || !only
    ? things.map((thing) => sentenceOf(thing, kind, words)).join(" ")
    : sentenceOf(only, kind, words);
}

function sentenceOf(thing: WrittenThing, kind: Notice["kind"], words: PaneWords): string {
  if (thing.kind === "sheets") {
    const names = thing.names.join(", ");
    return kind === "restored" ? words.restoredSheets(names) : words.writtenSheets(names);
  }
  if (thing.kind === "charts") {
    const names = thing.names.join(", ");
    return kind === "restored" ? words.restoredCharts(names) : words.writtenCharts(names);
  }
  const { cells, sheets } = nameCells(thing.edits, words);
  return words.told[kind](cells, sheets);
}
