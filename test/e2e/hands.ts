import type { Locator, Page } from "playwright-core";
import { patience } from "./workbench-page";

/** How somebody works the controls of the pane. */
export interface Hand {
  press(control: Locator): Promise<void>;
  /** A checkbox, a switch or a radio button. */
  tick(control: Locator, isTicked?: boolean): Promise<void>;
  /** One of the values of a list. */
  choose(control: Locator, value: string): Promise<void>;
  /** A tab of a list of tabs. */
  turnTo(tab: Locator): Promise<void>;
  /** In the place of what stands in the field. */
  write(control: Locator, text: string): Promise<void>;
}

/** Everything is clicked. */
export function mouse(page: Page): Hand {
  return {
    press: (control) => control.click(),
    async tick(control, isTicked = true) {
      if ((await control.isChecked()) !== isTicked) await control.click();
    },
    choose: async (control, value) => void (await control.selectOption(value)),
    turnTo: (tab) => tab.click(),
    async write(control, text) {
      await control.click();
      await page.keyboard.press("Control+a");
      await page.keyboard.press("Delete");
      await page.keyboard.type(text);
    },
  };
}

/** More controls than this stand between none and the last one of any view, with all sheets of a long list unfolded. */
const MOST_PRESSES = 600;

/** Nothing is clicked: each control is reached with Tab, and a group of radio buttons or tabs with the arrows inside it. */
export function keyboard(page: Page): Hand {
  /** Where what has the keyboard now stands from the control. */
  const look = (control: Locator) =>
    control.evaluate((element) => {
      const now = document.activeElement ?? document.body;
      if (now === element) return "there";
      const isPast = (element.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      return isPast && now !== document.body ? "past" : "before";
    });

  async function reach(control: Locator): Promise<void> {
    await control.waitFor();
    await untilEnabled(control);
    // Who comes from the grid goes into the pane first.
    const hasKeyboard = await control.evaluate(() => document.hasFocus());
    if (!hasKeyboard) await page.locator("#pane").focus();
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      const place = await look(control);
      if (place === "there") return;
      await page.keyboard.press(place === "past" ? "Shift+Tab" : "Tab");
    }
    throw new Error(`The Tab key never reached ${control.toString()}`);
  }

  return {
    async press(control) {
      await reach(control);
      await page.keyboard.press("Enter");
    },
    async tick(control, isTicked = true) {
      await control.waitFor();
      if ((await control.isChecked()) === isTicked) return;
      if ((await control.getAttribute("type")) !== "radio") {
        await reach(control);
        await page.keyboard.press("Space");
        return;
      }
      // Tab stops at the one of the group that is chosen; the arrows go on from there and choose.
      const name = await control.getAttribute("name");
      const group = control.page().frameLocator("#pane").locator(`input[type=radio][name="${name}"]`);
      const chosen = group.and(control.page().frameLocator("#pane").locator(":checked"));
      await reach((await chosen.count()) > 0 ? chosen : group.first());
      for (let presses = await group.count(); presses > 0 && !(await control.isChecked()); presses -= 1)
        await page.keyboard.press("ArrowDown");
    },
    async turnTo(tab) {
      // Tab stops at the one that is open; the arrows go on from there.
      const list = tab.page().frameLocator("#pane").getByRole("tablist").filter({ has: tab });
      await reach(list.getByRole("tab", { selected: true }));
      for (let presses = await list.getByRole("tab").count(); presses > 0; presses -= 1) {
        if ((await look(tab)) === "there") break;
        await page.keyboard.press("ArrowRight");
      }
      await page.keyboard.press("Enter");
    },
    async choose(control, value) {
      await reach(control);
      const steps = await control.evaluate((element, wanted) => {
        const { options, selectedIndex } = element as HTMLSelectElement;
        return [...options].findIndex((option) => option.value === wanted) - selectedIndex;
      }, value);
      for (let step = 0; step < Math.abs(steps); step += 1)
        await page.keyboard.press(steps < 0 ? "ArrowUp" : "ArrowDown");
    },
    async write(control, text) {
      await reach(control);
      await page.keyboard.press("Control+a");
      await page.keyboard.press("Delete");
      await page.keyboard.type(text);
    },
  };
}

/** A button that cannot be pressed yet is grey; who sees that waits. */
async function untilEnabled(control: Locator): Promise<void> {
  const deadline = Date.now() + patience;
  while ((await control.getAttribute("aria-disabled")) === "true" && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 50));
}
