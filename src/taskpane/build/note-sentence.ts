import type { BuildNote } from "../../builders/built";
import { buildWords } from "../../strings/build";
import type { Language } from "../../strings/language";

/** A note of a builder in words. */
export function noteSentence(note: BuildNote, language: Language): string {
  const { notes } = buildWords[language];
  const { sheet = "", cell = "", name = "", one = 0, other = 0 } = note;
  const place = `${sheet}!${cell}`;
  const rupiah = new Intl.NumberFormat(language === "id" ? "id-ID" : "en-US");
  const sentences: Record<BuildNote["code"], () => string> = {
    "no-rkt": () => notes.noRkt,
    "no-pk": () => notes.noPk,
    "no-target": () => notes.noTarget(place, name),
    "no-unit": () => notes.noUnit(place, name),
    "text-target": () => notes.textTarget(place, name),
    "no-set": () => notes.noSet(String(one), String(other)),
    "no-name": () => notes.noName,
    "budget-differs": () => notes.budgetDiffers(rupiah.format(one), rupiah.format(other)),
    "no-budget": () => notes.noBudget(sheet),
    "nothing-listed": () => notes.nothingListed,
    "no-columns": () => notes.noColumns(name, cell),
    "no-figures": () => notes.noFigures,
    "no-years": () => notes.noYears,
  };
  return sentences[note.code]();
}
