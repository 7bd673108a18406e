/**
 * Runs in the add-in's page directly behind Microsoft's Excel client, where office.js would be: gives the client the
 * workbench as its host, and answers for what Office itself would have said.
 */
import type { EventMessage } from "../host/event-messages";
import type { CustomFunction } from "../functions/call-as-excel";

type Action = (event: { completed(): void }) => void;

/** The parts of Microsoft's client that this page sets. */
interface ExcelClient {
  Office: object;
  CustomFunctions: { associate?: (id: string, implementation: CustomFunction) => void };
  OfficeExtension: {
    ClientRequestContext: { defaultRequestUrlAndHeaders: unknown };
    // Hooks that the client ships for events without Office.
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: EventMessage): void;
  };
}

const bridge = window.parent.sakipWorkbench;
if (!bridge) throw new Error("This page works inside the workbench only");

const client = window as unknown as ExcelClient;
const locale = bridge.language === "id" ? "id-ID" : "en-US";
const info = { host: "Excel", platform: "OfficeOnline" };
const settings = new Map<string, unknown>();
const commands = new Map<string, Action>();

const executor = bridge.executor();
client.OfficeExtension._testSetRichApiMessageReadyImpl(() => executor.then(() => undefined));
const ready = executor.then(({ requirements, onEvent }) => {
  context.requirements = requirements;
  onEvent((message) => client.OfficeExtension._testTriggerRichApiMessageEvent(message));
  client.OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "http://document.localhost/", headers: {} }),
    _createRequestExecutorOrNull: () => executorNow,
  };
  return info;
});

/** The client wants its executor at once and waits for what it answers. */
const executorNow = {
  executeAsync: async (customData: string, flags: number, message: never) =>
    (await executor).executeAsync(customData, flags, message),
};

const themes = {
  dark: { isDarkTheme: true, bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" },
  light: { isDarkTheme: false, bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#262626" },
};

const context = {
  ...info,
  officeTheme: bridge.excel.theme ? themes[bridge.excel.theme] : undefined,
  displayLanguage: locale,
  contentLanguage: locale,
  requirements: { isSetSupported: (_name: string, _version?: string) => false },
  document: {
    settings: {
      get: (name: string) => settings.get(name) ?? null,
      set: (name: string, value: unknown) => void settings.set(name, value),
      remove: (name: string) => void settings.delete(name),
      saveAsync: (done?: (result: { status: string }) => void) => done?.({ status: "succeeded" }),
    },
  },
};

const office = {
  context,
  HostType: { Excel: "Excel" },
  PlatformType: { OfficeOnline: "OfficeOnline" },
  onReady: (callback?: (ready: typeof info) => unknown) => {
    if (callback) void ready.then(callback);
    return ready;
  },
  actions: { associate: (id: string, action: Action) => void commands.set(id, action) },
  addin: { showAsTaskpane: () => Promise.resolve() },
};

// The client's own Office answers from inside Excel only, and its `context` cannot be replaced in place.
client.Office = Object.create(client.Office, Object.getOwnPropertyDescriptors(office)) as object;
client.CustomFunctions.associate = bridge.associate;
bridge.runCommand = (id) => {
  const command = commands.get(id);
  return new Promise<void>((completed) => (command ? command({ completed }) : completed()));
};
