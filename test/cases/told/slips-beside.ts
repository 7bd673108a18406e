import { silent, type ToldCase } from "./told-case";

const survey = `
Tabel 3.10 Hasil Survei
Bulan | Responden | Indeks Mutu | Indeks Harga
Januari | 248 | 3,58 | 3,51
Februari | 236 | 3,62 | 3,50
Maret | 276 | 3,71 | 3,63
Jumlah | 760 | 3,64 | 3,55
`;

const payments = `
Tabel 3.8 Penyaluran per Triwulan
Triwulan | Berkas | Nilai (Rp) | Kumulatif (%)
Triwulan I | 1.289 | 76.862.237.809 | 17,60
Triwulan II | 1.341 | 113.983.204.933 | 43,70
Triwulan III | 1.294 | 106.559.011.508 | 68,10
Triwulan IV | 1.488 | 139.312.806.035 | 100,00
Jumlah | 5.412 | 436.717.260.285 |
`;

const spending = `
Tabel 4.1 Realisasi Anggaran
Unit | Pagu | Realisasi | %
Sekretariat | 912.450.000 | 898.214.360 | 98,44
Bidang Data | 487.300.000 | 471.926.815 | 96,85
Jumlah | 1.399.750.000 | 1.370.141.175 | 97,88
`;

const villages = `
Tabel 4.2 Penerima Bantuan
No | Desa | Keluarga | % Keluarga | Beras (kg) | Minyak (liter)
1 | Karangsari | 134 | 13,19 | 3.106,60 | 268
2 | Sukamulya | 569 | 56,00 | 1.995,80 | 1.138
3 | Tirtamaya | 313 | 30,81 | 982,40 | 626
 | Jumlah | 1.016 | 100,00 | 6.084,80 | 2.032
`;

const means = `
Tabel 3.1 Capaian Kinerja
No | Indikator | Target | Realisasi | Capaian (%)
1 | Persentase layanan tepat waktu | 80,00 | 84,00 | 105,00
2 | Persentase berkas lengkap | 90,00 | 91,44 | 101,60
 | Rata-rata capaian Tujuan 1 | | | 103,30
3 | Nilai budaya kerja | 75,00 | 82,00 | 109,33
 | Rata-rata capaian Tujuan 2 | | | 109,33
4 | Indeks kepuasan | 80,00 | 78,00 | 97,50
 | Rata-rata capaian Tujuan 3 | | | 97,50
`;

/** Two digits in each other's place beside a figure of the same row, or behind the name of a row. */
export const slipsBeside: ToldCase[] = [
  {
    name: "a count whose column the words around it name",
    tables: survey,
    sentence: "Survei diikuti 706 responden dengan indeks mutu 3,64 dan indeks harga 3,55.",
    wrong: { printed: "706", expected: "760", cause: "digits-swapped" },
  },
  silent(
    "the count of the table",
    survey,
    "Survei diikuti 760 responden dengan indeks mutu 3,64 dan indeks harga 3,55.",
  ),
  silent("a count of something else", survey, "Survei diikuti 706 rumah tangga dengan indeks mutu 3,64."),
  {
    name: "a rounded amount of the row that is named",
    tables: payments,
    sentence: "Sampai triwulan III tersalur 68,10%, sedangkan Triwulan IV menyumbang Rp193,31 miliar.",
    wrong: { printed: "Rp193,31 miliar", expected: "Rp139,31 miliar", cause: "digits-swapped" },
  },
  silent(
    "the rounded amount of the row",
    payments,
    "Sampai triwulan III tersalur 68,10%, sedangkan Triwulan IV menyumbang Rp139,31 miliar.",
  ),
  {
    name: "what is left of an amount that the table prints",
    tables: spending,
    sentence: "Realisasi anggaran Rp1.370.141.175 atau 97,88% dari pagu, sehingga tersisa Rp29.680.825.",
    wrong: { printed: "Rp29.680.825", expected: "Rp29.608.825", cause: "digits-swapped" },
  },
  silent(
    "what is left as the row gives it",
    spending,
    "Realisasi anggaran Rp1.370.141.175 atau 97,88% dari pagu, sehingga tersisa Rp29.608.825.",
  ),
  {
    name: "a count beside its share, in the row of the share",
    tables: villages,
    sentence: "Keluarga penerima terbanyak di Sukamulya, sedangkan Karangsari menerima untuk 143 keluarga (13,19%).",
    wrong: { printed: "143 keluarga", expected: "134 keluarga", cause: "digits-swapped" },
  },
  silent(
    "the count of the row",
    villages,
    "Keluarga penerima terbanyak di Sukamulya, sedangkan Karangsari menerima untuk 134 keluarga (13,19%).",
  ),
  silent("a share of a place that the table does not know", villages, "Di Wanasari terdapat 143 keluarga (13,19%)."),
  {
    name: "ten times what the column called so prints in the row",
    tables: villages,
    sentence: "Karangsari menerima beras 31.066,00 kg dan minyak 268 liter.",
    wrong: { printed: "31.066,00", expected: "3.106,60" },
  },
  silent("what the row prints", villages, "Karangsari menerima beras 3.106,60 kg dan minyak 268 liter."),
  {
    name: "below a figure of the same column, beside the name",
    tables: villages,
    sentence: "Persentase terbesar di Sukamulya dengan beras 1.995,80 kg, dan Tirtamaya 928,40 kg.",
    wrong: { printed: "928,40", expected: "982,40", cause: "digits-swapped" },
  },
  {
    name: "one of the means below their rows",
    tables: means,
    sentence:
      "Rata-rata capaian Tujuan 1 sebesar 103,30 persen, Tujuan 2 sebesar 103,93 persen dan Tujuan 3 sebesar 97,50 persen.",
    wrong: { printed: "103,93 persen", expected: "109,33 persen" },
  },
  silent(
    "the means below their rows",
    means,
    "Rata-rata capaian Tujuan 1 sebesar 103,30 persen, Tujuan 2 sebesar 109,33 persen dan Tujuan 3 sebesar 97,50 persen.",
  ),
];
