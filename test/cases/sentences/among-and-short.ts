import { type RunningTextCase, silent, wrong } from "./running-text-case";

/** So many of those told before, and what is short of a goal that the sentence before tells. */
export const amongAndShort: RunningTextCase[] = [
  silent("Masih terdapat 84 desa yang belum berlistrik, 21 di antaranya (25,00%) berada di kepulauan."),
  wrong(
    "A1",
    "35,00%",
    "25,00%",
    "Masih terdapat 84 desa yang belum berlistrik, 21 di antaranya (35,00%) berada di kepulauan.",
  ),
  wrong(
    "A1",
    "41,65%",
    "29,40%",
    "Petugas memeriksa 6.800 muatan, di antaranya 1.999 di jalan tol atau 41,65% dari seluruh muatan.",
  ),
  wrong(
    "A1",
    "45,0%",
    "55,0%",
    "Lomba diikuti 260 pelajar dari 300 undangan (86,7%), 143 pelajar (45,0%) di antaranya perempuan.",
  ),
  silent("Permohonan baru berjumlah 940 berkas (78,33%) dan perpanjangan 260 berkas (21,67%)."),
  wrong(
    "A1",
    "27,66%",
    "21,67%",
    "Permohonan baru berjumlah 940 berkas (78,33%) dan perpanjangan 260 berkas (27,66%).",
  ),
  silent("Baru 244 dari target 290 sekolah (84,14%) atau kurang 46 sekolah dari target."),
  wrong("A1", "64", "46", "Baru 244 dari target 290 sekolah (84,14%) atau kurang 64 sekolah dari target."),
  wrong(
    "A1",
    "Rp12.500.000",
    "Rp125.000.000",
    "Retribusi sebesar Rp2.625.000.000 dari target Rp2.500.000.000 atau 105,00%, sehingga terdapat kelebihan Rp12.500.000 dari target.",
  ),
  silent(
    "Sebanyak 18.240 balita dari sasaran 24.000 balita telah ditimbang (76,00%). Dengan demikian masih terdapat 5.760 balita yang belum ditimbang.",
  ),
  wrong(
    "A1",
    "5.670",
    "5.760",
    "Sebanyak 18.240 balita dari sasaran 24.000 balita telah ditimbang (76,00%). Dengan demikian masih terdapat 5.670 balita yang belum ditimbang.",
  ),
  // Of something else than what was told before.
  silent(
    "Sebanyak 18.240 balita dari sasaran 24.000 balita telah ditimbang (76,00%). Dengan demikian masih terdapat 310 posyandu yang belum memiliki alat ukur.",
  ),
  silent(
    "Beban perkara sebanyak 940 perkara. Dari beban tersebut telah diputus 893 perkara (95,00%) sehingga sisa akhir tahun 2024 sebanyak 47 perkara.",
  ),
  wrong(
    "A1",
    "74",
    "47",
    "Beban perkara sebanyak 940 perkara. Dari beban tersebut telah diputus 893 perkara (95,00%) sehingga sisa akhir tahun 2024 sebanyak 74 perkara.",
  ),
  // All of those that something was done with.
  silent(
    "Pendaftar berjumlah 9.200 orang, dan 1.840 peserta diterima.",
    "Ada 460 orang diterima lewat beasiswa atau 25,00% dari total yang diterima.",
  ),
  silent(
    "Tahun ini 1.840 peserta diterima, sedangkan tahun lalu 2.000 peserta diterima.",
    "Ada 460 orang diterima lewat beasiswa atau 31,42% dari total yang diterima.",
  ),
  wrong(
    "A2",
    "31,42%",
    "25,00%",
    "Pendaftar berjumlah 9.200 orang, dan 1.840 peserta diterima.",
    "Ada sekitar 460 orang diterima lewat beasiswa atau sekitar 31,42% dari total yang diterima.",
  ),
];
