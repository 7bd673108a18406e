import type { MethodMember } from "../host-object";

/**
 * Adding or removing a handler calls `_Register…` or `_Unregister…` on the object; the client itself keeps the handlers,
 * and is told of events by the page. There is nothing to do here but to say yes.
 */
export function eventRegistrations(sinceByEvent: Record<string, string>): Record<string, MethodMember<unknown>> {
  return Object.fromEntries(
    Object.entries(sinceByEvent).flatMap(([event, since]) =>
      [`_Register${event}`, `_Unregister${event}`].map((method) => [method, { since, call: () => null }]),
    ),
  );
}
