import type { TableCase } from "../tables/table-case";

const quarters = (second: string, note = "Tanda (-) berarti belum diukur dan tidak diikutkan dalam rata-rata.") => `
No | Indikator | Capaian TW I (%) | Capaian TW II (%)
1 | Penerbitan izin tepat waktu | 96,40 | 98,15
2 | Pemeriksaan sarana | 88,25 | 91,70
3 | Indeks kepuasan | - | -
4 | Pengujian sampel | 92,05 | 95,30
5 | Tindak lanjut laporan | 85,50 | 90,85
 | Rata-rata capaian | 90,55 | ${second}
${note}
`;

const scores = (third: string) => `
No | Unit Kerja | Nilai Total | Konversi | Pengurang | Nilai Akhir
1 | Balai Timur | 94,24 | 100% | 0,00 | 94,24
2 | Balai Barat | 85,17 | 90% | 0,50 | 94,13
3 | Balai Utara | 86,66 | 90% | 0,00 | ${third}
4 | Balai Selatan | 91,06 | 100% | 0,25 | 90,81
5 | Balai Pusat | 97,86 | 100% | 0,00 | 97,86
Catatan: Nilai Akhir = Nilai Total / Konversi – Pengurang.
`;

const effective = (third: string) => `
No | Kegiatan | Pagu | Blokir | Pagu Efektif | Realisasi | Persentase
1 | Pelatihan | 412.500.000 | 12.500.000 | 400.000.000 | 396.240.000 | 99,06
2 | Pendampingan | 268.300.000 | 18.300.000 | 250.000.000 | 248.915.000 | 99,57
3 | Penyuluhan | 191.700.000 | 31.700.000 | 160.000.000 | 159.104.000 | ${third}
4 | Pemantauan | 96.850.000 | 6.850.000 | 90.000.000 | 88.794.000 | 98,66
5 | Publikasi | 74.120.000 | 4.120.000 | 70.000.000 | 69.475.000 | 99,25
6 | Evaluasi | 58.640.000 | 8.640.000 | 50.000.000 | 49.385.000 | 98,77
`;

const progress = (second: string) => `
Kode | Program/Kegiatan/Sub Kegiatan | Fisik (%) | Pagu (Rp)
2.11 | Program Pengendalian Pencemaran | 91,25 | 1.200.000.000
2.11.01 | Pencegahan | 95,00 | 500.000.000
2.11.01.01 | Pemantauan kualitas air | 100,00 | 300.000.000
2.11.01.02 | Pemantauan kualitas udara | 90,00 | 200.000.000
2.11.02 | Penanggulangan | ${second} | 700.000.000
2.11.02.01 | Pengawasan usaha | 80,00 | 400.000.000
2.11.02.02 | Penanganan pengaduan | 95,00 | 300.000.000
2.12 | Program Persampahan | 83,75 | 900.000.000
2.12.01 | Pengurangan | 77,50 | 400.000.000
2.12.01.01 | Bank sampah | 70,00 | 250.000.000
2.12.01.02 | Sosialisasi | 85,00 | 150.000.000
2.12.02 | Penanganan | 90,00 | 500.000.000
2.12.02.01 | Pengangkutan | 100,00 | 350.000.000
2.12.02.02 | Pemrosesan akhir | 80,00 | 150.000.000
`;

/** What a note below, the row of formulas or the codes say of how a figure is reckoned. */
export const menurutCatatanDiBawahCases: TableCase[] = [
  { name: "a mean of the rows that are filled, as the note says", sheet: quarters("94,00"), loud: [] },
  {
    name: "a mean that divides by a row that the note leaves out",
    sheet: quarters("75,20"),
    loud: [{ cell: "D7", severity: "error", kind: "rata-rata", expected: "94,00" }],
  },
  {
    name: "a mean that divides by all rows where no note says otherwise",
    sheet: quarters("75,20", "Sumber: laporan triwulan").replace("90,55", "72,44"),
    loud: [],
  },
  { name: "a formula in a note by the names of the columns", sheet: scores("96,29"), loud: [] },
  {
    name: "a row that leaves out what the note divides by",
    sheet: scores("86,66"),
    loud: [{ cell: "F4", severity: "error", kind: "persen", expected: "96,29" }],
  },
  { name: "percentages of what is left of the pagu", sheet: effective("99,44"), loud: [] },
  {
    name: "one percentage of the whole pagu among those of what is left",
    sheet: effective("83,00"),
    loud: [{ cell: "G4", severity: "error", kind: "persen", expected: "99,44" }],
  },
  { name: "progress that is the mean of the parts at every level", sheet: progress("87,50"), loud: [] },
  {
    name: "progress of an activity that is not the mean of its parts",
    sheet: progress("80,00"),
    loud: [{ cell: "C6", severity: "error", kind: "rata-rata", expected: "87,50" }],
  },
];
