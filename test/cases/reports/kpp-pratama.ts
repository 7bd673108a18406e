import type { ReportCase } from "./report-case";

/** A tax office: perspectives and their indicators, growth, arrears year by year. */
export const kppPratama: ReportCase = {
  name: "a tax office of small taxpayers",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "NKO",
      merges: ["A3:A4", "B3:B4"],
      sheet: `
Tabel 3.1
Nilai Kinerja Organisasi KPP Pratama Tahun 2023
Kode SS/IKU | Sasaran Strategis/Indikator Kinerja Utama | Target | Realisasi | Indeks Capaian | Bobot IKU | Bobot Tertimbang
 |  | (1) | (2) | (3) | (4) | (5)
 | Stakeholder Perspective (30%) |  |  | 101,40 |  |
1a-CP | Persentase realisasi penerimaan pajak | 100% | 103,18% | 103,18 | 60,00% | 61,91
1b-CP | Indeks pertumbuhan penerimaan pajak bruto | 100,00 | 98,74 | 98,74 | 40,00% | 39,50
 | Customer Perspective (20%) |  |  | 105,96 |  |
2a-CP | Persentase capaian tingkat kepatuhan penyampaian SPT Tahunan | 85% | 92,21% | 108,48 | 50,00% | 54,24
2b-N | Indeks kepuasan pelayanan | 3,50 | 3,62 | 103,43 | 50,00% | 51,71
 | Internal Process Perspective (25%) |  |  | 111,67 |  |
3a-CP | Persentase pengawasan pembayaran masa | 90% | 108% | 120,00 | 40,00% | 48,00
3b-CP | Efektivitas pemeriksaan | 80% | 91,36% | 114,20 | 35,00% | 39,97
3c-N | Tingkat efektivitas penagihan | 75% | 71,10% | 94,80 | 25,00% | 23,70
`,
    },
    {
      name: "Perspektif",
      sheet: `
Tabel 3.2 Rekapitulasi NKO per Perspektif
No | Perspektif | Bobot | Nilai | Nilai Tertimbang
1 | Stakeholder | 30% | 101,40 | 30,42
2 | Customer | 20% | 105,96 | 21,19
3 | Internal Process | 25% | 111,67 | 27,92
4 | Learning & Growth | 25% | 108,25 | 27,06
 | NKO |  |  | 106,59
`,
    },
    {
      name: "Penerimaan",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3", "G2:G3"],
      sheet: `
Tabel 3.3 Penerimaan Pajak per Jenis (dalam jutaan rupiah)
No | Jenis Pajak | Target 2023 | Realisasi |  | Capaian (%) | Growth (%)
 |  |  | 2022 | 2023 |  |
1 | PPh Pasal 21 | 118.204,50 | 109.842,11 | 121.337,80 | 102,65 | 10,47
2 | PPh Pasal 22 | 21.450,00 | 22.918,47 | 20.874,33 | 97,32 | -8,92
3 | PPh Pasal 25/29 OP | 8.912,30 | 8.004,65 | 9.518,02 | 106,80 | 18,91
4 | PPh Pasal 25/29 Badan | 64.377,20 | 59.120,08 | 70.115,94 | 108,91 | 18,60
5 | PPN Dalam Negeri | 201.448,75 | 196.337,90 | 204.560,21 | 101,54 | 4,19
6 | PBB P5L | 4.210,00 | 4.518,36 | 4.002,18 | 95,06 | -11,42
 | Jumlah | 418.602,75 | 400.741,57 | 430.408,48 | 102,82 | 7,40
`,
    },
    {
      name: "Sektor",
      sheet: `
Tabel 3.4 Kontribusi Penerimaan per Sektor Usaha
Sektor | Realisasi 2023 (Miliar Rp) | Kontribusi | Peringkat
Perdagangan Besar | 148,22 | 34,44% | 1
Administrasi Pemerintahan | 112,87 | 26,22% | 2
Konstruksi | 61,40 | 14,27% | 3
Jasa Keuangan | 52,18 | 12,12% | 4
Lainnya | 55,74 | 12,95% | -
Total | 430,41 | 100,00% |
`,
    },
    {
      name: "Kepatuhan",
      sheet: `
Tabel 3.5 Rasio Kepatuhan Penyampaian SPT Tahunan PPh
Jenis WP | WP Wajib SPT | SPT Disampaikan Tepat Waktu | SPT Terlambat | Total SPT | Rasio Kepatuhan | Belum Lapor
Badan | 4.118 | 2.604 | 318 | 2.922 | 70,96% | 1.196
OP Karyawan | 58.220 | 51.337 | 4.108 | 55.445 | 95,23% | 2.775
OP Non Karyawan | 9.874 | 6.118 | 1.027 | 7.145 | 72,36% | 2.729
Jumlah | 72.212 | 60.059 | 5.453 | 65.512 | 90,72% | 6.700
`,
    },
    {
      name: "Triwulan 1a",
      sheet: `
Tabel 3.6 Capaian IKU Persentase realisasi penerimaan pajak
T/R | Q1 | Q2 | s.d. Q2 | Q3 | s.d. Q3 | Q4 | Y-23
Target | 20% | 45% | 45% | 72% | 72% | 100% | 100%
Realisasi | 22,14% | 47,80% | 47,80% | 74,95% | 74,95% | 103,18% | 103,18%
Capaian | 110,70 | 106,22 | 106,22 | 104,10 | 104,10 | 103,18 | 103,18
`,
    },
    {
      name: "Pemeriksaan",
      sheet: `
Tabel 3.7 Penyelesaian Pemeriksaan
Uraian | Tunggakan Awal | SP2 Terbit | LHP Selesai | Tunggakan Akhir | Nilai SKP (Rp) | SKP Dibayar (Rp) | % Dibayar
Pemeriksaan Rutin | 14 | 52 | 49 | 17 | 8.412.330.100 | 6.118.204.550 | 72,73
Pemeriksaan Khusus | 9 | 21 | 23 | 7 | 12.004.118.920 | 9.330.118.400 | 77,72
Tujuan Lain | 3 | 18 | 17 | 4 | 118.400.000 | 118.400.000 | 100,00
Jumlah | 26 | 91 | 89 | 28 | 20.534.849.020 | 15.566.722.950 | 75,81
`,
    },
    {
      name: "Piutang",
      sheet: `
Tabel 3.8 Pencairan Piutang Pajak
Keterangan | 2021 | 2022 | 2023
Saldo awal piutang | 41.220.118.300 | 44.111.255.030 | 46.967.122.486
Penambahan | 9.118.447.210 | 11.874.203.660 | 8.044.118.930
Pencairan | 6.227.310.480 | 9.018.336.204 | 10.116.420.775
Saldo akhir piutang | 44.111.255.030 | 46.967.122.486 | 44.894.820.641
`,
    },
    {
      name: "DIPA",
      sheet: `
Tabel 3.9 Realisasi Anggaran Belanja
No | Uraian | Pagu Awal | Pagu Akhir | Realisasi | Persentase Realisasi | Sisa Pagu
A | Belanja Pegawai | 982.450.000 | 944.118.000 | 938.552.310 | 99,41% | 5.565.690
B | Belanja Barang | 2.852.651.000 | 2.933.898.000 | 2.921.035.688 | 99,56% | 12.862.312
1 | Barang Operasional | 1.820.114.000 | 1.915.330.000 | 1.908.114.220 | 99,62% | 7.215.780
2 | Perjalanan Dinas | 614.200.000 | 588.450.000 | 586.917.350 | 99,74% | 1.532.650
3 | Jasa dan Pemeliharaan | 418.337.000 | 430.118.000 | 426.004.118 | 99,04% | 4.113.882
C | Belanja Modal | 85.000.000 | 112.000.000 | 111.870.000 | 99,88% | 130.000
 | Jumlah | 3.920.101.000 | 3.990.016.000 | 3.971.457.998 | 99,53% | 18.558.002
`,
    },
    {
      name: "Pegawai",
      merges: ["A2:A3", "B2:B3", "C2:G2"],
      sheet: `
Tabel 1.2 Pegawai menurut Jabatan dan Golongan
No | Jabatan | Golongan |  |  |  |
 |  | II | III | IV | Jumlah | Komposisi
1 | Kepala Kantor | 0 | 0 | 1 | 1 | 1,00%
2 | Kepala Seksi | 0 | 3 | 7 | 10 | 10,00%
3 | Account Representative | 4 | 31 | 2 | 37 | 37,00%
4 | Fungsional Pemeriksa | 6 | 9 | 1 | 16 | 16,00%
5 | Pelaksana | 22 | 14 | 0 | 36 | 36,00%
 | Jumlah | 32 | 57 | 11 | 100 | 100,00%
`,
    },
    {
      name: "Narasi",
      sheet: `
Realisasi penerimaan pajak tahun 2023 sebesar Rp430.408,48 juta atau 102,82% dari target Rp418.602,75 juta.
Dari 72.212 wajib pajak wajib SPT, yang menyampaikan SPT sebanyak 65.512 atau 90,72%.
Pagu DIPA setelah revisi Rp3.990.016.000 dengan realisasi Rp3.971.457.998 atau 99,53%.
`,
    },
  ],
  mistakes: [
    { sheet: "NKO", cell: "E6", right: "103,18", wrong: "101,38" },
    { sheet: "NKO", cell: "E12", right: "120,00", wrong: "102,00" },
    { sheet: "NKO", cell: "E5", right: "101,40", wrong: "104,10" },
    { sheet: "NKO", cell: "E8", right: "105,96", wrong: "101,40" },
    { sheet: "NKO", cell: "G9", right: "54,24", wrong: "52,44" },
    { sheet: "NKO", cell: "G13", right: "39,97", wrong: "39,79" },
    { sheet: "NKO", cell: "D14", right: "71,10%", wrong: "77,10%" },
    { sheet: "Perspektif", cell: "E4", right: "21,19", wrong: "21,91" },
    { sheet: "Perspektif", cell: "E7", right: "106,59", wrong: "105,69" },
    { sheet: "Penerimaan", cell: "F5", right: "97,32", wrong: "93,72" },
    { sheet: "Penerimaan", cell: "G5", right: "-8,92", wrong: "8,92" },
    { sheet: "Penerimaan", cell: "G8", right: "4,19", wrong: "1,49" },
    { sheet: "Penerimaan", cell: "E10", right: "430.408,48", wrong: "426.406,30" },
    { sheet: "Penerimaan", cell: "D10", right: "400.741,57", wrong: "400.471,57" },
    { sheet: "Penerimaan", cell: "G10", right: "7,40", wrong: "4,70" },
    { sheet: "Sektor", cell: "C4", right: "26,22%", wrong: "22,62%" },
    { sheet: "Sektor", cell: "B8", right: "430,41", wrong: "378,23" },
    { sheet: "Kepatuhan", cell: "E4", right: "55.445", wrong: "55.535" },
    { sheet: "Kepatuhan", cell: "F5", right: "72,36%", wrong: "73,26%" },
    { sheet: "Kepatuhan", cell: "G3", right: "1.196", wrong: "1.169" },
    { sheet: "Kepatuhan", cell: "D6", right: "5.453", wrong: "5.543" },
    { sheet: "Triwulan 1a", cell: "C5", right: "106,22", wrong: "102,62" },
    { sheet: "Triwulan 1a", cell: "F5", right: "104,10", wrong: "106,22" },
    { sheet: "Pemeriksaan", cell: "E3", right: "17", wrong: "19" },
    { sheet: "Pemeriksaan", cell: "E6", right: "28", wrong: "27" },
    { sheet: "Pemeriksaan", cell: "H4", right: "77,72", wrong: "77,27" },
    { sheet: "Pemeriksaan", cell: "F6", right: "20.534.849.020", wrong: "20.416.449.020" },
    { sheet: "Piutang", cell: "C3", right: "44.111.255.030", wrong: "44.112.155.030" },
    { sheet: "Piutang", cell: "C6", right: "46.967.122.486", wrong: "49.667.122.486" },
    { sheet: "DIPA", cell: "D4", right: "2.933.898.000", wrong: "2.503.780.000" },
    { sheet: "DIPA", cell: "F6", right: "99,74%", wrong: "99,47%" },
    { sheet: "DIPA", cell: "G5", right: "7.215.780", wrong: "7.125.780" },
    { sheet: "DIPA", cell: "C9", right: "3.920.101.000", wrong: "3.835.101.000" },
    { sheet: "DIPA", cell: "E9", right: "3.971.457.998", wrong: "3.032.905.688" },
    { sheet: "Pegawai", cell: "F6", right: "37", wrong: "38" },
    { sheet: "Pegawai", cell: "G7", right: "16,00%", wrong: "10,60%" },
    { sheet: "Pegawai", cell: "D9", right: "57", wrong: "60" },
    { sheet: "Narasi", cell: "A1", right: "102,82%", wrong: "108,22%" },
    { sheet: "Narasi", cell: "A2", right: "90,72%", wrong: "97,02%" },
  ],
};
