import { error, right, type SentenceCase, wrong } from "./sentence-case";

/** How far the highest is from the lowest, told wrongly. */
export const wrongGaps: SentenceCase[] = [
  wrong(
    "Indeks tertinggi dicapai Kec. Wanasari (81,20) dan terendah Kec. Kaliwiro (42,50), sehingga terdapat kesenjangan 37,80 poin.",
    error("selisih", "37,80 poin", "38,70 poin"),
  ),
  wrong(
    "Nilai terendah adalah unsur sarana (3,18) dan tertinggi unsur perilaku (3,74), selisih keduanya 0,65.",
    error("selisih", "0,65", "0,56"),
  ),
];

export const rightGaps: SentenceCase[] = [
  right(
    "Indeks tertinggi dicapai Kec. Wanasari (81,20) dan terendah Kec. Kaliwiro (42,50), sehingga terdapat kesenjangan 38,70 poin.",
    1,
  ),
  // How far each is from something else.
  right(
    "Indeks tertinggi dicapai Kec. Wanasari (81,20) dan terendah Kec. Kaliwiro (42,50), selisih dengan rata-rata kabupaten 18,64 poin.",
    0,
  ),
  // The one is a percentage of the other.
  right("Serapan tertinggi di Bidang Bina Marga (98,20) dan terendah Sekretariat (91,10), selisih 7,79%.", 0),
  right("Suhu tertinggi 36,2 derajat dan terendah 21,4 derajat dengan kelembapan 80,1.", 0),
];
