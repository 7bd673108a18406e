import { buildEntryWords } from "../../strings/build-entries";
import { BudgetForm } from "./anggaran/budget-form";
import { CapaianForm } from "./capaian/capaian-form";
import { ChartForm } from "./chart/chart-form";
import type { BuildEntry } from "./entry";
import { IkpaForm } from "./ikpa/ikpa-form";
import { NarrativeForm } from "./narrative/narrative-form";
import { PkForm } from "./pk/pk-form";
import { RekapForm } from "./rekap/rekap-form";
import { RktForm } from "./rkt/rkt-form";
import { SurveyForm } from "./survey/survey-form";
import { UpdateForm } from "./update/update-form";

type EntryId = keyof typeof buildEntryWords.id;
const entry = (id: EntryId, Form: BuildEntry["Form"]): BuildEntry => ({
  id,
  words: { id: buildEntryWords.id[id], en: buildEntryWords.en[id] },
  Form,
});

/** What can be set up, in the order of a planner's year. Each entry is a folder of its own beside this file. */
export const entries: readonly BuildEntry[] = [
  entry("rkt", RktForm),
  entry("pk", PkForm),
  entry("capaian", CapaianForm),
  entry("budget", BudgetForm),
  entry("update", UpdateForm),
  entry("ikpa", IkpaForm),
  entry("survey", SurveyForm),
  entry("rekap", RekapForm),
  entry("chart", ChartForm),
  entry("narrative", NarrativeForm),
];
