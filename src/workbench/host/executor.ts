import { performAction } from "./actions";
import type { HostBook } from "./host-book";
import { HostError } from "./host-error";
import type { Host } from "./host-object";
import { KeptReferences } from "./kept-references";
import { ObjectPaths } from "./object-paths";
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
}

export interface Executor {
  executeAsync(customData: string, flags: number, message: RequestMessage): Promise<ResponseMessage>;
  /** What `Office.context.requirements` is to answer. */
  readonly requirements: Requirements;
  /** Requests answered or refused so far. */
  readonly requestCount: number;
  /** Objects that the client asked to keep and has not let go of. */
  readonly keptObjectCount: number;
}

const defaultPayloadLimit = 5 * 1024 * 1024;
const cellLimit = 5_000_000;

/** Plays Excel over a workbook: answers the requests of Microsoft's own client. */
export function createExecutor(book: HostBook, options: ExecutorOptions = {}): Executor {
  const { excelApi = "1.14", payloadLimit = defaultPayloadLimit, isEditingCell = () => false } = options;
  const references = new KeptReferences();
  const host: Host = { book, cellLimit, forget: (id) => references.forget(id) };
  const requirements = requirementsOf(excelApi);
  let requestCount = 0;

  async function answer(body: RequestBody): Promise<ResponseBody> {
    const paths = new ObjectPaths(body.ObjectPaths, host, references, excelApi);
    const results: ResponseBody["Results"] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: performAction(action, paths, references, host, excelApi) });
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
    async executeAsync(_customData, _flags, message) {
      requestCount++;
      if (isEditingCell()) return refusal("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
      const request = JSON.stringify(message.Body);
      if (byteLength(request) > payloadLimit) {
        return refusal("RequestPayloadSizeLimitExceeded", "The request is too large.");
      }
      // Both ways through JSON, as over the wire: nothing of the workbook is shared with the client.
      const response = JSON.stringify(await answer(JSON.parse(request) as RequestBody));
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
