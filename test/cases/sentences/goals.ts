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
  // A share of the target, told behind what was reached.
  right("Realisasi pelatihan 45 orang (90%), di bawah target 60%.", 0),
];
