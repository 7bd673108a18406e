/** Counts what reading a workbook through Excel asks of it, at the host that plays Excel to Microsoft's own client. */
import { readXlsx } from "../src/workbook/xlsx/read-xlsx";
import { readWorkbook } from "../src/workbook/excel/read-workbook";
import { MemoryBook } from "../src/workbench/host/memory-book";
import { openInExcel } from "../test/host/microsoft-client";

export interface Traffic {
  requests: number;
  sentBytes: number;
  receivedBytes: number;
}

export async function protocolTraffic(file: Uint8Array): Promise<Traffic> {
  const executor = openInExcel(new MemoryBook(await readXlsx(file)));
  const traffic = { requests: 0, sentBytes: 0, receivedBytes: 0 };
  const execute = executor.executeAsync.bind(executor);
  executor.executeAsync = async (customData, flags, message) => {
    const answer = await execute(customData, flags, message);
    traffic.requests += 1;
    traffic.sentBytes += JSON.stringify(message.Body).length;
    traffic.receivedBytes += JSON.stringify(answer.Body).length;
    return answer;
  };
  await readWorkbook();
  return traffic;
}
