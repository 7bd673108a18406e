import type { ChartDescription } from "../../../builders/charts/chart";
import type { WorkbookSnapshot } from "../../../workbook/snapshot";
import type { CheckSession } from "../../session/check-session";

/** Helper cells first, for a chart needs them; without the chart they are taken away again. */
export function makeChart(session: CheckSession, chart: ChartDescription, read: WorkbookSnapshot): Promise<boolean> {
  const { room } = session;
  return session.writeSteps(async (record) => {
    const helper = chart.helper.length > 0 ? await room.write(chart.helper, read) : null;
    try {
      const made = await room.addChart(chart);
      if (helper) record(helper);
      record(made);
    } catch (error) {
      await helper?.restore();
      throw error;
    }
  });
}
