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
  right("Rutan Muara: Kapasitas 64 orang, tapi dihuni 298 orang atau over penghuni 366 persen.", 1),
  right("Lapas Kelas IIB Hulu (over 288%) – total kapasitas 165 orang, dihuni 641 orang.", 1),
  right("Lapas Kelas IIB Hulu (over populasi 388%) – total kapasitas 165 orang, tapi dihuni oleh 641.", 1),
  right(
    "Penghuni lapas induk kelas 1 sebanyak 1412 dengan kapasitas tampung yakni 520, sehingga over kapasitas mencapai 171 persen.",
    1,
  ),
  right(
    "Kapasitas lapas dan rutan sebanyak 12.504, namun jumlah penghuni melebihi kapasitas yaitu 25.716 orang. Over kapasitas mencapai 205% dan kenaikan penghuni lapas per tahun mencapai 2.100 orang.",
    1,
  ),
  // Over something else than its capacity.
  right("Asrama (over 12%) dari pagu, kapasitas 165 kursi, diisi 180 kursi."),
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
  wrong(
    "Rutan Muara: Kapasitas 64 orang, tapi dihuni 298 orang atau over penghuni 375 persen.",
    error("selisih", "375 persen", "366 persen"),
  ),
  wrong(
    "Lapas Kelas IIB Hulu (over 268%) – total kapasitas 165 orang, dihuni 641 orang.",
    error("selisih", "268%", "288%"),
  ),
  wrong(
    "Sedangkan persentase kelebihan jumlah penghuni tertinggi ada di wilayah selatan sebesar 187 persen. Wilayah ini hanya menyediakan total kapasitas penjara 2.145 orang tapi dihuni 5.950 warga binaan.",
    error("selisih", "187 persen", "177 persen"),
  ),
];
