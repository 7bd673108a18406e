import type { DatedRule } from "./dated-rule";

/** Whose plan it is: a provincial office, a regency or city office, or any other unit. */
export type UnitKind = "bnnp" | "bnnk" | "satker";

export type Polarity = "maksimum" | "minimum";

/** One line of a yearly plan, before anybody has set its target. */
export interface PlannedIndicator {
  kegiatan: string;
  sasaran: string;
  indikator: string;
  satuan: string;
  polaritas: Polarity;
}

export type IndicatorSet = DatedRule<readonly PlannedIndicator[]>;

/** The indicators that units of a kind promised, as far as published reports show them. Targets are each unit's own. */
export const INDICATOR_SETS: Record<UnitKind, readonly IndicatorSet[]> = {
  bnnp: [
    {
      effectiveFrom: 2023,
      values: [
        {
          kegiatan: "Pengelolaan Informasi dan Edukasi",
          sasaran:
            "Meningkatnya daya tangkal anak dan remaja terhadap pengaruh buruk penyalahgunaan dan peredaran gelap narkotika",
          indikator:
            'Jumlah kabupaten/kota dengan Indeks Ketahanan Diri Remaja terhadap Penyalahgunaan Narkoba berkategori "Tinggi" di wilayah provinsi',
          satuan: "Kabupaten/Kota",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Penyelenggaraan Advokasi",
          sasaran:
            "Meningkatnya daya tangkal keluarga terhadap pengaruh buruk penyalahgunaan dan peredaran gelap narkotika",
          indikator:
            'Jumlah kabupaten/kota dengan Indeks Ketahanan Keluarga terhadap Penyalahgunaan Narkoba berkategori "Tinggi" di wilayah provinsi',
          satuan: "Kabupaten/Kota",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Pemberdayaan Peran Serta Masyarakat",
          sasaran: "Meningkatnya kesadaran dan kepedulian masyarakat dalam penanganan P4GN",
          indikator:
            'Jumlah kabupaten/kota dengan Indeks Kemandirian Partisipasi berkategori "Mandiri" di wilayah provinsi',
          satuan: "Kabupaten/Kota",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Penyelenggaraan Pemberdayaan Alternatif",
          sasaran: "Meningkatnya upaya pemulihan kawasan atau wilayah rawan narkoba secara berkelanjutan",
          indikator: 'Jumlah kawasan rawan di wilayah provinsi yang beralih status dari "Bahaya" menjadi "Waspada"',
          satuan: "Kawasan",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Penyelenggaraan Pemberdayaan Alternatif",
          sasaran: "Meningkatnya upaya pemulihan kawasan atau wilayah rawan narkoba secara berkelanjutan",
          indikator: "Nilai Keterpulihan Kawasan Rawan yang diintervensi",
          satuan: "Indeks",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Pascarehabilitasi Penyalah Guna dan/atau Pecandu Narkotika",
          sasaran: "Meningkatnya upaya pemulihan penyalahguna dan/atau pecandu narkotika",
          indikator: "Persentase penyalahguna dan/atau pecandu narkotika yang mengalami peningkatan kualitas hidup",
          satuan: "%",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Penguatan Lembaga Rehabilitasi Instansi Pemerintah",
          sasaran: "Meningkatnya kapasitas tenaga teknis rehabilitasi",
          indikator: "Jumlah petugas penyelenggara layanan IBM yang terlatih",
          satuan: "Orang",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Penguatan Lembaga Rehabilitasi Instansi Pemerintah",
          sasaran: "Meningkatnya kapasitas tenaga teknis rehabilitasi",
          indikator: "Jumlah petugas Rehabilitasi yang tersertifikasi kompetensi teknis",
          satuan: "Orang",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Penguatan Lembaga Rehabilitasi Komponen Masyarakat",
          sasaran: "Meningkatnya aksesibilitas dan kemampuan fasilitas layanan rehabilitasi narkotika",
          indikator:
            "Jumlah lembaga rehabilitasi yang memenuhi Standar Pelayanan Minimal (SPM) yang operasional di wilayah provinsi",
          satuan: "Lembaga",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Penguatan Lembaga Rehabilitasi Komponen Masyarakat",
          sasaran: "Meningkatnya aksesibilitas dan kemampuan fasilitas layanan rehabilitasi narkotika",
          indikator: "Jumlah unit penyelenggara layanan IBM yang operasional",
          satuan: "Unit",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Penguatan Lembaga Rehabilitasi Komponen Masyarakat",
          sasaran: "Meningkatnya kualitas layanan rehabilitasi narkotika",
          indikator: "Indeks kepuasan penerima layanan rehabilitasi pada fasilitas rehabilitasi BNN",
          satuan: "Indeks",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Penyidikan Jaringan Peredaran Gelap Narkotika",
          sasaran:
            "Meningkatnya pengungkapan tindak pidana narkotika dan lahan tanaman ganja dan tanaman terlarang lainnya",
          indikator: "Jumlah berkas perkara tindak pidana narkotika yang P-21",
          satuan: "Berkas Perkara",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Pengawasan Tahanan dan Barang Bukti",
          sasaran: "Meningkatnya pengawasan tahanan dan barang bukti narkotika",
          indikator: "Nilai tingkat keamanan, ketertiban, dan kesehatan tahanan",
          satuan: "Indeks",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Pengawasan Tahanan dan Barang Bukti",
          sasaran: "Meningkatnya pengawasan tahanan dan barang bukti narkotika",
          indikator: "Nilai tingkat keamanan barang bukti narkotika dan non narkotika",
          satuan: "Indeks",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Penyusunan dan Pengembangan Rencana Program dan Anggaran BNN",
          sasaran: "Meningkatnya proses manajemen kinerja secara efektif dan efisien",
          indikator: "Nilai Kinerja Anggaran BNN",
          satuan: "Indeks",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Penyusunan dan Pengembangan Rencana Program dan Anggaran BNN",
          sasaran: "Meningkatnya proses manajemen kinerja secara efektif dan efisien",
          indikator: "Jumlah BNN Kabupaten/Kota di wilayah provinsi dengan NKA mencapai target",
          satuan: "Kabupaten/Kota",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Pembinaan Administrasi dan Pengelolaan Keuangan",
          sasaran: "Meningkatnya tata kelola administrasi keuangan yang sesuai prosedur",
          indikator: "Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA)",
          satuan: "Indeks",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Pembinaan Administrasi dan Pengelolaan Keuangan",
          sasaran: "Meningkatnya tata kelola administrasi keuangan yang sesuai prosedur",
          indikator: "Jumlah BNN Kabupaten/Kota di wilayah provinsi dengan Nilai IKPA mencapai target",
          satuan: "Kabupaten/Kota",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Pengembangan Organisasi, Tata Laksana, dan Sumber Daya Manusia",
          sasaran: "Meningkatnya pengelolaan reformasi birokrasi unit kerja vertikal",
          indikator: "Nilai zona integritas BNN berdasarkan penilaian internal",
          satuan: "Indeks",
          polaritas: "maksimum",
        },
      ],
      unit: "indikator kinerja kegiatan",
      source: { title: "LKIP BNNP NTB 2023", article: "Lampiran Perjanjian Kinerja 2023" },
      status: "needs-verification",
      note: "Susunan satu BNNP pada satu tahun; cocokkan dengan matriks Renproja yang berlaku.",
    },
  ],
  bnnk: [
    {
      effectiveFrom: 2025,
      values: [
        {
          kegiatan: "Pengelolaan Informasi dan Edukasi",
          sasaran:
            "Meningkatnya daya tangkal anak dan remaja terhadap pengaruh buruk penyalahgunaan dan peredaran gelap narkotika",
          indikator: "Indeks Ketahanan Diri Remaja terhadap Penyalahgunaan Narkoba",
          satuan: "Indeks",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Penyelenggaraan Pemberdayaan Alternatif",
          sasaran: "Meningkatnya upaya pemulihan kawasan atau wilayah rawan narkoba secara berkelanjutan",
          indikator: "Nilai Keterpulihan Kawasan Rawan yang diintervensi",
          satuan: "Indeks",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Penyelenggaraan Advokasi",
          sasaran:
            "Meningkatnya daya tangkal keluarga terhadap pengaruh buruk penyalahgunaan dan peredaran gelap narkotika",
          indikator: "Indeks Ketahanan Keluarga terhadap Penyalahgunaan Narkoba",
          satuan: "Indeks",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Pascarehabilitasi Penyalah Guna dan/atau Pecandu Narkotika",
          sasaran: "Meningkatnya upaya pemulihan penyalahguna dan/atau pecandu narkotika",
          indikator: "Persentase penyalahguna dan/atau pecandu narkotika yang mengalami peningkatan kualitas hidup",
          satuan: "%",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Penguatan Lembaga Rehabilitasi Instansi Pemerintah",
          sasaran: "Meningkatnya kapasitas tenaga teknis rehabilitasi",
          indikator: "Jumlah petugas penyelenggara layanan IBM yang terlatih",
          satuan: "Orang",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Penguatan Lembaga Rehabilitasi Komponen Masyarakat",
          sasaran: "Meningkatnya aksesibilitas dan kemampuan fasilitas layanan rehabilitasi narkotika",
          indikator: "Jumlah lembaga rehabilitasi yang operasional",
          satuan: "Lembaga",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Penguatan Lembaga Rehabilitasi Komponen Masyarakat",
          sasaran: "Meningkatnya aksesibilitas dan kemampuan fasilitas layanan rehabilitasi narkotika",
          indikator: "Jumlah unit penyelenggara layanan rehabilitasi IBM yang operasional",
          satuan: "Unit",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Penguatan Lembaga Rehabilitasi Komponen Masyarakat",
          sasaran: "Meningkatnya kualitas layanan rehabilitasi narkotika",
          indikator: "Indeks Kepuasan Penerima Layanan Rehabilitasi pada Fasilitas Rehabilitasi BNN",
          satuan: "Indeks",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Penyusunan dan Pengembangan Rencana Program dan Anggaran BNN",
          sasaran: "Meningkatnya proses manajemen kinerja secara efektif dan efisien",
          indikator: "Nilai Kinerja Anggaran",
          satuan: "Kategori",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Pembinaan Administrasi dan Pengelolaan Keuangan",
          sasaran: "Meningkatnya tata kelola administrasi keuangan yang sesuai prosedur",
          indikator: "Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA)",
          satuan: "Indeks",
          polaritas: "maksimum",
        },
      ],
      unit: "indikator kinerja kegiatan",
      source: { title: "LKIP BNNK Belu 2025", article: "Lampiran Perjanjian Kinerja 2025" },
      status: "needs-verification",
      note: "Susunan satu BNNK pada satu tahun. Satuan peningkatan kualitas hidup dicetak Indeks di lampiran dan % di Tabel 3; di sini %.",
    },
  ],
  satker: [
    {
      effectiveFrom: 2023,
      values: [
        {
          kegiatan: "Penyusunan Rencana Program dan Anggaran",
          sasaran: "Meningkatnya proses manajemen kinerja secara efektif dan efisien",
          indikator: "Nilai Kinerja Anggaran (NKA)",
          satuan: "Indeks",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Pembinaan Administrasi dan Pengelolaan Keuangan",
          sasaran: "Meningkatnya tata kelola administrasi keuangan yang sesuai prosedur",
          indikator: "Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA)",
          satuan: "Indeks",
          polaritas: "maksimum",
        },
        {
          kegiatan: "Pengembangan Organisasi, Tata Laksana, dan Sumber Daya Manusia",
          sasaran: "Meningkatnya pengelolaan reformasi birokrasi unit kerja vertikal",
          indikator: "Nilai Zona Integritas",
          satuan: "Indeks",
          polaritas: "maksimum",
        },
      ],
      unit: "indikator kinerja kegiatan",
      source: { title: "LKIP BNNP NTB 2023", article: "Sasaran dukungan manajemen" },
      status: "needs-verification",
      note: "Hanya indikator yang tidak khas BNN; indikator teknis satker ditambahkan sendiri.",
    },
  ],
};
