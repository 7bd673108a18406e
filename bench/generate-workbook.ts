import ExcelJS from "exceljs";

/** A small generator with a fixed seed (mulberry32), so that every run measures the same workbook. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const INDICATORS_PER_SHEET = 20;
const ACTIVITIES_PER_SHEET = 30;
/** One table in so many has a wrong total, as a real workbook does. */
const WRONG_TOTAL_EVERY = 10;

/** A workbook of unit sheets, each with a capaian table and a budget table of plausible size. */
export async function generateWorkbook(sheets: number): Promise<Uint8Array> {
  const random = seeded(20251121);
  const workbook = new ExcelJS.Workbook();
  for (let number = 1; number <= sheets; number += 1) {
    const sheet = workbook.addWorksheet(`Satker ${String(number).padStart(3, "0")}`);
    sheet.addRow([`CAPAIAN KINERJA SATKER ${number} TAHUN 2025`]);
    sheet.addRow(["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"]);
    for (let row = 1; row <= INDICATORS_PER_SHEET; row += 1) {
      const target = Math.round(random() * 9000 + 1000) / 100;
      const realisasi = Math.round(target * (0.7 + random() * 0.5) * 100) / 100;
      sheet.addRow([row, `Indeks layanan ${row}`, target, realisasi, Math.round((realisasi / target) * 10000) / 100]);
    }
    sheet.addRow([]);
    sheet.addRow(["REALISASI ANGGARAN"]);
    sheet.addRow(["No", "Kegiatan", "Pagu", "Realisasi", "%", "Sisa"]);
    let pagu = 0;
    let spent = 0;
    for (let row = 1; row <= ACTIVITIES_PER_SHEET; row += 1) {
      const budget = Math.round(random() * 900 + 100) * 1_000_000;
      const used = Math.round(budget * (0.5 + random() * 0.5));
      pagu += budget;
      spent += used;
      sheet.addRow([row, `Kegiatan ${row}`, budget, used, Math.round((used / budget) * 10000) / 100, budget - used]);
    }
    const printed = number % WRONG_TOTAL_EVERY === 0 ? pagu - 1_000_000 : pagu;
    sheet.addRow(["", "JUMLAH", printed, spent, Math.round((spent / printed) * 10000) / 100, printed - spent]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
