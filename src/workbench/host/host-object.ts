import type { HostBook, HostSheet } from "./host-book";
import type { MemberArguments } from "./member-arguments";
import type { RegisteredEvents } from "./registered-events";
import type { SheetArea } from "./sheet-area";

/** An object of Excel's model as the host sees it: what it stands for, and the table of its members. */
export interface HostObject {
  kind: ObjectKind<unknown>;
  self: unknown;
}

/**
 * The members of one class of Excel's object model, by their names on the wire. A member that is not in the table does
 * not exist: that is what makes the host say no.
 */
export interface ObjectKind<Self> {
  className: string;
  properties: Record<string, PropertyMember<Self>>;
  objects: Record<string, ObjectMember<Self>>;
  methods: Record<string, MethodMember<Self>>;
  /** For a collection: what it holds, in order. */
  items?(self: Self, host: Host): HostObject[];
  /** For a collection with `getItem`; throws ItemNotFound. */
  item?(self: Self, key: unknown, host: Host): HostObject;
  /** The id by which the client finds the object again in its collection. */
  id?(self: Self): string;
  /** False once the object is gone from the workbook. */
  exists?(self: Self, host: Host): boolean;
}

/** `since` is the ExcelApi set that brought the member. */
export interface PropertyMember<Self> {
  since: string;
  read(self: Self, host: Host): unknown;
  write?(self: Self, value: unknown, host: Host): void;
}

export interface ObjectMember<Self> {
  since: string;
  get(self: Self, host: Host): HostObject;
}

/** A method gives an object, or `null` for the null object, or a plain value. */
export interface MethodMember<Self> {
  since: string;
  object?(self: Self, args: MemberArguments, host: Host): HostObject | null;
  call?(self: Self, args: MemberArguments, host: Host): unknown;
}

/** What every member may need besides the object itself. */
export interface Host {
  book: HostBook;
  /** The newest ExcelApi set of the Excel that is played. */
  excelApi: string;
  events: RegisteredEvents;
  /** Hears of every member that is used. */
  saw(member: string, since: string): void;
  /** Cells that one property may be read or written for. */
  cellLimit: number;
  forget(referenceId: string): void;
  model: ObjectModel;
}

/** What the members of one class need of another that leads back to it, as a range does to its sheet. */
export interface ObjectModel {
  worksheet(sheet: HostSheet): HostObject;
  range(area: SheetArea): HostObject;
}

export function hostObject<Self>(kind: ObjectKind<Self>, self: Self): HostObject {
  return { kind, self };
}
