import { columnLetters } from "../src/workbook/address";
import { rawWorkbook } from "../test/cases/broken/raw-workbook";
import { seededRandom } from "../test/oracles/seeded-random";

const UNITS = 500;
const INDICATORS = 2_000;

/** One long capaian table of six columns, written as Excel writes it: addresses, and texts that cells name by number. */
export function generateRows(rows: number): Uint8Array {
  const random = seededRandom("rows");
  const header = ["No", "Satker", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"];
  const strings = [
    ...header,
    ...Array.from({ length: UNITS }, (_each, unit) => `Satker ${unit}`),
    ...Array.from({ length: INDICATORS }, (_each, indicator) => `Indeks layanan ${indicator}`),
  ];
  const text = (index: number, place: string) => `<c r="${place}" t="s"><v>${index}</v></c>`;
  const number = (value: number, place: string) => `<c r="${place}"><v>${value}</v></c>`;
  const lines = [
    `<row r="1">${header.map((_each, column) => text(column, `${columnLetters(column)}1`)).join("")}</row>`,
  ];
  for (let row = 1; row <= rows; row += 1) {
    const at = row + 1;
    const target = Math.round(random() * 9000 + 1000) / 100;
    const realisasi = Math.round(target * (0.7 + random() * 0.5) * 100) / 100;
    const capaian = Math.round((realisasi / target) * 10_000) / 100;
    lines.push(
      `<row r="${at}" spans="1:6">${number(row, `A${at}`)}${text(header.length + (row % UNITS), `B${at}`)}` +
        text(header.length + UNITS + (row % INDICATORS), `C${at}`) +
        `${number(target, `D${at}`)}${number(realisasi, `E${at}`)}${number(capaian, `F${at}`)}</row>`,
    );
  }
  return rawWorkbook({ sheets: [`<sheetData>${lines.join("")}</sheetData>`], strings });
}
