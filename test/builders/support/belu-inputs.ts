import type { BudgetLine } from "../../../src/builders/anggaran/budget-line";
import type { YearLine } from "../../../src/builders/anggaran/years-sheet";
import type { ActivityBudget } from "../../../src/builders/pk/pk-sheet";

/** What staff of BNNK Belu would type: the inputs of the appendix and of Tables 28 and 29, no totals and no percents. */
export const BELU_ACTIVITIES: ActivityBudget[] = [
  ["Pengelolaan Informasi dan Edukasi", 57_000_000],
  ["Penyelenggaraan Pemberdayaan Alternatif", 80_000_000],
  ["Penyelenggaraan Advokasi", 75_000_000],
  ["Pascarehabilitasi Penyalah guna dan/atau Pecandu Narkoba", 11_720_000],
  ["Penguatan Lembaga Rehabilitasi Instansi Pemerintah", 14_037_000],
  ["Penguatan Lembaga Rehabilitasi Komponen Masyarakat", 56_640_000],
  ["Pembinaan Administrasi dan Pengelolaan Keuangan", 82_424_000],
  ["Pengembangan Organisasi, Tatalaksana, dan Sumber Daya Manusia", 10_660_000],
  ["Penyusunan dan Pengembangan Rencana Program dan Anggaran BNN", 38_990_000],
  ["Penyelenggaraan Ketatausahaan, Rumah Tangga dan Pengelolaan Sarana dan Prasarana", 1_120_461_000],
  ["Penyelenggaraan Kehumasan dan Keprotokolan", 5_000_000],
].map(([kegiatan, anggaran]) => ({ kegiatan: String(kegiatan), anggaran: Number(anggaran) }));

type Typed = [string, string, number, number, number, string, number];
const part = (group: string, lines: Typed[]): BudgetLine[] =>
  lines.map(([kode, uraian, pagu, realisasi, outputTarget, outputSatuan, outputRealisasi]) => ({
    ...{ group, kode, uraian, pagu, realisasi, outputTarget, outputSatuan, outputRealisasi },
  }));

export const BELU_LINES: BudgetLine[] = [
  ...part("Pencegahan dan Pemberdayaan Masyarakat", [
    ["3247 QDE", "Pendampingan Program Ketahanan Keluarga Anti Narkoba", 35e6, 27_950_000, 20, "Keluarga", 20],
    ["3247 UBB", "Advokasi Program Ketahanan Keluarga Berbasis Sumber Daya Desa", 40e6, 28_205_000, 1, "Desa", 1],
    ["3248", "Fasilitasi Pengembangan Potensi Masyarakat di Kawasan Rawan", 80e6, 69_725_000, 1, "Kelompok", 1],
    ["5936", "Pengelolaan Informasi dan Edukasi", 57e6, 47_100_000, 10, "Orang", 10],
  ]),
  ...part("Rehabilitasi", [
    ["3256", "Pascarehabilitasi Penyalah Guna dan/atau Pecandu", 11_720_000, 4_440_000, 15, "Orang", 5],
    ["3259", "Penguatan Lembaga Rehabilitasi Instansi Pemerintah", 14_037_000, 11_887_000, 5, "Orang", 5],
    ["3260 BAA 002", "Layanan Rehabilitasi di BNNP dan BNNK/Kota", 22_950_000, 17_450_000, 5, "Orang", 5],
    ["3260 BAA 003", "Layanan Surat Keterangan Hasil Pemeriksaan Narkoba", 18_120_000, 13_014_000, 80, "Orang", 57],
    ["3260 BDB", "Fasilitasi dan Pembinaan Lembaga", 2_400_000, 1_200_000, 2, "Lembaga", 2],
    ["3260 QDD", "Fasilitasi dan Pembinaan Kelompok Masyarakat", 13_170_000, 8_350_000, 1, "Kelompok", 1],
  ]),
  ...part("Dukungan Manajemen", [
    ["3236 EBA 994", "Layanan Perkantoran", 77_100_000, 69_450_000, 12, "Layanan", 12],
    ["3236 EBD 955", "Layanan Manajemen Keuangan", 5_242_000, 2_580_000, 2, "Dokumen", 2],
    ["3237 EBC 954", "Layanan Manajemen SDM", 8_610_000, 8_601_500, 1, "Layanan", 1],
    ["3238 EBD 952", "Layanan Perencanaan dan Penganggaran", 31_904_000, 19_540_530, 2, "Dokumen", 2],
    ["3238 EBD 953", "Layanan Pemantauan dan Evaluasi", 6_822_000, 3_088_000, 2, "Dokumen", 2],
    ["3239 EBA 962", "Layanan Umum", 122_098_000, 61_033_700, 1, "Layanan", 1],
    ["3239 EBA 994", "Layanan Perkantoran", 990_587_000, 963_708_275, 12, "Layanan", 12],
    ["3979 EBA 958", "Layanan Hubungan Masyarakat", 5_000_000, 3_825_500, 1, "Layanan", 1],
  ]),
];

export const BELU_YEARS: YearLine[] = [
  { year: 2021, murni: 1_640_130_000, pnbp: 17_400_000, hibah: 0, realisasi: 1_628_523_760 },
  { year: 2022, murni: 1_683_195_000, pnbp: 16_240_000, hibah: 0, realisasi: 1_674_297_257 },
  { year: 2023, murni: 1_870_284_000, pnbp: 16_240_000, hibah: 0, realisasi: 1_874_843_061 },
  { year: 2024, murni: 1_625_840_000, pnbp: 33_640_000, hibah: 0, realisasi: 1_653_887_791 },
  { year: 2025, murni: 1_523_640_000, pnbp: 18_120_000, hibah: 0, realisasi: 1_359_996_505 },
];
