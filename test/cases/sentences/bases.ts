import { error, right, type SentenceCase, wrong } from "./sentence-case";

/** Growth whose base is told behind it, how far something is from its target, and shares of both sexes. */
export const rightBases: SentenceCase[] = [
  // A cap is no level that something changed from.
  right(
    "Rata-rata capaian tahun 2023 sebesar 106,58% dengan batas maksimal 120% per indikator, naik 0,84 poin dibandingkan tahun 2022 sebesar 105,74%.",
    1,
  ),
  // Two changes side by side, each with its own percentage.
  right(
    "Produksi jagung meningkat pada musim tanam I dan II, masing-masing sebesar 3,20 ribu ton (6,04%) dan 1,15 ribu ton (9,80%).",
  ),
  right(
    "Sepanjang tahun 2024 diungkap 56 kasus dengan 83 tersangka, meningkat 16,67% dibandingkan tahun 2023 sebanyak 48 kasus.",
    1,
  ),
  right(
    "Sepanjang tahun 2024 diungkap 56 kasus dengan 83 tersangka, tersangka meningkat 12,16% dibandingkan tahun 2023 sebanyak 48 kasus dan 74 tersangka.",
  ),
  right(
    "Luas hutan yang dipulihkan mencapai 336 ha, melampaui target 310 ha, dan naik 12,00% dibandingkan tahun 2023 seluas 300 ha.",
  ),
  right(
    "Jumlah permohonan pada semester II sebanyak 184 permohonan, naik 8 permohonan atau 4,55% dibandingkan semester I sebanyak 176 permohonan.",
  ),
  right(
    "Penghentian disetujui sebanyak 15 dari 19 usulan (78,95%), meningkat 25,00% dibandingkan tahun 2024 sebanyak 12 perkara.",
  ),
  right("Rasio kemandirian tahun 2024 tercatat 71,28%, turun dari 73,05% pada tahun 2023, namun masih tinggi.", 1),
  right("Rata-rata lama tunggu 4,2 bulan lebih cepat 0,8 bulan dari target 5,0 bulan.", 1),
  right("Rata-rata lama tunggu 4,2 bulan lebih cepat 16% dari target 5,0 bulan."),
  right("Klien terdiri atas 147 laki-laki (87,50%) dan 21 perempuan (12,50%).", 2),
  right(
    "Temuan yang belum ditindaklanjuti sebanyak 4 dari 32 rekomendasi atau 12,50%, lebih tinggi dari batas 10,00%.",
    1,
  ),
  right("Waktu tunggu layanan 5,4 bulan dari target 6,0 bulan, sehingga capaian IKT 2 sebesar 110,00%."),
  right(
    "Realisasi Program Dukungan Manajemen sebesar Rp8,41 miliar atau 98,12% dari pagu efektif, sedangkan Program Penegakan Hukum sebesar Rp1,73 miliar atau 96,40%.",
  ),
];

export const wrongBases: SentenceCase[] = [
  // Divided by what it came to.
  wrong(
    "Sepanjang tahun 2024 diungkap 56 kasus dengan 83 tersangka, meningkat 14,29% dibandingkan tahun 2023 sebanyak 48 kasus.",
    error("selisih", "14,29%", "16,67%"),
  ),
  wrong(
    "Luas hutan yang dipulihkan mencapai 336 ha, melampaui target 310 ha, dan naik 10,71% dibandingkan tahun 2023 seluas 300 ha.",
    error("selisih", "10,71%", "12,00%"),
  ),
  wrong(
    "Jumlah permohonan pada semester II sebanyak 184 permohonan, naik 8 permohonan atau 4,35% dibandingkan semester I sebanyak 176 permohonan.",
    error("selisih", "4,35%", "4,55%"),
  ),
  wrong(
    "Penghentian disetujui sebanyak 15 dari 19 usulan (78,95%), menurun 25,00% dibandingkan tahun 2024 sebanyak 12 perkara.",
    error("selisih", "menurun"),
  ),
  wrong(
    "Rasio kemandirian tahun 2024 tercatat 71,28%, naik dari 73,05% pada tahun 2023, namun masih tinggi.",
    error("selisih", "naik"),
  ),
  wrong("Rata-rata lama tunggu 4,2 bulan lebih cepat 1,8 bulan dari target 5,0 bulan.", error("selisih", "1,8", "0,8")),
  wrong("Klien terdiri atas 147 laki-laki (87,50%) dan 21 perempuan (14,29%).", error("persen", "14,29%", "12,50%")),
  wrong(
    "Temuan yang belum ditindaklanjuti sebanyak 4 dari 36 rekomendasi atau 12,50%, lebih tinggi dari batas 10,00%.",
    error("persen", "12,50%", "11,11%"),
  ),
];
