import type { BookEvent } from "./host-book";
import { localAddressOf } from "./sheet-area";

/** How Excel tells its client of events: entries for whoever registered for that event of that object. */
export interface EventMessage {
  entries: EventEntry[];
}

interface EventEntry {
  messageCategory: number;
  /** Which event, as the client numbers them. */
  messageType: number;
  /** The object whose handlers are meant: `Workbook` for the collection of sheets, or a sheet's id. */
  targetId: string;
  message: string;
}

const eventCategory = 65536;
const wholeWorkbook = "Workbook";

const known = {
  cells: { registration: "DataChangedEvent", messageType: 10 },
  activated: { registration: "ActivatedEvent", messageType: 11 },
  added: { registration: "AddedEvent", messageType: 13 },
  selected: { registration: "SelectionChangedEvent", messageType: 14 },
  deleted: { registration: "DeletedEvent", messageType: 15 },
  renamed: { registration: "EventNameChanged", messageType: 25 },
} as const;

/** The name under which the client registers for such an event. */
export function registrationOf(event: BookEvent): string {
  return known[event.kind].registration;
}

export function messageOf(event: BookEvent): EventMessage {
  const message = JSON.stringify({ worksheetId: event.sheet, source: "Local", ...detailsOf(event) });
  const { messageType } = known[event.kind];
  return {
    entries: [wholeWorkbook, event.sheet].map((targetId) => ({
      messageCategory: eventCategory,
      messageType,
      targetId,
      message,
    })),
  };
}

function detailsOf(event: BookEvent): Record<string, unknown> {
  switch (event.kind) {
    case "cells":
      return { address: localAddressOf(event.range), changeType: "RangeEdited", triggerSource: "Unknown" };
    case "selected":
      return { address: localAddressOf(event.range) };
    case "renamed":
      return { nameBefore: event.before, nameAfter: event.after };
    default:
      return {};
  }
}
