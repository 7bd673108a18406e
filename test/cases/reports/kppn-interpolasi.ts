import type { ReportCase } from "./report-case";

/** a treasury office: three polarities by quarter, IKPA of 39 satker, page III of its DIPA, survey by answer, spending by ministry. */
export const kppnInterpolasi: ReportCase = {
  name: "a treasury office: three polarities by quarter, IKPA of 39 satker, page III of its DIPA, survey by answer, spending by ministry",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "T2.1 SDM",
      sheet: `
Tabel 2.1 Profil Pegawai KPPN Pangkalan Bun per 31 Desember 2023
a. Menurut Pangkat/Golongan |  |  |  |  |  |  | b. Menurut Pendidikan
No | Pangkat/Gol. Ruang | Jenis Kelamin |  | Jumlah | % |  | No | Pendidikan | L | P | Jml | Persentase
 |  | L | P
1 | Pembina (IV/a) | 1 | - | 1 | 3,23% |  | 1 | S2 | 3 | 1 | 4 | 12,9%
2 | Penata Tk. I (III/d) | 3 | 2 | 5 | 16,13% |  | 2 | S1/D IV | 8 | 5 | 13 | 41,9%
3 | Penata (III/c) | 3 | 1 | 4 | 12,90% |  | 3 | D III | 5 | 3 | 8 | 25,8%
4 | Penata Muda Tk. I (III/b) | 4 | 3 | 7 | 22,58% |  | 4 | D I | 3 | 1 | 4 | 12,9%
5 | Penata Muda (III/a) | 2 | 2 | 4 | 12,90% |  | 5 | SLTA | 1 | 1 | 2 | 6,5%
6 | Pengatur Tk. I (II/d) | 4 | 1 | 5 | 16,13% |  |  | Jumlah | 20 | 11 | 31 | 100%
7 | Pengatur (II/c) | 3 | 2 | 5 | 16,13%
8 | Pengatur Muda Tk. I (II/b) | - | - | - | -
 | Jumlah | 20 | 11 | 31 | 100,00%

c. Menurut Unit Kerja dan Hasil Analisis Beban Kerja (ABK)
No. | Unit Kerja | Keb. ABK | Peg. 2022 | Peg. 2023 | Selisih thd ABK | Pemenuhan (%)
1 | 2 | 3 | 4 | 5 | 6=5-3 | 7=5/3
1 | Kepala Kantor | 1 | 1 | 1 | 0 | 100,00
2 | Subbagian Umum | 7 | 6 | 6 | -1 | 85,71
3 | Seksi Pencairan Dana | 9 | 9 | 8 | -1 | 88,89
4 | Seksi Bank | 6 | 5 | 5 | -1 | 83,33
5 | Seksi Manajemen Satker dan Kepatuhan Internal | 7 | 7 | 6 | -1 | 85,71
6 | Seksi Verifikasi dan Akuntansi | 6 | 5 | 5 | -1 | 83,33
 | Jumlah | 36 | 33 | 31 | -5 | 86,11
Sumber: Subbagian Umum KPPN Pangkalan Bun, data diolah
`,
    },
    {
      name: "T2.2 Kontrak Kinerja",
      sheet: `
PERJANJIAN KINERJA (KONTRAK KINERJA) TAHUN 2023
KEPALA KPPN TIPE A1 PANGKALAN BUN
NOMOR: PK-7/WPB.19/KP.03/2023

Sasaran Strategis | Kode | Indikator Kinerja Utama | Target | Satuan | Polarisasi | Periode Pelaporan
SS1 Pelaksanaan anggaran satuan kerja yang berkualitas | 1a-CP | Nilai IKPA satuan kerja lingkup KPPN | 91,00 | nilai | Maximize | Triwulanan
 | 1b-N | Persentase penyerapan belanja K/L lingkup KPPN | 95,00% | % | Maximize | Triwulanan
SS2 Layanan perbendaharaan yang prima | 2a-CP | Indeks kepuasan pengguna layanan KPPN (skala 4) | 3,60 | indeks | Maximize | Tahunan
 | 2b-N | Persentase penyelesaian retur SP2D pada bulan berjalan | 90,00% | % | Maximize | Triwulanan
SS3 Penyaluran dana APBN yang akurat dan tepat waktu | 3a-CP | Rata-rata waktu penyelesaian SP2D | 60 | menit | Minimize | Triwulanan
 | 3b-N | Rasio retur SP2D | 0,60% | % | Minimize | Triwulanan
 | 3c-CP | Persentase penyaluran Dana Desa | 98,00% | % | Maximize | Triwulanan
 | 3d-N | Persentase penyaluran DAK Fisik | 95,00% | % | Maximize | Triwulanan
SS4 Pengelolaan kas negara yang efektif | 4a-N | Deviasi perencanaan kas satuan kerja | 5,00% | % | Minimize | Triwulanan
 | 4b-N | Rasio saldo kas bendahara pengeluaran terhadap UP | 25,00% | % | Stabilize | Triwulanan
SS5 Pertanggungjawaban dan monitoring anggaran yang andal | 5a-CP | Persentase rekonsiliasi laporan keuangan tepat waktu | 100,00% | % | Maximize | Triwulanan
 | 5b-N | Nilai kualitas laporan reviu pelaksanaan anggaran | 85,00 | nilai | Maximize | Semesteran
SS6 SDM dan organisasi yang kompetitif | 6a-CP | Tingkat kualitas kompetensi SDM | 90,00 | nilai | Maximize | Semesteran
 | 6b-N | Persentase pemenuhan jam pelatihan pegawai | 100,00% | % | Maximize | Triwulanan
 | 6c-N | Indeks efektivitas pengelolaan kinerja organisasi | 85,00 | nilai | Maximize | Semesteran
SS7 Pengelolaan keuangan KPPN yang akuntabel | 7a-CP | Nilai kualitas pelaksanaan anggaran KPPN | 95,50 | nilai | Maximize | Triwulanan
 | 7b-N | Persentase penyerapan DIPA KPPN | 97,00% | % | Stabilize | Triwulanan
 | 7c-N | Deviasi halaman III DIPA KPPN | 5,00% | % | Minimize | Triwulanan

 | No | Program/Kegiatan | Anggaran (Rp)
 | A | Program Pengelolaan Perbendaharaan, Kekayaan Negara, dan Risiko | 309.225.000
 | 1 | 4803 Pembinaan dan Pelaksanaan Penyaluran Anggaran | Rp234.735.000,-
 | 2 | 4805 Pengelolaan Kas dan Pertanggungjawaban APBN | Rp74.490.000,-
 | B | Program Dukungan Manajemen | 2.316.675.000
 | 3 | 4811 Pengelolaan Keuangan, BMN, dan Umum | Rp2.231.000.000,-
 | 4 | 4813 Pengelolaan Organisasi dan SDM | Rp85.675.000,-
 |  | JUMLAH (A + B) | Rp2.625.900.000,-

Kepala Kanwil DJPb Prov. Kalimantan Tengah, |  |  | Pangkalan Bun, 31 Januari 2023
 |  |  | Kepala KPPN Pangkalan Bun,

(ditandatangani secara elektronik) |  |  | (ditandatangani secara elektronik)
`,
    },
    {
      name: "T3.1 Capaian IKU",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama (IKU) KPPN Pangkalan Bun Tahun 2023
Kode SS/IKU | Sasaran Strategis/Indikator Kinerja | Pol. | V/C | Bobot IKU | Bobot Tertimbang | Target 2023 | Realisasi 2023 | Capaian (%) | Indeks Capaian | Status
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)
Stakeholder Perspective (30%) |  |  |  |  |  |  |  |  | 103,48 | Hijau
SS1 | Pelaksanaan anggaran satuan kerja yang berkualitas |  |  |  | 100,00% |  |  |  | 103,48 | Hijau
1a-CP | Nilai IKPA satuan kerja lingkup KPPN | Max | E/M | 21% | 60,00% | 91,00 | 94,28 | 103,60 | 103,60 | Hijau
1b-N | Persentase penyerapan belanja K/L lingkup KPPN | Max | P/L | 14% | 40,00% | 95,00% | 98,13% | 103,29 | 103,29 | Hijau
Customer Perspective (20%) |  |  |  |  |  |  |  |  | 102,94 | Hijau
SS2 | Layanan perbendaharaan yang prima |  |  |  | 100,00% |  |  |  | 102,94 | Hijau
2a-CP | Indeks kepuasan pengguna layanan KPPN (skala 4) | Max | E/M | 21% | 60,00% | 3,60 | 3,67 | 101,94 | 101,94 | Hijau
2b-N | Persentase penyelesaian retur SP2D pada bulan berjalan | Max | P/L | 14% | 40,00% | 90,00% | 94,00% | 104,44 | 104,44 | Hijau
Internal Process Perspective (25%) |  |  |  |  |  |  |  |  | 103,41 | Hijau
SS3 | Penyaluran dana APBN yang akurat dan tepat waktu |  |  |  | 100,00% |  |  |  | 107,50 | Hijau
3a-CP | Rata-rata waktu penyelesaian SP2D | Min | E/M | 21% | 25,61% | 60 menit | 38 menit | 136,67 | 120,00 | Hijau
3b-N | Rasio retur SP2D | Min | E/M | 21% | 25,61% | 0,60% | 0,55% | 108,33 | 108,33 | Hijau
3c-CP | Persentase penyaluran Dana Desa | Max | E/L | 26% | 31,71% | 98,00% | 99,65% | 101,68 | 101,68 | Hijau
3d-N | Persentase penyaluran DAK Fisik | Max | P/L | 14% | 17,07% | 95,00% | 93,41% | 98,33 | 98,33 | Kuning
SS4 | Pengelolaan kas negara yang efektif |  |  |  | 100,00% |  |  |  | 99,24 | Kuning
4a-N | Deviasi perencanaan kas satuan kerja | Min | E/L | 26% | 70,27% | 5,00% | 5,38% | 92,40 | 92,40 | Kuning
4b-N | Rasio saldo kas bendahara pengeluaran terhadap UP | Stab | P/M | 11% | 29,73% | 25,00% | 23,85% | 95,40 | 115,40 | Hijau
SS5 | Pertanggungjawaban dan monitoring anggaran yang andal |  |  |  | 100,00% |  |  |  | 103,48 | Hijau
5a-CP | Persentase rekonsiliasi laporan keuangan tepat waktu | Max | E/M | 21% | 60,00% | 100,00% | 100,00% | 100,00 | 100,00 | Hijau
5b-N | Nilai kualitas laporan reviu pelaksanaan anggaran | Max | P/L | 14% | 40,00% | 85,00 | 92,40 | 108,71 | 108,71 | Hijau
Learning & Growth Perspective (25%) |  |  |  |  |  |  |  |  | 112,57 | Hijau
SS6 | SDM dan organisasi yang kompetitif |  |  |  | 100,00% |  |  |  | 111,37 | Hijau
6a-CP | Tingkat kualitas kompetensi SDM | Max | E/M | 21% | 42,00% | 90,00 | 97,20 | 108,00 | 108,00 | Hijau
6b-N | Persentase pemenuhan jam pelatihan pegawai | Max | E/H | 18% | 36,00% | 100,00% | 138,50% | 138,50 | 120,00 | Hijau
6c-N | Indeks efektivitas pengelolaan kinerja organisasi | Max | P/M | 11% | 22,00% | 85,00 | 88,12 | 103,67 | 103,67 | Hijau
SS7 | Pengelolaan keuangan KPPN yang akuntabel |  |  |  | 100,00% |  |  |  | 113,77 | Hijau
7a-CP | Nilai kualitas pelaksanaan anggaran KPPN | Max | E/M | 21% | 35,00% | 95,50 | 99,29 | 103,97 | 103,97 | Hijau
7b-N | Persentase penyerapan DIPA KPPN | Stab | E/H | 18% | 30,00% | 97,00% | 99,02% | 97,92 | 117,92 | Hijau
7c-N | Deviasi halaman III DIPA KPPN | Min | E/M | 21% | 35,00% | 5,00% | 3,88% | 122,40 | 120,00 | Hijau
NILAI KINERJA ORGANISASI (NKO) |  |  |  |  |  |  |  |  | 105,63 | Hijau
Keterangan:
- Capaian polarisasi Max = Realisasi/Target x 100; Min = [1 + (1 - Realisasi/Target)] x 100; Stab = Realisasi/Target x 100 dan bila > 100 maka 200 - capaian.
- Indeks capaian IKU polarisasi Max dan Min maksimum 120; polarisasi Stab dikonversi dengan interpolasi sbb.
Capaian Awal |  |  | 0 | 30 | 50 | 80 | 90 | 100
Indeks Capaian |  |  | 0 | 40 | 60 | 100 | 110 | 120
- Nilai SS = jumlah (Bobot Tertimbang x Indeks Capaian); nilai perspektif = rata-rata nilai SS; NKO = jumlah (bobot perspektif x nilai perspektif).
- Status: Hijau (indeks >= 100), Kuning (80 <= indeks < 100), Merah (indeks < 80).
`,
    },
    {
      name: "T3.2 NKO",
      sheet: `
Tabel 3.2 Nilai Kinerja Organisasi per Perspektif Tahun 2021 s.d. 2023
No | Perspektif | Bobot | 2021 |  | 2022 |  | 2023 |  | Selisih Nilai 2023-2022
 |  |  | Nilai | Tertimbang | Nilai | Tertimbang | Nilai | Tertimbang
1 | 2 | 3 | 4 | 5=3x4 | 6 | 7=3x6 | 8 | 9=3x8 | 10=8-6
1 | Stakeholder Perspective | #0.3~0% | #105.21~0.00 | =C5*D5 -> 31.563~0.00 | #106.84~0.00 | =C5*F5 -> 32.052~0.00 | #103.48~0.00 | =C5*H5 -> 31.044~0.00 | =H5-F5 -> -3.36~0.00
2 | Customer Perspective | #0.2~0% | #101.94~0.00 | =C6*D6 -> 20.388~0.00 | #104.37~0.00 | =C6*F6 -> 20.874~0.00 | #102.94~0.00 | =C6*H6 -> 20.588~0.00 | =H6-F6 -> -1.43~0.00
3 | Internal Process Perspective | #0.25~0% | #107.63~0.00 | =C7*D7 -> 26.9075~0.00 | #109.16~0.00 | =C7*F7 -> 27.29~0.00 | #103.41~0.00 | =C7*H7 -> 25.8525~0.00 | =H7-F7 -> -5.75~0.00
4 | Learning & Growth Perspective | #0.25~0% | #109.88~0.00 | =C8*D8 -> 27.47~0.00 | #111.52~0.00 | =C8*F8 -> 27.88~0.00 | #112.57~0.00 | =C8*H8 -> 28.1425~0.00 | =H8-F8 -> 1.05~0.00
 | Nilai Kinerja Organisasi | =SUM(C5:C8) -> 1~0% |  | =SUM(E5:E8) -> 106.3285~0.00 |  | =SUM(G5:G8) -> 108.096~0.00 |  | =SUM(I5:I8) -> 105.627~0.00 | =I9-G9 -> -2.469~0.00

Rekapitulasi Status Capaian IKU Tahun 2023
No | Perspektif | Jml SS | Jml IKU | Hijau | Kuning | Merah | % Hijau
1 | Stakeholder Perspective | #1~0 | =SUM(E13:G13) -> 2~0 | #2~0 | #0~0 | #0~0 | =E13/D13 -> 1~0.00%
2 | Customer Perspective | #1~0 | =SUM(E14:G14) -> 2~0 | #2~0 | #0~0 | #0~0 | =E14/D14 -> 1~0.00%
3 | Internal Process Perspective | #3~0 | =SUM(E15:G15) -> 8~0 | #6~0 | #2~0 | #0~0 | =E15/D15 -> 0.75~0.00%
4 | Learning & Growth Perspective | #2~0 | =SUM(E16:G16) -> 6~0 | #6~0 | #0~0 | #0~0 | =E16/D16 -> 1~0.00%
 | Jumlah | =SUM(C13:C16) -> 7~0 | =SUM(D13:D16) -> 18~0 | =SUM(E13:E16) -> 16~0 | =SUM(F13:F16) -> 2~0 | =SUM(G13:G16) -> 0~0 | =E17/D17 -> 0.8888888889~0.00%

Rekapitulasi menurut Polarisasi
No | Polarisasi | Jml IKU | Rata-rata Indeks | Indeks Tertinggi | Indeks Terendah
1 | Maximize | #12~0 | #104.8~0.00 | #120~0.00 | #98.33~0.00
2 | Minimize | #4~0 | #110.18~0.00 | #120~0.00 | #92.4~0.00
3 | Stabilize | #2~0 | #116.66~0.00 | #117.92~0.00 | #115.4~0.00
 | Seluruh IKU | =SUM(C21:C23) -> 18~0 | #107.32~0.00 | =MAX(E21:E23) -> 120~0.00 | =MIN(F21:F23) -> 92.4~0.00
`,
    },
    {
      name: "T3.3 Triwulanan",
      sheet: `
Tabel 3.3 Target, Realisasi, dan Capaian IKU per Triwulan (kumulatif) Tahun 2023
Kode | Indikator | Pol | Triwulan I |  |  | s.d. Triwulan II |  |  | s.d. Triwulan III |  |  | s.d. Triwulan IV
 |  |  | T | R | C | T | R | C | T | R | C | T | R | C
1a-CP | Nilai IKPA satuan kerja lingkup KPPN | Max | 91,00 | 88,14 | 96,86 | 91,00 | 90,27 | 99,20 | 91,00 | 92,85 | 102,03 | 91,00 | 94,28 | 103,60
1b-N | Persentase penyerapan belanja K/L lingkup KPPN | Max | 20,00% | 16,78% | 83,90 | 45,00% | 44,06% | 97,91 | 70,00% | 67,32% | 96,17 | 95,00% | 98,13% | 103,29
2a-CP | Indeks kepuasan pengguna layanan KPPN (skala 4) | Max | - | - | - | - | - | - | - | - | - | 3,60 | 3,67 | 101,94
2b-N | Persentase penyelesaian retur SP2D pada bulan berjalan | Max | 90,00% | 100,00% | 111,11 | 90,00% | 95,24% | 105,82 | 90,00% | 94,12% | 104,58 | 90,00% | 94,00% | 104,44
3a-CP | Rata-rata waktu penyelesaian SP2D | Min | 60 | 45 | 120,00 | 60 | 42 | 120,00 | 60 | 40 | 120,00 | 60 | 38 | 120,00
3b-N | Rasio retur SP2D | Min | 0,60% | 0,62% | 96,67 | 0,60% | 0,57% | 105,00 | 0,60% | 0,56% | 106,67 | 0,60% | 0,55% | 108,33
3c-CP | Persentase penyaluran Dana Desa | Max | 20,00% | 24,15% | 120,00 | 50,00% | 58,62% | 117,24 | 75,00% | 79,40% | 105,87 | 98,00% | 99,65% | 101,68
3d-N | Persentase penyaluran DAK Fisik | Max | - | - | - | 25,00% | 21,84% | 87,36 | 60,00% | 63,27% | 105,45 | 95,00% | 93,41% | 98,33
4a-N | Deviasi perencanaan kas satuan kerja | Min | 5,00% | 6,12% | 77,60 | 5,00% | 5,87% | 82,60 | 5,00% | 5,54% | 89,20 | 5,00% | 5,38% | 92,40
4b-N | Rasio saldo kas bendahara pengeluaran terhadap UP | Stab | 25,00% | 21,40% | 105,60 | 25,00% | 22,75% | 111,00 | 25,00% | 26,10% | 115,60 | 25,00% | 23,85% | 115,40
5a-CP | Persentase rekonsiliasi laporan keuangan tepat waktu | Max | 100,00% | 100,00% | 100,00 | 100,00% | 100,00% | 100,00 | 100,00% | 100,00% | 100,00 | 100,00% | 100,00% | 100,00
5b-N | Nilai kualitas laporan reviu pelaksanaan anggaran | Max | - | - | - | 85,00 | 90,15 | 106,06 | - | - | - | 85,00 | 92,40 | 108,71
6a-CP | Tingkat kualitas kompetensi SDM | Max | - | - | - | 90,00 | 95,11 | 105,68 | - | - | - | 90,00 | 97,20 | 108,00
6b-N | Persentase pemenuhan jam pelatihan pegawai | Max | 25,00% | 31,20% | 120,00 | 50,00% | 70,40% | 120,00 | 75,00% | 104,60% | 120,00 | 100,00% | 138,50% | 120,00
6c-N | Indeks efektivitas pengelolaan kinerja organisasi | Max | - | - | - | 85,00 | 86,44 | 101,69 | - | - | - | 85,00 | 88,12 | 103,67
7a-CP | Nilai kualitas pelaksanaan anggaran KPPN | Max | 95,50 | 93,12 | 97,51 | 95,50 | 94,80 | 99,27 | 95,50 | 97,36 | 101,95 | 95,50 | 99,29 | 103,97
7b-N | Persentase penyerapan DIPA KPPN | Stab | 20,00% | 20,50% | 117,50 | 45,00% | 47,41% | 114,64 | 70,00% | 71,84% | 117,37 | 97,00% | 99,02% | 117,92
7c-N | Deviasi halaman III DIPA KPPN | Min | 5,00% | 3,05% | 120,00 | 5,00% | 2,67% | 120,00 | 5,00% | 3,50% | 120,00 | 5,00% | 3,88% | 120,00
Ket.: T = target, R = realisasi, C = indeks capaian (maksimum 120, polarisasi Stab setelah konversi). IKU 3a dalam menit. Tanda - berarti IKU tidak diukur pada triwulan bersangkutan.
`,
    },
    {
      name: "T3.4 Tren",
      sheet: `
Tabel 3.4 Perbandingan Realisasi IKU Tahun 2020-2023
No | Kode IKU | Indikator Kinerja | Polarisasi | Realisasi |  |  |  | Naik/(Turun) 2023 thd 2022 |  | Ket.
 |  |  |  | 2020 | 2021 | 2022 | 2023 | Selisih | %
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=8-7 | 10=9/7 | 11
1 | 1a-CP | Nilai IKPA satuan kerja lingkup KPPN | Maximize | 89,42 | 91,37 | 92,06 | 94,28 | 2,22 | 2,41% | Membaik
2 | 1b-N | Persentase penyerapan belanja K/L lingkup KPPN | Maximize | 94,87 | 96,03 | 97,44 | 98,13 | 0,69 | 0,71% | Membaik
3 | 2a-CP | Indeks kepuasan pengguna layanan KPPN (skala 4) | Maximize | 3,48 | 3,57 | 3,68 | 3,67 | (0,01) | (0,27%) | Menurun
4 | 2b-N | Persentase penyelesaian retur SP2D pada bulan berjalan | Maximize | 84,21 | 87,72 | 89,80 | 94,00 | 4,20 | 4,68% | Membaik
5 | 3a-CP | Rata-rata waktu penyelesaian SP2D | Minimize | 56 | 51 | 47 | 38 | (9) | (19,15%) | Membaik
6 | 3b-N | Rasio retur SP2D | Minimize | 0,81 | 0,67 | 0,59 | 0,55 | (0,04) | (6,78%) | Membaik
7 | 3c-CP | Persentase penyaluran Dana Desa | Maximize | 99,12 | 98,46 | 98,73 | 99,65 | 0,92 | 0,93% | Membaik
8 | 3d-N | Persentase penyaluran DAK Fisik | Maximize | 91,55 | 94,08 | 95,61 | 93,41 | (2,20) | (2,30%) | Menurun
9 | 4a-N | Deviasi perencanaan kas satuan kerja | Minimize | 7,94 | 6,85 | 5,91 | 5,38 | (0,53) | (8,97%) | Membaik
10 | 4b-N | Rasio saldo kas bendahara pengeluaran terhadap UP | Stabilize | - | 29,30 | 27,15 | 23,85 | (3,30) | (12,15%) | Membaik
11 | 5a-CP | Persentase rekonsiliasi laporan keuangan tepat waktu | Maximize | 98,60 | 100,00 | 100,00 | 100,00 | 0,00 | 0,00% | Tetap
12 | 5b-N | Nilai kualitas laporan reviu pelaksanaan anggaran | Maximize | 83,70 | 86,25 | 89,90 | 92,40 | 2,50 | 2,78% | Membaik
13 | 6a-CP | Tingkat kualitas kompetensi SDM | Maximize | 91,34 | 93,88 | 95,76 | 97,20 | 1,44 | 1,50% | Membaik
14 | 6b-N | Persentase pemenuhan jam pelatihan pegawai | Maximize | 104,20 | 117,65 | 126,30 | 138,50 | 12,20 | 9,66% | Membaik
15 | 6c-N | Indeks efektivitas pengelolaan kinerja organisasi | Maximize | 82,05 | 84,90 | 88,95 | 88,12 | (0,83) | (0,93%) | Menurun
16 | 7a-CP | Nilai kualitas pelaksanaan anggaran KPPN | Maximize | 94,62 | 96,18 | 97,83 | 99,29 | 1,46 | 1,49% | Membaik
17 | 7b-N | Persentase penyerapan DIPA KPPN | Stabilize | 95,11 | 96,74 | 97,99 | 99,02 | 1,03 | 1,05% | Menurun
18 | 7c-N | Deviasi halaman III DIPA KPPN | Minimize | - | - | 6,27 | 3,88 | (2,39) | (38,12%) | Membaik
Catatan: Membaik pada polarisasi Minimize berarti realisasi turun; pada polarisasi Stabilize berarti realisasi lebih dekat ke target 2023. 4b dan 7c belum menjadi IKU pada tahun yang bertanda -.

Tabel 3.4a Realisasi 2023 terhadap Target Jangka Menengah (Renstra DJPb 2020-2024)
No | Kode | Indikator | Target 2024 | Realisasi 2023 | Tingkat Kemajuan
1 | 1a-CP | Nilai IKPA satuan kerja lingkup KPPN | 92,00 | 94,28 | 102,5%
2 | 2a-CP | Indeks kepuasan pengguna layanan KPPN (skala 4) | 3,80 | 3,67 | 96,6%
3 | 3c-CP | Persentase penyaluran Dana Desa | 99,00 | 99,65 | 100,7%
4 | 3d-N | Persentase penyaluran DAK Fisik | 97,00 | 93,41 | 96,3%
5 | 6a-CP | Tingkat kualitas kompetensi SDM | 92,50 | 97,20 | 105,1%
6 | 7a-CP | Nilai kualitas pelaksanaan anggaran KPPN | 96,00 | 99,29 | 103,4%
`,
    },
    {
      name: "T3.5 IKPA Satker",
      sheet: `
Tabel 3.5 Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) Satuan Kerja Lingkup KPPN Pangkalan Bun s.d. Desember 2023
No | BA | Kode Satker | Uraian Satker | Kualitas Perencanaan |  | Kualitas Pelaksanaan Anggaran |  |  |  |  | Kualitas Hasil | Nilai Total | Konversi Bobot | Nilai Akhir | Kategori
 |  |  |  | Revisi DIPA | Deviasi Hal III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Dispensasi SPM | Capaian Output | (jml nilai x bobot) |  | (Total/Konversi)
 |  |  | Bobot | 10% | 10% | 20% | 10% | 10% | 10% | 5% | 25%
1 | 005 | 098231 | Pengadilan Negeri Pangkalan Bun | 100,00 | 96,46 | 96,35 | 95,45 | 100,00 | 95,33 | 100,00 | 100,00 | 97,99 | 100% | 97,99 | Sangat Baik
2 | 005 | 401287 | Pengadilan Agama Pangkalan Bun | 97,12 | 70,42 | 76,26 | 85,08 | 91,30 | 86,50 | 100,00 | 82,87 | 84,01 | 100% | 84,01 | Cukup
3 | 005 | 401866 | Pengadilan Negeri Nanga Bulik | 86,48 | 50,80 | 72,66 | 78,97 | 85,94 | 94,02 | 95,00 | 88,81 | 81,11 | 100% | 81,11 | Cukup
4 | 005 | 401912 | Pengadilan Agama Nanga Bulik | 100,00 | 96,21 | 95,73 | 95,30 | 96,18 | - | 100,00 | 100,00 | 87,92 | 90% | 97,69 | Sangat Baik
5 | 005 | 401935 | Pengadilan Agama Sukamara | 100,00 | 88,32 | 98,64 | - | 97,41 | 96,13 | 100,00 | 100,00 | 87,91 | 90% | 97,68 | Sangat Baik
6 | 006 | 005921 | Kejaksaan Negeri Kotawaringin Barat | 100,00 | 97,28 | 97,43 | 99,04 | 100,00 | - | 100,00 | 100,00 | 89,12 | 90% | 99,02 | Sangat Baik
7 | 006 | 006442 | Kejaksaan Negeri Lamandau | 100,00 | 92,91 | 99,15 | 93,78 | 96,12 | 97,49 | 100,00 | 100,00 | 97,86 | 100% | 97,86 | Sangat Baik
8 | 006 | 006458 | Kejaksaan Negeri Sukamara | 99,82 | 99,38 | 95,71 | - | 100,00 | 99,34 | 100,00 | 100,00 | 89,00 | 90% | 98,89 | Sangat Baik
9 | 013 | 407663 | Lapas Kelas IIB Pangkalan Bun | 100,00 | 98,88 | 97,34 | 95,35 | 100,00 | 99,31 | 100,00 | 100,00 | 98,82 | 100% | 98,82 | Sangat Baik
10 | 013 | 653412 | Lapas Kelas III Sukamara | 100,00 | 82,32 | 89,55 | 85,21 | 99,76 | 92,47 | 100,00 | 93,65 | 92,30 | 100% | 92,30 | Baik
11 | 015 | 119824 | KPP Pratama Pangkalan Bun | 100,00 | 91,27 | 99,33 | 95,11 | 99,28 | 95,42 | 95,00 | 100,00 | 97,72 | 100% | 97,72 | Sangat Baik
12 | 015 | 411853 | KPPBC TMP C Pangkalan Bun | 100,00 | 87,11 | 92,57 | 93,27 | 94,37 | 96,91 | 100,00 | 99,88 | 95,65 | 100% | 95,65 | Sangat Baik
13 | 015 | 527214 | KPPN Pangkalan Bun | 100,00 | 100,00 | 98,94 | 96,35 | 100,00 | 98,71 | 100,00 | 100,00 | 99,29 | 100% | 99,29 | Sangat Baik
14 | 015 | 528163 | KPKNL Pangkalan Bun | 100,00 | 81,56 | 96,60 | 96,70 | 97,65 | 97,82 | 100,00 | 91,19 | 94,49 | 100% | 94,49 | Baik
15 | 022 | 287746 | UPBU Iskandar Pangkalan Bun | 100,00 | 97,66 | 98,45 | 93,15 | 100,00 | 97,94 | 100,00 | 100,00 | 98,57 | 100% | 98,57 | Sangat Baik
16 | 022 | 413529 | KSOP Kelas IV Kumai | 100,00 | 65,05 | 80,61 | - | 94,24 | 87,45 | 100,00 | 92,24 | 78,86 | 90% | 87,62 | Cukup
17 | 025 | 417620 | Kankemenag Kab. Kotawaringin Barat | 100,00 | 75,69 | 87,55 | - | 91,54 | 94,23 | 95,00 | 99,67 | 83,32 | 90% | 92,58 | Baik
18 | 025 | 553108 | Kankemenag Kab. Lamandau | 100,00 | 66,60 | 89,79 | - | 80,67 | 85,32 | 100,00 | 82,33 | 76,80 | 90% | 85,33 | Cukup
19 | 025 | 553114 | Kankemenag Kab. Sukamara | 96,92 | 90,17 | 96,18 | 95,75 | 98,02 | 98,68 | 100,00 | 100,00 | 97,19 | 100% | 97,19 | Sangat Baik
20 | 025 | 424577 | MAN Kotawaringin Barat | 100,00 | 71,81 | 96,72 | 85,25 | 99,65 | 94,11 | 95,00 | 96,97 | 93,42 | 100% | 93,42 | Baik
21 | 025 | 595062 | MTsN 1 Kotawaringin Barat | 100,00 | 70,97 | 95,84 | 85,80 | 91,99 | 90,63 | 100,00 | 96,93 | 92,34 | 100% | 92,34 | Baik
22 | 029 | 238917 | Balai Taman Nasional Tanjung Puting | 100,00 | 94,90 | 99,74 | 93,36 | 100,00 | 97,34 | 100,00 | 100,00 | 98,51 | 100% | 98,51 | Sangat Baik
23 | 054 | 428355 | BPS Kab. Kotawaringin Barat | 100,00 | 98,14 | 98,26 | 98,78 | 96,70 | 98,40 | 100,00 | 100,00 | 98,85 | 100% | 98,85 | Sangat Baik
24 | 054 | 428702 | BPS Kab. Lamandau | 87,30 | 71,94 | 94,46 | 97,58 | 97,75 | 92,66 | 100,00 | 94,80 | 92,32 | 100% | 92,32 | Baik
25 | 054 | 428718 | BPS Kab. Sukamara | 100,00 | 70,56 | 87,35 | 82,88 | 81,84 | 88,75 | 95,00 | 80,75 | 84,81 | 100% | 84,81 | Cukup
26 | 056 | 431206 | Kantor Pertanahan Kab. Kotawaringin Barat | 100,00 | 80,65 | 93,50 | - | 94,13 | 95,37 | 100,00 | 94,91 | 84,44 | 90% | 93,82 | Baik
27 | 056 | 432871 | Kantor Pertanahan Kab. Lamandau | 97,80 | 74,26 | 93,23 | - | 96,10 | 91,28 | 100,00 | 97,12 | 83,87 | 90% | 93,19 | Baik
28 | 056 | 432887 | Kantor Pertanahan Kab. Sukamara | 100,00 | 60,32 | 82,30 | 90,21 | 83,12 | 91,68 | 100,00 | 94,03 | 87,50 | 100% | 87,50 | Cukup
29 | 060 | 640853 | Polres Kotawaringin Barat | 100,00 | 48,95 | 84,87 | 74,75 | 96,08 | 81,44 | 100,00 | 84,71 | 83,27 | 100% | 83,27 | Cukup
30 | 060 | 678914 | Polres Lamandau | 100,00 | 80,12 | 92,68 | 90,41 | 96,52 | 88,28 | 100,00 | 99,02 | 93,82 | 100% | 93,82 | Baik
31 | 060 | 678920 | Polres Sukamara | 100,00 | 97,81 | 95,56 | 97,59 | 98,47 | 96,74 | 100,00 | 100,00 | 98,17 | 100% | 98,17 | Sangat Baik
32 | 066 | 682635 | BNN Kab. Kotawaringin Barat | 100,00 | 82,68 | 91,24 | - | 96,80 | 88,02 | 100,00 | 96,91 | 84,23 | 90% | 93,59 | Baik
33 | 075 | 437148 | Stasiun Meteorologi Kelas III Iskandar | 100,00 | 91,10 | 95,40 | 93,82 | 100,00 | 97,62 | 100,00 | 100,00 | 97,33 | 100% | 97,33 | Sangat Baik
34 | 076 | 656781 | KPU Kab. Kotawaringin Barat | 100,00 | 95,65 | 97,02 | 97,48 | 100,00 | 98,30 | 100,00 | 100,00 | 98,55 | 100% | 98,55 | Sangat Baik
35 | 076 | 657042 | KPU Kab. Lamandau | 94,33 | 96,19 | 96,99 | 94,23 | 98,98 | 95,96 | 100,00 | 100,00 | 97,37 | 100% | 97,37 | Sangat Baik
36 | 076 | 657058 | KPU Kab. Sukamara | 100,00 | 70,18 | 88,94 | 93,50 | 91,66 | 89,45 | 100,00 | 97,99 | 91,76 | 100% | 91,76 | Baik
37 | 115 | 686294 | Bawaslu Kab. Kotawaringin Barat | 100,00 | 92,70 | 99,24 | - | 96,26 | 97,59 | 95,00 | 100,00 | 88,25 | 90% | 98,06 | Sangat Baik
38 | 115 | 686307 | Bawaslu Kab. Lamandau | 98,46 | 93,50 | 99,72 | 95,10 | 100,00 | 95,20 | 100,00 | 100,00 | 98,17 | 100% | 98,17 | Sangat Baik
39 | 115 | 686313 | Bawaslu Kab. Sukamara | 100,00 | 94,62 | 99,28 | 93,54 | 100,00 | 96,43 | 100,00 | 100,00 | 98,32 | 100% | 98,32 | Sangat Baik
 |  |  | Rata-rata *) | 98,93 | 83,72 | 93,36 | 92,09 | 95,86 | 94,01 | 99,23 | 96,53 |  |  | 94,28 | Baik
 |  |  | Tertinggi | 100,00 | 100,00 | 99,74 | 99,04 | 100,00 | 99,34 | 100,00 | 100,00 |  |  | 99,29
 |  |  | Terendah | 86,48 | 48,95 | 72,66 | 74,75 | 80,67 | 81,44 | 95,00 | 80,75 |  |  | 81,11
*) rata-rata sederhana satker yang memiliki nilai; tanda - berarti satker tidak memiliki transaksi pada indikator tersebut sehingga bobotnya dikonversi. Rata-rata Nilai Akhir = realisasi IKU 1a-CP; Nilai Akhir KPPN Pangkalan Bun = realisasi IKU 7a-CP.

 |  |  | Kategori | Rentang Nilai | Jumlah Satker | Persentase
 |  |  | Sangat Baik | N >= 95 | 21 | 53,85%
 |  |  | Baik | 89 <= N < 95 | 11 | 28,21%
 |  |  | Cukup | 70 <= N < 89 | 7 | 17,95%
 |  |  | Kurang | N < 70 | 0 | -
 |  |  | Jumlah |  | 39 | 100%
`,
    },
    {
      name: "T3.6 Jenis Belanja",
      sheet: `
Tabel 3.6 Pagu dan Realisasi Belanja K/L Lingkup KPPN Pangkalan Bun menurut Jenis Belanja TA 2022 dan 2023 (dalam rupiah)
No | Jenis Belanja | TA 2022 |  |  | TA 2023 |  |  | Sisa Pagu 2023 | Porsi thd Total Realisasi 2023 | Pertumbuhan Realisasi
 |  | Pagu | Realisasi | % | Pagu | Realisasi | %
1 | 2 | 3 | 4 | 5=4/3 | 6 | 7 | 8=7/6 | 9=6-7 | 10 | 11=(7-4)/4
51 | Belanja Pegawai | #318930022000~#,##0 | #313508211410~#,##0 | =D5/C5 -> 0.9829999993~0.00% | #333260212000~#,##0 | #329665722134~#,##0 | =G5/F5 -> 0.9892141644~0.00% | =F5-G5 -> 3594489866~#,##0 | =G5/G$9 -> 0.4921092207~0.00% | =(G5-D5)/D5 -> 0.0515377593~0.00%
52 | Belanja Barang | #254257829000~#,##0 | #246121578103~#,##0 | =D6/C6 -> 0.9679999985~0.00% | #291914844000~#,##0 | #285821403196~#,##0 | =G6/F6 -> 0.9791259645~0.00% | =F6-G6 -> 6093440804~#,##0 | =G6/G$9 -> 0.4266605186~0.00% | =(G6-D6)/D6 -> 0.1613016843~0.00%
53 | Belanja Modal | #65573230000~#,##0 | #62753580115~#,##0 | =D7/C7 -> 0.9569999848~0.00% | #55382796000~#,##0 | #52359252000~#,##0 | =G7/F7 -> 0.9454064399~0.00% | =F7-G7 -> 3023544000~#,##0 | =G7/G$9 -> 0.0781593868~0.00% | =(G7-D7)/D7 -> -0.165637213~0.00%
57 | Belanja Bantuan Sosial | #1935379000~#,##0 | #1917960296~#,##0 | =D8/C8 -> 0.9909998486~0.00% | #2122127000~#,##0 | #2057189396~#,##0 | =G8/F8 -> 0.969399756~0.00% | =F8-G8 -> 64937604~#,##0 | =G8/G$9 -> 0.0030708739~0.00% | =(G8-D8)/D8 -> 0.0725922744~0.00%
 | Jumlah | =SUM(C5:C8) -> 640696460000~#,##0 | =SUM(D5:D8) -> 624301329924~#,##0 | =D9/C9 -> 0.9744104563~0.00% | =SUM(F5:F8) -> 682679979000~#,##0 | =SUM(G5:G8) -> 669903566726~#,##0 | =G9/F9 -> 0.9812849173~0.00% | =SUM(I5:I8) -> 12776412274~#,##0 | =SUM(J5:J8) -> 1~0.00% | =(G9-D9)/D9 -> 0.0730452341~0.00%

Tabel 3.6a Penyerapan Belanja K/L Kumulatif per Triwulan TA 2023
No | Periode | Target Penyerapan | Realisasi Kumulatif (Rp) | % thd Pagu | Selisih (poin) | Ket
1 | Triwulan I | #0.2~0.00% | #114545887139~#,##0 | =D13/F$9 -> 0.1677885549~0.00% | =(E13-C13)*100 -> -3.2211445095~0.00 | Tidak tercapai
2 | s.d. Triwulan II | #0.45~0.00% | #300783202275~#,##0 | =D14/F$9 -> 0.4405918022~0.00% | =(E14-C14)*100 -> -0.9408197798~0.00 | Tidak tercapai
3 | s.d. Triwulan III | #0.7~0.00% | #459562849871~#,##0 | =D15/F$9 -> 0.6731746411~0.00% | =(E15-C15)*100 -> -2.6825358868~0.00 | Tidak tercapai
4 | s.d. Triwulan IV | #0.95~0.00% | #669903566726~#,##0 | =D16/F$9 -> 0.9812849173~0.00% | =(E16-C16)*100 -> 3.1284917286~0.00 | Tercapai
Sumber: Monitoring Evaluasi OMSPAN, data per 31 Desember 2023 (realisasi bruto)
`,
    },
    {
      name: "T3.7 KL",
      sheet: `
Tabel 3.7 Realisasi Belanja menurut Kementerian/Lembaga TA 2023
No | BA | Kementerian Negara/Lembaga | Jml Satker | Pagu (Rp) | Realisasi (Rp) |  |  |  |  | % Real. | Sisa Pagu (Rp)
 |  |  |  |  | Pegawai | Barang | Modal | Bansos | Jumlah
a | b | c | d | e | f | g | h | i | j=f+g+h+i | k=j:e | l=e-j
1 | 005 | Mahkamah Agung | 5 | 32.387.542.000 | 20.914.518.556 | 10.326.204.126 | 868.908.297 | - | 32.109.630.979 | 99,14 | 277.911.021
2 | 006 | Kejaksaan Republik Indonesia | 3 | 24.670.665.000 | 13.313.249.652 | 9.548.861.678 | 1.369.552.156 | - | 24.231.663.486 | 98,22 | 439.001.514
3 | 013 | Kementerian Hukum dan HAM | 2 | 31.521.994.000 | 14.922.698.914 | 15.474.727.014 | 688.661.141 | - | 31.086.087.069 | 98,62 | 435.906.931
4 | 015 | Kementerian Keuangan | 4 | 44.671.924.000 | 23.467.955.201 | 18.464.026.484 | 2.081.579.476 | - | 44.013.561.161 | 98,53 | 658.362.839
5 | 022 | Kementerian Perhubungan | 2 | 70.442.993.000 | 14.133.895.789 | 29.253.789.514 | 25.144.739.490 | - | 68.532.424.793 | 97,29 | 1.910.568.207
6 | 025 | Kementerian Agama | 5 | 110.647.023.000 | 74.885.936.934 | 29.589.543.653 | 1.934.382.317 | 2.057.189.396 | 108.467.052.300 | 98,03 | 2.179.970.700
7 | 029 | Kementerian LHK | 1 | 26.644.410.000 | 9.058.850.351 | 14.289.212.443 | 2.574.856.157 | - | 25.922.918.951 | 97,29 | 721.491.049
8 | 054 | Badan Pusat Statistik | 3 | 26.556.329.000 | 8.922.117.222 | 16.672.208.154 | 599.333.389 | - | 26.193.658.765 | 98,63 | 362.670.235
9 | 056 | Kementerian ATR/BPN | 3 | 30.255.306.000 | 15.604.374.462 | 13.091.831.852 | 826.393.394 | - | 29.522.599.708 | 97,58 | 732.706.292
10 | 060 | Kepolisian Negara RI | 3 | 199.163.176.000 | 119.430.214.243 | 62.445.130.275 | 14.120.837.645 | - | 195.996.182.163 | 98,41 | 3.166.993.837
11 | 066 | Badan Narkotika Nasional | 1 | 4.487.943.000 | 1.875.205.327 | 2.481.282.608 | - | - | 4.356.487.935 | 97,07 | 131.455.065
12 | 075 | BMKG | 1 | 8.410.736.000 | 3.772.205.976 | 2.694.374.296 | 1.648.762.449 | - | 8.115.342.721 | 96,49 | 295.393.279
13 | 076 | Komisi Pemilihan Umum | 3 | 44.867.005.000 | 7.133.483.011 | 36.776.118.570 | 293.592.877 | - | 44.203.194.458 | 98,52 | 663.810.542
14 | 115 | Badan Pengawas Pemilu | 3 | 27.952.933.000 | 2.231.016.496 | 24.714.092.529 | 207.653.212 | - | 27.152.762.237 | 97,14 | 800.170.763
 |  | TOTAL | 39 | 682.679.979.000 | 329.665.722.134 | 285.821.403.196 | 52.359.252.000 | 2.057.189.396 | 669.903.566.726 | 98,13 | 12.776.412.274

 |  | Lima K/L dengan realisasi terbesar |  |  | Realisasi (Rp miliar) | Porsi (%)
 | 1 | Kepolisian Negara RI |  |  | 196,00 | 29,26
 | 2 | Kementerian Agama |  |  | 108,47 | 16,19
 | 3 | Kementerian Perhubungan |  |  | 68,53 | 10,23
 | 4 | Komisi Pemilihan Umum |  |  | 44,20 | 6,60
 | 5 | Kementerian Keuangan |  |  | 44,01 | 6,57
 |  | Lima terbesar |  |  | 461,21 | 68,85
 |  | K/L lainnya |  |  | 208,69 | 31,15
 |  | Seluruh K/L |  |  | 669,90 | 100,00
 |  | Catatan: angka miliar dibulatkan per baris, sehingga penjumlahan dapat berbeda pada digit terakhir.
`,
    },
    {
      name: "T3.8 SP2D",
      sheet: `
Tabel 3.8 Jumlah dan Nilai SP2D yang Diterbitkan per Bulan Tahun 2023
Bulan | Jumlah SP2D (lembar) |  |  |  | Nilai SP2D (Rp) |  |  | Kumulatif Belanja K/L (Rp) | % Kumulatif thd Pagu
 | Gaji Induk & Susulan | LS Non Gaji | UP/GUP/TUP | Jumlah | Belanja K/L | Penyaluran TKD | Jumlah
Januari | #96~#,##0 | #142~#,##0 | #58~#,##0 | =SUM(B4:D4) -> 296~#,##0 | #27467115946~#,##0 | #250532153611~#,##0 | =F4+G4 -> 277999269557~#,##0 | =F4 -> 27467115946~#,##0 | #0.040234~0.00%
Februari | #97~#,##0 | #298~#,##0 | #121~#,##0 | =SUM(B5:D5) -> 516~#,##0 | #36173495751~#,##0 | #189205076640~#,##0 | =F5+G5 -> 225378572391~#,##0 | =I4+F5 -> 63640611697~#,##0 | #0.093222~0.00%
Maret | #109~#,##0 | #377~#,##0 | #148~#,##0 | =SUM(B6:D6) -> 634~#,##0 | #50905275442~#,##0 | #227544742698~#,##0 | =F6+G6 -> 278450018140~#,##0 | =I5+F6 -> 114545887139~#,##0 | #0.167789~0.00%
April | #168~#,##0 | #391~#,##0 | #139~#,##0 | =SUM(B7:D7) -> 698~#,##0 | #62296717512~#,##0 | #209638364563~#,##0 | =F7+G7 -> 271935082075~#,##0 | =I6+F7 -> 176842604651~#,##0 | #0.259042~0.00%
Mei | #94~#,##0 | #452~#,##0 | #163~#,##0 | =SUM(B8:D8) -> 709~#,##0 | #54263730370~#,##0 | #196889538581~#,##0 | =F8+G8 -> 251153268951~#,##0 | =I7+F8 -> 231106335021~#,##0 | #0.338528~0.00%
Juni | #171~#,##0 | #486~#,##0 | #172~#,##0 | =SUM(B9:D9) -> 829~#,##0 | #69676867254~#,##0 | #253054443342~#,##0 | =F9+G9 -> 322731310596~#,##0 | =I8+F9 -> 300783202275~#,##0 | #0.440592~0.00%
Juli | #99~#,##0 | #471~#,##0 | #158~#,##0 | =SUM(B10:D10) -> 728~#,##0 | #50248057491~#,##0 | #181489736574~#,##0 | =F10+G10 -> 231737794065~#,##0 | =I9+F10 -> 351031259766~#,##0 | #0.514196~0.00%
Agustus | #96~#,##0 | #512~#,##0 | #181~#,##0 | =SUM(B11:D11) -> 789~#,##0 | #52252649629~#,##0 | #194258138536~#,##0 | =F11+G11 -> 246510788165~#,##0 | =I10+F11 -> 403283909395~#,##0 | #0.590736~0.00%
September | #111~#,##0 | #538~#,##0 | #187~#,##0 | =SUM(B12:D12) -> 836~#,##0 | #56278940476~#,##0 | #212176198873~#,##0 | =F12+G12 -> 268455139349~#,##0 | =I11+F12 -> 459562849871~#,##0 | #0.673175~0.00%
Oktober | #99~#,##0 | #566~#,##0 | #194~#,##0 | =SUM(B13:D13) -> 859~#,##0 | #58276260889~#,##0 | #201997341928~#,##0 | =F13+G13 -> 260273602817~#,##0 | =I12+F13 -> 517839110760~#,##0 | #0.758539~0.00%
November | #113~#,##0 | #641~#,##0 | #203~#,##0 | =SUM(B14:D14) -> 957~#,##0 | #64308747325~#,##0 | #219885203129~#,##0 | =F14+G14 -> 284193950454~#,##0 | =I13+F14 -> 582147858085~#,##0 | #0.852739~0.00%
Desember | #95~#,##0 | #903~#,##0 | #176~#,##0 | =SUM(B15:D15) -> 1174~#,##0 | #87755708641~#,##0 | #219820628416~#,##0 | =F15+G15 -> 307576337057~#,##0 | =I14+F15 -> 669903566726~#,##0 | #0.981285~0.00%
Jumlah | =SUM(B4:B15) -> 1348~#,##0 | =SUM(C4:C15) -> 5777~#,##0 | =SUM(D4:D15) -> 1900~#,##0 | =SUM(E4:E15) -> 9025~#,##0 | =SUM(F4:F15) -> 669903566726~#,##0 | =SUM(G4:G15) -> 2556491566891~#,##0 | =SUM(H4:H15) -> 3226395133617~#,##0
Rata-rata per bulan | =AVERAGE(B4:B15) -> 112.3333333333~#,##0 | =AVERAGE(C4:C15) -> 481.4166666667~#,##0 | =AVERAGE(D4:D15) -> 158.3333333333~#,##0 | =AVERAGE(E4:E15) -> 752.0833333333~#,##0 | =AVERAGE(F4:F15) -> 55825297227.1666666667~#,##0 | =AVERAGE(G4:G15) -> 213040963907.5833333333~#,##0 | =AVERAGE(H4:H15) -> 268866261134.75~#,##0
Tahun 2022 | #1296~#,##0 | #5318~#,##0 | #1762~#,##0 | =SUM(B18:D18) -> 8376~#,##0 | #624301329924~#,##0
Naik/turun | =(B16-B18)/B18 -> 0.0401234568~0.00% | =(C16-C18)/C18 -> 0.0863106431~0.00% | =(D16-D18)/D18 -> 0.0783200908~0.00% | =(E16-E18)/E18 -> 0.0774832856~0.00% | =(F16-F18)/F18 -> 0.0730452341~0.00%
Sumber: SPAN dan OMSPAN, diolah Seksi Pencairan Dana. Pagu belanja K/L lihat Tabel 3.6.
`,
    },
    {
      name: "T3.9 Retur",
      sheet: `
Tabel 3.9 Retur SP2D per Bulan dan Penyebabnya Tahun 2023
Bulan | Jumlah SP2D | Retur SP2D |  | Nilai Retur (Rp) | Penyelesaian |  |  | No | Penyebab Retur | Jml | %
 |  | Lembar | Rasio |  | Bulan berjalan | Bulan berikutnya
Januari | 296 | 2 | 0,676% | 37.680.226 | 2 | - |  | 1 | Rekening penerima tidak aktif/pasif | 19 | 38,0%
Februari | 516 | 3 | 0,581% | 28.052.634 | 3 | - |  | 2 | Nama pada rekening tidak sesuai | 14 | 28,0%
Maret | 634 | 4 | 0,631% | 12.784.276 | 4 | - |  | 3 | Nomor rekening salah | 9 | 18,0%
Triwulan I | 1.446 | 9 | 0,622% | 78.517.136 | 9 | - |  | 4 | Rekening ditutup | 5 | 10,0%
April | 698 | 3 | 0,430% | 6.878.195 | 3 | - |  | 5 | Kesalahan kode bank/cabang | 3 | 6,0%
Mei | 709 | 5 | 0,705% | 4.609.988 | 4 | 1 |  |  | Jumlah | 50 | 100,0%
Juni | 829 | 4 | 0,483% | 33.618.911 | 4 | -
Triwulan II | 2.236 | 12 | 0,537% | 45.107.094 | 11 | 1
Juli | 728 | 3 | 0,412% | 10.490.934 | 3 | -
Agustus | 789 | 6 | 0,760% | 30.246.659 | 5 | 1
September | 836 | 4 | 0,478% | 23.244.845 | 4 | -
Triwulan III | 2.353 | 13 | 0,552% | 63.982.438 | 12 | 1
Oktober | 859 | 5 | 0,582% | 26.355.119 | 5 | -
November | 957 | 4 | 0,418% | 18.022.126 | 4 | -
Desember | 1.174 | 7 | 0,596% | 14.336.174 | 6 | 1
Triwulan IV | 2.990 | 16 | 0,535% | 58.713.419 | 15 | 1
Jumlah 2023 | 9.025 | 50 | 0,554% | 246.320.087 | 47 | 3
Tahun 2022 | 8.376 | 49 | 0,585% | 612.480.775 | 44 | 5
Catatan: sisa retur Desember diselesaikan pada Januari 2024.
`,
    },
    {
      name: "T3.10 TKD",
      sheet: `
Tabel 3.10 Penyaluran Transfer ke Daerah menurut Jenis dan Kabupaten TA 2023 (miliar rupiah)
No | Jenis Transfer | Kotawaringin Barat |  |  | Lamandau |  |  | Sukamara |  |  | Jumlah
 |  | Pagu | Real | % | Pagu | Real | % | Pagu | Real | % | Pagu | Real | %
I. | Dana Bagi Hasil | 220,23 | 223,55 | 101,51 | 97,28 | 95,63 | 98,30 | 73,91 | 75,53 | 102,19 | 391,42 | 394,71 | 100,84
II. | Dana Alokasi Umum | 694,42 | 689,74 | 99,33 | 454,96 | 451,96 | 99,34 | 392,93 | 392,57 | 99,91 | 1.542,32 | 1.534,27 | 99,48
III. | DAK Fisik | 78,28 | 74,03 | 94,57 | 62,21 | 57,72 | 92,78 | 48,97 | 45,23 | 92,36 | 189,46 | 176,98 | 93,41
IV. | DAK Nonfisik | 140,18 | 133,58 | 95,29 | 71,71 | 69,91 | 97,49 | 53,46 | 51,60 | 96,52 | 265,35 | 255,09 | 96,13
V. | Insentif Fiskal | 12,24 | 12,13 | 99,10 | - | - | - | 9,13 | 9,09 | 99,56 | 21,37 | 21,22 | 99,30
VI. | Dana Desa | 75,30 | 75,16 | 99,81 | 68,34 | 67,91 | 99,37 | 31,21 | 31,16 | 99,84 | 174,85 | 174,23 | 99,65
 | Jumlah TKD | 1.220,65 | 1.208,19 | 98,98 | 754,50 | 743,13 | 98,49 | 609,61 | 605,17 | 99,27 | 2.584,76 | 2.556,49 | 98,91
Ket: pembulatan dilakukan per sel; selisih 0,01 pada jumlah disebabkan pembulatan. Realisasi DBH di atas 100% karena penyaluran kurang bayar tahun sebelumnya.

Tabel 3.11 Penyaluran Dana Desa Tahun 2023 (rupiah)
No | Kabupaten | Jml Desa | Pagu | Penyaluran Reguler |  |  | BLT Desa | Jumlah Penyaluran | % | Sisa | Rata-rata per Desa
 |  |  |  | Tahap I | Tahap II | Tahap III
1 | Kab. Kotawaringin Barat | 81 | 75.301.216.000 | 26.993.886.400 | 26.993.886.400 | 13.356.171.222 | 7.816.500.000 | 75.160.444.022 | 99,81% | 140.771.978 | 927.906.716
2 | Kab. Lamandau | 85 | 68.335.481.000 | 23.993.272.400 | 23.993.272.400 | 11.568.217.807 | 8.352.300.000 | 67.907.062.607 | 99,37% | 428.418.393 | 798.906.619
3 | Kab. Sukamara | 29 | 31.208.697.000 | 10.890.238.800 | 10.890.238.800 | 5.394.433.948 | 3.983.100.000 | 31.158.011.548 | 99,84% | 50.685.452 | 1.074.414.191
 | Jumlah | 195 | 174.845.394.000 | 61.877.397.600 | 61.877.397.600 | 30.318.822.977 | 20.151.900.000 | 174.225.518.177 | 99,65% | 619.875.823 | 893.464.196

 | Dana Desa | 2021 | 2022 | 2023 | Naik/(turun) 2023-2022 (%)
 | Pagu (Rp) | 187.403.614.000 | 172.846.275.000 | 174.845.394.000 | 1,16
 | Realisasi (Rp) | 184.517.598.340 | 170.658.041.158 | 174.225.518.177 | 2,09
 | Persentase penyaluran | 98,46% | 98,73% | 99,65% | -
`,
    },
    {
      name: "T3.12 DIPA KPPN",
      sheet: `
Tabel 3.12 Realisasi Anggaran dan Output DIPA KPPN Pangkalan Bun TA 2023
Kode | Program/Kegiatan/Rincian Output | Volume |  |  |  | Anggaran (Rp)
 |  | Target | Satuan | Realisasi | % | Pagu Awal | Pagu Revisi | Realisasi | % | Sisa
015.08.CD | Program Pengelolaan Perbendaharaan, Kekayaan Negara, dan Risiko |  |  |  |  | 309.225.000 | 328.580.000 | 320.160.118 | 97,44 | 8.419.882
4803 | Pembinaan dan Pelaksanaan Penyaluran Anggaran |  |  |  |  | 234.735.000 | 254.480.000 | 248.862.589 | 97,79 | 5.617.411
4803.BAH.001 | Layanan Penyaluran Dana dan Penerbitan SP2D | 12 | bulan layanan | 12 | 100,00 | 98.640.000 | 112.380.000 | 111.078.311 | 98,84 | 1.301.689
4803.BMA.002 | Laporan Monitoring dan Evaluasi Pelaksanaan Anggaran | 12 | laporan | 13 | 108,33 | 61.275.000 | 58.940.000 | 57.093.346 | 96,87 | 1.846.654
4803.QGE.001 | Bimbingan Teknis kepada Satuan Kerja | 8 | kegiatan | 9 | 112,50 | 74.820.000 | 83.160.000 | 80.690.932 | 97,03 | 2.469.068
4805 | Pengelolaan Kas dan Pertanggungjawaban APBN |  |  |  |  | 74.490.000 | 74.100.000 | 71.297.529 | 96,22 | 2.802.471
4805.BMA.004 | Laporan Keuangan Tingkat Kuasa BUN Daerah | 15 | laporan | 15 | 100,00 | 46.930.000 | 44.715.000 | 43.111.662 | 96,41 | 1.603.338
4805.BAH.003 | Layanan Konfirmasi dan Penatausahaan Penerimaan Negara | 12 | bulan layanan | 12 | 100,00 | 27.560.000 | 29.385.000 | 28.185.867 | 95,92 | 1.199.133
015.08.WA | Program Dukungan Manajemen |  |  |  |  | 2.316.675.000 | 2.454.985.000 | 2.436.159.677 | 99,23 | 18.825.323
4811 | Pengelolaan Keuangan, BMN, dan Umum |  |  |  |  | 2.231.000.000 | 2.375.875.000 | 2.360.576.284 | 99,36 | 15.298.716
4811.EBA.956 | Layanan BMN | 1 | layanan | 1 | 100,00 | 18.470.000 | 17.915.000 | 17.291.083 | 96,52 | 623.917
4811.EBA.962 | Layanan Umum | 1 | layanan | 1 | 100,00 | 152.680.000 | 168.450.000 | 165.812.830 | 98,43 | 2.637.170
4811.EBA.994 | Layanan Perkantoran | 12 | bulan layanan | 12 | 100,00 | 1.846.350.000 | 1.902.770.000 | 1.891.821.119 | 99,42 | 10.948.881
4811.EBB.951 | Layanan Sarana Internal | 14 | unit | 15 | 107,14 | 213.500.000 | 286.740.000 | 285.651.252 | 99,62 | 1.088.748
4813 | Pengelolaan Organisasi dan SDM |  |  |  |  | 85.675.000 | 79.110.000 | 75.583.393 | 95,54 | 3.526.607
4813.EBC.954 | Layanan Manajemen SDM | 31 | orang | 30 | 96,77 | 52.390.000 | 47.870.000 | 45.565.575 | 95,19 | 2.304.425
4813.EBD.953 | Layanan Pemantauan dan Evaluasi | 4 | laporan | 4 | 100,00 | 33.285.000 | 31.240.000 | 30.017.818 | 96,09 | 1.222.182
 | JUMLAH |  |  |  |  | 2.625.900.000 | 2.783.565.000 | 2.756.319.795 | 99,02 | 27.245.205

Tabel 3.13 Realisasi DIPA KPPN menurut Jenis Belanja TA 2022 dan 2023
No | Jenis Belanja | 2022 |  |  | 2023 |  |  | Kenaikan Realisasi
 |  | Pagu (Rp) | Realisasi (Rp) | % | Pagu (Rp) | Realisasi (Rp) | % | Rp | %
1 | Belanja Pegawai | 402.750.000 | 398.116.500 | 98,85% | 418.260.000 | 413.784.618 | 98,93% | 15.668.118 | 3,94%
2 | Belanja Barang | 1.986.430.000 | 1.939.874.215 | 97,66% | 2.078.565.000 | 2.056.883.925 | 98,96% | 117.009.710 | 6,03%
3 | Belanja Modal | 174.300.000 | 173.861.000 | 99,75% | 286.740.000 | 285.651.252 | 99,62% | 111.790.252 | 64,30%
 | Total | 2.563.480.000 | 2.511.851.715 | 97,99% | 2.783.565.000 | 2.756.319.795 | 99,02% | 244.468.080 | 9,73%
`,
    },
    {
      name: "T3.14 Deviasi Hal III",
      sheet: `
Tabel 3.14 Rencana Penarikan Dana (Halaman III DIPA), Realisasi, dan Deviasi KPPN Pangkalan Bun Tahun 2023
Bulan | Rencana Penarikan Dana (Rp) |  |  |  | Realisasi (Rp) |  |  |  | Deviasi (Rp) | Deviasi (%) | Rata-rata Deviasi s.d. Bulan
 | Pegawai | Barang | Modal | Jumlah | Pegawai | Barang | Modal | Jumlah
1 | 2 | 3 | 4 | 5=2+3+4 | 6 | 7 | 8 | 9=6+7+8 | 10=ABS(5-9) | 11=10/5 | 12
Januari | #30114000~#,##0 | #112242000~#,##0 | #0~#,##0 | =SUM(B5:D5) -> 142356000~#,##0 | #30988075~#,##0 | #114248729~#,##0 | #0~#,##0 | =SUM(F5:H5) -> 145236804~#,##0 | =ABS(E5-I5) -> 2880804~#,##0 | =J5/E5 -> 0.0202366181~0.00% | =AVERAGE(K$5:K5) -> 0.0202366181~0.00%
Februari | #30951000~#,##0 | #143420000~#,##0 | #0~#,##0 | =SUM(B6:D6) -> 174371000~#,##0 | #32454927~#,##0 | #138861195~#,##0 | #0~#,##0 | =SUM(F6:H6) -> 171316122~#,##0 | =ABS(E6-I6) -> 3054878~#,##0 | =J6/E6 -> 0.0175194155~0.00% | =AVERAGE(K$5:K6) -> 0.0188780168~0.00%
Maret | #32624000~#,##0 | #174599000~#,##0 | #61362000~#,##0 | =SUM(B7:D7) -> 268585000~#,##0 | #33896130~#,##0 | #162237065~#,##0 | #58009849~#,##0 | =SUM(F7:H7) -> 254143044~#,##0 | =ABS(E7-I7) -> 14441956~#,##0 | =J7/E7 -> 0.0537705233~0.00% | =AVERAGE(K$5:K7) -> 0.0305088523~0.00%
April | #41407000~#,##0 | #170442000~#,##0 | #0~#,##0 | =SUM(B8:D8) -> 211849000~#,##0 | #39920726~#,##0 | #175376311~#,##0 | #0~#,##0 | =SUM(F8:H8) -> 215297037~#,##0 | =ABS(E8-I8) -> 3448037~#,##0 | =J8/E8 -> 0.0162759182~0.00% | =AVERAGE(K$5:K8) -> 0.0269506188~0.00%
Mei | #33460000~#,##0 | #172520000~#,##0 | #0~#,##0 | =SUM(B9:D9) -> 205980000~#,##0 | #31164241~#,##0 | #170818868~#,##0 | #0~#,##0 | =SUM(F9:H9) -> 201983109~#,##0 | =ABS(E9-I9) -> 3996891~#,##0 | =J9/E9 -> 0.0194042674~0.00% | =AVERAGE(K$5:K9) -> 0.0254413485~0.00%
Juni | #40989000~#,##0 | #180835000~#,##0 | #99212000~#,##0 | =SUM(B10:D10) -> 321036000~#,##0 | #41980187~#,##0 | #190130582~#,##0 | #99571948~#,##0 | =SUM(F10:H10) -> 331682717~#,##0 | =ABS(E10-I10) -> 10646717~#,##0 | =J10/E10 -> 0.0331636234~0.00% | =AVERAGE(K$5:K10) -> 0.0267283943~0.00%
Juli | #33879000~#,##0 | #174599000~#,##0 | #0~#,##0 | =SUM(B11:D11) -> 208478000~#,##0 | #31519073~#,##0 | #166641646~#,##0 | #0~#,##0 | =SUM(F11:H11) -> 198160719~#,##0 | =ABS(E11-I11) -> 10317281~#,##0 | =J11/E11 -> 0.0494885839~0.00% | =AVERAGE(K$5:K11) -> 0.02997985~0.00%
Agustus | #34297000~#,##0 | #178756000~#,##0 | #0~#,##0 | =SUM(B12:D12) -> 213053000~#,##0 | #33004775~#,##0 | #170374031~#,##0 | #0~#,##0 | =SUM(F12:H12) -> 203378806~#,##0 | =ABS(E12-I12) -> 9674194~#,##0 | =J12/E12 -> 0.0454074526~0.00% | =AVERAGE(K$5:K12) -> 0.0319083003~0.00%
September | #33460000~#,##0 | #184992000~#,##0 | #77993000~#,##0 | =SUM(B13:D13) -> 296445000~#,##0 | #32109188~#,##0 | #171616243~#,##0 | #74900435~#,##0 | =SUM(F13:H13) -> 278625866~#,##0 | =ABS(E13-I13) -> 17819134~#,##0 | =J13/E13 -> 0.0601094098~0.00% | =AVERAGE(K$5:K13) -> 0.0350417569~0.00%
Oktober | #34715000~#,##0 | #191227000~#,##0 | #0~#,##0 | =SUM(B14:D14) -> 225942000~#,##0 | #36425959~#,##0 | #178412856~#,##0 | #0~#,##0 | =SUM(F14:H14) -> 214838815~#,##0 | =ABS(E14-I14) -> 11103185~#,##0 | =J14/E14 -> 0.0491417488~0.00% | =AVERAGE(K$5:K14) -> 0.0364517561~0.00%
November | #35133000~#,##0 | #195385000~#,##0 | #48173000~#,##0 | =SUM(B15:D15) -> 278691000~#,##0 | #34755779~#,##0 | #205658742~#,##0 | #53169020~#,##0 | =SUM(F15:H15) -> 293583541~#,##0 | =ABS(E15-I15) -> 14892541~#,##0 | =J15/E15 -> 0.0534374666~0.00% | =AVERAGE(K$5:K15) -> 0.0379959116~0.00%
Desember | #37231000~#,##0 | #199548000~#,##0 | #0~#,##0 | =SUM(B16:D16) -> 236779000~#,##0 | #35565558~#,##0 | #212507657~#,##0 | #0~#,##0 | =SUM(F16:H16) -> 248073215~#,##0 | =ABS(E16-I16) -> 11294215~#,##0 | =J16/E16 -> 0.0476993948~0.00% | =AVERAGE(K$5:K16) -> 0.0388045352~0.00%
Jumlah | =SUM(B5:B16) -> 418260000~#,##0 | =SUM(C5:C16) -> 2078565000~#,##0 | =SUM(D5:D16) -> 286740000~#,##0 | =SUM(E5:E16) -> 2783565000~#,##0 | =SUM(F5:F16) -> 413784618~#,##0 | =SUM(G5:G16) -> 2056883925~#,##0 | =SUM(H5:H16) -> 285651252~#,##0 | =SUM(I5:I16) -> 2756319795~#,##0 | =SUM(J5:J16) -> 113569833~#,##0 | =AVERAGE(K5:K16) -> 0.0388045352~0.00% | =L16 -> 0.0388045352~0.00%
Catatan: deviasi bulanan dihitung mutlak; kolom 11 pada baris Jumlah adalah rata-rata 12 bulan, bukan deviasi total setahun (= realisasi IKU 7c-N).
`,
    },
    {
      name: "T3.15 Survei",
      sheet: `
Tabel 3.15 Hasil Survei Kepuasan Pengguna Layanan KPPN Pangkalan Bun Tahun 2023
Kode | Unsur Pelayanan | Jumlah Jawaban menurut Nilai |  |  |  | Jml Resp. | Jml Nilai | NRR per Unsur | NRR Tertimbang | Mutu | NRR 2022 | Naik/Turun
 |  | 1 | 2 | 3 | 4 |  |  |  | (x 0,111)
U1 | Persyaratan | - | 3 | 41 | 104 | 148 | 545 | 3,682 | 0,409 | A | 3,662 | 0,020
U2 | Sistem, mekanisme, dan prosedur | 1 | 4 | 52 | 91 | 148 | 529 | 3,574 | 0,397 | A | 3,581 | -0,007
U3 | Waktu penyelesaian | - | 2 | 33 | 113 | 148 | 555 | 3,750 | 0,416 | A | 3,724 | 0,026
U4 | Biaya/tarif | - | - | 9 | 139 | 148 | 583 | 3,939 | 0,437 | A | 3,912 | 0,027
U5 | Produk spesifikasi jenis pelayanan | - | 3 | 46 | 99 | 148 | 540 | 3,649 | 0,405 | A | 3,655 | -0,006
U6 | Kompetensi pelaksana | - | 1 | 29 | 118 | 148 | 561 | 3,791 | 0,421 | A | 3,768 | 0,023
U7 | Perilaku pelaksana | - | - | 24 | 124 | 148 | 568 | 3,838 | 0,426 | A | 3,801 | 0,037
U8 | Penanganan pengaduan, saran, dan masukan | 2 | 6 | 61 | 79 | 148 | 513 | 3,466 | 0,385 | B | 3,487 | -0,021
U9 | Sarana dan prasarana | 3 | 11 | 68 | 66 | 148 | 493 | 3,331 | 0,370 | B | 3,502 | -0,171
 | Jumlah | 6 | 30 | 363 | 933 | 1.332 | 4.887 | 33,020 | 3,666 |  | 33,092 | -0,072
 | Indeks (rata-rata NRR 9 unsur, skala 4) |  |  |  |  |  |  | 3,67 |  | A | 3,68 | -0,01
 | Nilai IKM (jumlah NRR tertimbang x 25) |  |  |  |  |  |  |  | 91,65 | A | 91,80 | -0,15
Mutu: A = 88,31-100,00 (NRR 3,5324-4,00); B = 76,61-88,30 (NRR 3,0644-3,532); C = 65,00-76,60; D = 25,00-64,99

Karakteristik Responden |  |  |  |  | Pendidikan Responden
No | Kelompok | Laki-laki | Perempuan | Jumlah | % |  | Tingkat | Orang | %
1 | Bendahara pengeluaran | 27 | 19 | 46 | 31,1 |  | SLTA | 21 | 14,2
2 | Operator SAKTI | 31 | 22 | 53 | 35,8 |  | Diploma | 34 | 23,0
3 | PPSPM/PPK | 23 | 8 | 31 | 20,9 |  | S1/D IV | 78 | 52,7
4 | KPA | 9 | 2 | 11 | 7,4 |  | S2/S3 | 15 | 10,1
5 | Pemda/BPKAD | 4 | 3 | 7 | 4,7 |  | Jumlah | 148 | 100,0
 | Jumlah | 94 | 54 | 148 | 100,0
`,
    },
    {
      name: "T3.16 Efisiensi",
      sheet: `
Tabel 3.16 Efisiensi Penggunaan Anggaran KPPN Pangkalan Bun TA 2023
No | Rincian Output | Pagu Revisi | Realisasi | Capaian RO | Pagu x Capaian RO | Efisiensi (Rp) | Efisiensi (%)
(1) | (2) | (3) | (4) | (5) | (6)=(3)x(5) | (7)=(6)-(4) | (8)=(7)/(6)
1 | Layanan Penyaluran Dana dan Penerbitan SP2D | #112380000~#,##0 | #111078311~#,##0 | #1~0.00% | =C4*E4 -> 112380000~#,##0 | =F4-D4 -> 1301689~#,##0 | =G4/F4 -> 0.011582924~0.00%
2 | Laporan Monitoring dan Evaluasi Pelaksanaan Anggaran | #58940000~#,##0 | #57093346~#,##0 | #1.0833~0.00% | =C5*E5 -> 63849702~#,##0 | =F5-D5 -> 6756356~#,##0 | =G5/F5 -> 0.1058165628~0.00%
3 | Bimbingan Teknis kepada Satuan Kerja | #83160000~#,##0 | #80690932~#,##0 | #1.125~0.00% | =C6*E6 -> 93555000~#,##0 | =F6-D6 -> 12864068~#,##0 | =G6/F6 -> 0.137502731~0.00%
4 | Laporan Keuangan Tingkat Kuasa BUN Daerah | #44715000~#,##0 | #43111662~#,##0 | #1~0.00% | =C7*E7 -> 44715000~#,##0 | =F7-D7 -> 1603338~#,##0 | =G7/F7 -> 0.0358568266~0.00%
5 | Layanan Konfirmasi dan Penatausahaan Penerimaan Negara | #29385000~#,##0 | #28185867~#,##0 | #1~0.00% | =C8*E8 -> 29385000~#,##0 | =F8-D8 -> 1199133~#,##0 | =G8/F8 -> 0.040807657~0.00%
6 | Layanan BMN | #17915000~#,##0 | #17291083~#,##0 | #1~0.00% | =C9*E9 -> 17915000~#,##0 | =F9-D9 -> 623917~#,##0 | =G9/F9 -> 0.0348265141~0.00%
7 | Layanan Umum | #168450000~#,##0 | #165812830~#,##0 | #1~0.00% | =C10*E10 -> 168450000~#,##0 | =F10-D10 -> 2637170~#,##0 | =G10/F10 -> 0.0156555061~0.00%
8 | Layanan Perkantoran | #1902770000~#,##0 | #1891821119~#,##0 | #1~0.00% | =C11*E11 -> 1902770000~#,##0 | =F11-D11 -> 10948881~#,##0 | =G11/F11 -> 0.00575418~0.00%
9 | Layanan Sarana Internal | #286740000~#,##0 | #285651252~#,##0 | #1.0714~0.00% | =C12*E12 -> 307213236~#,##0 | =F12-D12 -> 21561984~#,##0 | =G12/F12 -> 0.070185726~0.00%
10 | Layanan Manajemen SDM | #47870000~#,##0 | #45565575~#,##0 | #0.9677~0.00% | =C13*E13 -> 46323799~#,##0 | =F13-D13 -> 758224~#,##0 | =G13/F13 -> 0.0163679149~0.00%
11 | Layanan Pemantauan dan Evaluasi | #31240000~#,##0 | #30017818~#,##0 | #1~0.00% | =C14*E14 -> 31240000~#,##0 | =F14-D14 -> 1222182~#,##0 | =G14/F14 -> 0.0391223431~0.00%
 | Jumlah | =SUM(C4:C14) -> 2783565000~#,##0 | =SUM(D4:D14) -> 2756319795~#,##0 |  | =SUM(F4:F14) -> 2817796737~#,##0 | =SUM(G4:G14) -> 61476942~#,##0 | =G15/F15 -> 0.0218173799~0.00%
 | Nilai Efisiensi (NE) = 50% + (E/20% x 50%) |  |  |  |  |  | =0.5+H15/0.2*0.5 -> 0.5545434498~0.00%

Tabel 3.17 Efisiensi Biaya Operasional
No | Uraian | Biaya 2022 (Rp) | Biaya 2023 (Rp) | Penghematan (Rp) | %
1 | Langganan listrik | #186742310~#,##0 | #171508645~#,##0 | =C20-D20 -> 15233665~#,##0 | =E20/C20 -> 0.0815758625~0.00%
2 | Langganan air | #14286500~#,##0 | #13742250~#,##0 | =C21-D21 -> 544250~#,##0 | =E21/C21 -> 0.0380954048~0.00%
3 | ATK dan persediaan | #96418000~#,##0 | #81637500~#,##0 | =C22-D22 -> 14780500~#,##0 | =E22/C22 -> 0.1532960651~0.00%
4 | BBM kendaraan dinas | #72950400~#,##0 | #75316800~#,##0 | =C23-D23 -> -2366400~#,##0 | =E23/C23 -> -0.0324384787~0.00%
5 | Telepon dan internet | #58320000~#,##0 | #54960000~#,##0 | =C24-D24 -> 3360000~#,##0 | =E24/C24 -> 0.0576131687~0.00%
 | Jumlah | =SUM(C20:C24) -> 428717210~#,##0 | =SUM(D20:D24) -> 397165195~#,##0 | =SUM(E20:E24) -> 31552015~#,##0 | =E25/C25 -> 0.073596334~0.00%
Nilai minus berarti biaya naik karena perjalanan monitoring ke Kab. Lamandau dan Sukamara bertambah.
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA
Nilai Kinerja Organisasi (NKO) KPPN Pangkalan Bun tahun 2023 adalah 105,63, turun 2,47 poin dibandingkan NKO tahun 2022 sebesar 108,10. Nilai perspektif tertinggi dicapai Learning & Growth Perspective sebesar 112,57, sedangkan yang terendah adalah Customer Perspective sebesar 102,94.
Dari 18 IKU yang diperjanjikan pada 7 Sasaran Strategis, sebanyak 16 IKU (88,89%) berstatus hijau dan 2 IKU (11,11%) berstatus kuning, yaitu 3d-N dan 4a-N. Tidak terdapat IKU yang berstatus merah.
Rata-rata nilai IKPA 39 satuan kerja lingkup KPPN Pangkalan Bun mencapai 94,28 dari target 91,00 sehingga capaiannya 103,60%. Sebanyak 21 satker (53,85%) berkategori Sangat Baik, 11 satker berkategori Baik, dan 7 satker berkategori Cukup. Nilai tertinggi diraih KPPN Pangkalan Bun sebesar 99,29 dan nilai terendah Pengadilan Negeri Nanga Bulik sebesar 81,11.
Pagu belanja K/L tahun 2023 pada wilayah kerja KPPN Pangkalan Bun sebesar Rp682.679.979.000 dengan realisasi Rp669.903.566.726 atau 98,13%, sehingga terdapat sisa pagu Rp12.776.412.274 (dua belas miliar tujuh ratus tujuh puluh enam juta empat ratus dua belas ribu dua ratus tujuh puluh empat rupiah).
Realisasi belanja K/L tumbuh 7,30% dibandingkan tahun 2022 yang sebesar Rp624.301.329.924. Belanja Barang tumbuh 16,13% menjadi Rp285,82 miliar, sedangkan Belanja Modal turun 16,56% dari Rp62,75 miliar menjadi Rp52,36 miliar. Porsi terbesar realisasi adalah Belanja Pegawai, yaitu 49,21%.
Menurut K/L, Kepolisian Negara RI memiliki realisasi terbesar, yaitu Rp195.996.182.163 atau 29,26% dari seluruh realisasi. Penyerapan tertinggi dicapai Mahkamah Agung (99,14%) dan terendah BMKG (96,49%). Dari 14 K/L tersebut, lima K/L terbesar menguasai 68,85% realisasi.
Selama tahun 2023 KPPN Pangkalan Bun menerbitkan 9.025 lembar SP2D, terdiri atas 1.348 SP2D gaji, 5.777 SP2D LS non gaji, dan 1.900 SP2D UP/GUP/TUP. Jumlah itu naik 7,75% dari tahun 2022 sebanyak 8.376 lembar. Penerbitan terbanyak terjadi pada Desember (1.174 lembar atau 13,01%) dan paling sedikit pada Januari (296 lembar).
Rata-rata waktu penyelesaian SP2D tahun 2023 adalah 38 menit, lebih cepat 22 menit dari target 60 menit. Dengan polarisasi minimize capaiannya 136,67%, namun indeks capaian dibatasi maksimum 120. Dibandingkan tahun 2022 (47 menit), waktu penyelesaian lebih cepat 9 menit atau 19,15%.
Retur SP2D tahun 2023 berjumlah 50 lembar senilai Rp246.320.087 atau 0,554% dari 9.025 SP2D. Sebanyak 47 lembar (94,00%) diselesaikan pada bulan berjalan dan 3 lembar pada bulan berikutnya. Penyebab terbanyak adalah rekening penerima tidak aktif/pasif, yaitu 19 lembar atau 38,0%.
Penyaluran Transfer ke Daerah kepada tiga kabupaten mencapai Rp2.556,49 miliar atau 98,91% dari pagu Rp2.584,76 miliar. Penerima terbesar adalah Kabupaten Kotawaringin Barat sebesar Rp1.208,19 miliar, disusul Lamandau Rp743,13 miliar dan Sukamara Rp605,17 miliar.
Dana Desa tahun 2023 disalurkan kepada 195 desa sebesar Rp174.225.518.177 atau 99,65% dari pagu Rp174.845.394.000, dengan sisa yang tidak disalurkan Rp619.875.823. Kabupaten Lamandau dengan 85 desa menerima Rp67.907.062.607, sedangkan BLT Desa di tiga kabupaten berjumlah Rp20.151.900.000 atau 11,57% dari seluruh penyaluran.
IKU Persentase penyaluran DAK Fisik terealisasi 93,41%, kurang 1,59 poin dari target 95,00% sehingga indeks capaiannya 98,33. IKU Deviasi perencanaan kas satuan kerja terealisasi 5,38% dari target 5,00%; karena berpolarisasi minimize, indeks capaiannya 92,40.
DIPA KPPN Pangkalan Bun tahun 2023 semula Rp2.625.900.000 (dua miliar enam ratus dua puluh lima juta sembilan ratus ribu rupiah) dan setelah revisi menjadi Rp2.783.565.000, bertambah Rp157.665.000 atau 6,00%. Realisasinya Rp2.756.319.795 (99,02%), sehingga tersisa Rp27.245.205.
Dua IKU berpolarisasi stabilize memperoleh indeks 115,40 untuk rasio saldo kas bendahara pengeluaran terhadap UP (realisasi 23,85% dari target 25,00%) dan 117,92 untuk penyerapan DIPA KPPN (realisasi 99,02% dari target 97,00%).
Rata-rata deviasi halaman III DIPA KPPN sebesar 3,88%, lebih baik dari batas target 5,00% dan turun 2,39 poin dibandingkan tahun 2022 sebesar 6,27%. Deviasi tertinggi terjadi pada bulan September (6,01%) dan terendah pada bulan April (1,63%).
Survei kepuasan diikuti 148 responden dengan indeks 3,67 dari target 3,60 atau capaian 101,94%. Unsur dengan nilai tertinggi adalah biaya/tarif (3,939), sedangkan unsur terendah adalah sarana dan prasarana (3,331). Nilai IKM sebesar 91,65 termasuk mutu A, turun dari 91,80 pada tahun 2022.
Jumlah pegawai KPPN Pangkalan Bun per 31 Desember 2023 sebanyak 31 orang, terdiri atas 20 laki-laki (64,52%) dan 11 perempuan (35,48%). Pegawai berpendidikan S1/D IV berjumlah 13 orang atau 41,9%. Dibandingkan kebutuhan ABK sebanyak 36 orang masih terdapat kekurangan 5 orang.
Efisiensi anggaran tahun 2023 sebesar Rp61.476.942 atau 2,18% dari pagu yang dikalikan capaian RO, sehingga nilai efisiensi adalah 55,45%. Biaya operasional turun dari Rp428.717.210 menjadi Rp397.165.195, atau hemat Rp31.552.015 (7,36%).
Dari 18 IKU, 13 IKU membaik, 1 IKU tetap, dan 4 IKU menurun dibandingkan tahun 2022. Nilai kualitas pelaksanaan anggaran KPPN naik dari 97,83 pada tahun 2022 menjadi 99,29 pada tahun 2023, melampaui target 95,50 sebesar 3,79 poin.
`,
    },
  ],
  mistakes: [
    { sheet: "T2.1 SDM", cell: "G21", right: "83,33", wrong: "120,00" },
    { sheet: "T2.1 SDM", cell: "F8", right: "22,58%", wrong: "25,93%" },
    { sheet: "T2.2 Kontrak Kinerja", cell: "D32", right: "Rp2.625.900.000,-", wrong: "Rp2.551.410.000,-" },
    { sheet: "T2.2 Kontrak Kinerja", cell: "D11", right: "0,60%", wrong: "0,06%" },
    { sheet: "T3.1 Capaian IKU", cell: "I19", right: "92,40", wrong: "107,60" },
    { sheet: "T3.1 Capaian IKU", cell: "J21", right: "103,48", wrong: "107,50" },
    { sheet: "T3.1 Capaian IKU", cell: "J27", right: "120,00", wrong: "138,50" },
    { sheet: "T3.2 NKO", cell: "I7", right: "=C7*H7 -> 25.8525~0.00", wrong: "=C7*F7 -> 27.29~0.00" },
    { sheet: "T3.2 NKO", cell: "E17", right: "=SUM(E13:E16) -> 16~0", wrong: "=SUM(E13:E15) -> 10~0" },
    { sheet: "T3.3 Triwulanan", cell: "I9", right: "105,00", wrong: "95,00" },
    { sheet: "T3.3 Triwulanan", cell: "N15", right: "92,40", wrong: "94,20" },
    { sheet: "T3.4 Tren", cell: "J18", right: "9,66%", wrong: "8,81%" },
    { sheet: "T3.4 Tren", cell: "K13", right: "Membaik", wrong: "Menurun" },
    { sheet: "T3.5 IKPA Satker", cell: "P22", right: "Cukup", wrong: "Baik" },
    { sheet: "T3.5 IKPA Satker", cell: "G28", right: "94,46", wrong: "99,46" },
    {
      sheet: "T3.6 Jenis Belanja",
      cell: "F9",
      right: "=SUM(F5:F8) -> 682679979000~#,##0",
      wrong: "=SUM(F5:F7) -> 680557852000~#,##0",
    },
    { sheet: "T3.6 Jenis Belanja", cell: "H6", right: "=G6/F6 -> 0.9791259645~0.00%", wrong: "#0.9892141644~0.00%" },
    { sheet: "T3.7 KL", cell: "D10", right: "5", wrong: "4" },
    { sheet: "T3.7 KL", cell: "G12", right: "16.672.208.154", wrong: "16.627.208.154" },
    { sheet: "T3.7 KL", cell: "G27", right: "68,85", wrong: "62,28" },
    { sheet: "T3.8 SP2D", cell: "E11", right: "=SUM(B11:D11) -> 789~#,##0", wrong: "#798~#,##0" },
    {
      sheet: "T3.8 SP2D",
      cell: "I13",
      right: "=I12+F13 -> 517839110760~#,##0",
      wrong: "=I12+F12 -> 515841790347~#,##0",
    },
    { sheet: "T3.9 Retur", cell: "E15", right: "63.982.438", wrong: "40.737.593" },
    { sheet: "T3.9 Retur", cell: "D20", right: "0,554%", wrong: "5,540%" },
    { sheet: "T3.10 TKD", cell: "L7", right: "265,35", wrong: "256,35" },
    { sheet: "T3.10 TKD", cell: "K17", right: "428.418.393", wrong: "482.418.393" },
    { sheet: "T3.12 DIPA KPPN", cell: "H21", right: "2.783.565.000", wrong: "2.857.665.000" },
    {
      sheet: "T3.14 Deviasi Hal III",
      cell: "L10",
      right: "=AVERAGE(K$5:K10) -> 0.0267283943~0.00%",
      wrong: "=AVERAGE(K8:K10) -> 0.0229479363~0.00%",
    },
    { sheet: "T3.15 Survei", cell: "I8", right: "3,649", wrong: "3,694" },
    { sheet: "T3.16 Efisiensi", cell: "G6", right: "=F6-D6 -> 12864068~#,##0", wrong: "=C6-D6 -> 2469068~#,##0" },
    { sheet: "Narasi", cell: "A2", right: "adalah 105,63, turun 2,47 poin", wrong: "adalah 105,63, naik 2,47 poin" },
    { sheet: "Narasi", cell: "A3", right: "2 IKU (11,11%) berstatus kuning", wrong: "2 IKU (12,50%) berstatus kuning" },
    { sheet: "Narasi", cell: "A4", right: "dan 7 satker berkategori Cukup", wrong: "dan 8 satker berkategori Cukup" },
    { sheet: "Narasi", cell: "A5", right: "tujuh ratus tujuh puluh enam juta", wrong: "tujuh ratus tujuh enam juta" },
    { sheet: "Narasi", cell: "A6", right: "Belanja Barang tumbuh 16,13%", wrong: "Belanja Barang tumbuh 16,31%" },
    {
      sheet: "Narasi",
      cell: "A7",
      right: "atau 29,26% dari seluruh realisasi",
      wrong: "atau 28,71% dari seluruh realisasi",
    },
    { sheet: "Narasi", cell: "A8", right: "1.900 SP2D UP/GUP/TUP", wrong: "1.990 SP2D UP/GUP/TUP" },
    { sheet: "Narasi", cell: "A9", right: "capaiannya 136,67%", wrong: "capaiannya 157,89%" },
    { sheet: "Narasi", cell: "A10", right: "senilai Rp246.320.087", wrong: "senilai Rp2.463.200.870" },
    { sheet: "Narasi", cell: "A12", right: "Lamandau dengan 85 desa", wrong: "Lamandau dengan 81 desa" },
    { sheet: "Narasi", cell: "A13", right: "kurang 1,59 poin", wrong: "kurang 1,95 poin" },
    {
      sheet: "Narasi",
      cell: "A14",
      right: "bertambah Rp157.665.000 atau 6,00%",
      wrong: "bertambah Rp157.665.000 atau 5,66%",
    },
    {
      sheet: "Narasi",
      cell: "A16",
      right: "tertinggi terjadi pada bulan September",
      wrong: "tertinggi terjadi pada bulan Maret",
    },
    { sheet: "Narasi", cell: "A17", right: "sarana dan prasarana (3,331)", wrong: "sarana dan prasarana (3,502)" },
    { sheet: "Narasi", cell: "A19", right: "nilai efisiensi adalah 55,45%", wrong: "nilai efisiensi adalah 60,91%" },
  ],
};
