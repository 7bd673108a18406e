import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { functionsViewWords } from "../../src/strings/functions-view";
import { guideWords } from "../../src/strings/guide";
import { handoverWords } from "../../src/strings/handover";
import type { Language } from "../../src/strings/language";
import { paneWords } from "../../src/strings/pane";
import { reportWords } from "../../src/strings/report";
import { rulesViewWords } from "../../src/strings/rules-view";
import { type Hand, keyboard, mouse } from "./hands";
import { BELU, expectNothingElse, withWorkbench } from "./with-workbench";
import { WorkbenchPage } from "./workbench-page";

const here = withWorkbench();

const combinations = (["id", "en"] as const).flatMap((language) =>
  (["mouse", "keyboard"] as const).map((device) => [language, device] as const),
);

/** The words before the number, as a pattern, of a sentence that counts something. */
const counting = (sentence: (count: number) => string) =>
  new RegExp(
    `^${sentence(77)
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace("77", "[\\d.,]+")}$`,
  );

describe.each(combinations)("in %s, with the %s", (language: Language, device) => {
  const words = paneWords[language];
  const report = reportWords[language];
  const functions = functionsViewWords[language];
  const handover = handoverWords[language];
  const rules = rulesViewWords[language];

  let page: WorkbenchPage;
  let hand: Hand;
  const button = (name: string | RegExp, within: Pick<Locator, "getByRole"> = page.pane): Locator =>
    within.getByRole("button", typeof name === "string" ? { name, exact: true } : { name }).first();
  const dialog = () => page.pane.getByRole("dialog");
  const said = async (text: string | RegExp) => {
    try {
      await page.pane.getByText(text).first().waitFor();
    } catch (problem) {
      const instead = await page.pane.getByRole("main").innerText();
      throw new Error(`The pane does not say ${text.toString()}, but:\n${instead}`, { cause: problem });
    }
  };
  const total = () => page.finding("T28A P2M", "D11");

  async function open(query = ""): Promise<void> {
    page = await WorkbenchPage.open(here.browser, here.address + query);
    await page.untilOpen(BELU);
    hand = device === "mouse" ? mouse(page.page) : keyboard(page.page);
    if (language === "en") {
      await hand.press(button(paneWords.id.otherLanguage));
      await button(words.otherLanguage).waitFor();
    }
  }

  async function view(name: keyof typeof words.views): Promise<void> {
    await hand.press(button(words.views[name]));
  }

  async function check(): Promise<void> {
    await hand.press(page.checkButton);
    await page.pane.getByRole("region").first().waitFor();
    // A long list shows names first; a single sheet has none to choose from, and what is open stays so.
    const openAll = button(words.openSheets);
    if (await openAll.isVisible()) await hand.press(openAll);
    await page.pane.getByRole("article").first().waitFor();
  }

  /** Excel's own undo, which is the user's. */
  async function undoTyping(): Promise<void> {
    await page.focusGrid();
    await page.page.keyboard.press("Control+z");
  }

  async function undo(): Promise<void> {
    await hand.press(button(words.undo));
  }

  describe("the report of Belu", () => {
    let original: Record<string, unknown>;

    beforeAll(async () => {
      await open();
      original = await page.everything();
    });

    afterAll(async () => {
      const end = await page.everything();
      await page.close();
      // Whatever was done was undone, and nothing was asked of anybody else.
      expect(end).toEqual(original);
      expectNothingElse(page, here.address);
    });

    test("a check is called off, and nothing has changed for it", async () => {
      await said(words.welcome);
      const letAnswer = await page.holdAnswers();
      await hand.press(page.checkButton);
      await hand.press(button(words.cancel));
      await letAnswer();
      await said(words.welcome);
      await button(words.cancel).waitFor({ state: "detached" });
    });

    test("the workbook, one sheet and the selected cells are checked", async () => {
      await check();
      await total().waitFor();
      const scope = page.pane.getByLabel(words.scopeLabel);
      await hand.choose(scope, "sheet");
      await check();
      await said(words.checkedAlone("Ikhtisar", ""));
      expect(await page.pane.getByRole("region").count()).toBe(1);
      await page.goTo("F8:F9");
      await hand.choose(scope, "selection");
      await check();
      await said(words.checkedAlone("Ikhtisar", "F8:F9"));
      await hand.choose(scope, "workbook");
      await check();
      await total().waitFor();
    });

    test("findings are left out by severity and kind, searched, and all shown again", async () => {
      const filters = page.pane.getByRole("group", { name: words.filters });
      await hand.press(button(counting(words.counted.error), filters));
      await total().waitFor({ state: "detached" });
      await hand.press(button(words.showAll));
      await total().waitFor();
      await hand.choose(page.pane.getByLabel(words.kind, { exact: true }), "terbilang");
      await total().waitFor({ state: "detached" });
      await page.pane.getByRole("article").first().waitFor();
      await hand.press(button(words.showAll));
      await hand.write(page.pane.getByLabel(words.search), "T28A D11");
      await said(new RegExp(`^1 ${language === "id" ? "dari" : "of"}`));
      await total().waitFor();
    });

    test("a finding shows its details and its cell", async () => {
      await hand.press(button(words.detailsOf("D11")));
      await said(words.arithmetic);
      await hand.press(button(words.goTo("T28A P2M", "D11"), total()));
      await page.untilSelected("D11");
    });

    test("a repair is looked at, declined, taken and taken back", async () => {
      await hand.press(button(words.fixOf("D11"), total()));
      await hand.press(button(words.cancel, dialog()));
      await dialog().waitFor({ state: "detached" });
      await hand.press(button(words.fixOf("D11"), total()));
      await hand.press(button(words.apply, dialog()));
      await said(words.nothingMatches);
      expect(await page.everything()).not.toEqual(original);
      await undo();
      await total().waitFor();
      expect(await page.everything()).toEqual(original);
      await hand.press(button(words.showAll));
    });

    test("all certain repairs at once, but for one that is unticked", async () => {
      await hand.press(button(counting(words.fixAll)));
      const all = dialog().getByRole("checkbox", { name: words.tickAll });
      await hand.tick(all, false);
      await button(words.applyTicked(0), dialog()).waitFor();
      await hand.tick(all, true);
      await hand.tick(dialog().getByRole("listitem").getByRole("checkbox").first(), false);
      await hand.press(button(counting(words.applyTicked), dialog()));
      await dialog().waitFor({ state: "detached" });
      await total().waitFor({ state: "detached" });
      await undo();
      await total().waitFor();
      expect(await page.everything()).toEqual(original);
    });

    test("live: what the user types is checked at once", async () => {
      await hand.tick(page.pane.getByRole("switch", { name: words.live }), true);
      await page.goTo("A1");
      await hand.press(button(words.goTo("Ikhtisar", "E5"), page.finding("Ikhtisar", "E5")));
      await page.untilSelected("E5");
      await page.type("E5", "56,49 Indeks");
      await page.finding("Ikhtisar", "E5").waitFor({ state: "detached" });
      expect(await page.page.evaluate(() => document.activeElement?.id)).not.toBe("pane");
      await undoTyping();
      await page.finding("Ikhtisar", "E5").waitFor();
      await hand.tick(page.pane.getByRole("switch", { name: words.live }), false);
    });

    test("what the user changes is told of, and one press checks again", async () => {
      for (const change of [() => page.type("E5", "56,49 Indeks"), undoTyping]) {
        await change();
        await said(words.edited);
        await hand.press(button(words.checkAgain));
        await page.pane.getByText(words.edited).waitFor({ state: "detached" });
      }
      await page.finding("Ikhtisar", "E5").waitFor();
    });

    test("a finding is accepted with a reason only, listed and revoked", async () => {
      await hand.press(button(words.acceptOf("D11"), total()));
      await hand.press(button(words.keepAcceptance, dialog()));
      await said(words.acceptNeedsReason);
      await hand.write(dialog().getByRole("textbox"), "sesuai DIPA revisi ke-3");
      await hand.press(button(words.keepAcceptance, dialog()));
      await total().waitFor({ state: "detached" });
      await hand.press(button(words.acceptedTitle(1)));
      await said("sesuai DIPA revisi ke-3");
      await hand.press(button(words.revokeOf("D11")));
      await total().waitFor();
    });

    test("the report: a summary to copy, a CSV file, a page to print, and a sheet that goes again", async () => {
      const saved = async (name: string) => {
        const [download] = await Promise.all([page.page.waitForEvent("download"), hand.press(button(name))]);
        expect(download.suggestedFilename()).toMatch(/-\d{4}-\d\d-\d\d\.(csv|html)$/);
        return readFileSync(await download.path(), "utf8");
      };
      await hand.press(button(report.report));
      await hand.press(button(report.copySummary));
      await said(report.copied);
      expect(await page.page.evaluate(() => navigator.clipboard.readText())).toContain("T28A P2M!D11: 177.000.000");
      expect(await saved(report.saveCsv)).toContain('"T28A P2M";"D11"');
      expect(await saved(report.savePage)).toContain("<td>T28A P2M</td><td>D11</td>");
      await hand.press(button(report.makeSheet));
      await said(words.writtenSheets(report.sheetName));
      const made = (await page.everything())[report.sheetName];
      expect(JSON.stringify(made)).toContain("177.000.000");
      await undo();
      await said(words.restoredSheets(report.sheetName));
      expect(await page.everything()).toEqual(original);
      // The sheet was opened, and with it gone Excel shows another.
      await hand.press(button(words.goTo("Ikhtisar", "E5"), page.finding("Ikhtisar", "E5")));
      await page.untilSelected("E5");
    });

    test("a function is found by words, filled from picked cells, and inserted in both forms", async () => {
      await page.goTo("H5");
      await view("functions");
      await hand.write(page.pane.getByRole("searchbox", { name: functions.search }), "capaian");
      await hand.press(button(/^CAPAIAN/));
      for (const [name, cell] of [
        ["target", "D5"],
        ["realisasi", "E5"],
      ] as const) {
        await page.goTo(cell);
        await hand.press(button(functions.takeFor(name)));
      }
      // A cell that holds something is shown before it is written over.
      await page.goTo("F5");
      await hand.press(button(functions.takeTarget));
      await said(functions.willStand("Ikhtisar!F5"));
      await said(/^101,83/);
      await page.goTo("H5");
      await hand.press(button(functions.takeTarget));
      await said(functions.willStand("Ikhtisar!H5"));
      await hand.press(button(functions.insert));
      await page.untilCell("H5", "101.83");
      await undo();
      await page.untilCell("H5", "");
      await hand.write(page.pane.getByLabel(/^target/).first(), "80");
      await hand.write(page.pane.getByLabel(/^realisasi/).first(), "60");
      await hand.tick(page.pane.getByRole("radio", { name: functions.asNative }));
      // What will be replaced is on the screen before it is.
      await said(words.emptyCell);
      await said(/^=ROUND\(60\/80/);
      await hand.press(button(functions.insert));
      await page.untilCell("H5", "75");
      expect((await page.cell("H5"))?.formula).toMatch(/^=ROUND\(/);
      await undo();
      await page.untilCell("H5", "");
    });

    test("formulas are made ready for a colleague, on a copy and as values in place, and taken back", async () => {
      await page.goTo("H5");
      await page.type("H5", "=CAPAIAN(80,60)");
      await page.untilCell("H5", "75");
      const before = await page.everything();
      await view("handover");
      await hand.press(button(handover.prepare(1)));
      await said(handover.done(1, 0));
      expect(Object.keys(await page.everything()).length).toBe(Object.keys(before).length + 1);
      await hand.press(button(/^(Batalkan semua|Undo all)/));
      await said(/^\d+ (perubahan dikembalikan|changes? (were )?(restored|undone|taken back))/i);
      expect(await page.everything()).toEqual(before);
      await hand.tick(page.pane.getByRole("radio", { name: handover.values }));
      await hand.tick(page.pane.getByRole("radio", { name: handover.here }));
      await hand.press(button(handover.prepare(1)));
      await said(handover.done(0, 1));
      expect((await page.cell("H5"))?.formula).toBe("75");
      await undo();
      await page.untilCell("H5", "75");
      // Excel's own undo list is the user's: it takes back what was typed.
      await page.goTo("H5");
      await page.page.keyboard.press("Delete");
      await page.untilCell("H5", "");
    });

    test("what the office decides is kept with the workbook: year, rounding, an indicator, a scale", async () => {
      await view("rules");
      await hand.write(page.pane.getByLabel(rules.year), "2025");
      await hand.choose(page.pane.getByLabel(rules.roundingWay, { exact: true }), "truncate");
      await hand.press(button(rules.offer));
      await hand.tick(page.pane.getByRole("tabpanel").getByRole("checkbox").first());
      await hand.press(button(rules.takeOffered(1)));
      const taken = await page.pane.getByLabel(rules.indicatorName(1)).inputValue();
      expect(taken).toMatch(/\w+ \w+/);
      await hand.write(page.pane.getByLabel(rules.capOf(taken)), "120");
      await hand.press(button(rules.addIndicator));
      await hand.write(page.pane.getByLabel(rules.indicatorName(2)), "Angka Prevalensi");
      await hand.choose(page.pane.getByLabel(rules.polarityOf("Angka Prevalensi")), "minimum");
      await hand.press(button(rules.addScale));
      await hand.write(page.pane.getByLabel(rules.scaleName(1)), "Indeks Kantor");
      for (const [position, from, name] of [
        [1, "0", "Kurang"],
        [2, "60", "Baik"],
      ] as const) {
        await hand.write(page.pane.getByLabel(rules.classFrom(position)), from);
        await hand.write(page.pane.getByLabel(rules.className(position)), name);
      }
      await hand.press(button(rules.save));
      await said(rules.saved);
      const kept = await page.pane.locator(":root").evaluate(() =>
        Excel.run(async (context) => {
          const setting = context.workbook.settings.getItem("sakip-excel");
          setting.load("value");
          await context.sync();
          return String(setting.value);
        }),
      );
      expect(JSON.parse(kept)).toMatchObject({ settings: { year: 2025, rounding: { way: "truncate" } } });
      expect(kept).toContain("Angka Prevalensi");
      expect(kept).toContain(JSON.stringify(taken));
      expect(kept).toContain("Indeks Kantor");
      await hand.press(button(rules.removeIndicator("Angka Prevalensi")));
      await hand.press(button(rules.discard));
      await page.pane.getByLabel(rules.indicatorName(2)).waitFor();
    });

    test("the rules of a year are looked up, with their source and whether they were verified", async () => {
      await hand.turnTo(page.pane.getByRole("tab", { name: rules.parts.years }));
      await hand.choose(page.pane.getByLabel(rules.ruleYear, { exact: true }), "2024");
      await hand.write(page.pane.getByRole("searchbox", { name: rules.search }), "kontraktual");
      const rule = page.pane.getByRole("tabpanel").getByRole("listitem").first();
      const fold = rule.getByRole("button").first();
      // What a search leaves is few enough to stand open.
      await rule
        .getByText(/PER-\d+/)
        .first()
        .waitFor();
      await hand.press(fold);
      await rule
        .getByText(/PER-\d+/)
        .first()
        .waitFor({ state: "detached" });
      await hand.press(fold);
      await said(rules.status.verified);
      await rule
        .getByText(/PER-\d+/)
        .first()
        .waitFor();
    });

    test("the language is changed, and changed back", async () => {
      const other = paneWords[language === "id" ? "en" : "id"];
      await hand.press(button(words.otherLanguage));
      await button(other.views.rules).waitFor();
      await hand.press(button(other.otherLanguage));
      await button(words.views.rules).waitFor();
    });

    test("the guide", async () => {
      await view("guide");
      await said(guideWords[language].sections[0]!.title);
      await said("Ctrl+Alt+P");
      await view("check");
      await page.checkButton.waitFor();
    });
  });

  test("formulas that an Excel without custom functions shows as #NAME? are found and put into plain Excel", async () => {
    await open("?fungsi=tidak");
    await page.type("H5", "=CAPAIAN(80,60)");
    await page.untilCell("H5", "#NAME?");
    await view("functions");
    await hand.press(button(functions.refresh));
    await hand.press(button(functions.look));
    await said(functions.stranded(1));
    await hand.press(button(functions.reenter(1)));
    await page.untilCell("H5", "75");
    await page.close();
  });
});
