import type { MethodMember } from "../host-object";

/**
 * Adding or removing a handler calls `_Register…` or `_Unregister…` on the object; the client itself keeps the handlers.
 * The host notes which events are asked for, so that it sends no others.
 */
export function eventRegistrations(sinceByEvent: Record<string, string>): Record<string, MethodMember<unknown>> {
  return Object.fromEntries(
    Object.entries(sinceByEvent).flatMap(([event, since]): [string, MethodMember<unknown>][] => [
      [`_Register${event}`, { since, call: (_self, _args, { events }) => (events.register(event), null) }],
      [`_Unregister${event}`, { since, call: (_self, _args, { events }) => (events.unregister(event), null) }],
    ]),
  );
}
