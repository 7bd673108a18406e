/**
 * The messages between Microsoft's Office.js client and a host, as the client writes them. One `context.sync()` is one
 * request; the client refers to objects by the path that leads to them.
 */
export interface RequestMessage {
  Url?: string;
  Headers?: Record<string, string> | null;
  Body: RequestBody;
}

export interface RequestBody {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export const pathType = {
  root: 1,
  method: 3,
  property: 4,
  indexer: 5,
  keptReference: 6,
  nullObject: 7,
} as const;

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  /** The member's name, or for a kept reference the id under which the host keeps it. */
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** For each argument the path of the object that is meant, or 0 for a plain value. */
  ReferencedObjectPathIds?: (number | null)[] | null;
}

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
  queryAsJson: 7,
  update: 9,
} as const;

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface QueryInfo {
  /** Property names in camel case, nested ones with a slash; empty means every scalar property. */
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface ResponseMessage {
  HttpStatusCode: number;
  /** Set where the request as a whole was refused, e.g. because it is too large. */
  ErrorCode: string;
  ErrorMessage: string;
  Headers: null;
  Body: ResponseBody | null;
}

export interface ResponseBody {
  Error: ResponseError | null;
  Results: ActionResult[];
}

export interface ResponseError {
  Code: string;
  Message: string;
  Location: string;
  /** Which action failed; the client turns it into the failing statement. */
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}
