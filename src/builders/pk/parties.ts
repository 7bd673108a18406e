import type { NewCell } from "../../workbook/new-sheet";
import { bold, cell } from "../cells";

export interface Party {
  name: string;
  position: string;
}

/** Who promises and to whom, as the last page of a PK names them. */
export interface Parties {
  first: Party;
  second: Party;
  place: string;
  /** As it is to be printed: `30 Januari 2025`. */
  day: string;
}

const TO_FILL = "……………………………";
const PROMISE =
  "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.";
const SUPERVISION =
  "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.";

/** Who they are, what they promise, and where they sign: the second party on the left, the first on the right. */
export function partiesBlock({ first, second, place, day }: Parties, unitName: string): NewCell[][] {
  const said = (text: string) => (text.trim() === "" ? TO_FILL : text.trim());
  const line = (text: string): NewCell[] => [null, cell(text)];
  const signed = `${said(place)}, ${said(day)}`;
  return [
    line(`Pihak pertama: ${said(first.name)}, ${said(first.position || `Kepala ${unitName}`)}`),
    line(`Pihak kedua, atasan langsung pihak pertama: ${said(second.name)}, ${said(second.position)}`),
    [],
    line(PROMISE),
    line(SUPERVISION),
    [],
    [null, null, cell(signed)],
    [null, cell("Pihak Kedua,"), cell("Pihak Pertama,")],
    [null, cell(said(second.position)), cell(said(first.position || `Kepala ${unitName}`))],
    [],
    [],
    [],
    [null, bold(said(second.name)), bold(said(first.name))],
  ];
}
