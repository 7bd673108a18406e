import type { TableCase } from "../tables/table-case";

const plan = (total: string) => `
Sasaran | Indikator Kinerja | Satuan | Target 2024 | Kebutuhan anggaran (ribu Rp)
SK1 | Indeks ketahanan diri remaja | Indeks | 52,00 | 312.500
SK2 | Jumlah unit intervensi yang operasional | Unit | 4 | 120.500
SK3 | Jumlah berkas perkara yang lengkap | Berkas | 3 | 225.800
SK4 | Nilai kinerja anggaran | Nilai | 91,00 | 214.000
 | Jumlah kebutuhan anggaran | | | ${total}
`;

const survey = (respondents: string) => `
No | Unsur | Jumlah nilai | NRR | NRR tahun lalu
U1 | Persyaratan | 106 | 3,53 | 3,43
U2 | Prosedur | 104 | 3,47 | 3,40
U3 | Waktu pelayanan | 101 | 3,37 | 3,33
 | Jumlah | 311 | 10,37 | 10,16
 | Rata-rata NRR | | 3,46 | 3,39
 | Jumlah responden | ${respondents} | | 30
`;

const spending = (both: string) => `
No. Urut | Uraian | Anggaran 2024 | Realisasi 2024
1 | PENDAPATAN | 1.435.599.073.082 | 1.432.289.871.808
1.1 | PENDAPATAN ASLI DAERAH | 173.202.428.000 | 177.320.599.071
1.2 | PENDAPATAN TRANSFER | 1.262.396.645.082 | 1.254.969.272.737
2 | BELANJA | 1.292.255.037.200 | 1.215.030.488.418
2.1 | BELANJA OPERASI | 1.033.856.067.200 | 981.918.466.634
2.2 | BELANJA MODAL | 258.398.970.000 | 233.112.021.784
3 | TRANSFER | 208.690.428.000 | 204.185.551.341
3.1 | Transfer Bagi Hasil | 6.749.360.000 | 6.134.941.077
3.2 | Transfer Bantuan Keuangan | 201.941.068.000 | 198.050.610.264
 | JUMLAH BELANJA DAN TRANSFER | ${both} | 1.419.216.039.759
`;

const targets = (third: string, note: string) => `
No | Indikator Kinerja | Target | Realisasi | Capaian (%)
1 | Indeks kepuasan masyarakat | 86,50 | 86,90 | 100,46
2 | Persentase penerimaan pajak | 92,00 | 89,89 | 97,71
3 | Jumlah gangguan ketertiban | 10 | 8 | ${third}
4 | Rata-rata waktu pelayanan (menit) | 30 | 24 | 120,00
5 | Persentase surat yang selesai tepat waktu | 95,00 | 93,10 | 98,00
${note}
`;

const BY_NAME =
  "Makin rendah makin baik: waktu pelayanan dan jumlah gangguan; capaian = (2 x target - realisasi) : target x 100.";
const BY_NUMBER = "Catatan: indikator nomor 3 dan 4 berpolaritas minimum.";

const quicker = (second: string) => `
Kode | Indikator | Target | Realisasi | Capaian (%)
4.1 | Jumlah embung yang dibangun | 25 | 25 | 100,00
4.2 | Waktu penerbitan rekomendasi (makin cepat makin baik) | 10,0 | 7,5 | ${second}
4.3 | Nilai evaluasi kinerja | 78,00 | 80,41 | 103,09
`;

const stabil = (share: string) => `
Kode | Indikator | Target | Realisasi | Pol. | Indeks Capaian
1a | Nilai kualitas laporan | 92,00 | 97,40 | Max | 105,87
2a | Rasio saldo kas terhadap kebutuhan | 100,00 | 104,20 | Sta | ${share}
2b | Penyerapan anggaran | 97,00 | 99,04 | Sta | 117,90
3a | Rasio retur | 0,40 | 0,36 | Min | 110,00
Stabilize = [100 - (selisih mutlak Realisasi dan Target : Target x 100)] + 20. Indeks capaian paling tinggi 120.
`;

const quarters = (returned: string) => `
Bulan | Diterima | Diterbitkan | Retur
Januari | 361 | 351 | 2
Februari | 393 | 383 | -
Maret | 353 | 343 | 2
Triwulan I | 1.107 | 1.077 | 4
April | 344 | 334 | 1
Mei | 368 | 358 | 2
Juni | 413 | 403 | 2
Triwulan II | 1.125 | 1.095 | 5
Jumlah | 2.232 | 2.172 | ${returned}
`;

const beside = (mean: string) => `
No | Sekolah | Indeks | | No | Desa | Pre | Post | Selisih
1 | SMPN 1 | 52,50 | | 1 | Batu Rimba | 71,46 | 81,25 | 9,79
2 | SMPN 4 | 50,77 | | 2 | Sena Jaya | 68,90 | 79,17 | 10,27
3 | MTs Al-Fajri | 54,57 | | 3 | Pauh Manis | 74,02 | 86,98 | 12,96
4 | SMPN 2 | 49,33 | | | | | |
5 | SMAN 1 | 57,12 | | | | | |
 | Rata-rata | 52,86 | | | Rata-rata | ${mean} | 82,47 | 11,01
`;

const groups = (mean: string) => `
Lingkungan | Lembaga | Man | Method | Money
Pemerintah | Sekretariat | 3,40 | 3,50 | 3,20
 | Dinas Perpustakaan | 3,25 | 3,10 | 2,95
Rata-rata Pemerintah | | 3,33 | 3,30 | 3,08
Pendidikan | SMAN 1 | 3,60 | 3,45 | 3,30
 | STIE Liman | 3,20 | 3,25 | 2,80
 | Ponpes Nurul | 3,10 | 3,00 | 2,45
Rata-rata Pendidikan | | 3,30 | 3,23 | ${mean}
`;

const operations = (burden: string) => `
No | Uraian | LO 2024 | LRA 2024
1.1 | Pendapatan Pajak Daerah-LO | 60.579.876.276 | 58.430.527.649
1.2 | Pendapatan Retribusi Daerah-LO | 10.153.572.194 | 10.201.163.044
1.3 | Pendapatan Transfer-LO | 1.236.478.700.167 | 1.236.478.700.167
1 | Jumlah Pendapatan-LO | 1.307.212.148.637 | 1.305.110.390.860
2.1 | Beban Pegawai | 569.583.277.468 | 569.355.208.318
2.2 | Beban Barang dan Jasa | 368.745.057.235 | 369.250.851.454
2.3 | Beban Penyisihan Piutang | 417.188.100 | -
2 | Jumlah Beban | ${burden} | 938.606.059.772
`;

const program = (achieved: string) => `
Kode | Program / Indikator | Satuan | Target | Realisasi | Capaian (%)
A | Program Upaya Kesehatan | | | |
A.1 | Persentase ibu hamil yang dilayani | % | 100,00 | 90,96 | 90,96
A.2 | Case fatality rate DBD | % | 0,75 | 0,69 | ${achieved}
 | Rata-rata capaian program | | | | 99,48
B | Program Sediaan Farmasi | | | |
B.1 | Persentase apotek yang memenuhi syarat | % | 90,0 | 87,3 | 97,00
B.2 | Jumlah sertifikat yang diterbitkan | Sertifikat | 250 | 318 | 127,20
 | Rata-rata capaian program | | | | 108,50
Catatan: capaian di atas 120% dihitung 120% dalam rata-rata; Case fatality rate DBD semakin rendah semakin baik dengan rumus ((2 x Target) - Realisasi)/Target x 100%.
`;

const sectors = (third: string) => `
No | Polsek | Target | Realisasi | Capaian (%)
1 | Tirtamulya | 120 | 126 | 105,00
2 | Banjarwangi | 80 | 76 | 95,00
3 | Minasari | 50 | 40 | ${third}
4 | Cikondang | 60 | 63 | 105,00
`;

const deaths = `
No | Puskesmas | Lahir Hidup | Neonatal | Post Neonatal | Bayi
1 | Wonoasri | 776 | 6 | 2 | 8
2 | Tegalmulya | 956 | 4 | 1 | 5
3 | Sumberpandan | 937 | 7 | 3 | 10
4 | Kalirandu | 542 | 3 | 2 | 5
 | JUMLAH | 3.211 | 20 | 8 | 28
 | Angka kematian (dilaporkan) | | 6,23 | | 8,72
`;

/** What stands at the foot of a table, and what says that less is better. */
export const kakiDanPolarisasiCases: TableCase[] = [
  { name: "a total of amounts below indicators that begin with Jumlah", sheet: plan("872.800"), loud: [] },
  {
    name: "the same, one row left out",
    sheet: plan("752.300"),
    loud: [{ cell: "E6", severity: "error", kind: "jumlah", expected: "872.800" }],
  },
  { name: "respondents counted below the total of their marks", sheet: survey("30"), loud: [] },
  {
    name: "a total that names two rows, one of which other rows name as well",
    sheet: spending("1.500.945.465.200"),
    loud: [],
  },
  {
    name: "the same without the transfers",
    sheet: spending("1.292.255.037.200"),
    loud: [{ cell: "C11", severity: "error", kind: "jumlah", expected: "1.500.945.465.200" }],
  },
  ...[BY_NAME, BY_NUMBER].flatMap((note): TableCase[] => [
    { name: `less is better by a note: ${note}`, sheet: targets("120,00", note), loud: [] },
    {
      name: `divided the wrong way against a note: ${note}`,
      sheet: targets("80,00", note),
      loud: [{ cell: "E4", severity: "error", kind: "persen", expected: "120,00" }],
    },
  ]),
  { name: "less is better by the name", sheet: quicker("125,00"), loud: [] },
  {
    name: "divided the wrong way against the name",
    sheet: quicker("75,00"),
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "125,00" }],
  },
  { name: "stabilize, 120 less the distance", sheet: stabil("115,80"), loud: [] },
  {
    name: "stabilize reckoned as if more were better",
    sheet: stabil("104,20"),
    loud: [{ cell: "F3", severity: "error", kind: "persen", expected: "115,80" }],
  },
  { name: "totals numbered like the head of their parts", sheet: operations("938.745.522.803"), loud: [] },
  {
    name: "one of them without its last part",
    sheet: operations("938.328.334.703"),
    loud: [{ cell: "C9", severity: "error", kind: "jumlah", expected: "938.745.522.803" }],
  },
  {
    name: "means of what is capped in them alone, and less is better of what a note calls so",
    sheet: program("108,00"),
    loud: [],
  },
  {
    name: "the same divided the wrong way",
    sheet: program("92,00"),
    loud: [{ cell: "F4", severity: "error", kind: "persen", expected: "108,00" }],
  },
  { name: "a column that begins like polarisasi and names places", sheet: sectors("80,00"), loud: [] },
  {
    name: "the same divided the wrong way for a place whose name begins like minimum",
    sheet: sectors("125,00"),
    loud: [{ cell: "E4", severity: "error", kind: "persen", expected: "80,00" }],
  },
  { name: "rates below the counts that they are of", sheet: deaths, loud: [] },
  { name: "quarters added up", sheet: quarters("9"), loud: [] },
  {
    name: "months added up with their quarters in one column",
    sheet: quarters("18"),
    loud: [{ cell: "D10", severity: "error", kind: "jumlah", expected: "9" }],
  },
  { name: "means below the shorter of two tables side by side", sheet: beside("71,46"), loud: [] },
  {
    name: "a mean divided by one row too many there",
    sheet: beside("53,60"),
    loud: [{ cell: "G7", severity: "error", kind: "rata-rata", expected: "71,46" }],
  },
  { name: "means named after the groups above them", sheet: groups("2,85"), loud: [] },
  {
    name: "one of them divided by a row too few",
    sheet: groups("4,28"),
    loud: [{ cell: "E8", severity: "error", kind: "rata-rata", expected: "2,85" }],
  },
];
