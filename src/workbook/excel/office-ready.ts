/**
 * True inside Excel. Elsewhere the pane has nothing to work on: office.js did not arrive (then there is no `Office`),
 * or the page was opened in a plain browser (then there is no host).
 */
export async function officeReady(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}
