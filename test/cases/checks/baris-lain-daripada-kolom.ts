import type { TableCase } from "../tables/table-case";

const survey = (mean: string) => `
A. SURVEI KEPUASAN MASYARAKAT
Kode | Unsur | Jumlah nilai | NRR | NRR tertimbang (× 0,25)
U1 | Persyaratan | 551 | 3,673 | 0,918
U2 | Prosedur | 542 | 3,613 | 0,903
U3 | Waktu penyelesaian | 527 | 3,513 | 0,878
U4 | Biaya | 583 | 3,887 | 0,972
 | Jumlah NRR tertimbang | | | 3,671
 | IKM unit pelayanan (× 25) | | | 91,78
 | Indeks persepsi kualitas (rata-rata NRR) | | | ${mean}
`;

const surveyOfTwoYears = (now: string, before: string) => `
Unsur | Pelayanan | Total nilai | NRR | NRR tertimbang
U1 | Persyaratan | 1.438 | 3,490 | 0,873
U2 | Prosedur | 1.421 | 3,449 | 0,862
U3 | Waktu penyelesaian | 1.389 | 3,371 | 0,843
U4 | Biaya | 1.502 | 3,646 | 0,912
 | Jumlah NRR tertimbang | | | 3,490
 | IKM 2024 (× 25) | | | ${now}
 | IKM 2023 | | | ${before}
`;

const offices = (reached: string) => `
Indikator | BNNP | M. Hilir | P. Kecil | S. Batang | Wilayah
Kasus diungkap | 29 | 6 | 5 | 4 | 44
Berkas perkara | 26 | 6 | 5 | 3 | 40
Klien rehabilitasi | 94 | 40 | 26 | 22 | 182
Petugas terlatih | 15 | 10 | 5 | 5 | 35
Indikator yang tercapai (dari 4) | 3 | 4 | 4 | 1 | ${reached}
`;

const compared = (second: string) => `
Kode | Rutan | Kanwil | Selisih thd. Kanwil | Posisi thd. Kanwil
1.6 | 82,35 | 79,90 | +2,45 | Lebih baik
3.3 | 2,00 | 3,10 | -1,10 | ${second}
4.1 | 90,48 | 92,40 | -1,92 | Belum lebih baik
5.2 | 97,66 | 94,88 | +2,78 | Lebih baik
5.3 | 91,28 | 90,12 | +1,16 | Lebih baik
`;

const reachedByCode = `
Kode | Target | Realisasi | Status
1.6 | 80,00 | 82,35 | Tercapai
3.3 | 2,50 | 2,00 | Tercapai
4.1 | 95,00 | 90,48 | Tidak tercapai
5.2 | 97,50 | 97,66 | Tercapai
5.3 | 89,00 | 91,28 | Tercapai
`;

const referrals = (second: string, total = "Jumlah rujukan") => `
Uraian | TW I | TW II | TW III | TW IV | Jumlah
Skrining kesehatan penghuni | 236 | 191 | 205 | 180 | 812
Rawat jalan | 14 | 11 | 16 | 12 | 53
Rawat inap | 3 | 2 | 4 | 2 | 11
Puskesmas | 6 | 8 | 5 | 7 | 26
${total} | 23 | ${second} | 25 | 21 | 90
`;

const shortName = `
No | Indikator Kinerja Utama | Bobot | Target | Realisasi | Capaian (%) | Nilai Tertimbang
1 | Persentase penyelesaian perkara | 40% | 68,00 | 71,95 | 105,81 | 42,32
2 | Waktu respons panggilan (menit) | 30% | 15,00 | 16,20 | 108,00 | 32,40
3 | Jumlah pengungkapan kasus | 30% | 84 | 97 | 115,48 | 34,64
 | Nilai Kinerja Organisasi (NKO) | 100% | | | | 109,36
`;

/** Rows that say of themselves that they are reckoned otherwise than the columns they stand in. */
export const barisLainDaripadaKolomCases: TableCase[] = [
  { name: "a mean of the column that it names, under another one", sheet: survey("3,67"), loud: [] },
  {
    name: "a mean that is not that of the column it names",
    sheet: survey("3,76"),
    loud: [{ cell: "E9", severity: "error", kind: "rata-rata", expected: "3,67" }],
  },
  { name: "the index of the year before below that of this year", sheet: surveyOfTwoYears("87,25", "85,48"), loud: [] },
  {
    name: "the index of this year above that of the year before",
    sheet: surveyOfTwoYears("85,48", "85,10"),
    loud: [{ cell: "E7", severity: "error", kind: "bobot", expected: "87,25" }],
  },
  { name: "out of so many in each office and in all of them", sheet: offices("4"), loud: [] },
  { name: "better by the code of an indicator, of which less may be better", sheet: compared("Lebih baik"), loud: [] },
  { name: "reached by the code of an indicator, of which less may be better", sheet: reachedByCode, loud: [] },
  { name: "a total with its short name behind it, and a row with its unit", sheet: shortName, loud: [] },
  { name: "a total that names the rows right above it, and not the first", sheet: referrals("21"), loud: [] },
  {
    name: "a total of the rows right above it that is off in one column",
    sheet: referrals("26"),
    loud: [{ cell: "C6", severity: "error", kind: "jumlah", expected: "21" }],
  },
];
