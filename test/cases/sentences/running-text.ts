import { amongAndShort } from "./among-and-short";
import { basesAndSides } from "./bases-and-sides";
import { classesOfWhole } from "./classes-of-whole";
import { complementsAndMeans } from "./complements-and-means";
import { flowsToldApart } from "./flows-told-apart";
import { levelsToldApart } from "./levels-told-apart";
import { gapsAndTotals } from "./gaps-and-totals";
import { type RunningTextCase, silent, wrong } from "./running-text-case";
import { restsApart } from "./rests-apart";
import { shortfallsAndChanges } from "./shortfalls-and-changes";
import { sentenceBefore } from "./sentence-before";
import { wordedOtherwise } from "./worded-otherwise";

export const runningTextCases: RunningTextCase[] = [
  ...levelsToldApart,
  ...flowsToldApart,
  ...classesOfWhole,
  ...restsApart,
  ...shortfallsAndChanges,
  ...complementsAndMeans,
  ...sentenceBefore,
  ...amongAndShort,
  ...basesAndSides,
  ...wordedOtherwise,
  ...gapsAndTotals,
  // In words alone, of an amount in the cell above.
  silent(
    "Realisasi sebesar Rp 11.478.221.776 dari pagu Rp 11.607.550.000, sehingga terdapat sisa Rp 129.328.224.",
    "Sisa anggaran tersebut terbilang seratus dua puluh sembilan juta tiga ratus dua puluh delapan ribu dua ratus dua puluh empat rupiah, dan 67,50% di antaranya diblokir.",
  ),
  wrong(
    "A2",
    "seratus tiga puluh delapan juta tiga ratus dua puluh delapan ribu dua ratus dua puluh empat rupiah",
    "seratus dua puluh sembilan juta tiga ratus dua puluh delapan ribu dua ratus dua puluh empat rupiah",
    "Realisasi sebesar Rp 11.478.221.776 dari pagu Rp 11.607.550.000, sehingga terdapat sisa Rp 129.328.224.",
    "Sisa anggaran tersebut terbilang seratus tiga puluh delapan juta tiga ratus dua puluh delapan ribu dua ratus dua puluh empat rupiah, dan 67,50% di antaranya diblokir.",
  ),
  // A whole, and its parts in the sentence behind it.
  wrong(
    "A1",
    "26.715",
    "26.711",
    "Jumlah warga binaan di wilayah ini ada sebanyak 26.715.",
    "Jika dirinci, narapidana ada sebanyak 21.020, sementara tahanan 5.691.",
  ),
  silent(
    "Jumlah warga binaan di wilayah ini ada sebanyak 26.711.",
    "Jika dirinci, narapidana ada sebanyak 21.020, sementara tahanan 5.691.",
  ),
  // What is detailed may be something else than the figure before it, so that only a slip is wrong.
  silent(
    "Realisasi belanja mencapai Rp812.400.000 pada triwulan ini.",
    "Adapun rinciannya, pagu belanja pegawai Rp610.250.000 dan belanja barang Rp402.150.000.",
  ),
  wrong(
    "A1",
    "Rp246,8 miliar",
    "Rp273,6 miliar",
    "Realisasi belanja daerah mencapai Rp246,8 miliar.",
    "Realisasi belanja daerah itu terdiri atas belanja operasi Rp197,5 miliar serta belanja modal sebesar Rp76,1 miliar.",
  ),
  silent(
    "Realisasi belanja daerah mencapai Rp273,6 miliar.",
    "Realisasi belanja daerah itu terdiri atas belanja operasi Rp197,5 miliar serta belanja modal sebesar Rp76,1 miliar.",
  ),
  // Two figures that the parts may be of.
  silent(
    "Perkara masuk sebanyak 320 perkara dan yang diputus sebanyak 301 perkara.",
    "Jumlah tersebut terdiri dari gugatan 200 perkara dan permohonan 120 perkara.",
  ),
  // A list over several sentences.
  wrong(
    "A1",
    "1.292",
    "1.294",
    "Dinas mencatat 1.292 warga yang membuat akta kelahiran. Pada Januari ada 299 warga. Pada Februari 258 jiwa, Maret 219 warga. Memasuki April 182 jiwa.",
    "Mei hanya 136 jiwa dan Juni 200 warga.",
  ),
  silent(
    "Dinas mencatat 1.294 warga yang membuat akta kelahiran. Pada Januari ada 299 warga. Pada Februari 258 jiwa, Maret 219 warga. Memasuki April 182 jiwa.",
    "Mei hanya 136 jiwa dan Juni 200 warga.",
  ),
  silent(
    "Dinas mencatat 1.692 warga yang membuat akta kelahiran. Pada Januari ada 299 warga. Pada Februari 258 jiwa, Maret 219 warga. Memasuki April 182 jiwa.",
    "Mei hanya 136 jiwa dan Juni 200 warga.",
  ),
  // A change in percent, and its two levels in the sentence beside it.
  wrong(
    "A1",
    "13,5 persen",
    "11,6 persen",
    "Jumlah penyelesaian kasus juga menurun 13,5 persen. Tahun ini, Polres menyelesaikan 3.316 perkara, sedangkan pada 2021, Polres menyelesaikan 3.750 perkara.",
  ),
  silent(
    "Jumlah penyelesaian kasus juga menurun 11,6 persen. Tahun ini, Polres menyelesaikan 3.316 perkara, sedangkan pada 2021, Polres menyelesaikan 3.750 perkara.",
  ),
  // Of the later level, as some reckon.
  silent(
    "Jumlah penyelesaian kasus juga menurun 13,1 persen. Tahun ini, Polres menyelesaikan 3.316 perkara, sedangkan pada 2021, Polres menyelesaikan 3.750 perkara.",
  ),
  // Of something else.
  silent(
    "Jumlah kecelakaan menurun 13,5 persen. Tahun ini Polres menyelesaikan 3.316 perkara, sedangkan pada 2021 sebanyak 3.750 perkara.",
  ),
  // A change since the year before, and the level of this year told before it.
  wrong(
    "A2",
    "turun",
    "peningkatan",
    "Perkara masuk tahun 2023 sebanyak 2.856 perkara dan sisa perkara tahun sebelumnya berjumlah 785 perkara.",
    "Jumlah perkara masuk tahun 2023 ini turun 16,67 % dari tahun sebelumnya yang berjumlah 2.448 perkara.",
  ),
  wrong(
    "A1",
    "15,67 %",
    "16,67 %",
    "Perkara masuk tahun 2023 sebanyak 2.856 perkara. Jumlah ini naik 15,67 % dari tahun 2022 yang berjumlah 2.448 perkara.",
  ),
  silent(
    "Perkara masuk tahun 2023 sebanyak 2.856 perkara. Jumlah ini naik 16,67 % dari tahun 2022 yang berjumlah 2.448 perkara.",
  ),
  // No figure before it is near the level that is meant.
  silent(
    "Perkara masuk tahun 2023 sebanyak 2.856 perkara.",
    "Jumlah perkara putus ini naik 35,17 % dari tahun 2022 yang berjumlah 2.448 perkara.",
  ),
  // The whole that the other shares of a list agree on, told or not, shows the one that is not of it.
  wrong(
    "A1",
    "1.284",
    "1.248",
    "Menurut jenisnya, permohonan terdiri atas akta lahir 3.912 berkas (45,28 %), kartu keluarga 2.406 (27,85 %), akta kematian 1.284 (14,44 %), dan pindah datang 1.074 (12,43 %).",
  ),
  wrong(
    "A1",
    "27,58 %",
    "27,85 %",
    "Menurut jenisnya, permohonan terdiri atas akta lahir 3.912 berkas (45,28 %), kartu keluarga 2.406 (27,58 %), akta kematian 1.248 (14,44 %), dan pindah datang 1.074 (12,43 %).",
  ),
  silent(
    "Menurut jenisnya, permohonan terdiri atas akta lahir 3.912 berkas (45,28 %), kartu keluarga 2.406 (27,85 %), akta kematian 1.248 (14,44 %), dan pindah datang 1.074 (12,43 %).",
  ),
  // The percentage first; one alone counts nothing.
  wrong(
    "A1",
    "41,12%",
    "14,12%",
    "Permohonan yang ditolak (31,40%) selebihnya dijelaskan di bawah. Sebesar 38,61% (1.531) adalah perkara gugatan, 27,74% (1100) perkara permohonan, 41,12% (560) perkara ringan, 11,02% (437) perkara anak dan 8,50% (337) lainnya.",
  ),
  // Each of its own target: they agree on no whole.
  silent(
    "Penerimaan terdiri dari pajak hotel Rp3,12 miliar (61,40 persen), pajak restoran Rp4,75 miliar (57,92 persen), pajak hiburan Rp215 juta (60,33 persen), dan pajak reklame Rp512 juta (58,18 persen).",
  ),
  // Three of one whole and one of another, that no slip explains.
  silent(
    "Tercatat 318 berkas (39,75%) baru, 254 berkas (31,75%) lanjutan, 151 berkas (18,88%) ulang, 48 berkas (6,00%) pindahan. Sebanyak 52 berkas (71,30%) sudah lengkap.",
  ),
  // Two that make up all.
  wrong(
    "A1",
    "88,34 %",
    "83,34 %",
    "Perkara tersebut terdiri dari kejahatan 2.716 perkara (88,34 %) dan pelanggaran 543 perkara (16,66 %).",
  ),
  silent("Perkara tersebut terdiri dari kejahatan 2.716 perkara (83,34 %) dan pelanggaran 543 perkara (16,66 %)."),
  wrong(
    "A2",
    "2.176",
    "2.716",
    "Selama tahun 2021 ditangani 3.259 perkara.",
    "Perkara tersebut terdiri dari kejahatan 2.176 perkara (83,34 %) dan pelanggaran 543 perkara (16,66 %).",
  ),
  // The parts are those of the told whole, the shares those of another.
  {
    cells: [
      "Pengaduan yang diterima berjumlah 624 berkas.",
      "Dari keseluruhan pengaduan tersebut, 312 berkas (50,16 %) untuk desa, 187 berkas (30,06 %) untuk kota, 78 berkas (12,54 %) untuk pesisir, dan 47 berkas (7,5 %) untuk pulau.",
    ],
    wrong: [
      { cell: "A2", printed: "50,16 %", expected: "50,00 %" },
      { cell: "A2", printed: "30,06 %", expected: "29,97 %" },
      { cell: "A2", printed: "12,54 %", expected: "12,50 %" },
    ],
  },
  // What is left, of what was done and what is left together; of any count that has been told it is right.
  wrong(
    "A2",
    "21,86%",
    "21,68%",
    "Sepanjang tahun 2021 ditangani 226 pengaduan, yakni 181 pengaduan baru dan 45 pengaduan lama.",
    "Pengaduan yang berhasil diselesaikan berjumlah 177 pengaduan. Sehingga sisa pengaduan berjumlah 49 pengaduan (21,86%).",
  ),
  silent(
    "Sepanjang tahun 2021 ditangani 226 pengaduan, yakni 181 pengaduan baru dan 45 pengaduan lama.",
    "Pengaduan yang berhasil diselesaikan berjumlah 177 pengaduan. Sehingga sisa pengaduan berjumlah 49 pengaduan, atau setara dengan 21,68 %.",
  ),
  silent(
    "Sepanjang tahun 2021 ditangani 226 pengaduan, yakni 181 pengaduan baru dan 45 pengaduan lama.",
    "Pengaduan yang berhasil diselesaikan berjumlah 177 pengaduan. Sehingga sisa pengaduan berjumlah 49 pengaduan (27,07%).",
  ),
  // A part of the only count of the sentence before.
  wrong(
    "A1",
    "81,39%",
    "89,31%",
    "Selama periode itu kantor menerbitkan 3.406 sertifikat. Dari jumlah tersebut, sebanyak 3.042 sertifikat (81,39%) terbit dalam tujuh hari.",
  ),
  silent(
    "Selama periode itu kantor menerbitkan 3.406 sertifikat. Dari jumlah tersebut, sebanyak 3.042 sertifikat (89,31%) terbit dalam tujuh hari.",
  ),
  silent(
    "Selama periode itu kantor menerbitkan 3.406 sertifikat. Dari jumlah tersebut, sebanyak 3.042 sertifikat (81,39%) dari target terbit dalam tujuh hari.",
  ),
  // The pagu of each by name, and what was spent of it in the lines behind.
  wrong(
    "A3",
    "41,37%",
    "43,17%",
    "Pagu tersebut terdiri dari pagu Belanja Pegawai sebesar Rp412.640.000.000,-, pagu Belanja Barang sebesar Rp230.508.000.000,-, dan pagu Transfer ke Daerah (TKD) sebesar Rp1.904.250.000.000,-.",
    "1. Belanja Pegawai: Rp188.081.312.000,- (45,58% dari pagu anggaran)",
    "2. Belanja Barang : Rp99.510.303.600,- (41,37% dari pagu anggaran)",
    "3. Transfer ke Daerah: Rp812.543.475.000,- (42,67% dari pagu anggaran)",
  ),
  silent(
    "Pagu tersebut terdiri dari pagu Belanja Pegawai sebesar Rp412.640.000.000,-, pagu Belanja Barang sebesar Rp230.508.000.000,-, dan pagu Transfer ke Daerah (TKD) sebesar Rp1.904.250.000.000,-.",
    "1. Belanja Pegawai: Rp188.081.312.000,- (45,58% dari pagu anggaran)",
    "2. Belanja Barang : Rp99.510.303.600,- (43,17% dari pagu anggaran)",
    "3. Transfer ke Daerah: Rp812.543.475.000,- (42,67% dari pagu anggaran)",
  ),
  wrong(
    "A2",
    "47,38 persen",
    "43,78 persen",
    "Adapun pagu belanja pegawai sebesar Rp412,64 miliar, belanja barang sebesar Rp230,51 miliar, dan belanja modal sebesar Rp96,2 miliar.",
    "Dari total realisasi tersebut, belanja pegawai sebesar Rp188,08 miliar atau 45,58 persen, belanja barang sebesar Rp99,51 miliar atau 43,17 persen, dan belanja modal sebesar Rp42,12 miliar atau 47,38 persen.",
  ),
  // Shares of the whole spending, not of their pagu.
  silent(
    "Adapun pagu belanja pegawai sebesar Rp412,64 miliar, belanja barang sebesar Rp230,51 miliar, dan belanja modal sebesar Rp96,2 miliar.",
    "Dari total realisasi tersebut, belanja pegawai sebesar Rp188,08 miliar atau 57,05 persen, belanja barang sebesar Rp99,51 miliar atau 30,18 persen, dan belanja modal sebesar Rp42,12 miliar atau 12,77 persen.",
  ),
];
