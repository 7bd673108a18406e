import { narrativeFindings } from "../../../src/checks/narrative/narrative-findings";
import { narrativeStrings } from "../../../src/strings/narrative";
import { silentChanges, wrongChanges } from "../../cases/sentences/changes-told-otherwise";
import { silentLevels, wrongLevels } from "../../cases/sentences/levels";
import { silentTargets, wrongTargets } from "../../cases/sentences/targets";
import { wrongSentences } from "../../cases/sentences/wrong";
import { silentSentences } from "../../cases/sentences/silent";
import type { ExpectedRemark, SentenceCase } from "../../cases/sentences/sentence-case";

const place = { sheet: "Narasi", cell: "A4" };

const check = ({ text, year }: SentenceCase) => narrativeFindings(place, text, year ?? 2025, narrativeStrings.id);

const inOrder = <Entry extends { printed: string; kind: string }>(entries: Entry[]) =>
  [...entries].sort((a, b) => `${a.printed} ${a.kind}`.localeCompare(`${b.printed} ${b.kind}`));

/** The found ones with only the fields that their expectation names. */
function compare(test: SentenceCase, expected: ExpectedRemark[], isWanted: (severity: string) => boolean) {
  const found = inOrder(check(test).findings.filter((finding) => isWanted(finding.severity)));
  const wanted = inOrder(expected);
  expect(
    found.map(({ severity, kind, printed, ...finding }, index) => ({
      severity,
      kind,
      printed,
      ...(wanted[index]?.expected === undefined ? {} : { expected: finding.expected }),
      ...(wanted[index]?.cause === undefined ? {} : { cause: finding.cause?.code ?? null }),
      ...(wanted[index] ? {} : { explanation: finding.explanation }),
    })),
  ).toEqual(wanted);
}

const allSilent = [...silentSentences, ...silentLevels, ...silentChanges, ...silentTargets];
const allWrong = [...wrongSentences, ...wrongLevels, ...wrongChanges, ...wrongTargets];

const named = (cases: SentenceCase[]) => cases.map((each): [string, SentenceCase] => [each.text, each]);

describe("nothing is called wrong", () => {
  test.each(named(allSilent))("%s", (_text, each) => {
    compare(each, [], (severity) => severity !== "info");
    expect(check(each).checked).toBeGreaterThanOrEqual(each.checked ?? 0);
  });
});

describe("exactly the wrong fragments are called wrong", () => {
  test.each(named(allWrong))("%s", (_text, each) => {
    compare(each, each.loud, (severity) => severity !== "info");
    if (each.infos) compare(each, each.infos, (severity) => severity === "info");
  });

  test.each(named(allWrong))("the findings have the form of the contract: %s", (_text, each) => {
    for (const language of ["id", "en"] as const) {
      const { findings, checked } = narrativeFindings(place, each.text, each.year ?? 2025, narrativeStrings[language]);
      expect(checked).toBeGreaterThan(0);
      for (const finding of findings) {
        expect(finding).toMatchObject({ ...place, fix: null, related: [] });
        expect(each.text).toContain(finding.printed);
        expect(finding.explanation).toMatch(/^\S.*\S$/s);
        expect(finding.explanation).not.toMatch(/undefined|NaN| {2}/);
        expect(finding.expected).not.toBe("");
        expect(finding.source).not.toBe("");
        expect(finding.id).toMatch(/^[a-z-]+\/narasi\/[a-z0-9-]+\/kalimat$/);
        if (finding.severity === "error") expect(finding.trace.length).toBeGreaterThan(0);
      }
    }
  });
});

test("a cell without two figures and words costs nothing and says nothing", () => {
  for (const text of ["", "5", "2025", "57.000.000", "1.359.996.505", "Uraian", "Target Kinerja Tahunan"]) {
    expect(narrativeFindings(place, text, 2025, narrativeStrings.id)).toEqual({ findings: [], checked: 0 });
  }
});
