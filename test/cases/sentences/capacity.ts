import { error, right, type SentenceCase, wrong } from "./sentence-case";

/** How full a place is, in people and in percent. */
export const rightCapacities: SentenceCase[] = [
  right("Lapas dengan kapasitas 120 orang dihuni oleh 420 orang, sehingga kelebihan muatan 300 orang.", 1),
  // The excess, or all who are there, in percent.
  right("Rutan berkapasitas 120 orang, saat ini sudah berisi 420 orang. Over kapasitas sebesar 250 persen.", 1),
  right("Rutan berkapasitas 120 orang, saat ini sudah berisi 420 orang. Over kapasitas sebesar 350 persen.", 1),
  right("Rutan dihuni oleh 420 orang, padahal kapasitas 120 orang, sehingga melebihi kapasitas sekitar 245 persen.", 1),
  // Of two places nobody knows which is meant.
  right(
    "Blok A dengan kapasitas 120 orang dihuni 420 orang, blok B dengan kapasitas 80 orang dihuni 95 orang; kelebihan muatan 315 orang.",
  ),
  right("Gedung berkapasitas 400 orang dan terisi 320 orang, sehingga kelebihan kapasitas 20 kursi lama dipindahkan."),
];

export const wrongCapacities: SentenceCase[] = [
  wrong(
    "Jumlah tahanan 120, narapidana 300, total 420. Sedangkan lapas hanya mampu menampung 120 napi dan tahanan. Sehingga lapas kelebihan muatan 350 orang.",
    error("selisih", "350 orang", "300 orang"),
  ),
  wrong(
    "Lapas dengan kapasitas sebanyak 120 orang dan saat ini berisi 420 orang. Mengalami over kapasitas sebesar 347 persen.",
    error("selisih", "347 persen", "350 persen"),
  ),
  wrong(
    "Lapas yang melebihi kapasitas paling banyak yakni Lapas Kota sekitar 71,43 persen dari total kapasitas. Lapas ini dihuni oleh 420 orang, padahal idealnya lapas hanya diisi 120 orang.",
    error("selisih", "71,43 persen"),
  ),
];
