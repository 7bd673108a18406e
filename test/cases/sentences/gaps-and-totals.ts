import { type RunningTextCase, silent, wrong } from "./running-text-case";

/** How far apart two are, how things are kept, so many on so much, and all of them together. */
export const gapsAndTotals: RunningTextCase[] = [
  // How far a level is from its goal, and one extreme from the other.
  wrong(
    "A1",
    "2,51 poin",
    "2,15 poin",
    "Nilai evaluasi masih kurang 2,51 poin dari target 75,00 karena baru mencapai 72,85.",
  ),
  silent("Nilai evaluasi masih kurang 2,15 poin dari target 75,00 karena baru mencapai 72,85."),
  silent("Nilai evaluasi 72,85 masih kurang 4,15 poin dari target jangka menengah sebesar 77,00."),
  wrong("A1", "14", "12", "Usaha binaan berjumlah 52 usaha, melampaui target 40 usaha sebanyak 14 usaha."),
  silent("Usaha binaan berjumlah 52 usaha, melampaui target 40 usaha sebanyak 12 usaha."),
  silent("Tahun lalu nilai 70,85, dan tahun ini kurang 2,15 poin dari target 75,00."),
  wrong(
    "A1",
    "11,40 poin",
    "14,10 poin",
    "Kesenjangan antara unit tertinggi (98,20%) dan terendah (84,10%) mencapai 11,40 poin.",
  ),
  silent("Kesenjangan antara unit tertinggi (98,20%) dan terendah (84,10%) mencapai 14,10 poin."),
  wrong(
    "A1",
    "4,23 poin",
    "4,32 poin",
    "Indeks tertinggi diperoleh SMA 1 dengan nilai 55,60, dan terendah SMK 1 dengan nilai 51,28, atau terpaut 4,23 poin.",
  ),
  silent(
    "Indeks tertinggi diperoleh SMA 1 dengan nilai 55,60, dan terendah SMK 1 dengan nilai 51,28, atau terpaut 4,32 poin.",
  ),
  // How things are kept, and which light they show: of all of them one is said.
  wrong(
    "A1",
    "161 unit",
    "149 unit",
    "Kendaraan dinas berjumlah 161 unit, dengan 123 unit dalam kondisi baik, 13 unit rusak ringan dan 13 unit rusak berat.",
  ),
  silent(
    "Kendaraan dinas berjumlah 161 unit, dengan 123 unit dalam kondisi baik, 25 unit rusak ringan dan 13 unit rusak berat.",
  ),
  silent("Kendaraan dinas berjumlah 161 unit, dengan 123 unit dalam kondisi baik dan 13 unit rusak berat."),
  wrong(
    "A1",
    "17 kegiatan",
    "15 kegiatan",
    "Dari 17 kegiatan, 13 kegiatan berstatus hijau, 1 kegiatan kuning, dan 1 kegiatan merah.",
  ),
  silent("Dari 17 kegiatan, 13 kegiatan berstatus hijau dan 1 kegiatan kuning."),
  // So many people on so much land; the densest part has a density of its own.
  wrong(
    "A1",
    "755",
    "796",
    "Wilayah hukum seluas 659,45 km² meliputi 8 kecamatan dengan penduduk 525.212 jiwa, sehingga kepadatan rata-rata 755 jiwa per km².",
  ),
  silent(
    "Wilayah hukum seluas 659,45 km² meliputi 8 kecamatan dengan penduduk 498.212 jiwa, sehingga kepadatan rata-rata 755 jiwa per km².",
  ),
  silent("Luas wilayah 53,43 km2 dengan penduduk 48.124 jiwa, dan kepadatan tertinggi 2.564 jiwa per km2."),
  // So many of those right before them.
  wrong(
    "A1",
    "80,00%",
    "86,96%",
    "Tiga unit layanan melayani 23 klien dengan 20 klien tuntas (80,00%), didukung 15 petugas.",
  ),
  silent("Tiga unit layanan melayani 25 klien dengan 20 klien tuntas (80,00%), didukung 15 petugas."),
  silent("Tiga unit layanan melayani 23 klien dengan 20 klien baru (80,00% dari target)."),
  // All that was listed before it.
  wrong(
    "A1",
    "1.996,12",
    "1.966,12",
    "Barang bukti berupa sabu 512,87 gram, ganja 1.304,55 gram dan tembakau 148,70 gram, seluruhnya 1.996,12 gram.",
  ),
  silent(
    "Barang bukti berupa sabu 512,87 gram, ganja 1.304,55 gram dan tembakau 148,70 gram, seluruhnya 1.966,12 gram.",
  ),
  wrong(
    "A1",
    "116 unit",
    "161 unit",
    "Sebanyak 123 unit baik, 25 unit rusak ringan, dan 13 unit rusak berat, sehingga seluruhnya 116 unit.",
  ),
  silent("Barang bukti sabu 512,87 gram dan ganja 1.304,55 gram, dengan total 1.995,40 gram termasuk sisa tahun lalu."),
];
