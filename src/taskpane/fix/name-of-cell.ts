import type { Finding } from "../../checks/finding";
import type { Edit } from "../../workbook/edit";
import { nameOnCard } from "../findings/card-text";

/** A cell as the card of its finding calls it, with its address: `TOTAL · Pagu (D11)`; elsewhere the address alone. */
export function nameOfCell({ sheet, cell }: Edit, findings: readonly Finding[], address: string): string {
  const found = findings.find((finding) => finding.sheet === sheet && finding.cell === cell && finding.names);
  const name = found?.names ? nameOnCard(found.names) : "";
  return name === "" ? address : `${name} (${address})`;
}
