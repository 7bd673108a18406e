import { performAction } from "./actions";
import type { HostBook } from "./host-book";
import type { EventMessage } from "./event-messages";
import { EventOutbox } from "./event-outbox";
import { HostError } from "./host-error";
import type { Host } from "./host-object";
import { hostObject } from "./host-object";
import { KeptReferences } from "./kept-references";
import { ObjectPaths } from "./object-paths";
import { rangeKind } from "./objects/range";
import { worksheetKind } from "./objects/worksheet";
import { RegisteredEvents } from "./registered-events";
import type { ExcelApiVersion, Requirements } from "./requirement-sets";
import { requirementsOf } from "./requirement-sets";
import type { RequestBody, RequestMessage, ResponseBody, ResponseMessage } from "./wire-protocol";

export interface ExecutorOptions {
  /** The newest ExcelApi set of the Excel that is played; members above it do not exist. Default `1.14`. */
  excelApi?: ExcelApiVersion;
  /** Bytes that a request or an answer may have; default 5 MB, as on the web. */
  payloadLimit?: number;
  /** True while the user is typing in a cell: Excel then refuses every request. */
  isEditingCell?: () => boolean;
  /** Requirement sets besides ExcelApi, where this Excel differs from others; `null` takes one away. */
  sets?: Record<string, string | null>;
  /** Hears of every member of the object model that a request uses, with the set that brought it. */
  onMember?: (member: string, since: string) => void;
}

export interface Executor {
  executeAsync(customData: string, flags: number, message: RequestMessage): Promise<ResponseMessage>;
  /** What `Office.context.requirements` is to answer. */
  readonly requirements: Requirements;
  /** Requests answered or refused so far. */
  readonly requestCount: number;
  /** Objects that the client asked to keep and has not let go of. */
  readonly keptObjectCount: number;
  /** The events that the client has asked for and not given up. */
  readonly watchedEvents: string[];
  /** Sends what the client is to be told of while no request is being answered. */
  onEvent(listener: (message: EventMessage) => void): void;
}

const defaultPayloadLimit = 5 * 1024 * 1024;
const cellLimit = 5_000_000;

/** Plays Excel over a workbook: answers the requests of Microsoft's own client. */
export function createExecutor(book: HostBook, options: ExecutorOptions = {}): Executor {
  const { excelApi = "1.14", payloadLimit = defaultPayloadLimit, isEditingCell = () => false } = options;
  const { sets, onMember = () => undefined } = options;
  const references = new KeptReferences();
  const events = new RegisteredEvents();
  const host: Host = {
    book,
    excelApi,
    cellLimit,
    events,
    saw: onMember,
    forget: (id) => references.forget(id),
    model: {
      worksheet: (sheet) => hostObject(worksheetKind, sheet),
      range: (area) => hostObject(rangeKind, area),
    },
  };
  const requirements = requirementsOf(excelApi, sets);
  const outbox = new EventOutbox(book, events);
  let requestCount = 0;

  async function answer(body: RequestBody): Promise<ResponseBody> {
    const paths = new ObjectPaths(body.ObjectPaths, host, references);
    const results: ResponseBody["Results"] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: performAction(action, paths, references, host) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code, message, httpStatus } = error;
        await book.settled();
        return {
          Error: { Code: code, Message: message, Location: "", ActionIndex: index, HttpStatusCode: httpStatus },
          Results: results,
        };
      }
    }
    await book.settled();
    return { Error: null, Results: results };
  }

  return {
    requirements,
    get requestCount() {
      return requestCount;
    },
    get keptObjectCount() {
      return references.count;
    },
    get watchedEvents() {
      return events.names;
    },
    onEvent: (listener) => outbox.sendTo(listener),
    async executeAsync(_customData, _flags, message) {
      requestCount++;
      if (isEditingCell()) return refusal("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
      const request = JSON.stringify(message.Body);
      if (byteLength(request) > payloadLimit) {
        return refusal("RequestPayloadSizeLimitExceeded", "The request is too large.");
      }
      // Both ways through JSON, as over the wire: nothing of the workbook is shared with the client.
      const response = JSON.stringify(await outbox.hold(() => answer(JSON.parse(request) as RequestBody)));
      if (byteLength(response) > payloadLimit) {
        return refusal("ResponsePayloadSizeLimitExceeded", "The answer is too large.");
      }
      const body = JSON.parse(response) as ResponseBody;
      return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: null, Body: body };
    },
  };
}

/** The request as a whole is refused. A write whose answer is too large has been done all the same, as in Excel. */
function refusal(code: string, message: string): ResponseMessage {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: message, Headers: null, Body: null };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
