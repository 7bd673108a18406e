import type { TableCase } from "../tables/table-case";

const capped = (mean: string, second = "120,00") => `
No | Indikator | Target | Realisasi | Capaian (%) | Capaian Maksimum 120
1 | Jumlah kelompok tani yang dibina | 40 | 44 | 110,00 | 110,00
2 | Luas lahan yang dipetakan (ha) | 200 | 280 | 140,00 | ${second}
3 | Persentase kebun bibit yang aktif | 90,00 | 81,00 | 90,00 | 90,00
4 | Jumlah penyuluh bersertifikat | 25 | 25 | 100,00 | 100,00
 | Rata-rata capaian | | | 110,00 | ${mean}
`;

const initials = (third: string) => `
No | Indikator | 2023 | | | 2024
 | | T | R | C | T | R | C
1 | Persentase balita yang ditimbang | 80 | 72,00 | 90,00 | 85 | 81,60 | 96,00
2 | Persentase ibu hamil yang diperiksa | 90 | 94,50 | 105,00 | 92 | 94,76 | 103,00
3 | Persentase keluarga yang dikunjungi | 10 | 13,40 | 120,00 | 12 | 18,00 | ${third}
4 | Persentase desa siaga yang aktif | 75 | 60,00 | 80,00 | 80 | 76,00 | 95,00
`;

const uncapped = (note: string) => `
No | Indikator | Satuan | Polaritas | Target | Realisasi | Capaian (%)
1 | Waktu tunggu pelayanan | menit | Minimum | 20 | 16 | 120,00
2 | Keluhan yang diterima | keluhan | Minimum | 8 | 6 | 125,00
3 | Berkas yang dikembalikan | berkas | Minimum | 50 | 40 | 120,00
4 | Pelanggan yang dilayani | orang | Maksimum | 400 | 410 | 102,50
${note}
`;

const belowAnother = `
Tabel 1 Capaian Sasaran
No | Indikator | Target | Realisasi | Capaian (%)
1 | Jumlah peserta pelatihan | 50 | 70 | 120,00
2 | Jumlah modul yang terbit | 10 | 9 | 90,00
Capaian dibatasi paling tinggi 120%

Tabel 2 Mutu Layanan
No | Indikator | Satuan | Target | Realisasi | Capaian (%)
1 | Lembaga yang diperiksa | lembaga | 4 | 5 | 125,00
2 | Surat yang dijawab | surat | 300 | 303 | 101,00
3 | Laporan yang terbit | laporan | 12 | 12 | 100,00
`;

const unmeasured = (second: string, other = "81,50") => `
No | Kecamatan | Kelas | | | Nilai rata-rata
 | | Bayi | Balita | Lansia
1 | Wanasari | 84,00 | 82,50 | 81,00 | 82,50
2 | Mekarjaya | 79,00 | - | 81,40 | ${second}
3 | Tanjungsari | 88,20 | 86,10 | 83,70 | 86,00
4 | Karanganyar | 80,60 | - | 82,40 | ${other}
5 | Sukamaju | 77,50 | 79,20 | 78,80 | 78,50
`;

const polarity = (third: string, class3: string) => `
No | Indikator | Target | Realisasi | Capaian (%) | Kategori
1 | Persentase jalan mantap | 80,00 | 82,40 | 103,00 | Sangat Baik
2 | Persentase jembatan baik | 90,00 | 91,80 | 102,00 | Sangat Baik
3 | Persentase saluran yang berfungsi | 75,00 | 70,65 | ${third} | ${class3}
4 | Persentase trotoar yang terpelihara | 60,00 | 63,00 | 105,00 | Sangat Baik
 | Rata-rata capaian | | | 101,05 | Sangat Baik
Kategori: > 100 Sangat Baik; 80 - 100 Baik; < 80 Cukup
`;

const years = (third: string) => `
No | Indikator | Realisasi | | Capaian (%) | |
 | | 2022 | 2023 | 2022 | 2023 | 2024
1 | Persentase sekolah terakreditasi | 88,40 | 90,10 | 98,22 | 97,93 | 101,20
2 | Persentase siswa mengulang *) | 2,10 | 1,84 | ${third} | 108,00 | 104,50
3 | Jumlah guru bersertifikat | 310 | 342 | 103,33 | 106,88 | 102,40
4 | Jumlah perpustakaan yang aktif | 44 | 46 | 97,78 | 95,83 | 99,10
Rata-rata capaian | | | | 98,58 | 102,16 | 101,80
*) indikator minimum: capaian = (2 x target - realisasi)/target x 100
`;

/** Caps that are kept or denied, and what is not measured in the mean of a few. */
export const batasDanTandaHubungCases: TableCase[] = [
  { name: "the mean of capped figures below the mean of all", sheet: capped("105,00"), loud: [] },
  {
    name: "a copy above its cap",
    sheet: capped("105,00", "140,00"),
    loud: [{ cell: "F3", severity: "error", kind: "persen", expected: "120,00" }],
  },
  { name: "T, R and C under each year, and C no more than 120", sheet: initials("120,00"), loud: [] },
  {
    name: "C under its year that is of another row",
    sheet: initials("112,00"),
    loud: [{ cell: "H5", severity: "error", kind: "persen" }],
  },
  {
    name: "two rows at 120 by chance, where the note denies a cap",
    sheet: uncapped("Capaian tidak dibatasi 120%."),
    loud: [],
  },
  {
    name: "the same, told in a sentence by itself",
    sheet: uncapped("Minimum: (2 x target - realisasi)/target x 100. Tidak dibatasi."),
    loud: [],
  },
  { name: "a cap in the note of the table above", sheet: belowAnother, loud: [] },
  { name: "rows that leave out what was not measured", sheet: unmeasured("80,20"), loud: [] },
  {
    name: "a mean that was divided by what was not measured as well",
    sheet: unmeasured("53,47"),
    loud: [{ cell: "F4", severity: "error", kind: "rata-rata", expected: "80,20" }],
  },
  { name: "all means divided by what was not measured as well", sheet: unmeasured("53,47", "54,33"), loud: [] },
  { name: "a capaian that is right in its mean and its class", sheet: polarity("94,20", "Baik"), loud: [] },
  { name: "a marked indicator among those of several years", sheet: years("95,00"), loud: [] },
  {
    name: "the same reckoned as if more were better, above a mean of the other way",
    sheet: years("105,00"),
    loud: [{ cell: "E4", severity: "error", kind: "rata-rata", expected: "95,00" }],
  },
  {
    name: "a capaian reckoned as if less were better, above a mean of the other way",
    sheet: polarity("105,80", "Baik"),
    loud: [{ cell: "E4", severity: "error", kind: "persen", expected: "94,20", alsoKind: "rata-rata" }],
  },
];
