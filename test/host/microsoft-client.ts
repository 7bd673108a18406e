import { readFileSync } from "node:fs";
import vm from "node:vm";
import type { EventMessage } from "../../src/workbench/host/event-messages";
import type { Executor, ExecutorOptions } from "../../src/workbench/host/executor";
import { createExecutor } from "../../src/workbench/host/executor";
import type { HostBook } from "../../src/workbench/host/host-book";

/** The little of a browser that Microsoft's client touches while it loads. */
function browserStandIn(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    navigator: { userAgent: "node", language: "en-US" },
    location: { href: "https://localhost/", protocol: "https:", search: "", hash: "" },
    document: { URL: "https://localhost/", cookie: "", getElementsByTagName: () => [], createElement: () => ({}) },
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  return Object.assign(page, { window: page, self: page, top: page, parent: page });
}

type Client = {
  window: { Office: object };
  Office: object;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension & {
    ClientRequestContext: { defaultRequestUrlAndHeaders: unknown };
    // Hooks that the client ships for trying events without Office.
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: EventMessage): void;
  };
};

let loaded: Client | undefined;

/** Microsoft's own client of Excel on the web, as it is published, in a page of its own. */
function microsoftClient(): Client {
  if (loaded) return loaded;
  const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  const page = vm.createContext(browserStandIn());
  vm.runInContext(readFileSync(file, "utf8"), page, { filename: file });
  loaded = vm.runInContext("({ window, Office, Excel, OfficeExtension })", page) as Client;
  loaded.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return loaded;
}

/**
 * Opens a workbook in an Excel that is Microsoft's client on this side of the wire and the host on the other, and makes
 * its globals those of the test. Nothing in between is mocked. `context` is what else Office says of itself.
 */
export function openInExcel(book: HostBook, options: ExecutorOptions = {}, context: object = {}): Executor {
  return connect(createExecutor(book, options), context);
}

/** The same over an executor that is there already. */
export function connect(executor: Executor, context: object = {}): Executor {
  const { window, Office: ownOffice, ...globals } = microsoftClient();
  // The client asks `Office` which sets there are, and its own `Office.context` cannot be replaced.
  const Office = Object.create(ownOffice, {
    context: { value: { requirements: executor.requirements, ...context } },
  }) as object;
  window.Office = Office;
  globals.OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "http://document.localhost/", headers: {} }),
    _createRequestExecutorOrNull: () => executor,
  };
  executor.onEvent((message) => globals.OfficeExtension._testTriggerRichApiMessageEvent(message));
  Object.assign(globalThis, globals, { Office });
  return executor;
}
