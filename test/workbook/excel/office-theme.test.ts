import { officeIsDark, watchOfficeTheme } from "../../../src/workbook/excel/office-theme";

function officeSays(office: object | undefined): void {
  if (office === undefined) Reflect.deleteProperty(globalThis, "Office");
  else Object.assign(globalThis, { Office: office });
}

describe("the look of Office", () => {
  test.each([
    ["it says dark", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
    ["it says light", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
    ["a dark ground", { bodyBackgroundColor: "#262626" }, true],
    ["a light ground", { bodyBackgroundColor: "#F5F5F5" }, false],
    ["a colour without its sign", { bodyBackgroundColor: "1a1a1a" }, true],
    ["a colour that is none", { bodyBackgroundColor: "hitam" }, null],
    ["nothing", {}, null],
    ["no theme", undefined, null],
  ])("%s", (_what, officeTheme, expected) => {
    officeSays({ context: { officeTheme } });
    expect(officeIsDark()).toBe(expected);
  });

  test("a page without Office, and one where Office is not ready", () => {
    for (const office of [undefined, {}]) {
      officeSays(office);
      expect(officeIsDark()).toBeNull();
      watchOfficeTheme(() => undefined)();
    }
  });

  test("changes are told of where Office tells of them, until one stops", () => {
    const handlers = new Set<(args: object) => void>();
    const document = {
      addHandlerAsync: (_event: string, handler: () => void) => handlers.add(handler),
      removeHandlerAsync: (_event: string, { handler }: { handler: () => void }) => handlers.delete(handler),
    };
    const context = { document, officeTheme: { isDarkTheme: true } };
    officeSays({ EventType: { OfficeThemeChanged: "officeThemeChanged" }, context });
    const listener = jest.fn();
    const stop = watchOfficeTheme(listener);
    handlers.forEach((handler) => handler({ officeTheme: { isDarkTheme: false } }));
    handlers.forEach((handler) => handler({}));
    expect(listener.mock.calls).toEqual([[false], [true]]);
    stop();
    expect(handlers.size).toBe(0);
  });

  test("an Excel that throws at the event is left alone", () => {
    const document = {
      addHandlerAsync: () => {
        throw new Error("not supported");
      },
    };
    officeSays({ EventType: { OfficeThemeChanged: "officeThemeChanged" }, context: { document } });
    expect(() => watchOfficeTheme(() => undefined)()).not.toThrow();
  });
});
