import { buildWords } from "../../strings/build";
import { buildMoreWords } from "../../strings/build-more";
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

type OwnEntry = keyof typeof buildWords.id.entries;
const own = (id: OwnEntry, Form: BuildEntry["Form"]): BuildEntry => ({
  id,
  words: { id: buildWords.id.entries[id], en: buildWords.en.entries[id] },
  Form,
});

type MoreEntry = keyof typeof buildMoreWords.id.entries;
const more = (id: MoreEntry, Form: BuildEntry["Form"]): BuildEntry => ({
  id,
  words: { id: buildMoreWords.id.entries[id], en: buildMoreWords.en.entries[id] },
  Form,
});

/** What can be set up, in the order of a planner's year. Each entry is a folder of its own beside this file. */
export const entries: readonly BuildEntry[] = [
  own("rkt", RktForm),
  own("pk", PkForm),
  own("capaian", CapaianForm),
  own("budget", BudgetForm),
  own("update", UpdateForm),
  more("ikpa", IkpaForm),
  more("survey", SurveyForm),
  more("rekap", RekapForm),
  more("chart", ChartForm),
  more("narrative", NarrativeForm),
];
