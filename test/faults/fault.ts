import { parseA1 } from "../../src/workbook/address";
import type { Executor } from "../../src/workbench/host/executor";
import type { MemoryBook } from "../../src/workbench/host/memory-book";
import type { RequestMessage, ResponseMessage } from "../../src/workbench/host/wire-protocol";

/** What can go wrong between the pane and Excel at one request of an act. */
export const faultNames = [
  "refused",
  "stopped at once",
  "stopped halfway",
  "stopped at the end",
  "answer lost",
  "time ran out",
  "connection gone",
  "connection gone after it",
  "a cell changed before it",
  "the sheet protected before it",
  "the structure protected before it",
  "the sheet deleted before it",
] as const;

export type FaultName = (typeof faultNames)[number];

/** The cell that the user changes, and the sheet that he protects or deletes, while the act is under way. */
export interface Victim {
  sheet: string;
  cell: string;
}

export const USERS_WORD = "diketik pengguna";

/**
 * The executor with this fault at its request `at`, counted from one. Requests before and after it are answered as ever.
 * `mend` does what the pane asks the user for: waiting until Excel answers again, and lifting the protection.
 */
export function withFault(
  executor: Executor,
  book: MemoryBook,
  fault: FaultName,
  at: number,
  victim: Victim,
): { executor: Executor; count(): number; mend(): void } {
  let requests = 0;
  let isGone = false;
  const answer = (message: RequestMessage) => executor.executeAsync("", 0, message);
  const wrapped: Executor = Object.create(executor, {
    executeAsync: {
      value: (_data: string, _flags: number, message: RequestMessage) => {
        requests += 1;
        if (isGone) return Promise.reject(new Error("The connection to the workbook is gone."));
        if (requests !== at) return answer(message);
        switch (fault) {
          case "refused":
            return Promise.resolve(failed("GeneralException", 500));
          case "stopped at once":
            return stopAfter(message, 0, answer);
          case "stopped halfway":
            return stopAfter(message, Math.floor(message.Body.Actions.length / 2), answer);
          case "stopped at the end":
            return stopAfter(message, message.Body.Actions.length - 1, answer);
          case "answer lost":
            return answer(message).then(() => Promise.reject(new Error("The answer was lost.")));
          case "time ran out":
            return answer(message).then(() => failed("Timeout", 504));
          case "connection gone":
            isGone = true;
            return Promise.reject(new Error("The connection to the workbook is gone."));
          case "connection gone after it":
            return answer(message).then(() => {
              isGone = true;
              return Promise.reject(new Error("The connection to the workbook is gone."));
            });
          default:
            act(book, fault, victim);
            return answer(message);
        }
      },
    },
  }) as Executor;
  const mend = () => {
    isGone = false;
    book.structureProtected = false;
  };
  return { executor: wrapped, count: () => requests, mend };
}

const failed = (code: string, status: number): ResponseMessage => ({
  HttpStatusCode: status,
  ErrorCode: code,
  ErrorMessage: "Something went wrong.",
  Headers: null,
  Body: null,
});

/** Excel does the actions of a request in their order and leaves those done that came before the one that fails. */
async function stopAfter(
  message: RequestMessage,
  count: number,
  answer: (message: RequestMessage) => Promise<ResponseMessage>,
): Promise<ResponseMessage> {
  const { Body: body } = message;
  const found = await answer({ ...message, Body: { ...body, Actions: body.Actions.slice(0, count) } });
  if (!found.Body || found.Body.Error) return found;
  const error = {
    Code: "GeneralException",
    Message: "Something went wrong.",
    Location: "",
    ActionIndex: count,
    HttpStatusCode: 500,
  };
  return { ...found, Body: { ...found.Body, Error: error } };
}

/** What the user, or somebody who edits the same workbook, does in the meantime. */
function act(book: MemoryBook, fault: FaultName, { sheet, cell }: Victim): void {
  const found = book.sheets().find(({ name }) => name === sheet);
  if (fault === "the structure protected before it") book.structureProtected = true;
  if (!found) return;
  const { row, column } = parseA1(cell);
  const range = { top: row, left: column, bottom: row, right: column };
  if (fault === "a cell changed before it") found.write(range, [[{ value: USERS_WORD }]]);
  if (fault === "the sheet protected before it") found.protection = { protected: true, allowFormatCells: false };
  if (fault === "the sheet deleted before it") book.removeSheet(sheet);
}
