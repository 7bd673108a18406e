import type { ReportCase } from "./report-case";

/** a customs office: scorecard by perspective, promises of service in hours, enforcement, risks by matrix. */
export const beaCukaiTmpC: ReportCase = {
  name: "a customs office: scorecard by perspective, promises of service in hours, enforcement, risks by matrix",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "T1.1 SDM",
      sheet: `
Tabel 1.1 Komposisi Pegawai KPPBC TMP C Tembilahan menurut Golongan dan Pendidikan per 31 Desember 2023
No | Golongan | L | P | Jumlah | % |  | No | Pendidikan | L | P | Jumlah | %
#1~0 | IV/b | #1~0 | #0~0 | =C3+D3 -> 1~0 | =E3/E$13 -> 0.015625~0.00% |  | #1~0 | S2 | #4~0 | #2~0 | =J3+K3 -> 6~0 | =L3/L$8 -> 0.09375~0.00%
#2~0 | IV/a | #1~0 | #1~0 | =C4+D4 -> 2~0 | =E4/E$13 -> 0.03125~0.00% |  | #2~0 | S1/D-IV | #19~0 | #5~0 | =J4+K4 -> 24~0 | =L4/L$8 -> 0.375~0.00%
#3~0 | III/d | #4~0 | #1~0 | =C5+D5 -> 5~0 | =E5/E$13 -> 0.078125~0.00% |  | #3~0 | D-III | #11~0 | #4~0 | =J5+K5 -> 15~0 | =L5/L$8 -> 0.234375~0.00%
#4~0 | III/c | #5~0 | #2~0 | =C6+D6 -> 7~0 | =E6/E$13 -> 0.109375~0.00% |  | #4~0 | D-I | #13~0 | #3~0 | =J6+K6 -> 16~0 | =L6/L$8 -> 0.25~0.00%
#5~0 | III/b | #6~0 | #2~0 | =C7+D7 -> 8~0 | =E7/E$13 -> 0.125~0.00% |  | #5~0 | SMA/sederajat | #3~0 | #0~0 | =J7+K7 -> 3~0 | =L7/L$8 -> 0.046875~0.00%
#6~0 | III/a | #7~0 | #1~0 | =C8+D8 -> 8~0 | =E8/E$13 -> 0.125~0.00% |  |  | Jumlah | =SUM(J3:J7) -> 50~0 | =SUM(K3:K7) -> 14~0 | =SUM(L3:L7) -> 64~0 | =SUM(M3:M7) -> 1~0.00%
#7~0 | II/d | #9~0 | #2~0 | =C9+D9 -> 11~0 | =E9/E$13 -> 0.171875~0.00%
#8~0 | II/c | #10~0 | #3~0 | =C10+D10 -> 13~0 | =E10/E$13 -> 0.203125~0.00%
#9~0 | II/b | #4~0 | #1~0 | =C11+D11 -> 5~0 | =E11/E$13 -> 0.078125~0.00%
#10~0 | II/a | #3~0 | #1~0 | =C12+D12 -> 4~0 | =E12/E$13 -> 0.0625~0.00%
 | Jumlah | =SUM(C3:C12) -> 50~0 | =SUM(D3:D12) -> 14~0 | =SUM(E3:E12) -> 64~0 | =SUM(F3:F12) -> 1~0.00%

Tabel 1.2 Kebutuhan Pegawai (ABK) dan Pegawai yang Tersedia
No | Unit Kerja | ABK | Tersedia |  |  |  | Kurang/ (Lebih) | Keterpenuhan (%)
 |  |  | Gol. IV | Gol. III | Gol. II | Jumlah
(1) | (2) | (3) | (4) | (5) | (6) | (7)=4+5+6 | (8)=3-7 | (9)=7/3
#1~0 | Kepala Kantor | #1~0 | #1~0 | #0~0 | #0~0 | =SUM(D19:F19) -> 1~0 | =C19-G19 -> 0~0;(0);- | =G19/C19 -> 1~0.0%
#2~0 | Subbagian Umum | #10~0 | #0~0 | #4~0 | #5~0 | =SUM(D20:F20) -> 9~0 | =C20-G20 -> 1~0;(0);- | =G20/C20 -> 0.9~0.0%
#3~0 | Seksi Penindakan dan Penyidikan | #22~0 | #1~0 | #7~0 | #11~0 | =SUM(D21:F21) -> 19~0 | =C21-G21 -> 3~0;(0);- | =G21/C21 -> 0.8636363636~0.0%
#4~0 | Seksi Perbendaharaan | #7~0 | #0~0 | #3~0 | #4~0 | =SUM(D22:F22) -> 7~0 | =C22-G22 -> 0~0;(0);- | =G22/C22 -> 1~0.0%
#5~0 | Seksi PKCDT | #18~0 | #0~0 | #6~0 | #8~0 | =SUM(D23:F23) -> 14~0 | =C23-G23 -> 4~0;(0);- | =G23/C23 -> 0.7777777778~0.0%
#6~0 | Seksi Kepatuhan Internal dan Penyuluhan | #6~0 | #0~0 | #4~0 | #1~0 | =SUM(D24:F24) -> 5~0 | =C24-G24 -> 1~0;(0);- | =G24/C24 -> 0.8333333333~0.0%
#7~0 | Fungsional Pemeriksa Bea dan Cukai | #8~0 | #1~0 | #4~0 | #4~0 | =SUM(D25:F25) -> 9~0 | =C25-G25 -> -1~0;(0);- | =G25/C25 -> 1.125~0.0%
 | Jumlah | =SUM(C19:C25) -> 72~0 | =SUM(D19:D25) -> 3~0 | =SUM(E19:E25) -> 28~0 | =SUM(F19:F25) -> 33~0 | =SUM(G19:G25) -> 64~0 | =SUM(H19:H25) -> 8~0;(0);- | =G26/C26 -> 0.8888888889~0.0%
Catatan: angka dalam kurung pada kolom (8) berarti kelebihan pegawai.
`,
    },
    {
      name: "T2.1 PK",
      sheet: `
Tabel 2.1 Perjanjian Kinerja Kepala KPPBC TMP C Tembilahan Tahun 2023
No | Sasaran Strategis | Kode | Indikator Kinerja Utama | Target | Polarisasi | V/C
1 | Penerimaan negara di bidang kepabeanan dan cukai yang optimal | 1a-CP | Persentase realisasi penerimaan bea dan cukai | 100,00% | Maximize | E/M
2 | Kepuasan dan kepatuhan pengguna layanan yang tinggi | 2a-CP | Nilai indeks kepuasan masyarakat (IKM) | 88,00 | Maximize | E/M
3 |  | 2b-CP | Persentase kepatuhan importir, eksportir, dan pengusaha BKC | 85,00% | Maximize | P/M
4 | Pelayanan kepabeanan dan cukai yang prima | 3a-N | Rata-rata waktu penyelesaian proses kepabeanan (hari) | 1,50 | Minimize | E/L
5 |  | 3b-N | Persentase layanan yang diselesaikan tepat waktu | 95,00% | Maximize | E/L
6 | Pengawasan dan penegakan hukum yang efektif | 4a-CP | Persentase efektivitas penindakan (SBP terhadap target) | 100,00% | Maximize | E/L
7 |  | 4b-CP | Persentase berkas penyidikan yang dinyatakan lengkap (P-21) | 75,00% | Maximize | E/M
8 |  | 4c-N | Tingkat peredaran rokok ilegal di wilayah pengawasan | 5,50% | Minimize | P/M
9 | Pengelolaan piutang yang optimal | 5a-N | Persentase piutang bea dan cukai yang diselesaikan | 60,00% | Maximize | E/L
10 | SDM yang kompeten dan organisasi yang adaptif | 6a-N | Persentase pegawai yang memenuhi standar jam pelatihan | 92,00% | Maximize | P/M
11 |  | 7a-N | Persentase penyelesaian rencana mitigasi risiko | 90,00% | Maximize | E/L
12 |  | 7b-N | Indeks efektivitas implementasi manajemen kinerja | 88,00 | Maximize | P/M
13 | Pengelolaan keuangan yang akuntabel | 8a-CP | Nilai indikator kinerja pelaksanaan anggaran (IKPA) | 95,50 | Maximize | E/L
14 |  | 8b-N | Persentase penyerapan anggaran | 95,00% | Maximize | E/L

No | Kegiatan |  |  | Anggaran
1. | Pelayanan, Komunikasi, dan Edukasi |  |  | Rp 163.000.000,-
2. | Pengawasan dan Penegakan Hukum |  |  | Rp 750.300.000,-
3. | Ekstensifikasi Penerimaan Negara |  |  | Rp 77.200.000,-
4. | Pengelolaan Keuangan, BMN, dan Umum |  |  | Rp 6.341.700.000,-
5. | Pengelolaan Organisasi dan SDM |  |  | Rp 144.600.000,-
 | Jumlah |  |  | Rp 7.476.800.000,-

Tabel 2.2 Trajectory Capaian IKU Tahun 2023 (kumulatif s.d. triwulan)
No | IKU | Pol. | s.d. Triwulan I |  |  | s.d. Triwulan II |  |  | s.d. Triwulan III |  |  | s.d. Triwulan IV
 |  |  | T | R | Capaian | T | R | Capaian | T | R | Capaian | T | R | Capaian
1 | 1a-CP Persentase realisasi penerimaan | Max | 22,00% | 23,22% | 105,55% | 46,00% | 48,78% | 106,04% | 71,00% | 74,80% | 105,35% | 100,00% | 102,28% | 102,28%
2 | 3a-N Rata-rata waktu penyelesaian proses kepabeanan (hari) | Min | 1,50 | 1,36 | 109,33% | 1,50 | 1,29 | 114,00% | 1,50 | 1,23 | 118,00% | 1,50 | 1,18 | 120,00%
3 | 4a-CP Jumlah penindakan (SBP) | Max | 70 | 78 | 111,43% | 142 | 153 | 107,75% | 212 | 235 | 110,85% | 290 | 311 | 107,24%
4 | 4c-N Tingkat peredaran rokok ilegal | Min | 5,50% | 6,24% | 86,55% | 5,50% | 6,05% | 90,00% | 5,50% | 5,91% | 92,55% | 5,50% | 5,83% | 94,00%
5 | 7a-N Persentase penyelesaian mitigasi risiko | Max | 20,00% | 21,24% | 106,20% | 45,00% | 46,90% | 104,22% | 70,00% | 73,45% | 104,93% | 90,00% | 95,58% | 106,20%
6 | 8b-N Persentase penyerapan anggaran | Max | 18,00% | 19,15% | 106,39% | 45,00% | 45,20% | 100,44% | 70,00% | 73,43% | 104,90% | 95,00% | 99,19% | 104,41%
Keterangan: capaian dihitung terhadap target periode dan dibatasi paling tinggi 120%; IKU minimize dihitung (2 - R/T) x 100%.
`,
    },
    {
      name: "T3.1 NKO",
      sheet: `
Tabel 3.1 Nilai Kinerja Organisasi (NKO) KPPBC TMP C Tembilahan Tahun 2023
Kode | Sasaran Strategis / Indikator Kinerja Utama | Target | Realisasi | Pol. | V/C | Bobot | Bobot Tertimbang | Indeks Capaian | Status
Stakeholder Perspective (30%) |  |  |  |  |  |  |  | 102,28 | Hijau
SS-1 | Penerimaan negara di bidang kepabeanan dan cukai yang optimal
1a-CP | Persentase realisasi penerimaan bea dan cukai | 100,00% | 102,28% | Max | E/M | 21% | 100,000% | 102,28 | Hijau
Customer Perspective (20%) |  |  |  |  |  |  |  | 103,88 | Hijau
SS-2 | Kepuasan dan kepatuhan pengguna layanan yang tinggi
2a-CP | Nilai indeks kepuasan masyarakat (IKM) | 88,00 | 89,40 | Max | E/M | 21% | 60,000% | 101,59 | Hijau
2b-CP | Persentase kepatuhan importir, eksportir, dan pengusaha BKC | 85,00% | 91,22% | Max | P/M | 14% | 40,000% | 107,32 | Hijau
Internal Process Perspective (25%) |  |  |  |  |  |  |  | 107,95 | Hijau
SS-3 | Pelayanan kepabeanan dan cukai yang prima
3a-N | Rata-rata waktu penyelesaian proses kepabeanan (hari) | 1,50 | 1,18 | Min | E/L | 26% | 18,705% | 120,00 | Hijau
3b-N | Persentase layanan yang diselesaikan tepat waktu | 95,00% | 97,46% | Max | E/L | 26% | 18,705% | 102,59 | Hijau
SS-4 | Pengawasan dan penegakan hukum yang efektif
4a-CP | Persentase efektivitas penindakan (SBP terhadap target) | 100,00% | 107,24% | Max | E/L | 26% | 18,705% | 107,24 | Hijau
4b-CP | Persentase berkas penyidikan yang dinyatakan lengkap (P-21) | 75,00% | 92,31% | Max | E/M | 21% | 15,108% | 120,00 | Hijau
4c-N | Tingkat peredaran rokok ilegal di wilayah pengawasan | 5,50% | 5,83% | Min | P/M | 14% | 10,072% | 94,00 | Kuning
SS-5 | Pengelolaan piutang yang optimal
5a-N | Persentase piutang bea dan cukai yang diselesaikan | 60,00% | 59,85% | Max | E/L | 26% | 18,705% | 99,75 | Kuning
Learning & Growth Perspective (25%) |  |  |  |  |  |  |  | 104,37 | Hijau
SS-6 | SDM yang kompeten dan organisasi yang adaptif
6a-N | Persentase pegawai yang memenuhi standar jam pelatihan | 92,00% | 95,31% | Max | P/M | 14% | 13,208% | 103,60 | Hijau
7a-N | Persentase penyelesaian rencana mitigasi risiko | 90,00% | 95,58% | Max | E/L | 26% | 24,528% | 106,20 | Hijau
7b-N | Indeks efektivitas implementasi manajemen kinerja | 88,00 | 92,46 | Max | P/M | 14% | 13,208% | 105,07 | Hijau
SS-7 | Pengelolaan keuangan yang akuntabel
8a-CP | Nilai indikator kinerja pelaksanaan anggaran (IKPA) | 95,50 | 97,92 | Max | E/L | 26% | 24,528% | 102,53 | Hijau
8b-N | Persentase penyerapan anggaran | 95,00% | 99,19% | Max | E/L | 26% | 24,528% | 104,41 | Hijau
NILAI KINERJA ORGANISASI |  |  |  |  |  |  |  | 104,54 | Hijau
Ket.: indeks capaian paling tinggi 120; Hijau = indeks ≥ 100, Kuning = 80 ≤ indeks < 100, Merah = indeks < 80.
Bobot V/C: E/L 26%, E/M 21%, P/M 14%. Nilai perspektif adalah rata-rata indeks tertimbang menurut bobot.

Tabel 3.2 Perhitungan dan Perkembangan NKO
No | Perspektif | Bobot | Nilai | Nilai Tertimbang |  | Tahun | NKO | Kenaikan/ (Penurunan)
(1) | (2) | (3) | (4) | (5)=3x4 |  | (6) | (7) | (8)
1 | Stakeholder | 30% | 102,28 | 30,68 |  | 2019 | 106,21 | -
2 | Customer | 20% | 103,88 | 20,78 |  | 2020 | 104,87 | (1,34)
3 | Internal Process | 25% | 107,95 | 26,99 |  | 2021 | 108,93 | 4,06
4 | Learning & Growth | 25% | 104,37 | 26,09 |  | 2022 | 109,46 | 0,53
 | NKO | 100% |  | 104,54 |  | 2023 | 104,54 | (4,92)

Tabel 3.3 Perbandingan Capaian IKU Tahun 2021 s.d. 2023
Kode | IKU | 2021 |  |  | 2022 |  |  | 2023 |  |  | Naik/(Turun) Indeks 2023 thd 2022
 |  | Target | Realisasi | Indeks | Target | Realisasi | Indeks | Target | Realisasi | Indeks
1a-CP | Persentase realisasi penerimaan bea dan cukai | 100,00% | 170,02% | 120,00 | 100,00% | 105,67% | 105,67 | 100,00% | 102,28% | 102,28 | (3,39)
2a-CP | Nilai indeks kepuasan masyarakat (IKM) | 85,00 | 87,14 | 102,52 | 86,00 | 88,62 | 103,05 | 88,00 | 89,40 | 101,59 | (1,46)
3a-N | Rata-rata waktu penyelesaian proses kepabeanan (hari) | 2,00 | 1,64 | 118,00 | 1,75 | 1,42 | 118,86 | 1,50 | 1,18 | 120,00 | 1,14
4a-CP | Persentase efektivitas penindakan (SBP terhadap target) | 100,00% | 97,83% | 97,83 | 100,00% | 105,38% | 105,38 | 100,00% | 107,24% | 107,24 | 1,86
4b-CP | Persentase berkas penyidikan yang dinyatakan lengkap (P-21) | 70,00% | 71,43% | 102,04 | 75,00% | 75,00% | 100,00 | 75,00% | 92,31% | 120,00 | 20,00
4c-N | Tingkat peredaran rokok ilegal di wilayah pengawasan | 6,50% | 6,12% | 105,85 | 6,00% | 6,31% | 94,83 | 5,50% | 5,83% | 94,00 | (0,83)
5a-N | Persentase piutang bea dan cukai yang diselesaikan | 55,00% | 52,46% | 95,38 | 60,00% | 61,08% | 101,80 | 60,00% | 59,85% | 99,75 | (2,05)
8a-CP | Nilai indikator kinerja pelaksanaan anggaran (IKPA) | 93,00 | 94,85 | 101,99 | 95,00 | 96,37 | 101,44 | 95,50 | 97,92 | 102,53 | 1,09
8b-N | Persentase penyerapan anggaran | 95,00% | 98,28% | 103,45 | 95,00% | 99,00% | 104,21 | 95,00% | 99,19% | 104,41 | 0,20
`,
    },
    {
      name: "T3.4 Penerimaan",
      sheet: `
Tabel 3.4 Target dan Realisasi Penerimaan per Jenis Tahun 2023 dan Pertumbuhannya (dalam rupiah)
No | Jenis Penerimaan | Target 2023 | Realisasi 2022 | Realisasi 2023 | Capaian | Selisih Realisasi thd Target | Pertumbuhan (y-o-y) | Kontribusi
1 | 2 | 3 | 4 | 5 | 6=5/3 | 7=5-3 | 8=(5-4)/4 | 9
I | Bea Masuk | =SUM(C5:C7) -> 9742500000~#,##0 | =SUM(D5:D7) -> 8926354500~#,##0 | =SUM(E5:E7) -> 10138375000~#,##0 | =E4/C4 -> 1.0406338209~0.00% | =E4-C4 -> 395875000~#,##0;(#,##0) | =(E4-D4)/D4 -> 0.1357800096~0.00% | =E4/E$16 -> 0.0324788925~0.00%
#1~0 | Bea Masuk | #9532000000~#,##0 | #8691087000~#,##0 | #9882055500~#,##0 | =E5/C5 -> 1.0367242446~0.00% | =E5-C5 -> 350055500~#,##0;(#,##0) | =(E5-D5)/D5 -> 0.1370333193~0.00% | =E5/E$16 -> 0.0316577576~0.00%
#2~0 | Denda Administrasi Pabean | #184500000~#,##0 | #203847500~#,##0 | #231604000~#,##0 | =E6/C6 -> 1.2553062331~0.00% | =E6-C6 -> 47104000~#,##0;(#,##0) | =(E6-D6)/D6 -> 0.1361630631~0.00% | =E6/E$16 -> 0.0007419573~0.00%
#3~0 | Penerimaan Pabean Lainnya | #26000000~#,##0 | #31420000~#,##0 | #24715500~#,##0 | =E7/C7 -> 0.9505961538~0.00% | =E7-C7 -> -1284500~#,##0;(#,##0) | =(E7-D7)/D7 -> -0.2133831954~0.00% | =E7/E$16 -> 0.0000791776~0.00%
II | Cukai | =SUM(C9:C11) -> 1286400000~#,##0 | =SUM(D9:D11) -> 1214873000~#,##0 | =SUM(E9:E11) -> 1409360000~#,##0 | =E8/C8 -> 1.0955845771~0.00% | =E8-C8 -> 122960000~#,##0;(#,##0) | =(E8-D8)/D8 -> 0.1600883385~0.00% | =E8/E$16 -> 0.0045149693~0.00%
#1~0 | Cukai Hasil Tembakau | #816000000~#,##0 | #762556000~#,##0 | #879262000~#,##0 | =E9/C9 -> 1.0775269608~0.00% | =E9-C9 -> 63262000~#,##0;(#,##0) | =(E9-D9)/D9 -> 0.1530458091~0.00% | =E9/E$16 -> 0.0028167686~0.00%
#2~0 | Cukai Etil Alkohol dan MMEA | #412000000~#,##0 | #388214000~#,##0 | #436820500~#,##0 | =E10/C10 -> 1.060243932~0.00% | =E10-C10 -> 24820500~#,##0;(#,##0) | =(E10-D10)/D10 -> 0.1252054279~0.00% | =E10/E$16 -> 0.0013993807~0.00%
#3~0 | Denda Administrasi Cukai | #58400000~#,##0 | #64103000~#,##0 | #93277500~#,##0 | =E11/C11 -> 1.5972174658~0.00% | =E11-C11 -> 34877500~#,##0;(#,##0) | =(E11-D11)/D11 -> 0.4551191052~0.00% | =E11/E$16 -> 0.0002988201~0.00%
III | Bea Keluar | =SUM(C13:C15) -> 294180000000~#,##0 | =SUM(D13:D15) -> 632294461500~#,##0 | =SUM(E13:E15) -> 300604996000~#,##0 | =E12/C12 -> 1.0218403562~0.00% | =E12-C12 -> 6424996000~#,##0;(#,##0) | =(E12-D12)/D12 -> -0.524580691~0.00% | =E12/E$16 -> 0.9630061382~0.00%
#1~0 | Bea Keluar CPO dan Turunannya | #290100000000~#,##0 | #626320876000~#,##0 | #296616396500~#,##0 | =E13/C13 -> 1.022462587~0.00% | =E13-C13 -> 6516396500~#,##0;(#,##0) | =(E13-D13)/D13 -> -0.5264146417~0.00% | =E13/E$16 -> 0.9502284204~0.00%
#2~0 | Bea Keluar Kelapa dan Biji Kakao | #3860000000~#,##0 | #4127365500~#,##0 | #3714208000~#,##0 | =E14/C14 -> 0.9622300518~0.00% | =E14-C14 -> -145792000~#,##0;(#,##0) | =(E14-D14)/D14 -> -0.10010199~0.00% | =E14/E$16 -> 0.0118986881~0.00%
#3~0 | Denda Administrasi Bea Keluar | #220000000~#,##0 | #1846220000~#,##0 | #274391500~#,##0 | =E15/C15 -> 1.2472340909~0.00% | =E15-C15 -> 54391500~#,##0;(#,##0) | =(E15-D15)/D15 -> -0.8513765965~0.00% | =E15/E$16 -> 0.0008790296~0.00%
 | Total Penerimaan | =C4+C8+C12 -> 305208900000~#,##0 | =D4+D8+D12 -> 642435689000~#,##0 | =E4+E8+E12 -> 312152731000~#,##0 | =E16/C16 -> 1.0227510764~0.00% | =E16-C16 -> 6943831000~#,##0;(#,##0) | =(E16-D16)/D16 -> -0.5141105385~0.00% | =I4+I8+I12 -> 1~0.00%
Sumber: Seksi Perbendaharaan, data SPAN per 31 Desember 2023
`,
    },
    {
      name: "T3.5 Bulanan",
      sheet: `
Tabel 3.5 Realisasi Penerimaan per Bulan Tahun 2023 (Rp)
No | Bulan | Realisasi |  |  |  | Kumulatif | % thd Target Setahun | % thd Realisasi Setahun
 |  | Bea Masuk | Cukai | Bea Keluar | Jumlah
1 | 2 | 3 | 4 | 5 | 6=3+4+5 | 7 | 8=7/target | 9=6/total
1. | Januari | 812.447.000 | 96.412.500 | 21.846.315.000 | 22.755.174.500 | 22.755.174.500 | 7,46% | 7,29%
2. | Februari | 694.380.000 | 88.157.000 | 18.402.771.000 | 19.185.308.000 | 41.940.482.500 | 13,74% | 6,15%
3. | Maret | 905.126.000 | 121.630.500 | 27.915.640.000 | 28.942.396.500 | 70.882.879.000 | 23,22% | 9,27%
 | Jumlah Triwulan I | 2.411.953.000 | 306.200.000 | 68.164.726.000 | 70.882.879.000 |  |  | 22,71%
4. | April | 771.093.000 | 104.228.000 | 30.118.226.000 | 30.993.547.000 | 101.876.426.000 | 33,38% | 9,93%
5. | Mei | 688.274.000 | 97.845.500 | 25.377.904.000 | 26.164.023.500 | 128.040.449.500 | 41,95% | 8,38%
6. | Juni | 846.915.000 | 118.360.000 | 19.864.530.000 | 20.829.805.000 | 148.870.254.500 | 48,78% | 6,67%
 | Jumlah Triwulan II | 2.306.282.000 | 320.433.500 | 75.360.660.000 | 77.987.375.500 |  |  | 24,98%
7. | Juli | 917.362.000 | 132.714.500 | 22.731.418.000 | 23.781.494.500 | 172.651.749.000 | 56,57% | 7,62%
8. | Agustus | 1.024.758.000 | 126.093.000 | 28.640.257.000 | 29.791.108.000 | 202.442.857.000 | 66,33% | 9,54%
9. | September | 839.604.000 | 109.576.500 | 24.905.883.000 | 25.855.063.500 | 228.297.920.500 | 74,80% | 8,28%
 | Jumlah Triwulan III | 2.781.724.000 | 368.384.000 | 76.277.558.000 | 79.427.666.000 |  |  | 25,45%
10. | Oktober | 783.951.000 | 115.248.000 | 26.317.092.000 | 27.216.291.000 | 255.514.211.500 | 83,72% | 8,72%
11. | November | 902.837.000 | 140.391.500 | 29.458.611.000 | 30.501.839.500 | 286.016.051.000 | 93,71% | 9,77%
12. | Desember | 951.628.000 | 158.703.000 | 25.026.349.000 | 26.136.680.000 | 312.152.731.000 | 102,28% | 8,37%
 | Jumlah Triwulan IV | 2.638.416.000 | 414.342.500 | 80.802.052.000 | 83.854.810.500 |  |  | 26,86%
 | Jumlah | 10.138.375.000 | 1.409.360.000 | 300.604.996.000 | 312.152.731.000 | 312.152.731.000 | 102,28% | 100,00%
 | Rata-rata per bulan | 844.864.583 | 117.446.667 | 25.050.416.333 | 26.012.727.583
 | Target 2023 | 9.742.500.000 | 1.286.400.000 | 294.180.000.000 | 305.208.900.000
 | Capaian | 104,06% | 109,56% | 102,18% | 102,28%
`,
    },
    {
      name: "T3.6 YoY",
      sheet: `
Tabel 3.6 Perbandingan Penerimaan per Bulan Tahun 2022 dan 2023 (rupiah)
No | Bulan | Bulanan |  |  |  |  | Kumulatif
 |  | 2022 | 2023 | Naik/(Turun) | y-o-y | m-t-m 2023 | 2022 | 2023 | y-o-y
#1~0 | Januari | #61284713500~#,##0 | #22755174500~#,##0 | =D4-C4 -> -38529539000~#,##0;(#,##0) | =E4/C4 -> -0.6286973831~0.00% | - | =SUM(C$4:C4) -> 61284713500~#,##0 | =SUM(D$4:D4) -> 22755174500~#,##0 | =I4/H4-1 -> -0.6286973831~0.00%
#2~0 | Februari | #74519268000~#,##0 | #19185308000~#,##0 | =D5-C5 -> -55333960000~#,##0;(#,##0) | =E5/C5 -> -0.7425456729~0.00% | =D5/D4-1 -> -0.156881526~0.00% | =SUM(C$4:C5) -> 135803981500~#,##0 | =SUM(D$4:D5) -> 41940482500~#,##0 | =I5/H5-1 -> -0.6911689773~0.00%
#3~0 | Maret | #98327045500~#,##0 | #28942396500~#,##0 | =D6-C6 -> -69384649000~#,##0;(#,##0) | =E6/C6 -> -0.7056517222~0.00% | =D6/D5-1 -> 0.5085708554~0.00% | =SUM(C$4:C6) -> 234131027000~#,##0 | =SUM(D$4:D6) -> 70882879000~#,##0 | =I6/H6-1 -> -0.6972512362~0.00%
#4~0 | April | #88106392000~#,##0 | #30993547000~#,##0 | =D7-C7 -> -57112845000~#,##0;(#,##0) | =E7/C7 -> -0.6482258972~0.00% | =D7/D6-1 -> 0.0708700988~0.00% | =SUM(C$4:C7) -> 322237419000~#,##0 | =SUM(D$4:D7) -> 101876426000~#,##0 | =I7/H7-1 -> -0.6838466919~0.00%
#5~0 | Mei | #27643818500~#,##0 | #26164023500~#,##0 | =D8-C8 -> -1479795000~#,##0;(#,##0) | =E8/C8 -> -0.053530774~0.00% | =D8/D7-1 -> -0.1558235171~0.00% | =SUM(C$4:C8) -> 349881237500~#,##0 | =SUM(D$4:D8) -> 128040449500~#,##0 | =I8/H8-1 -> -0.6340459682~0.00%
#6~0 | Juni | #102475930000~#,##0 | #20829805000~#,##0 | =D9-C9 -> -81646125000~#,##0;(#,##0) | =E9/C9 -> -0.7967346576~0.00% | =D9/D8-1 -> -0.2038760782~0.00% | =SUM(C$4:C9) -> 452357167500~#,##0 | =SUM(D$4:D9) -> 148870254500~#,##0 | =I9/H9-1 -> -0.6709010817~0.00%
#7~0 | Juli | #71938204500~#,##0 | #23781494500~#,##0 | =D10-C10 -> -48156710000~#,##0;(#,##0) | =E10/C10 -> -0.6694177362~0.00% | =D10/D9-1 -> 0.1417050952~0.00% | =SUM(C$4:C10) -> 524295372000~#,##0 | =SUM(D$4:D10) -> 172651749000~#,##0 | =I10/H10-1 -> -0.6706975529~0.00%
#8~0 | Agustus | #33206571000~#,##0 | #29791108000~#,##0 | =D11-C11 -> -3415463000~#,##0;(#,##0) | =E11/C11 -> -0.1028550343~0.00% | =D11/D10-1 -> 0.2527012548~0.00% | =SUM(C$4:C11) -> 557501943000~#,##0 | =SUM(D$4:D11) -> 202442857000~#,##0 | =I11/H11-1 -> -0.6368750647~0.00%
#9~0 | September | #25817346500~#,##0 | #25855063500~#,##0 | =D12-C12 -> 37717000~#,##0;(#,##0) | =E12/C12 -> 0.001460917~0.00% | =D12/D11-1 -> -0.1321214538~0.00% | =SUM(C$4:C12) -> 583319289500~#,##0 | =SUM(D$4:D12) -> 228297920500~#,##0 | =I12/H12-1 -> -0.6086227138~0.00%
#10~0 | Oktober | #14462908000~#,##0 | #27216291000~#,##0 | =D13-C13 -> 12753383000~#,##0;(#,##0) | =E13/C13 -> 0.8817993587~0.00% | =D13/D12-1 -> 0.0526483913~0.00% | =SUM(C$4:C13) -> 597782197500~#,##0 | =SUM(D$4:D13) -> 255514211500~#,##0 | =I13/H13-1 -> -0.5725630295~0.00%
#11~0 | November | #19935127500~#,##0 | #30501839500~#,##0 | =D14-C14 -> 10566712000~#,##0;(#,##0) | =E14/C14 -> 0.5300548993~0.00% | =D14/D13-1 -> 0.120719921~0.00% | =SUM(C$4:C14) -> 617717325000~#,##0 | =SUM(D$4:D14) -> 286016051000~#,##0 | =I14/H14-1 -> -0.5369790689~0.00%
#12~0 | Desember | #24718364000~#,##0 | #26136680000~#,##0 | =D15-C15 -> 1418316000~#,##0;(#,##0) | =E15/C15 -> 0.0573790401~0.00% | =D15/D14-1 -> -0.1431113523~0.00% | =SUM(C$4:C15) -> 642435689000~#,##0 | =SUM(D$4:D15) -> 312152731000~#,##0 | =I15/H15-1 -> -0.5141105385~0.00%
 | Jumlah | =SUM(C4:C15) -> 642435689000~#,##0 | =SUM(D4:D15) -> 312152731000~#,##0 | =SUM(E4:E15) -> -330282958000~#,##0;(#,##0) | =E16/C16 -> -0.5141105385~0.00% |  | =H15 -> 642435689000~#,##0 | =I15 -> 312152731000~#,##0 | =I16/H16-1 -> -0.5141105385~0.00%
Catatan: bulan dengan pertumbuhan positif sebanyak 4 bulan.
`,
    },
    {
      name: "T3.7 Tren",
      sheet: `
Tabel 3.7 Perkembangan Target dan Realisasi Penerimaan Tahun 2019 s.d. 2023 (Rp juta)
No | Jenis | 2019 |  |  | 2020 |  |  | 2021 |  |  | 2022 |  |  | 2023
 |  | Target | Realisasi | % | Target | Realisasi | % | Target | Realisasi | % | Target | Realisasi | % | Target | Realisasi | %
1 | Bea Masuk | 7.640 | 7.318 | 95,8% | 6.215 | 6.094 | 98,1% | 7.105 | 7.866 | 110,7% | 8.450 | 8.926 | 105,6% | 9.743 | 10.138 | 104,1%
2 | Cukai | 982 | 1.017 | 103,6% | 1.043 | 986 | 94,5% | 1.128 | 1.195 | 105,9% | 1.197 | 1.215 | 101,5% | 1.286 | 1.409 | 109,6%
3 | Bea Keluar | 24.360 | 21.874 | 89,8% | 38.745 | 52.186 | 134,7% | 318.420 | 546.309 | 171,6% | 598.300 | 632.294 | 105,7% | 294.180 | 300.605 | 102,2%
 | Jumlah | 32.982 | 30.209 | 91,6% | 46.003 | 59.266 | 128,8% | 326.653 | 555.370 | 170,0% | 607.947 | 642.436 | 105,7% | 305.209 | 312.153 | 102,3%
 | Pertumbuhan realisasi |  |  | - |  |  | 96,2% |  |  | 837,1% |  |  | 15,7% |  |  | -51,4%
Karena pembulatan, jumlah komponen dapat berbeda dengan totalnya pada digit terakhir.

Tabel 3.8 Penerimaan Perpajakan Lainnya dan Pungutan Ekspor yang Dihimpun
No | Uraian | 2022 (Rp) | 2023 (Rp) | Naik/(Turun) (Rp) | Pertumbuhan | Porsi 2023
1 | PPN Impor | 18.642.715.000 | 20.917.348.000 | 2.274.633.000 | 12,20% | 2,40%
2 | PPh Pasal 22 Impor | 4.316.208.000 | 4.785.641.000 | 469.433.000 | 10,88% | 0,55%
3 | PPnBM Impor | 12.540.000 | - | (12.540.000) | -100,00% | -
4 | PPN Dalam Negeri Hasil Tembakau | 38.716.500 | 47.120.500 | 8.404.000 | 21,71% | 0,01%
5 | PPh Pasal 22 Ekspor | 1.264.830.000 | 1.008.417.500 | (256.412.500) | -20,27% | 0,12%
6 | Dana Sawit (Pungutan Ekspor) | 712.486.390.000 | 846.120.775.000 | 133.634.385.000 | 18,76% | 96,93%
 | Jumlah | 736.761.399.500 | 872.879.302.000 | 136.117.902.500 | 18,48% | 100,00%
 | Penerimaan bea dan cukai (Tabel 3.4) | 642.435.689.000 | 312.152.731.000 | (330.282.958.000) | -51,41%
 | Total Penerimaan yang Dihimpun | 1.379.197.088.500 | 1.185.032.033.000 | (194.165.055.500) | -14,08%
`,
    },
    {
      name: "T3.9 Layanan",
      sheet: `
Tabel 3.9 Pemenuhan Janji Layanan (SOP) Tahun 2023
No | Jenis Layanan | Satuan | Waktu Penyelesaian |  |  | Dokumen/Permohonan |  |  | Ket.
 |  |  | Janji (T) | Rata-rata (R) | Capaian *) | Jumlah | Tepat waktu | %
1. | Penerimaan dan penomoran PIB jalur hijau | jam | 2 | 1,4 | 120,00% | 1.846 | 1.831 | 99,19% | Tercapai
2. | Penelitian dokumen PIB jalur merah | hari kerja | 3 | 2,6 | 113,33% | 118 | 112 | 94,92% | Tercapai
3. | Pelayanan PEB | jam | 1 | 0,85 | 115,00% | 4.217 | 4.198 | 99,55% | Tercapai
4. | Pemeriksaan fisik barang ekspor (bea keluar) | jam | 6 | 5,25 | 112,50% | 1.362 | 1.329 | 97,58% | Tercapai
5. | Pelayanan NPPBKC | hari kerja | 3 | 3 | 100,00% | 14 | 14 | 100,00% | Tercapai
6. | Pemesanan pita cukai (CK-1) | menit | 90 | 62 | 120,00% | 486 | 483 | 99,38% | Tercapai
7. | Penetapan nilai pabean barang kiriman | menit | 30 | 33 | 90,00% | 2.905 | 2.611 | 89,88% | Tidak tercapai
8. | Pelayanan RKSP/Manifes (BC 1.1) | menit | 15 | 9 | 120,00% | 3.158 | 3.151 | 99,78% | Tercapai
9. | Izin timbun di luar kawasan pabean | jam | 5 | 4,75 | 105,00% | 271 | 262 | 96,68% | Tercapai
10. | Pengembalian bea masuk/bea keluar | hari kerja | 30 | 16,5 | 120,00% | 9 | 9 | 100,00% | Tercapai
11. | Pelayanan keberatan kepabeanan | hari kalender | 60 | 52 | 113,33% | 7 | 7 | 100,00% | Tercapai
12. | Pelayanan informasi dan konsultasi | menit | 20 | 16,5 | 117,50% | 1.093 | 1.085 | 99,27% | Tercapai
 | Jumlah / rata-rata capaian |  |  |  | 112,22% | 15.486 | 15.092 | 97,46%
*) Capaian = (2 - R/T) x 100% (semakin cepat semakin baik), paling tinggi 120%.

Tabel 3.10 Volume Dokumen Kepabeanan dan Cukai
No | Dokumen | 2021 | 2022 | 2023 | Naik/Turun 22-23 | % y-o-y | Rata-rata 3 tahun
1 | PIB (BC 2.0) | 1.742 | 1.893 | 1.964 | 71 | 3,75% | 1.866,3
2 | PEB (BC 3.0) | 3.985 | 4.402 | 4.217 | (185) | -4,20% | 4.201,3
3 | BC 2.3 | 26 | 31 | 28 | (3) | -9,68% | 28,3
4 | BC 2.5 | 12 | 9 | 15 | 6 | 66,67% | 12,0
5 | BC 4.0 | 148 | 163 | 171 | 8 | 4,91% | 160,7
6 | PIBK (CN/BC 2.2) | 3.316 | 3.047 | 2.905 | (142) | -4,66% | 3.089,3
7 | CK-1 | 431 | 452 | 486 | 34 | 7,52% | 456,3
8 | Manifes (BC 1.1) | 2.874 | 2.960 | 3.158 | 198 | 6,69% | 2.997,3
9 | CK-5 | 64 | 58 | 58 | 0 | 0,00% | 60,0
 | Total | 12.598 | 13.015 | 13.002 | (13) | -0,10% | 12.871,7
`,
    },
    {
      name: "T3.11 Penindakan",
      sheet: `
Tabel 3.11 Hasil Penindakan (Tegahan) Tahun 2022 dan 2023 (nilai dalam Rp ribu)
No | Komoditi | Tahun 2022 |  |  | Tahun 2023 |  |  | Kenaikan/ (Penurunan) SBP | % | Proporsi SBP 2023
 |  | SBP | Perkiraan Nilai Barang | Potensi Kerugian Negara | SBP | Perkiraan Nilai Barang | Potensi Kerugian Negara
1 | Hasil tembakau | 142 | 6.218.400 | 3.846.215 | 168 | 7.415.960 | 4.620.384 | 26 | 18,31% | 54,02%
2 | MMEA | 21 | 418.250 | 236.740 | 17 | 386.120 | 198.455 | (4) | -19,05% | 5,47%
3 | NPP | 9 | 1.842.000 | - | 12 | 2.615.500 | - | 3 | 33,33% | 3,86%
4 | Pakaian dan barang bekas | 34 | 2.175.800 | 814.330 | 41 | 2.864.750 | 1.063.920 | 7 | 20,59% | 13,18%
5 | Barang elektronik | 12 | 962.400 | 318.605 | 10 | 745.300 | 261.840 | (2) | -16,67% | 3,22%
6 | Kosmetik dan obat-obatan | 15 | 284.650 | 97.120 | 19 | 351.280 | 121.465 | 4 | 26,67% | 6,11%
7 | Produk hortikultura | 26 | 1.318.900 | 402.815 | 23 | 1.146.250 | 348.770 | (3) | -11,54% | 7,40%
8 | Kendaraan dan suku cadang | 5 | 873.500 | 291.460 | 8 | 1.204.600 | 417.235 | 3 | 60,00% | 2,57%
9 | Ekspor ilegal (CPO, benih lobster) | 4 | 3.962.000 | 1.186.400 | 7 | 5.218.400 | 1.642.910 | 3 | 75,00% | 2,25%
10 | Sarana pengangkut | 6 | 4.150.000 | - | 6 | 3.875.000 | - | - | 0,00% | 1,93%
 | Jumlah | 274 | 22.205.900 | 7.193.685 | 311 | 25.823.160 | 8.674.979 | 37 | 13,50% | 100,00%

Tabel 3.12 Penindakan NPP
No | Jenis NPP | Satuan | 2022 |  | 2023 |  | Pertumbuhan Jumlah Barang | Rata-rata per kasus 2023
 |  |  | Kasus | Jumlah | Kasus | Jumlah
1 | Methamphetamine (sabu) | gram | 4 | 1.864,25 | 6 | 2.531,80 | 35,81% | 421,97
2 | MDMA (ekstasi) | butir | 2 | 1.240 | 3 | 2.065 | 66,53% | 688,33
3 | Ganja | gram | 2 | 312,50 | 1 | 98,40 | -68,51% | 98,40
4 | Happy five | butir | 1 | 350 | 2 | 480 | 37,14% | 240,00
 | Jumlah kasus |  | 9 |  | 12

Tabel 3.13 Target dan Realisasi SBP per Triwulan 2023
No | Triwulan | Target | Realisasi | Capaian | Kumulatif Target | Kumulatif Realisasi | Capaian Kumulatif
1 | Triwulan I | 70 | 78 | 111,43% | 70 | 78 | 111,43%
2 | Triwulan II | 72 | 75 | 104,17% | 142 | 153 | 107,75%
3 | Triwulan III | 70 | 82 | 117,14% | 212 | 235 | 110,85%
4 | Triwulan IV | 78 | 76 | 97,44% | 290 | 311 | 107,24%
 | Jumlah | 290 | 311 | 107,24%
`,
    },
    {
      name: "T3.14 Tindak Lanjut",
      sheet: `
Tabel 3.14 Mutasi Barang Hasil Penindakan (BHP) Tahun 2023 (jumlah berkas)
No | Status Barang | Saldo Awal | Penambahan | Pengurangan |  |  |  |  | Saldo Akhir | % Penyelesaian
 |  |  |  | Lelang | Musnah | Hibah/PSP | Lainnya *) | Jumlah
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=5+6+7+8 | 10=3+4-9 | 11=9/(3+4)
1 | Barang yang Dinyatakan Tidak Dikuasai (BTD) | 14 | 22 | 9 | 6 | - | 3 | 18 | 18 | 50,0%
2 | Barang yang Dikuasai Negara (BDN) | 37 | 286 | - | - | - | 271 | 271 | 52 | 83,9%
3 | Barang yang Menjadi Milik Negara (BMMN) | 63 | 268 | 31 | 204 | 18 | 12 | 265 | 66 | 80,1%
 | Jumlah | 114 | 576 | 40 | 210 | 18 | 286 | 554 | 136 | 80,3%
*) dikembalikan kepada pemilik, atau berubah status menjadi BDN/BMMN

Tabel 3.15 Penyidikan Tindak Pidana Kepabeanan dan Cukai
No | Jenis Pelanggaran | SPDP | Berkas Tahap I | P-21 | P-19 | Tahap II (P-22) | % P-21 thd Berkas
1 | Pelanggaran cukai hasil tembakau | 9 | 8 | 8 | - | 7 | 100,00%
2 | Pelanggaran kepabeanan (impor) | 4 | 3 | 3 | - | 3 | 100,00%
3 | Pelanggaran kepabeanan (ekspor) | 2 | 2 | 1 | 1 | 1 | 50,00%
 | Jumlah | 15 | 13 | 12 | 1 | 11 | 92,31%

Tabel 3.16 Penyelesaian Piutang Bea dan Cukai
No | Dasar Penetapan | Saldo Awal |  | Penambahan |  | Pelunasan |  | Saldo Akhir |  | % Penyelesaian
 |  | Surat | Rp | Surat | Rp | Surat | Rp | Surat | Rp
1 | Surat Penetapan (SPTNP/SPP) | 18 | 1.846.215.000 | 11 | 964.180.500 | 15 | 1.512.640.000 | 14 | 1.297.755.500 | 53,82%
2 | Surat Penetapan Sanksi Administrasi (SPSA) | 7 | 312.408.500 | 9 | 418.726.000 | 12 | 561.930.500 | 4 | 169.204.000 | 76,86%
3 | STCK-1 | 4 | 96.315.000 | 6 | 184.270.500 | 7 | 208.416.000 | 3 | 72.169.500 | 74,28%
4 | Surat Penetapan Bea Keluar (SPBK) | 5 | 741.620.000 | 3 | 286.915.500 | 4 | 620.184.500 | 4 | 408.351.000 | 60,30%
 | Jumlah | 34 | 2.996.558.500 | 29 | 1.854.092.500 | 38 | 2.903.171.000 | 25 | 1.947.480.000 | 59,85%
`,
    },
    {
      name: "T3.17 Risiko",
      sheet: `
Tabel 3.17 Pemantauan Mitigasi Risiko Tahun 2023
Kode | Kejadian Risiko | Risiko Awal |  |  |  | Rencana Mitigasi (RPR) |  |  | Risiko Residual Aktual |  |  |  | Penurunan Besaran
 |  | K | D | Besaran | Level | Target | Terlaksana | % | K | D | Besaran | Level
R.1 | Target penerimaan bea keluar tidak tercapai akibat harga referensi CPO turun | 4 | 4 | 19 | Tinggi | 12 | 12 | 100,0% | 3 | 3 | 14 | Sedang | 5
R.2 | Kesalahan penetapan tarif dan nilai pabean | 3 | 3 | 14 | Sedang | 8 | 8 | 100,0% | 2 | 3 | 11 | Rendah | 3
R.3 | Pelayanan PIB melebihi janji layanan | 3 | 2 | 10 | Rendah | 6 | 6 | 100,0% | 2 | 2 | 7 | Rendah | 3
R.4 | Gangguan sistem CEISA 4.0 | 4 | 3 | 16 | Tinggi | 4 | 3 | 75,0% | 3 | 3 | 14 | Sedang | 2
R.5 | Peredaran rokok ilegal meningkat | 5 | 3 | 18 | Tinggi | 24 | 23 | 95,8% | 4 | 3 | 16 | Tinggi | 2
R.6 | Penyelundupan NPP melalui jalur laut | 3 | 5 | 22 | Sangat Tinggi | 16 | 15 | 93,8% | 2 | 5 | 21 | Sangat Tinggi | 1
R.7 | Berkas penyidikan dinyatakan tidak lengkap (P-19) | 2 | 4 | 13 | Sedang | 5 | 5 | 100,0% | 1 | 4 | 8 | Rendah | 5
R.8 | Piutang menjadi kedaluwarsa | 2 | 3 | 11 | Rendah | 10 | 9 | 90,0% | 1 | 3 | 5 | Sangat Rendah | 6
R.9 | Penyerapan anggaran tidak sesuai RPD | 4 | 2 | 12 | Sedang | 12 | 11 | 91,7% | 3 | 2 | 10 | Rendah | 2
R.10 | Kompetensi pemeriksa belum memenuhi standar | 3 | 3 | 14 | Sedang | 7 | 7 | 100,0% | 2 | 2 | 7 | Rendah | 7
R.11 | Penerimaan gratifikasi oleh pegawai | 1 | 5 | 20 | Sangat Tinggi | 9 | 9 | 100,0% | 1 | 4 | 8 | Rendah | 12
 | Jumlah RPR / rata-rata besaran |  |  | 15,36 |  | 113 | 108 | 95,58% |  |  | 11,00 |  | 4,36

Matriks Analisis Risiko (besaran)
Kemungkinan (K) |  | Dampak (D)
 |  | 1 | 2 | 3 | 4 | 5
5 | Hampir pasti terjadi | 9 | 15 | 18 | 23 | 25
4 | Sering terjadi | 6 | 12 | 16 | 19 | 24
3 | Kadang terjadi | 4 | 10 | 14 | 17 | 22
2 | Jarang terjadi | 2 | 7 | 11 | 13 | 21
1 | Hampir tidak terjadi | 1 | 3 | 5 | 8 | 20
Level: 1-5 Sangat Rendah; 6-11 Rendah; 12-15 Sedang; 16-19 Tinggi; 20-25 Sangat Tinggi

Rekapitulasi Level Risiko
No | Level | Awal | Residual | Selisih
1 | Sangat Tinggi | 2 | 1 | (1)
2 | Tinggi | 3 | 1 | (2)
3 | Sedang | 4 | 2 | (2)
4 | Rendah | 2 | 6 | 4
5 | Sangat Rendah | - | 1 | 1
 | Jumlah | 11 | 11 | -
`,
    },
    {
      name: "T3.18 Anggaran",
      sheet: `
Tabel 3.18 Pagu dan Realisasi Anggaran per Program, Kegiatan, dan Akun Tahun 2023
Kode | Uraian | Pagu Awal (Rp) | Pagu Revisi (Rp) | Realisasi (Rp) | Sisa (Rp) | % Realisasi
015.05.CC | Program Pengelolaan Penerimaan Negara | =C4+C8+C13 -> 990500000~#,##0 | =D4+D8+D13 -> 1053020000~#,##0 | =E4+E8+E13 -> 1044422350~#,##0 | =D3-E3 -> 8597650~#,##0 | =E3/D3 -> 0.9918352453~0.00%
CC.4785 | Pelayanan, Komunikasi, dan Edukasi | =SUM(C5:C7) -> 163000000~#,##0 | =SUM(D5:D7) -> 146350000~#,##0 | =SUM(E5:E7) -> 145300800~#,##0 | =D4-E4 -> 1049200~#,##0 | =E4/D4 -> 0.9928308849~0.00%
521211 | Belanja Bahan | #48600000~#,##0 | #43200000~#,##0 | #42986500~#,##0 | =D5-E5 -> 213500~#,##0 | =E5/D5 -> 0.9950578704~0.00%
522151 | Belanja Jasa Profesi | #18000000~#,##0 | #14400000~#,##0 | #14400000~#,##0 | =D6-E6 -> 0~#,##0 | =E6/D6 -> 1~0.00%
524111 | Belanja Perjalanan Dinas Biasa | #96400000~#,##0 | #88750000~#,##0 | #87914300~#,##0 | =D7-E7 -> 835700~#,##0 | =E7/D7 -> 0.990583662~0.00%
CC.4786 | Pengawasan dan Penegakan Hukum | =SUM(C9:C12) -> 750300000~#,##0 | =SUM(D9:D12) -> 836040000~#,##0 | =SUM(E9:E12) -> 829543050~#,##0 | =D8-E8 -> 6496950~#,##0 | =E8/D8 -> 0.9922289005~0.00%
521219 | Belanja Barang Non Operasional Lainnya | #142500000~#,##0 | #168300000~#,##0 | #167845200~#,##0 | =D9-E9 -> 454800~#,##0 | =E9/D9 -> 0.9972976827~0.00%
522191 | Belanja Jasa Lainnya | #64000000~#,##0 | #71500000~#,##0 | #69380000~#,##0 | =D10-E10 -> 2120000~#,##0 | =E10/D10 -> 0.9703496503~0.00%
524111 | Belanja Perjalanan Dinas Biasa | #486200000~#,##0 | #538640000~#,##0 | #536217850~#,##0 | =D11-E11 -> 2422150~#,##0 | =E11/D11 -> 0.9955032118~0.00%
524113 | Belanja Perjalanan Dinas Dalam Kota | #57600000~#,##0 | #57600000~#,##0 | #56100000~#,##0 | =D12-E12 -> 1500000~#,##0 | =E12/D12 -> 0.9739583333~0.00%
CC.4787 | Ekstensifikasi Penerimaan Negara | =SUM(C14:C15) -> 77200000~#,##0 | =SUM(D14:D15) -> 70630000~#,##0 | =SUM(E14:E15) -> 69578500~#,##0 | =D13-E13 -> 1051500~#,##0 | =E13/D13 -> 0.9851125584~0.00%
521211 | Belanja Bahan | #12400000~#,##0 | #12400000~#,##0 | #11936400~#,##0 | =D14-E14 -> 463600~#,##0 | =E14/D14 -> 0.9626129032~0.00%
524111 | Belanja Perjalanan Dinas Biasa | #64800000~#,##0 | #58230000~#,##0 | #57642100~#,##0 | =D15-E15 -> 587900~#,##0 | =E15/D15 -> 0.9899038296~0.00%
015.05.WA | Program Dukungan Manajemen | =C17+C27 -> 6486300000~#,##0 | =D17+D27 -> 6585380000~#,##0 | =E17+E27 -> 6532011435~#,##0 | =D16-E16 -> 53368565~#,##0 | =E16/D16 -> 0.991895902~0.00%
WA.4793 | Pengelolaan Keuangan, BMN, dan Umum | =SUM(C18:C26) -> 6341700000~#,##0 | =SUM(D18:D26) -> 6457630000~#,##0 | =SUM(E18:E26) -> 6405351035~#,##0 | =D17-E17 -> 52278965~#,##0 | =E17/D17 -> 0.9919043109~0.00%
511111 | Belanja Gaji Pokok PNS | #3186420000~#,##0 | #3124800000~#,##0 | #3108716400~#,##0 | =D18-E18 -> 16083600~#,##0 | =E18/D18 -> 0.9948529186~0.00%
511124 | Belanja Tunjangan Fungsional PNS | #214600000~#,##0 | #226350000~#,##0 | #221480000~#,##0 | =D19-E19 -> 4870000~#,##0 | =E19/D19 -> 0.9784846477~0.00%
511129 | Belanja Uang Makan PNS | #612480000~#,##0 | #598200000~#,##0 | #586943000~#,##0 | =D20-E20 -> 11257000~#,##0 | =E20/D20 -> 0.981181879~0.00%
521111 | Belanja Keperluan Perkantoran | #874300000~#,##0 | #902650000~#,##0 | #899417325~#,##0 | =D21-E21 -> 3232675~#,##0 | =E21/D21 -> 0.9964186839~0.00%
522111 | Belanja Langganan Listrik | #318000000~#,##0 | #296400000~#,##0 | #284613770~#,##0 | =D22-E22 -> 11786230~#,##0 | =E22/D22 -> 0.9602353914~0.00%
523111 | Belanja Pemeliharaan Gedung dan Bangunan | #246800000~#,##0 | #251900000~#,##0 | #251486000~#,##0 | =D23-E23 -> 414000~#,##0 | =E23/D23 -> 0.9983564907~0.00%
523121 | Belanja Pemeliharaan Peralatan dan Mesin | #538600000~#,##0 | #584270000~#,##0 | #580932540~#,##0 | =D24-E24 -> 3337460~#,##0 | =E24/D24 -> 0.9942878121~0.00%
532111 | Belanja Modal Peralatan dan Mesin | #164500000~#,##0 | #298700000~#,##0 | #297850000~#,##0 | =D25-E25 -> 850000~#,##0 | =E25/D25 -> 0.9971543355~0.00%
533121 | Belanja Penambahan Nilai Gedung dan Bangunan | #186000000~#,##0 | #174360000~#,##0 | #173912000~#,##0 | =D26-E26 -> 448000~#,##0 | =E26/D26 -> 0.9974306033~0.00%
WA.4794 | Pengelolaan Organisasi dan SDM | =SUM(C28:C29) -> 144600000~#,##0 | =SUM(D28:D29) -> 127750000~#,##0 | =SUM(E28:E29) -> 126660400~#,##0 | =D27-E27 -> 1089600~#,##0 | =E27/D27 -> 0.9914708415~0.00%
521211 | Belanja Bahan | #26400000~#,##0 | #23100000~#,##0 | #22874000~#,##0 | =D28-E28 -> 226000~#,##0 | =E28/D28 -> 0.9902164502~0.00%
524111 | Belanja Perjalanan Dinas Biasa | #118200000~#,##0 | #104650000~#,##0 | #103786400~#,##0 | =D29-E29 -> 863600~#,##0 | =E29/D29 -> 0.9917477305~0.00%
 | JUMLAH | =C3+C16 -> 7476800000~#,##0 | =D3+D16 -> 7638400000~#,##0 | =E3+E16 -> 7576433785~#,##0 | =D30-E30 -> 61966215~#,##0 | =E30/D30 -> 0.9918875399~0.00%
Keterangan: baris program dan kegiatan merupakan penjumlahan baris di bawahnya.

Tabel 3.19 Capaian Rincian Output
Kegiatan | Rincian Output | Satuan | Target | Realisasi | Capaian | Pagu (Rp) | Realisasi (Rp) | %
CC.4785 | Layanan informasi dan edukasi kepabeanan dan cukai | Orang | #640~#,##0 | #672~#,##0 | =E35/D35 -> 1.05~0.00% | #146350000~#,##0 | #145300800~#,##0 | =H35/G35 -> 0.9928308849~0.00%
CC.4786 | Operasi penindakan dan patroli laut | Operasi | #28~#,##0 | #28~#,##0 | =E36/D36 -> 1~0.00% | #612400000~#,##0 | #610318450~#,##0 | =H36/G36 -> 0.9966009961~0.00%
CC.4786 | Penyidikan tindak pidana kepabeanan dan cukai | Perkara | #12~#,##0 | #15~#,##0 | =E37/D37 -> 1.25~0.00% | #223640000~#,##0 | #219224600~#,##0 | =H37/G37 -> 0.9802566625~0.00%
CC.4787 | Rekomendasi penggalian potensi penerimaan | Rekomendasi | #4~#,##0 | #4~#,##0 | =E38/D38 -> 1~0.00% | #70630000~#,##0 | #69578500~#,##0 | =H38/G38 -> 0.9851125584~0.00%
WA.4793 | Layanan perkantoran | Layanan | #12~#,##0 | #12~#,##0 | =E39/D39 -> 1~0.00% | #5984570000~#,##0 | #5933589035~#,##0 | =H39/G39 -> 0.9914812652~0.00%
WA.4793 | Layanan sarana dan prasarana internal | Unit | #46~#,##0 | #45~#,##0 | =E40/D40 -> 0.9782608696~0.00% | #473060000~#,##0 | #471762000~#,##0 | =H40/G40 -> 0.997256162~0.00%
WA.4794 | Layanan pembinaan SDM | Orang | #64~#,##0 | #64~#,##0 | =E41/D41 -> 1~0.00% | #127750000~#,##0 | #126660400~#,##0 | =H41/G41 -> 0.9914708415~0.00%
 | Jumlah / rata-rata capaian |  |  |  | =AVERAGE(F35:F41) -> 1.0397515528~0.00% | =SUM(G35:G41) -> 7638400000~#,##0 | =SUM(H35:H41) -> 7576433785~#,##0 | =H42/G42 -> 0.9918875399~0.00%
`,
    },
    {
      name: "T3.20 Belanja",
      sheet: `
Tabel 3.20 RPD dan Realisasi per Jenis Belanja per Triwulan Tahun 2023
Jenis Belanja | Pagu Revisi | Triwulan I |  |  | Triwulan II |  |  | Triwulan III |  |  | Triwulan IV |  |  | Total Realisasi | % thd Pagu
 |  | RPD | Realisasi | % | RPD | Realisasi | % | RPD | Realisasi | % | RPD | Realisasi | %
Belanja Pegawai | #3949350000~#,##0 | #940000000~#,##0 | #946215000~#,##0 | =D4/C4 -> 1.0066117021~0.00% | #1024600000~#,##0 | #1018374000~#,##0 | =G4/F4 -> 0.9939234823~0.00% | #1000500000~#,##0 | #1002846400~#,##0 | =J4/I4 -> 1.0023452274~0.00% | #984250000~#,##0 | #949704000~#,##0 | =M4/L4 -> 0.9649011938~0.00% | =D4+G4+J4+M4 -> 3917139400~#,##0 | =O4/B4 -> 0.9918440756~0.00%
Belanja Barang | #3215990000~#,##0 | #548200000~#,##0 | #516804300~#,##0 | =D5/C5 -> 0.9427294783~0.00% | #836400000~#,##0 | #842691750~#,##0 | =G5/F5 -> 1.0075224175~0.00% | #962750000~#,##0 | #948127400~#,##0 | =J5/I5 -> 0.9848116333~0.00% | #868640000~#,##0 | #879908935~#,##0 | =M5/L5 -> 1.0129730786~0.00% | =D5+G5+J5+M5 -> 3187532385~#,##0 | =O5/B5 -> 0.9911512116~0.00%
Belanja Modal | #473060000~#,##0 | #0~#,##0 | #0~#,##0 | - | #135000000~#,##0 | #128400000~#,##0 | =G6/F6 -> 0.9511111111~0.00% | #210000000~#,##0 | #205612000~#,##0 | =J6/I6 -> 0.9791047619~0.00% | #128060000~#,##0 | #137750000~#,##0 | =M6/L6 -> 1.0756676558~0.00% | =D6+G6+J6+M6 -> 471762000~#,##0 | =O6/B6 -> 0.997256162~0.00%
Jumlah | =SUM(B4:B6) -> 7638400000~#,##0 | =SUM(C4:C6) -> 1488200000~#,##0 | =SUM(D4:D6) -> 1463019300~#,##0 | =D7/C7 -> 0.9830797608~0.00% | =SUM(F4:F6) -> 1996000000~#,##0 | =SUM(G4:G6) -> 1989465750~#,##0 | =G7/F7 -> 0.9967263277~0.00% | =SUM(I4:I6) -> 2173250000~#,##0 | =SUM(J4:J6) -> 2156585800~#,##0 | =J7/I7 -> 0.9923321293~0.00% | =SUM(L4:L6) -> 1980950000~#,##0 | =SUM(M4:M6) -> 1967362935~#,##0 | =M7/L7 -> 0.9931411368~0.00% | =SUM(O4:O6) -> 7576433785~#,##0 | =O7/B7 -> 0.9918875399~0.00%
Kumulatif |  | #1488200000~#,##0 | #1463019300~#,##0 | #0.9831~0.00% | #3484200000~#,##0 | #3452485050~#,##0 | #0.9909~0.00% | #5657450000~#,##0 | #5609070850~#,##0 | #0.9914~0.00% | #7638400000~#,##0 | #7576433785~#,##0 | #0.9919~0.00%
Kumulatif thd pagu |  | #0.1948~0.00% | #0.1915~0.00% |  | #0.4561~0.00% | #0.452~0.00% |  | #0.7407~0.00% | #0.7343~0.00% |  | #1~0.00% | #0.9919~0.00%

Tabel 3.21 Perkembangan Pagu dan Realisasi Anggaran 2019 s.d. 2023
No | Tahun | Pagu (Rp) | Realisasi (Rp) | Sisa Pagu (Rp) | % Realisasi | Kenaikan/(Penurunan) Realisasi | %
#1~0 | #2019~0 | #6418250000~#,##0 | #6231706400~#,##0 | =C13-D13 -> 186543600~#,##0 | =D13/C13 -> 0.9709354419~0.00% | - | -
#2~0 | #2020~0 | #5986140000~#,##0 | #5792418650~#,##0 | =C14-D14 -> 193721350~#,##0 | =D14/C14 -> 0.9676383529~0.00% | =D14-D13 -> -439287750~#,##0;(#,##0) | =G14/D13 -> -0.0704923695~0.00%
#3~0 | #2021~0 | #6204785000~#,##0 | #6098341720~#,##0 | =C15-D15 -> 106443280~#,##0 | =D15/C15 -> 0.9828449688~0.00% | =D15-D14 -> 305923070~#,##0;(#,##0) | =G15/D14 -> 0.0528143921~0.00%
#4~0 | #2022~0 | #6912360000~#,##0 | #6843215480~#,##0 | =C16-D16 -> 69144520~#,##0 | =D16/C16 -> 0.9899969735~0.00% | =D16-D15 -> 744873760~#,##0;(#,##0) | =G16/D15 -> 0.1221436571~0.00%
#5~0 | #2023~0 | #7638400000~#,##0 | #7576433785~#,##0 | =C17-D17 -> 61966215~#,##0 | =D17/C17 -> 0.9918875399~0.00% | =D17-D16 -> 733218305~#,##0;(#,##0) | =G17/D16 -> 0.1071452897~0.00%
 | Rata-rata | =AVERAGE(C13:C17) -> 6631987000~#,##0 | =AVERAGE(D13:D17) -> 6508423207~#,##0 | =AVERAGE(E13:E17) -> 123563793~#,##0 | =AVERAGE(F13:F17) -> 0.9806606554~0.00%
`,
    },
    {
      name: "T3.22 IKPA",
      sheet: `
INDIKATOR PELAKSANAAN ANGGARAN
SATKER KPPBC TMP C TEMBILAHAN (015.05.411782) TAHUN ANGGARAN 2023
No | Periode | Kode KPPN | Uraian Satker | Keterangan | Kualitas Perencanaan Anggaran |  | Kualitas Pelaksanaan Anggaran |  |  |  |  | Kualitas Hasil Pelaksanaan Anggaran | Nilai Total | Konversi Bobot | Nilai Akhir (Nilai Total/Konversi Bobot)
 |  |  |  |  | Revisi DIPA | Deviasi Halaman III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Dispensasi SPM | Capaian Output
1 | MARET | 089 | KPPBC TMP C TEMBILAHAN | Nilai | 100.00 | 78.42 | 92.16 | 0.00 | 100.00 | 98.35 | 100.00 | 87.50 | 82.99 | 90% | 92.21
 |  |  |  | Bobot | 10 | 10 | 20 | 0 | 10 | 10 | 5 | 25
 |  |  |  | Nilai Akhir | 10.00 | 7.84 | 18.43 | 0.00 | 10.00 | 9.84 | 5.00 | 21.88
 |  |  |  | Nilai Aspek | 89.21 |  | 97.63 |  |  |  |  | 87.50
2 | JUNI | 089 | KPPBC TMP C TEMBILAHAN | Nilai | 100.00 | 82.67 | 95.38 | 90.00 | 100.00 | 97.20 | 100.00 | 93.75 | 94.51 | 100% | 94.51
 |  |  |  | Bobot | 10 | 10 | 20 | 10 | 10 | 10 | 5 | 25
 |  |  |  | Nilai Akhir | 10.00 | 8.27 | 19.08 | 9.00 | 10.00 | 9.72 | 5.00 | 23.44
 |  |  |  | Nilai Aspek | 91.34 |  | 96.52 |  |  |  |  | 93.75
3 | SEPTEMBER | 089 | KPPBC TMP C TEMBILAHAN | Nilai | 100.00 | 86.15 | 97.04 | 93.33 | 100.00 | 98.64 | 100.00 | 98.20 | 96.77 | 100% | 96.77
 |  |  |  | Bobot | 10 | 10 | 20 | 10 | 10 | 10 | 5 | 25
 |  |  |  | Nilai Akhir | 10.00 | 8.62 | 19.41 | 9.33 | 10.00 | 9.86 | 5.00 | 24.55
 |  |  |  | Nilai Aspek | 93.08 |  | 97.80 |  |  |  |  | 98.20
4 | DESEMBER | 089 | KPPBC TMP C TEMBILAHAN | Nilai | 100.00 | 88.93 | 98.72 | 95.00 | 100.00 | 99.18 | 100.00 | 99.46 | 97.92 | 100% | 97.92
 |  |  |  | Bobot | 10 | 10 | 20 | 10 | 10 | 10 | 5 | 25
 |  |  |  | Nilai Akhir | 10.00 | 8.89 | 19.74 | 9.50 | 10.00 | 9.92 | 5.00 | 24.87
 |  |  |  | Nilai Aspek | 94.47 |  | 98.58 |  |  |  |  | 99.46
Indikator berbobot 0 (tidak ada data) tidak diperhitungkan pada Nilai Total maupun Nilai Aspek. Nilai Aspek = rata-rata nilai indikator pada aspek tersebut.

No | Triwulan | Nilai IKPA |  | Selisih 2023-2022 | Predikat 2023
 |  | 2022 | 2023
1 | Triwulan I | 90.84 | 92.21 | +1.37 | Baik
2 | Triwulan II | 93.12 | 94.51 | +1.39 | Baik
3 | Triwulan III | 97.05 | 96.77 | -0.28 | Sangat Baik
4 | Triwulan IV | 96.37 | 97.92 | +1.55 | Sangat Baik
Predikat: Sangat Baik >= 95; Baik 89 - < 95; Cukup 70 - < 89; Kurang < 70
`,
    },
    {
      name: "T3.23 SKM",
      sheet: `
Tabel 3.23 Hasil Survei Kepuasan Masyarakat Tahun 2023 (156 responden)
Kode | Unsur Pelayanan | Jumlah Jawaban (Nilai) |  |  |  | Jumlah Responden | Jumlah Nilai | NRR | NRR Tertimbang (x 0,111) | Konversi (NRR x 25) | Mutu
 |  | 1 | 2 | 3 | 4
U1 | Persyaratan | #0~0;-0;- | #3~0;-0;- | #58~0;-0;- | #95~0;-0;- | =SUM(C4:F4) -> 156~0 | =C4*1+D4*2+E4*3+F4*4 -> 560~0 | =ROUND(H4/G4,3) -> 3.59~0.000 | =ROUND(I4*0.111,3) -> 0.398~0.000 | =I4*25 -> 89.75~0.000 | A (Sangat Baik)
U2 | Sistem, mekanisme, dan prosedur | #0~0;-0;- | #5~0;-0;- | #61~0;-0;- | #90~0;-0;- | =SUM(C5:F5) -> 156~0 | =C5*1+D5*2+E5*3+F5*4 -> 553~0 | =ROUND(H5/G5,3) -> 3.545~0.000 | =ROUND(I5*0.111,3) -> 0.393~0.000 | =I5*25 -> 88.625~0.000 | A (Sangat Baik)
U3 | Waktu penyelesaian | #2~0;-0;- | #9~0;-0;- | #66~0;-0;- | #79~0;-0;- | =SUM(C6:F6) -> 156~0 | =C6*1+D6*2+E6*3+F6*4 -> 534~0 | =ROUND(H6/G6,3) -> 3.423~0.000 | =ROUND(I6*0.111,3) -> 0.38~0.000 | =I6*25 -> 85.575~0.000 | B (Baik)
U4 | Biaya/tarif | #0~0;-0;- | #1~0;-0;- | #34~0;-0;- | #121~0;-0;- | =SUM(C7:F7) -> 156~0 | =C7*1+D7*2+E7*3+F7*4 -> 588~0 | =ROUND(H7/G7,3) -> 3.769~0.000 | =ROUND(I7*0.111,3) -> 0.418~0.000 | =I7*25 -> 94.225~0.000 | A (Sangat Baik)
U5 | Produk spesifikasi jenis pelayanan | #0~0;-0;- | #3~0;-0;- | #63~0;-0;- | #90~0;-0;- | =SUM(C8:F8) -> 156~0 | =C8*1+D8*2+E8*3+F8*4 -> 555~0 | =ROUND(H8/G8,3) -> 3.558~0.000 | =ROUND(I8*0.111,3) -> 0.395~0.000 | =I8*25 -> 88.95~0.000 | A (Sangat Baik)
U6 | Kompetensi pelaksana | #0~0;-0;- | #3~0;-0;- | #52~0;-0;- | #101~0;-0;- | =SUM(C9:F9) -> 156~0 | =C9*1+D9*2+E9*3+F9*4 -> 566~0 | =ROUND(H9/G9,3) -> 3.628~0.000 | =ROUND(I9*0.111,3) -> 0.403~0.000 | =I9*25 -> 90.7~0.000 | A (Sangat Baik)
U7 | Perilaku pelaksana | #0~0;-0;- | #0~0;-0;- | #47~0;-0;- | #109~0;-0;- | =SUM(C10:F10) -> 156~0 | =C10*1+D10*2+E10*3+F10*4 -> 577~0 | =ROUND(H10/G10,3) -> 3.699~0.000 | =ROUND(I10*0.111,3) -> 0.411~0.000 | =I10*25 -> 92.475~0.000 | A (Sangat Baik)
U8 | Penanganan pengaduan, saran, dan masukan | #1~0;-0;- | #4~0;-0;- | #55~0;-0;- | #96~0;-0;- | =SUM(C11:F11) -> 156~0 | =C11*1+D11*2+E11*3+F11*4 -> 558~0 | =ROUND(H11/G11,3) -> 3.577~0.000 | =ROUND(I11*0.111,3) -> 0.397~0.000 | =I11*25 -> 89.425~0.000 | A (Sangat Baik)
U9 | Sarana dan prasarana | #1~0;-0;- | #8~0;-0;- | #70~0;-0;- | #77~0;-0;- | =SUM(C12:F12) -> 156~0 | =C12*1+D12*2+E12*3+F12*4 -> 535~0 | =ROUND(H12/G12,3) -> 3.429~0.000 | =ROUND(I12*0.111,3) -> 0.381~0.000 | =I12*25 -> 85.725~0.000 | B (Baik)
 | Jumlah | =SUM(C4:C12) -> 4~0 | =SUM(D4:D12) -> 36~0 | =SUM(E4:E12) -> 506~0 | =SUM(F4:F12) -> 858~0 | =SUM(G4:G12) -> 1404~#,##0 | =SUM(H4:H12) -> 5026~#,##0 |  | =SUM(J4:J12) -> 3.576~0.000
 | IKM Unit Pelayanan (Jumlah NRR Tertimbang x 25) |  |  |  |  |  |  |  |  | =J13*25 -> 89.4~0.00 | A (Sangat Baik)
Mutu: A 88,31-100,00; B 76,61-88,30; C 65,00-76,60; D 25,00-64,99

Karakteristik Responden
No | Jenis Kelamin | Jumlah | % |  | No | Pekerjaan | Jumlah | %
#1~0 | Laki-laki | #109~0 | #0.6987~0.00% |  | #1~0 | PPJK/forwarder | #58~0 | #0.3718~0.00%
#2~0 | Perempuan | #47~0 | #0.3013~0.00% |  | #2~0 | Eksportir | #36~0 | #0.2308~0.00%
 | Jumlah | =SUM(C19:C20) -> 156~0 | #1~0.00% |  | #3~0 | Importir | #21~0 | #0.1346~0.00%
 |  |  |  |  | #4~0 | Pengusaha BKC | #27~0 | #0.1731~0.00%
 |  |  |  |  | #5~0 | Lainnya | #14~0 | #0.0897~0.00%
 |  |  |  |  |  | Jumlah | =SUM(H19:H23) -> 156~0 | #1~0.00%
No | Pendidikan | Jumlah | %
#1~0 | SMA/sederajat | #52~0 | #0.3333~0.00%
#2~0 | Diploma | #38~0 | #0.2436~0.00%
#3~0 | Sarjana | #61~0 | #0.391~0.00%
#4~0 | Pascasarjana | #5~0 | #0.0321~0.00%
 | Jumlah | =SUM(C26:C29) -> 156~0 | #1~0.00%
`,
    },
    {
      name: "T3.24 Banding",
      sheet: `
Tabel 3.24 Perbandingan Kinerja Kantor di Lingkungan Kanwil DJBC Riau Tahun 2023
No | Kantor | Penerimaan (Rp juta) |  |  |  |  | Peringkat Capaian | SBP | NKO | Peringkat NKO | IKM | IKPA
 |  | Target | Realisasi | Capaian | Realisasi 2022 | Pertumbuhan
1 | KPPBC TMP B Dumai | 1.846.250 | 1.902.418 | 103,04% | 4.215.360 | -54,87% | 3 | 214 | 112,48 | 1 | 90,14 | 97,62
2 | KPPBC TMP B Pekanbaru | 214.380 | 221.946 | 103,53% | 206.715 | 7,37% | 2 | 486 | 109,87 | 2 | 88,92 | 96,15
3 | KPPBC TMP C Bengkalis | 18.640 | 17.825 | 95,63% | 21.460 | -16,94% | 7 | 173 | 105,36 | 5 | 89,47 | 94,80
4 | KPPBC TMP C Tembilahan | 305.209 | 312.153 | 102,28% | 642.436 | -51,41% | 4 | 311 | 104,54 | 6 | 89,40 | 97,92
5 | KPPBC TMP C Bagan Siapiapi | 6.215 | 6.842 | 110,09% | 5.930 | 15,38% | 1 | 128 | 107,92 | 4 | 87,35 | 95,44
6 | KPPBC TMP C Selat Panjang | 4.380 | 4.216 | 96,26% | 4.608 | -8,51% | 6 | 96 | 104,18 | 7 | 86,90 | 93,71
7 | KPPBC TMP C Siak Sri Indrapura | 128.450 | 131.208 | 102,15% | 297.640 | -55,92% | 5 | 74 | 108,65 | 3 | 89,08 | 98,03
 | Jumlah | 2.523.524 | 2.596.608 | 102,90% | 5.394.149 | -51,86% |  | 1.482
 | Rata-rata Kanwil | 360.503 | 370.944 |  | 770.593 |  |  | 211,7 | 107,57 |  | 88,75 | 96,24
 | Selisih KPPBC TMP C Tembilahan thd rata-rata |  |  |  |  |  |  |  | (3,03) |  | 0,65 | 1,68

 |  |  |  |  |  |  |  | Tembilahan, 19 Januari 2024
 |  |  |  |  |  |  |  | Kepala Kantor,

 |  |  |  |  |  |  |  | Setiawan Rosyidi
 |  |  |  |  |  |  |  | NIP 19720814 199603 1 002
`,
    },
    {
      name: "Narasi",
      sheet: `
Sampai dengan 31 Desember 2023, KPPBC TMP C Tembilahan merealisasikan penerimaan bea masuk, cukai, dan bea keluar sebesar Rp312.152.731.000 atau 102,28% dari target sebesar Rp305.208.900.000, sehingga melampaui target sebesar Rp6.943.831.000.
Dibandingkan dengan realisasi tahun 2022 sebesar Rp642.435.689.000, penerimaan tahun 2023 sebesar Rp312.152.731.000 mengalami penurunan sebesar Rp330.282.958.000 atau 51,41% akibat turunnya harga referensi CPO.
Penerimaan bea masuk terealisasi Rp10,14 miliar (104,06% dari target) dan tumbuh 13,58% (y-o-y); cukai terealisasi Rp1,41 miliar (109,56%) dan tumbuh 16,01%; sedangkan bea keluar terealisasi Rp300,60 miliar (102,18%) dan terkontraksi 52,46%.
Bea keluar masih mendominasi penerimaan dengan kontribusi 96,30%, diikuti bea masuk 3,25% dan cukai 0,45%.
Penerimaan bulanan tertinggi dicapai pada bulan April sebesar Rp30,99 miliar dan terendah pada bulan Februari sebesar Rp19,19 miliar, dengan rata-rata per bulan Rp26,01 miliar.
Sampai dengan akhir Juni 2023 penerimaan kumulatif mencapai 48,78% dari target setahun. Triwulan IV menjadi penyumbang terbesar, yaitu 26,86% dari realisasi setahun. Pertumbuhan bulanan positif baru terjadi pada September sampai dengan Desember (4 bulan), tertinggi pada Oktober sebesar 88,18%.
Nilai Kinerja Organisasi (NKO) tahun 2023 sebesar 104,54, turun 4,92 poin dibandingkan NKO tahun 2022 sebesar 109,46. Perspektif dengan nilai tertinggi adalah Internal Process (107,95) dan terendah adalah Stakeholder (102,28).
Dari 14 IKU yang diperjanjikan, sebanyak 12 IKU berstatus hijau dan 2 IKU berstatus kuning, yaitu tingkat peredaran rokok ilegal dengan indeks 94,00 dan penyelesaian piutang dengan indeks 99,75. Tidak ada IKU yang berstatus merah.
Rata-rata waktu penyelesaian proses kepabeanan tahun 2023 adalah 1,18 hari dari target 1,50 hari (minimize), sehingga capaiannya 121,33% dan diakui sebesar 120,00% sesuai batas indeks capaian.
Dari 12 jenis layanan yang dipantau, 11 jenis layanan memenuhi janji layanan dan 1 jenis layanan tidak memenuhi, yaitu penetapan nilai pabean barang kiriman dengan rata-rata 33 menit dari janji 30 menit (capaian 90,00%). Dari 15.486 dokumen/permohonan, 15.092 atau 97,46% diselesaikan tepat waktu.
Jumlah dokumen kepabeanan dan cukai tahun 2023 sebanyak 13.002 dokumen, turun 13 dokumen atau 0,10% dari tahun 2022. Dokumen terbanyak adalah PEB sebanyak 4.217 dokumen atau 32,43% dari seluruh dokumen.
Selama tahun 2023 diterbitkan 311 SBP atau 107,24% dari target 290 SBP, meningkat 37 SBP (13,50%) dari tahun 2022. Penindakan terbanyak adalah hasil tembakau sebanyak 168 SBP (54,02%). Perkiraan nilai barang seluruhnya Rp25,82 miliar dengan potensi kerugian negara Rp8,67 miliar. Dari jumlah tersebut, 12 SBP merupakan penindakan NPP.
Penyidikan menghasilkan 15 SPDP dan 13 berkas perkara; 12 berkas atau 92,31% dinyatakan lengkap (P-21). Barang hasil penindakan yang dikelola sebanyak 690 berkas (saldo awal 114 dan penambahan 576), telah diselesaikan 554 berkas (80,3%) dan tersisa 136 berkas.
Piutang yang dapat ditagih selama tahun 2023 sebesar Rp4.850.651.000, dilunasi sebesar Rp2.903.171.000 atau 59,85%, sehingga terhadap target 60,00% capaian IKU ini 99,75%. Saldo akhir piutang sebesar Rp1.947.480.000 dari 25 surat penetapan.
Dari 11 risiko yang dikelola terdapat 113 rencana mitigasi dan 108 di antaranya terlaksana (95,58%). Rata-rata besaran risiko turun dari 15,36 menjadi 11,00, dan risiko berlevel Sangat Tinggi berkurang dari 2 menjadi 1.
Pagu anggaran setelah revisi sebesar Rp7.638.400.000 (tujuh miliar enam ratus tiga puluh delapan juta empat ratus ribu rupiah), bertambah Rp161.600.000 atau 2,16% dari pagu awal sebesar Rp7.476.800.000. Realisasi anggaran sebesar Rp7.576.433.785 (tujuh miliar lima ratus tujuh puluh enam juta empat ratus tiga puluh tiga ribu tujuh ratus delapan puluh lima rupiah) atau 99,19% dari pagu, dengan sisa Rp61.966.215.
Menurut jenis belanja, penyerapan tertinggi adalah belanja modal sebesar 99,73%, diikuti belanja pegawai 99,18% dan belanja barang 99,12%. Belanja pegawai menyerap 51,70% dari seluruh realisasi.
Nilai IKPA tahun 2023 sebesar 97,92 dengan predikat Sangat Baik, naik 1,55 poin dari tahun 2022 sebesar 96,37. Indikator dengan nilai terendah adalah Deviasi Halaman III DIPA, yaitu 88,93.
Survei terhadap 156 responden, yang terdiri atas 109 laki-laki (69,87%) dan 47 perempuan (30,13%), menghasilkan IKM 89,40 dengan mutu A (Sangat Baik). Unsur tertinggi adalah Biaya/tarif (94,225) dan unsur terendah adalah Waktu penyelesaian (85,575).
Jumlah pegawai per 31 Desember 2023 sebanyak 64 orang, terdiri atas 50 laki-laki (78,13%) dan 14 perempuan (21,88%), atau 88,9% dari kebutuhan 72 orang. Di lingkungan Kanwil DJBC Riau, capaian penerimaan menempati peringkat 4 dan NKO peringkat 6 dari 7 kantor.
`,
    },
  ],
  mistakes: [
    { sheet: "T1.1 SDM", cell: "E10", right: "=C10+D10 -> 13~0", wrong: "#12~0" },
    { sheet: "T1.1 SDM", cell: "L8", right: "=SUM(L3:L7) -> 64~0", wrong: "=SUM(L3:L6) -> 61~0" },
    { sheet: "T2.1 PK", cell: "E24", right: "Rp 7.476.800.000,-", wrong: "Rp 7.399.600.000,-" },
    { sheet: "T2.1 PK", cell: "E13", right: "90,00%", wrong: "95,00%" },
    { sheet: "T2.1 PK", cell: "F32", right: "86,55%", wrong: "113,45%" },
    { sheet: "T2.1 PK", cell: "H34", right: "45,20%", wrong: "42,50%" },
    { sheet: "T3.1 NKO", cell: "I10", right: "107,95", wrong: "107,26" },
    { sheet: "T3.1 NKO", cell: "J19", right: "Kuning", wrong: "Hijau" },
    {
      sheet: "T3.4 Penerimaan",
      cell: "H12",
      right: "=(E12-D12)/D12 -> -0.524580691~0.00%",
      wrong: "=(E12-D12)/E12 -> -1.1034063635~0.00%",
    },
    {
      sheet: "T3.4 Penerimaan",
      cell: "E8",
      right: "=SUM(E9:E11) -> 1409360000~#,##0",
      wrong: "=SUM(E9:E10) -> 1316082500~#,##0",
    },
    { sheet: "T3.5 Bulanan", cell: "F16", right: "79.427.666.000", wrong: "79.472.666.000" },
    { sheet: "T3.5 Bulanan", cell: "G14", right: "202.442.857.000", wrong: "202.242.857.000" },
    {
      sheet: "T3.6 YoY",
      cell: "F13",
      right: "=E13/C13 -> 0.8817993587~0.00%",
      wrong: "=E13/D13 -> 0.4685937184~0.00%",
    },
    { sheet: "T3.6 YoY", cell: "D11", right: "#29791108000~#,##0", wrong: "#29971108000~#,##0" },
    { sheet: "T3.7 Tren", cell: "F21", right: "-14,08%", wrong: "-16,38%" },
    { sheet: "T3.9 Layanan", cell: "F10", right: "90,00%", wrong: "110,00%" },
    { sheet: "T3.9 Layanan", cell: "H16", right: "15.092", wrong: "14.007" },
    { sheet: "T3.11 Penindakan", cell: "H14", right: "8.674.979", wrong: "7.032.069" },
    { sheet: "T3.14 Tindak Lanjut", cell: "J7", right: "66", wrong: "63" },
    { sheet: "T3.14 Tindak Lanjut", cell: "K25", right: "59,85%", wrong: "66,32%" },
    { sheet: "T3.17 Risiko", cell: "F7", right: "Tinggi", wrong: "Sedang" },
    { sheet: "T3.17 Risiko", cell: "E12", right: "12", wrong: "8" },
    {
      sheet: "T3.18 Anggaran",
      cell: "D8",
      right: "=SUM(D9:D12) -> 836040000~#,##0",
      wrong: "=SUM(D9:D11) -> 778440000~#,##0",
    },
    { sheet: "T3.18 Anggaran", cell: "G23", right: "=E23/D23 -> 0.9983564907~0.00%", wrong: "#0.9948~0.00%" },
    {
      sheet: "T3.20 Belanja",
      cell: "G15",
      right: "=D15-D14 -> 305923070~#,##0;(#,##0)",
      wrong: "=D15-D13 -> -133364680~#,##0;(#,##0)",
    },
    { sheet: "T3.22 IKPA", cell: "H15", right: "19.41", wrong: "9.70" },
    { sheet: "T3.22 IKPA", cell: "H20", right: "98.58", wrong: "98.23" },
    { sheet: "T3.23 SKM", cell: "L12", right: "B (Baik)", wrong: "A (Sangat Baik)" },
    { sheet: "T3.24 Banding", cell: "K7", right: "6", wrong: "5" },
    { sheet: "T3.24 Banding", cell: "E11", right: "102,90%", wrong: "101,85%" },
    { sheet: "Narasi", cell: "A1", right: "sebesar Rp6.943.831.000", wrong: "sebesar Rp6.493.831.000" },
    { sheet: "Narasi", cell: "A2", right: "atau 51,41%", wrong: "atau 105,81%" },
    { sheet: "Narasi", cell: "A3", right: "dan tumbuh 16,01%", wrong: "dan tumbuh 15,30%" },
    { sheet: "Narasi", cell: "A5", right: "pada bulan April", wrong: "pada bulan November" },
    { sheet: "Narasi", cell: "A6", right: "mencapai 48,78%", wrong: "mencapai 41,95%" },
    { sheet: "Narasi", cell: "A7", right: "turun 4,92 poin", wrong: "naik 4,92 poin" },
    { sheet: "Narasi", cell: "A8", right: "sebanyak 12 IKU", wrong: "sebanyak 13 IKU" },
    { sheet: "Narasi", cell: "A10", right: "dipantau, 11 jenis", wrong: "dipantau, 10 jenis" },
    {
      sheet: "Narasi",
      cell: "A12",
      right: "potensi kerugian negara Rp8,67 miliar",
      wrong: "potensi kerugian negara Rp8,67 juta",
    },
    { sheet: "Narasi", cell: "A13", right: "tersisa 136 berkas", wrong: "tersisa 146 berkas" },
    { sheet: "Narasi", cell: "A14", right: "capaian IKU ini 99,75%", wrong: "capaian IKU ini 100,25%" },
    { sheet: "Narasi", cell: "A15", right: "dan 108 di antaranya", wrong: "dan 106 di antaranya" },
    { sheet: "Narasi", cell: "A16", right: "enam ratus tiga puluh delapan juta", wrong: "enam ratus tiga puluh juta" },
    { sheet: "Narasi", cell: "A16", right: "dengan sisa Rp61.966.215", wrong: "dengan sisa Rp61.996.215" },
    {
      sheet: "Narasi",
      cell: "A19",
      right: "unsur terendah adalah Waktu penyelesaian",
      wrong: "unsur terendah adalah Sarana dan prasarana",
    },
  ],
};
