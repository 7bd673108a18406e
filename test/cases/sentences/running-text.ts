import { complementsAndMeans } from "./complements-and-means";
import { flowsToldApart } from "./flows-told-apart";
import { levelsToldApart } from "./levels-told-apart";
import { type RunningTextCase, silent, wrong } from "./running-text-case";

export const runningTextCases: RunningTextCase[] = [
  ...levelsToldApart,
  ...flowsToldApart,
  ...complementsAndMeans,
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
];
