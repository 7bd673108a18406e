import { buildWords } from "../../strings/build";
import { BudgetForm } from "./anggaran/budget-form";
import { CapaianForm } from "./capaian/capaian-form";
import type { BuildEntry } from "./entry";
import { PkForm } from "./pk/pk-form";
import { RktForm } from "./rkt/rkt-form";
import { UpdateForm } from "./update/update-form";

type OwnEntry = keyof typeof buildWords.id.entries;
const own = (id: OwnEntry, Form: BuildEntry["Form"]): BuildEntry => ({
  id,
  words: { id: buildWords.id.entries[id], en: buildWords.en.entries[id] },
  Form,
});

/** What can be set up, in the order of a planner's year. Each entry is a folder of its own beside this file. */
export const entries: readonly BuildEntry[] = [
  own("rkt", RktForm),
  own("pk", PkForm),
  own("capaian", CapaianForm),
  own("budget", BudgetForm),
  own("update", UpdateForm),
];
