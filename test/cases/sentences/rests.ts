import { error, right, type SentenceCase, wrong } from "./sentence-case";

/** What is left, what is short, what two differ by, and what is told again in another unit. */
export const rightRests: SentenceCase[] = [
  right(
    "Belanja pegawai menyerap 64,18% dari seluruh realisasi, disusul belanja barang 28,72% dan belanja modal 7,10%.",
    1,
  ),
  right("Belanja pegawai menyerap 64,18% dari seluruh realisasi, diikuti serapan belanja barang 95,42%."),
  right("Nilai aset naik dari Rp1.642,30 miliar menjadi Rp1.758,90 miliar, atau bertambah Rp116,60 miliar (7,10%).", 1),
  right(
    "Yang diterima 1.118 orang dan yang melakukan registrasi 964 orang, sehingga 154 calon mahasiswa tidak melakukan registrasi.",
    1,
  ),
  right("Yang diterima 1.118 orang dan yang melakukan registrasi 964 orang, sehingga 78 calon mahasiswa tidak hadir."),
  right(
    "Berdasarkan analisis beban kerja dibutuhkan 90 aparatur, sehingga masih kurang 27 orang atau baru terpenuhi 70,00%.",
    1,
  ),
  right(
    "Lima paket memiliki total HPS Rp187,62 miliar dan total kontrak Rp174,15 miliar, sehingga diperoleh selisih lelang Rp13,47 miliar.",
    1,
  ),
  right(
    "Paket di atas Rp2,5 miliar memiliki HPS Rp187,62 miliar dan kontrak Rp174,15 miliar, sehingga diperoleh selisih Rp13,47 miliar.",
    1,
  ),
  // Of three amounts nobody knows which two.
  right(
    "HPS Rp187,62 miliar, penawaran Rp180,40 miliar dan kontrak Rp174,15 miliar, sehingga diperoleh selisih Rp7,22 miliar.",
  ),
  right("Ganja yang disita 8.412,37 gram atau sekitar 8,41 kilogram.", 1),
  right("Ganja yang disita 8.412 gram atau sekitar 8 kilogram."),
  right("Beras 8,4 ton atau sekitar 8.000 kilogram."),
  right("Panen mencapai 8,4 ton atau setara 5.200 kilogram beras."),
  right("Sumbangan terbesar berasal dari pajak atau 101,00% dari seluruh pendapatan yang dianggarkan."),
  right("Panjang jalan 12.450 meter (12,45 km)."),
  right("Realisasi Rp3,1 miliar atau 101,00% dari seluruh target penerimaan."),
  right("Realisasi terbesar berasal dari denda Rp3,1 miliar atau 101,00% dari total target."),
  right("Sumbangan terbesar berasal dari denda Rp3,1 miliar atau 61,00% dari seluruh penerimaan."),
  right("Pagu awal sebesar Rp8,64 miliar turun menjadi Rp8,42 miliar setelah revisi atau berkurang 2,55%.", 1),
  right(
    "Dari 48 indikator SPM yang diukur, 39 indikator (81,25%) mencapai standar dan 9 indikator belum mencapai standar.",
  ),
  right(
    "Dari 640 berkas yang masuk telah diterbitkan 592 izin (92,50%), sehingga masih terdapat 48 berkas di meja verifikasi.",
  ),
  // What was not done in time is only some of the rest.
  right("Dari 640 berkas yang masuk telah diterbitkan 592 izin (92,50%), sehingga masih terdapat 12 kendala."),
  right(
    "Dari 95 laporan yang disusun, sebanyak 91 di antaranya dinyatakan lengkap atau 95,79 persen, sedangkan 4 laporan belum lengkap.",
  ),
  right(
    "Dengan rata-rata capaian kinerja 102,46% dan penyerapan anggaran 96,15%, tingkat efisiensi dinas adalah 6,31%.",
  ),
  right(
    "Dengan rata-rata capaian kinerja 102,46% dan penyerapan anggaran 96,15%, tingkat efisiensi dinas adalah 6,16%.",
  ),
];

export const wrongRests: SentenceCase[] = [
  wrong(
    "Belanja pegawai menyerap 64,18% dari seluruh realisasi, disusul belanja barang 95,42% dan belanja modal 7,10%.",
    error("persen", "95,42%"),
  ),
  wrong(
    "Nilai aset naik dari Rp1.642,30 miliar menjadi Rp1.758,90 miliar, atau bertambah Rp116,60 miliar (6,63%).",
    error("selisih", "6,63%", "7,10%"),
  ),
  wrong(
    "Yang diterima 1.118 orang dan yang melakukan registrasi 964 orang, sehingga 87 calon mahasiswa tidak melakukan registrasi.",
    error("selisih", "87", "154"),
  ),
  wrong(
    "Berdasarkan analisis beban kerja dibutuhkan 90 aparatur, sehingga masih kurang 31 orang atau baru terpenuhi 70,00%.",
    error("selisih", "31 orang", "27 orang"),
  ),
  wrong(
    "Lima paket memiliki total HPS Rp187,62 miliar dan total kontrak Rp174,15 miliar, sehingga diperoleh selisih lelang Rp11,74 miliar.",
    error("selisih", "Rp11,74 miliar", "Rp13,47 miliar"),
  ),
  wrong("Ganja yang disita 8.412,37 gram atau sekitar 8,32 kilogram.", error("angka", "8,32", "8,41")),
  wrong(
    "Sumbangan terbesar berasal dari denda Rp3,1 miliar atau 101,00% dari seluruh penerimaan.",
    error("persen", "101,00%"),
  ),
  wrong(
    "Pagu awal sebesar Rp8,64 miliar turun menjadi Rp8,42 miliar setelah revisi atau bertambah 2,55%.",
    error("selisih", "bertambah"),
  ),
  wrong(
    "Dari 48 indikator SPM yang diukur, 39 indikator (81,25%) mencapai standar dan 11 indikator belum mencapai standar.",
    error("selisih", "11", "9"),
  ),
  wrong(
    "Dari 640 berkas yang masuk telah diterbitkan 592 izin (92,50%), sehingga masih terdapat 84 berkas di meja verifikasi.",
    error("selisih", "84 berkas", "48 berkas"),
  ),
  wrong(
    "Dari 95 laporan yang disusun, sebanyak 91 di antaranya dinyatakan lengkap atau 95,79 persen, sedangkan 6 laporan belum lengkap.",
    error("selisih", "6 laporan", "4 laporan"),
  ),
  wrong(
    "Dengan rata-rata capaian kinerja 102,46% dan penyerapan anggaran 96,15%, tingkat efisiensi dinas adalah 7,31%.",
    error("selisih", "7,31%", "6,31%"),
  ),
];
