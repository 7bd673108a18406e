/** Whether this Excel has a set of the object model; false on a page without Office. */
export function hasSet(name: string, minVersion: string): boolean {
  // Office answers only once it is ready, and on some pages never.
  return typeof Office !== "undefined" && (Office.context?.requirements?.isSetSupported(name, minVersion) ?? false);
}
