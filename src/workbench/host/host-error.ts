/** The codes that Excel answers with, as far as this host has a reason to. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "OperationCellsExceedLimit";

const httpStatus: Record<HostErrorCode, number> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  OperationCellsExceedLimit: 400,
};

/** What stops a request at one of its actions; what the actions before it did stays done, as in Excel. */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly httpStatus: number;

  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.httpStatus = httpStatus[code];
  }
}
