import { error, right, type SentenceCase, wrong } from "./sentence-case";

/** On which side of its target a figure stands, told wrongly. */
export const wrongGoals: SentenceCase[] = [
  wrong(
    "Sampai triwulan III realisasi fisik 71,25% dari rencana setahun atau lebih tinggi 4,75 poin dari target 76,00%.",
    error("selisih", "lebih tinggi", "lebih rendah"),
  ),
  wrong(
    "Rata-rata waktu penerbitan izin adalah 5,2 hari, lebih lambat 1,8 hari dari standar 7 hari.",
    error("selisih", "lebih lambat", "lebih cepat"),
  ),
  wrong(
    "Rumah tidak layak huni tersisa 412 unit atau 6,3%, masih di atas batas target 8,0%.",
    error("selisih", "di atas batas target", "di bawah batas target"),
  ),
  wrong(
    "Cakupan pelayanan air minum 84,7%, sedikit di bawah target 82,0%.",
    error("selisih", "di bawah target", "di atas target"),
  ),
  // A share of the pagu has one side only.
  wrong(
    "Realisasi sampai triwulan III sebesar Rp2.062.044.700 atau 72,77% dari pagu, lebih rendah dari target penyerapan 65%.",
    error("selisih", "lebih rendah dari", "lebih tinggi dari"),
  ),
  wrong(
    "Sampai dengan Juni realisasi kumulatif sebesar Rp11.118.180.534 atau 43,47% dari pagu efektif, di atas rencana 48,00%.",
    error("selisih", "di atas rencana", "di bawah rencana"),
  ),
  wrong(
    "Pendapatan anggota kelompok sebesar Rp2.205 ribu per bulan, naik 3,13% dari tahun 2022, tetapi masih di atas target Rp2.250 ribu (98,00%).",
    error("selisih", "di atas target", "di bawah target"),
  ),
  wrong(
    "Retur tercatat 15 lembar dengan rasio 2,35%, di bawah batas 0,40%.",
    error("selisih", "di bawah batas", "di atas batas"),
  ),
  wrong(
    "Keluarga miskin turun dari 271 KK pada tahun 2023 menjadi 252 KK pada tahun 2024, lebih rendah 19 KK dari target 260 KK.",
    error("selisih", "19 KK", "8 KK"),
  ),
];

export const rightGoals: SentenceCase[] = [
  right(
    "Sampai triwulan III realisasi fisik 71,25% dari rencana setahun atau lebih rendah 4,75 poin dari target 76,00%.",
    1,
  ),
  right("Rata-rata waktu penerbitan izin adalah 5,2 hari, lebih cepat 1,8 hari dari standar 7 hari.", 1),
  right("Rumah tidak layak huni tersisa 412 unit atau 6,3%, sudah di bawah batas target 8,0%.", 1),
  right("Cakupan pelayanan air minum 84,7%, sedikit di atas target 82,0%.", 1),
  // Of what should be few, below the target may mean that it was missed.
  right("Angka putus sekolah 1,9%, masih di bawah target 1,2%.", 0),
  right(
    "Realisasi sampai triwulan III sebesar Rp2.062.044.700 atau 72,77% dari pagu, lebih tinggi dari target penyerapan 65%.",
    1,
  ),
  right(
    "Sampai dengan Juni realisasi kumulatif sebesar Rp11.118.180.534 atau 43,47% dari pagu efektif, di bawah rencana 48,00%.",
    1,
  ),
  right(
    "Pendapatan anggota kelompok sebesar Rp2.205 ribu per bulan, naik 3,13% dari tahun 2022, tetapi masih di bawah target Rp2.250 ribu (98,00%).",
    1,
  ),
  right("Retur tercatat 15 lembar dengan rasio 0,23%, di bawah batas 0,40%.", 1),
  // Of something else than the pagu.
  right("Realisasi fisik 45 unit atau 90% dari target, di bawah rencana 95%.", 0),
  // A share of the target, told behind what was reached.
  right("Realisasi pelatihan 45 orang (90%), di bawah target 60%.", 0),
];
