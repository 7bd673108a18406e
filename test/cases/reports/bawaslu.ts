import type { ReportCase } from "./report-case";

/** An election supervisor: offences by kind, grants by stage, two programmes with the same accounts. */
export const bawaslu: ReportCase = {
  name: "an election supervisor of a district",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "Capaian",
      sheet: `
Tabel 7 Capaian Kinerja Tahun 2024
No | Sasaran Kegiatan | Indikator Kinerja | Satuan | Target | Realisasi | Persentase Capaian | Predikat
1 | Meningkatnya kualitas pengawasan | Jumlah laporan hasil pengawasan tahapan | Laporan | 48 | 51 | 106,25% | Sangat Baik
2 |  | Persentase kecamatan dengan pengawas lengkap | % | 100 | 100 | 100,00% | Sangat Baik
3 | Meningkatnya penanganan pelanggaran | Persentase temuan dan laporan yang ditindaklanjuti | % | 90 | 94,29 | 104,77% | Sangat Baik
4 |  | Jumlah putusan sengketa proses | Putusan | 5 | 4 | 80,00% | Baik
5 | Meningkatnya partisipasi | Jumlah kader pengawas partisipatif | Orang | 150 | 138 | 92,00% | Sangat Baik
6 | Meningkatnya tata kelola | Nilai Kinerja Anggaran | Nilai | 91 | 93,87 | 103,15% | Sangat Baik
`,
    },
    {
      name: "Pelanggaran",
      merges: ["A2:A3", "B2:C2", "D2:D3", "E2:G2", "H2:H3"],
      sheet: `
Tabel 9 Penanganan Pelanggaran Pemilihan
Kecamatan | Penerimaan |  | Jumlah | Jenis Pelanggaran |  |  | Bukan Pelanggaran
 | Temuan | Laporan |  | Administrasi | Pidana | Kode Etik |
Utara | 4 | 7 | 11 | 5 | 1 | 2 | 3
Selatan | 2 | 5 | 7 | 3 | 0 | 2 | 2
Timur | 6 | 3 | 9 | 4 | 2 | 0 | 3
Barat | 1 | 8 | 9 | 4 | 1 | 1 | 3
Tengah | 3 | 11 | 14 | 7 | 2 | 3 | 2
Total | 16 | 34 | 50 | 23 | 6 | 8 | 13
`,
    },
    {
      name: "Pengawas",
      sheet: `
Tabel 4 Jumlah Pengawas Adhoc
No | Jenjang | Kebutuhan | Terisi | % Keterisian | Laki-laki | Perempuan | % Perempuan
1 | Panwascam | 75 | 75 | 100,0 | 51 | 24 | 32,0
2 | Pengawas Kelurahan/Desa | 212 | 209 | 98,6 | 128 | 81 | 38,8
3 | Pengawas TPS | 1.348 | 1.331 | 98,7 | 702 | 629 | 47,3
 | Jumlah | 1.635 | 1.615 | 98,8 | 881 | 734 | 45,4
`,
    },
    {
      name: "Anggaran Hibah",
      sheet: `
Tabel 11 Realisasi Dana Hibah Pilkada
Tahapan | NPHD | Pencairan I | Pencairan II | Total Pencairan | Belanja | Sisa Kas | Penyerapan
Persiapan | 1.820.000.000 | 728.000.000 | 1.092.000.000 | 1.820.000.000 | 1.798.330.250 | 21.669.750 | 98,81%
Pelaksanaan | 6.450.500.000 | 2.580.200.000 | 3.870.300.000 | 6.450.500.000 | 6.201.448.700 | 249.051.300 | 96,14%
Penyelesaian | 742.250.000 | 296.900.000 | 445.350.000 | 742.250.000 | 688.904.115 | 53.345.885 | 92,81%
Jumlah | 9.012.750.000 | 3.605.100.000 | 5.407.650.000 | 9.012.750.000 | 8.688.683.065 | 324.066.935 | 96,40%
`,
    },
    {
      name: "APBN",
      sheet: `
Tabel 12 Realisasi APBN per Program dan Jenis Belanja
Kode | Uraian | Pagu (Rp) | Realisasi (Rp) | Persen | Sisa (Rp)
115.01.WA | Program Dukungan Manajemen | 3.210.560.000 | 3.178.844.323 | 99,01 | 31.715.677
51 | Belanja Pegawai | 1.118.442.000 | 1.109.330.418 | 99,19 | 9.111.582
52 | Belanja Barang | 2.044.118.000 | 2.021.663.905 | 98,90 | 22.454.095
53 | Belanja Modal | 48.000.000 | 47.850.000 | 99,69 | 150.000
115.01.CQ | Program Penyelenggaraan Pemilu | 4.052.892.000 | 3.987.118.970 | 98,38 | 65.773.030
51 | Belanja Pegawai | 402.118.000 | 399.004.250 | 99,23 | 3.113.750
52 | Belanja Barang | 3.650.774.000 | 3.588.114.720 | 98,28 | 62.659.280
 | TOTAL | 7.263.452.000 | 7.165.963.293 | 98,66 | 97.488.707
`,
    },
    {
      name: "Tren",
      sheet: `
Tabel 8 Perbandingan Realisasi dan Capaian Tiga Tahun
Indikator | Realisasi 2022 | Realisasi 2023 | Realisasi 2024 | Kenaikan 2023-2024 (%)
Laporan hasil pengawasan | 12 | 40 | 51 | 27,50
Kader pengawas partisipatif | 60 | 120 | 138 | 15,00
Nilai Kinerja Anggaran | 88,12 | 95,40 | 93,87 | -1,60
Sosialisasi | 14 | 22 | 31 | 40,91
`,
    },
    {
      name: "Sengketa",
      sheet: `
Tabel 10 Penyelesaian Sengketa
Uraian | 2023 | 2024
Permohonan masuk | 7 | 6
Permohonan diregister | 6 | 5
Mediasi mencapai kesepakatan | 4 | 3
Ajudikasi | 2 | 2
Persentase mediasi | 66,67% | 60,00%
`,
    },
    {
      name: "SAKIP",
      sheet: `
Tabel 13 Nilai Evaluasi SAKIP
No | Komponen Penilaian | Bobot | 2023 | 2024 | Perubahan
1 | Perencanaan Kinerja | 30,00 | 21,60 | 22,80 | 1,20
2 | Pengukuran Kinerja | 30,00 | 20,10 | 21,30 | 1,20
3 | Pelaporan Kinerja | 15,00 | 11,25 | 10,95 | -0,30
4 | Evaluasi Internal | 25,00 | 15,75 | 17,00 | 1,25
 | Nilai Akuntabilitas Kinerja | 100,00 | 68,70 | 72,05 | 3,35
`,
    },
  ],
  mistakes: [
    { sheet: "Capaian", cell: "G5", right: "104,77%", wrong: "107,47%" },
    { sheet: "Capaian", cell: "G8", right: "103,15%", wrong: "101,35%" },
    { sheet: "Capaian", cell: "G7", right: "92,00%", wrong: "80,00%" },
    { sheet: "Capaian", cell: "F3", right: "51", wrong: "15" },
    { sheet: "Pelanggaran", cell: "D6", right: "9", wrong: "10" },
    { sheet: "Pelanggaran", cell: "H8", right: "2", wrong: "4" },
    { sheet: "Pelanggaran", cell: "H4", right: "3", wrong: "4" },
    { sheet: "Pelanggaran", cell: "C9", right: "34", wrong: "26" },
    { sheet: "Pelanggaran", cell: "E9", right: "23", wrong: "25" },
    { sheet: "Pengawas", cell: "E4", right: "98,6", wrong: "89,6" },
    { sheet: "Pengawas", cell: "G5", right: "629", wrong: "639" },
    { sheet: "Pengawas", cell: "H5", right: "47,3", wrong: "74,3" },
    { sheet: "Pengawas", cell: "D6", right: "1.615", wrong: "1.540" },
    { sheet: "Pengawas", cell: "F6", right: "881", wrong: "818" },
    { sheet: "Anggaran Hibah", cell: "E4", right: "6.450.500.000", wrong: "6.540.500.000" },
    { sheet: "Anggaran Hibah", cell: "G3", right: "21.669.750", wrong: "26.169.750" },
    { sheet: "Anggaran Hibah", cell: "H5", right: "92,81%", wrong: "98,21%" },
    { sheet: "Anggaran Hibah", cell: "D6", right: "5.407.650.000", wrong: "4.962.300.000" },
    { sheet: "Anggaran Hibah", cell: "F5", right: "688.904.115", wrong: "689.804.115" },
    { sheet: "Anggaran Hibah", cell: "B6", right: "9.012.750.000", wrong: "8.270.500.000" },
    { sheet: "APBN", cell: "C3", right: "3.210.560.000", wrong: "3.162.560.000" },
    { sheet: "APBN", cell: "E8", right: "99,23", wrong: "99,32" },
    { sheet: "APBN", cell: "D7", right: "3.987.118.970", wrong: "3.897.118.970" },
    { sheet: "APBN", cell: "D9", right: "3.588.114.720", wrong: "3.858.114.720" },
    { sheet: "APBN", cell: "F5", right: "22.454.095", wrong: "22.544.095" },
    { sheet: "APBN", cell: "C10", right: "7.263.452.000", wrong: "4.052.892.000" },
    { sheet: "Tren", cell: "E4", right: "15,00", wrong: "10,50" },
    { sheet: "Tren", cell: "E5", right: "-1,60", wrong: "1,60" },
    { sheet: "Tren", cell: "E6", right: "40,91", wrong: "409,10" },
    { sheet: "Sengketa", cell: "B7", right: "66,67%", wrong: "66,76%" },
    { sheet: "SAKIP", cell: "F4", right: "1,20", wrong: "2,10" },
    { sheet: "SAKIP", cell: "F5", right: "-0,30", wrong: "0,30" },
    { sheet: "SAKIP", cell: "E7", right: "72,05", wrong: "70,25" },
    { sheet: "SAKIP", cell: "D7", right: "68,70", wrong: "67,70" },
  ],
};
