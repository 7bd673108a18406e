import type { ReportCase } from "./report-case";

/** a sub-district with its kelurahan: services by month, PBB, survey by kelurahan, means by sasaran, LRA. */
export const kecamatanKelurahan: ReportCase = {
  name: "a sub-district with its kelurahan: services by month, PBB, survey by kelurahan, means by sasaran, LRA",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "T1.1 SDM & Aset",
      sheet: `
Tabel 1.1
Keadaan Pegawai Kecamatan Sukamulya menurut Unit Kerja dan Golongan per 31 Desember 2024
No | Unit Kerja | PNS menurut Golongan |  |  |  | PPPK | Jumlah ASN | Non ASN
 |  | IV | III | II | Jml PNS
1 | 2 | 3 | 4 | 5 | 6=3+4+5 | 7 | 8=6+7 | 9
1. | Kantor Kecamatan | 4 | 13 | 5 | 22 | 3 | 25 | 14
2. | Kel. Karangsari | - | 5 | 1 | 6 | - | 6 | 3
3. | Kel. Mekarjaya | 1 | 5 | 1 | 7 | 1 | 8 | 4
4. | Kel. Sindangrasa | - | 4 | 2 | 6 | - | 6 | 3
5. | Kel. Cibatu Kulon | - | 4 | 1 | 5 | - | 5 | 2
6. | Kel. Pasirlayung | - | 5 | 1 | 6 | - | 6 | 3
7. | Kel. Tanjungmekar | 1 | 5 | 1 | 7 | 1 | 8 | 4
8. | Kel. Sukaresik | - | 4 | 1 | 5 | - | 5 | 2
9. | Kel. Babakan Loa | - | 4 | - | 4 | - | 4 | 3
 | J u m l a h | 6 | 49 | 13 | 68 | 5 | 73 | 38

Tabel 1.2 Keadaan ASN menurut Tingkat Pendidikan dan Jenis Kelamin
No | Pendidikan | Laki-laki | Perempuan | Jumlah | Persentase (%)
1 | S-2 | 7 | 4 | 11 | 15,07
2 | S-1/D-IV | 19 | 17 | 36 | 49,32
3 | D-III | 3 | 5 | 8 | 10,96
4 | SLTA/sederajat | 12 | 5 | 17 | 23,29
5 | SLTP | 1 | - | 1 | 1,37
 | Jumlah | 42 | 31 | 73 | 100,00

Tabel 1.3 Nilai Barang Milik Daerah (Aset Tetap) per 31 Desember 2024
 |  |  |  |  | (dalam Rupiah)
Kode | Golongan Barang | Saldo 31 Des 2023 | Mutasi 2024 |  | Saldo 31 Des 2024
 |  |  | Bertambah | Berkurang
1.3.1 | Tanah | 18.642.750.000,00 | - | - | 18.642.750.000,00
1.3.2 | Peralatan dan Mesin | 5.318.462.780,00 | 203.322.000,00 | 186.350.000,00 | 5.335.434.780,00
1.3.3 | Gedung dan Bangunan | 14.275.918.400,00 | 833.250.000,00 | - | 15.109.168.400,00
1.3.4 | Jalan, Irigasi dan Jaringan | 21.486.307.250,00 | 3.918.515.000,00 | 312.480.500,00 | 25.092.341.750,00
1.3.5 | Aset Tetap Lainnya | 86.214.000,00 | - | 4.125.000,00 | 82.089.000,00
1.3.6 | Konstruksi dalam Pengerjaan | - | - | - | -
 | Jumlah Aset Tetap | 59.809.652.430,00 | 4.955.087.000,00 | 502.955.500,00 | 64.261.783.930,00
1.3.7 | Akumulasi Penyusutan | (15.738.462.110,00) | (1.864.297.500,00) | (190.475.000,00) | (17.412.284.610,00)
 | Nilai Buku | 44.071.190.320,00 | 3.090.789.500,00 | 312.480.500,00 | 46.849.499.320,00
Sumber : Subbagian Umum dan Kepegawaian / KIB, 2024
`,
    },
    {
      name: "T1.2 Penduduk",
      sheet: `
Tabel 1.4 Luas Wilayah, Jumlah KK dan Penduduk menurut Kelurahan, Semester II Tahun 2024
No | Kelurahan | Luas (Km2) | Jumlah |  |  | Penduduk (jiwa) |  |  | Kepadatan (jiwa/Km2) | Rasio Jenis Kelamin | Jiwa per KK
 |  |  | RW | RT | KK | L | P | L+P
#1 | Karangsari | #2.14~0.00 | #12 | #58 | #4312~#,##0 | #6904~#,##0 | #6871~#,##0 | =G4+H4 -> 13775~#,##0 | =I4/C4 -> 6436.9158878505~#,##0 | =G4/H4*100 -> 100.4802794353~0.0 | =I4/F4 -> 3.1945732839~0.00
#2 | Mekarjaya | #1.87~0.00 | #14 | #71 | #5208~#,##0 | #8415~#,##0 | #8502~#,##0 | =G5+H5 -> 16917~#,##0 | =I5/C5 -> 9046.5240641711~#,##0 | =G5/H5*100 -> 98.976711362~0.0 | =I5/F5 -> 3.2482718894~0.00
#3 | Sindangrasa | #3.05~0.00 | #11 | #49 | #3674~#,##0 | #5893~#,##0 | #5784~#,##0 | =G6+H6 -> 11677~#,##0 | =I6/C6 -> 3828.5245901639~#,##0 | =G6/H6*100 -> 101.8845089903~0.0 | =I6/F6 -> 3.178279804~0.00
#4 | Cibatu Kulon | #2.76~0.00 | #9 | #44 | #3128~#,##0 | #5037~#,##0 | #4966~#,##0 | =G7+H7 -> 10003~#,##0 | =I7/C7 -> 3624.2753623188~#,##0 | =G7/H7*100 -> 101.4297221104~0.0 | =I7/F7 -> 3.1978900256~0.00
#5 | Pasirlayung | #4.12~0.00 | #10 | #46 | #3391~#,##0 | #5462~#,##0 | #5409~#,##0 | =G8+H8 -> 10871~#,##0 | =I8/C8 -> 2638.5922330097~#,##0 | =G8/H8*100 -> 100.9798484008~0.0 | =I8/F8 -> 3.2058389855~0.00
#6 | Tanjungmekar | #1.53~0.00 | #13 | #66 | #4875~#,##0 | #7788~#,##0 | #7853~#,##0 | =G9+H9 -> 15641~#,##0 | =I9/C9 -> 10222.8758169935~#,##0 | =G9/H9*100 -> 99.1722908443~0.0 | =I9/F9 -> 3.2084102564~0.00
#7 | Sukaresik | #2.98~0.00 | #8 | #37 | #2746~#,##0 | #4421~#,##0 | #4358~#,##0 | =G10+H10 -> 8779~#,##0 | =I10/C10 -> 2945.9731543624~#,##0 | =G10/H10*100 -> 101.4456172556~0.0 | =I10/F10 -> 3.1970138383~0.00
#8 | Babakan Loa | #3.67~0.00 | #9 | #41 | #2963~#,##0 | #4780~#,##0 | #4712~#,##0 | =G11+H11 -> 9492~#,##0 | =I11/C11 -> 2586.3760217984~#,##0 | =G11/H11*100 -> 101.4431239389~0.0 | =I11/F11 -> 3.2035099561~0.00
 | Kecamatan | =SUM(C4:C11) -> 22.12~0.00 | =SUM(D4:D11) -> 86~0 | =SUM(E4:E11) -> 412~0 | =SUM(F4:F11) -> 30297~#,##0 | =SUM(G4:G11) -> 48700~#,##0 | =SUM(H4:H11) -> 48455~#,##0 | =SUM(I4:I11) -> 97155~#,##0 | =I12/C12 -> 4392.1790235081~#,##0 | =G12/H12*100 -> 100.5056237746~0.0 | =I12/F12 -> 3.2067531439~0.00
Sumber : Disdukcapil (DKB Semester II 2024), diolah

Tabel 1.5 Penduduk menurut Kelompok Umur dan Jenis Kelamin Tahun 2024
No | Kelompok Umur | Laki-laki | Perempuan | Jumlah | Distribusi
#1 | 0-4 tahun | #3608~#,##0 | #3430~#,##0 | =C17+D17 -> 7038~#,##0 | =E17/E$33 -> 0.0724409449~0.00%
#2 | 5-9 tahun | #3910~#,##0 | #3735~#,##0 | =C18+D18 -> 7645~#,##0 | =E18/E$33 -> 0.0786886933~0.00%
#3 | 10-14 tahun | #4022~#,##0 | #3847~#,##0 | =C19+D19 -> 7869~#,##0 | =E19/E$33 -> 0.0809942875~0.00%
#4 | 15-19 tahun | #3949~#,##0 | #3818~#,##0 | =C20+D20 -> 7767~#,##0 | =E20/E$33 -> 0.0799444187~0.00%
#5 | 20-24 tahun | #4084~#,##0 | #3976~#,##0 | =C21+D21 -> 8060~#,##0 | =E21/E$33 -> 0.0829602182~0.00%
#6 | 25-29 tahun | #3905~#,##0 | #3861~#,##0 | =C22+D22 -> 7766~#,##0 | =E22/E$33 -> 0.0799341259~0.00%
#7 | 30-34 tahun | #3730~#,##0 | #3735~#,##0 | =C23+D23 -> 7465~#,##0 | =E23/E$33 -> 0.0768359837~0.00%
#8 | 35-39 tahun | #3691~#,##0 | #3711~#,##0 | =C24+D24 -> 7402~#,##0 | =E24/E$33 -> 0.0761875354~0.00%
#9 | 40-44 tahun | #3628~#,##0 | #3629~#,##0 | =C25+D25 -> 7257~#,##0 | =E25/E$33 -> 0.0746950749~0.00%
#10 | 45-49 tahun | #3374~#,##0 | #3382~#,##0 | =C26+D26 -> 6756~#,##0 | =E26/E$33 -> 0.0695383665~0.00%
#11 | 50-54 tahun | #2980~#,##0 | #3009~#,##0 | =C27+D27 -> 5989~#,##0 | =E27/E$33 -> 0.0616437651~0.00%
#12 | 55-59 tahun | #2522~#,##0 | #2572~#,##0 | =C28+D28 -> 5094~#,##0 | =E28/E$33 -> 0.0524316813~0.00%
#13 | 60-64 tahun | #2050~#,##0 | #2112~#,##0 | =C29+D29 -> 4162~#,##0 | =E29/E$33 -> 0.0428387628~0.00%
#14 | 65-69 tahun | #1495~#,##0 | #1584~#,##0 | =C30+D30 -> 3079~#,##0 | =E30/E$33 -> 0.0316916268~0.00%
#15 | 70-74 tahun | #944~#,##0 | #1027~#,##0 | =C31+D31 -> 1971~#,##0 | =E31/E$33 -> 0.02028717~0.00%
#16 | 75+ tahun | #808~#,##0 | #1027~#,##0 | =C32+D32 -> 1835~#,##0 | =E32/E$33 -> 0.018887345~0.00%
 | Jumlah | =SUM(C17:C32) -> 48700~#,##0 | =SUM(D17:D32) -> 48455~#,##0 | =SUM(E17:E32) -> 97155~#,##0 | =E33/E$33 -> 1~0.00%
 | Usia muda (0-14 th) | =SUM(C17:C19) -> 11540~#,##0 | =SUM(D17:D19) -> 11012~#,##0 | =SUM(E17:E19) -> 22552~#,##0 | =E34/E$33 -> 0.2321239257~0.00%
 | Usia produktif (15-64 th) | =SUM(C20:C29) -> 33913~#,##0 | =SUM(D20:D29) -> 33805~#,##0 | =SUM(E20:E29) -> 67718~#,##0 | =E35/E$33 -> 0.6970099326~0.00%
 | Usia lanjut (65+ th) | =SUM(C30:C32) -> 3247~#,##0 | =SUM(D30:D32) -> 3638~#,##0 | =SUM(E30:E32) -> 6885~#,##0 | =E36/E$33 -> 0.0708661417~0.00%
 | Rasio ketergantungan |  |  | =(E34+E36)/E35*100 -> 43.46997844~0.00
`,
    },
    {
      name: "T2.1 PK 2024",
      sheet: `
Tabel 2.1
PERJANJIAN KINERJA PERUBAHAN KECAMATAN SUKAMULYA TAHUN 2024
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
(1) | (2) | (3) | (4) | (5)
1 | Meningkatnya kualitas pelayanan publik kecamatan | Indeks Kepuasan Masyarakat (IKM) Kecamatan | nilai | 85,00
 |  | Nilai Reformasi Birokrasi unit | nilai | 75,00
2 | Meningkatnya akuntabilitas kinerja kecamatan | Nilai AKIP Kecamatan | nilai | 78,00
3 | Meningkatnya pembangunan yang partisipatif | Persentase usulan Musrenbang yang diakomodir | % | 70,00%
 |  | Persentase realisasi penerimaan PBB-P2 | % | 90,00%
4 | Meningkatnya kesejahteraan masyarakat | Prevalensi stunting balita | % | 5,75%
 |  | Jumlah UMKM ber-NIB | UMKM | 860
5 | Meningkatnya ketenteraman dan ketertiban | Jumlah pelanggaran K3 | kasus | 240

No | Program | Anggaran | Keterangan
1. | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | Rp 9.716.331.500,- | APBD
2. | Program Penyelenggaraan Pemerintahan dan Pelayanan Publik | Rp 238.330.000,- | APBD
3. | Program Pemberdayaan Masyarakat Desa dan Kelurahan | Rp 6.989.150.000,- | APBD + DAU Earmark
4. | Program Koordinasi Ketentraman dan Ketertiban Umum | Rp 190.590.000,- | APBD
5. | Program Penyelenggaraan Urusan Pemerintahan Umum | Rp 70.250.000,- | APBD
 | Jumlah | Rp 17.204.651.500,-

 |  |  | Tirtajaya,    Oktober 2024
Wali Kota Tirtajaya, |  |  | Camat Sukamulya,

ttd |  |  | ttd
H. Rahmat Gunadi, S.E., M.M. |  |  | Drs. Ujang Hermawan, M.Si
`,
    },
    {
      name: "T3.1 IKU",
      sheet: `
Tabel 3.1 Skala Nilai Peringkat Kinerja
No | Interval Nilai Realisasi Kinerja | Kriteria
1 | >= 91 | Sangat Tinggi
2 | 76 - 90,99 | Tinggi
3 | 66 - 75,99 | Sedang
4 | 51 - 65,99 | Rendah
5 | <= 50,99 | Sangat Rendah

Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2024
No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kriteria
1 | 2 | 3 | 4 | 5 | 6 | 7
1 | Sasaran 1 : Meningkatnya kualitas pelayanan publik kecamatan
1.1 | Indeks Kepuasan Masyarakat (IKM) Kecamatan | nilai | 85,00 | 85,94 | 101,11 | Sangat Tinggi
1.2 | Nilai Reformasi Birokrasi unit | nilai | 75,00 | 77,25 | 103,00 | Sangat Tinggi
 | Rata-rata Sasaran 1 |  |  |  | 102,06 | Sangat Tinggi
2 | Sasaran 2 : Meningkatnya akuntabilitas kinerja kecamatan
2.1 | Nilai AKIP Kecamatan | nilai | 78,00 | 79,20 | 101,54 | Sangat Tinggi
3 | Sasaran 3 : Meningkatnya pembangunan yang partisipatif
3.1 | Persentase usulan Musrenbang yang diakomodir | % | 70,00 | 69,84 | 99,77 | Sangat Tinggi
3.2 | Persentase realisasi penerimaan PBB-P2 | % | 90,00 | 87,95 | 97,72 | Sangat Tinggi
 | Rata-rata Sasaran 3 |  |  |  | 98,75 | Sangat Tinggi
4 | Sasaran 4 : Meningkatnya kesejahteraan masyarakat
4.1 | Prevalensi stunting balita *) | % | 5,75 | 5,51 | 104,17 | Sangat Tinggi
4.2 | Jumlah UMKM ber-NIB | UMKM | 860 | 1.085 | 120,00 **) | Sangat Tinggi
 | Rata-rata Sasaran 4 |  |  |  | 112,09 | Sangat Tinggi
5 | Sasaran 5 : Meningkatnya ketenteraman dan ketertiban
5.1 | Jumlah pelanggaran K3 *) | kasus | 240 | 263 | 90,42 | Tinggi
 | Rata-rata Capaian 8 (delapan) Indikator |  |  |  | 102,22 | Sangat Tinggi
*) indikator minimum (semakin rendah semakin baik): Capaian = (2 x Target - Realisasi) / Target x 100
**) capaian di atas 120% dibatasi menjadi 120%

Tabel 3.3 Perbandingan Realisasi Kinerja Tahun 2021 s.d. 2024 dan Target Akhir Renstra
No | Indikator Kinerja | Realisasi |  |  |  | Naik/(Turun) thd 2023 | Target Akhir Renstra 2026 | Tingkat Kemajuan (%)
 |  | 2021 | 2022 | 2023 | 2024
1 | Indeks Kepuasan Masyarakat (IKM) Kecamatan | 81,35 | 82,74 | 83,42 | 85,94 | 2,52 | 88,50 | 97,11
2 | Nilai Reformasi Birokrasi unit | 68,20 | 71,46 | 73,69 | 77,25 | 3,56 | 80,00 | 96,56
3 | Nilai AKIP Kecamatan | 72,15 | 74,25 | 77,10 | 79,20 | 2,10 | 81,50 | 97,18
4 | Persentase usulan Musrenbang yang diakomodir | 58,62 | 61,04 | 63,59 | 69,84 | 6,25 | 75,00 | 93,12
5 | Persentase realisasi penerimaan PBB-P2 | 79,88 | 82,17 | 85,81 | 87,95 | 2,14 | 93,00 | 94,57
6 | Prevalensi stunting balita (min) | 9,84 | 8,31 | 7,08 | 5,51 | (1,57) | 5,00 | 89,80
7 | Jumlah UMKM ber-NIB | 412 | 598 | 767 | 1.085 | 318 | 1.200 | 90,42
8 | Jumlah pelanggaran K3 (min) | 371 | 324 | 290 | 263 | (27) | 200 | 68,50
Keterangan: untuk indikator (min) tingkat kemajuan dihitung dengan rumus *) pada Tabel 3.2
`,
    },
    {
      name: "T3.4 IKM",
      sheet: `
Tabel 3.4 Hasil Survei Kepuasan Masyarakat per Unsur Pelayanan Tahun 2024
Kode | Unsur Pelayanan | Nilai Rata-rata (NRR) Unsur per Unit Pelayanan |  |  |  |  |  |  |  |  | Rata-rata
 |  | Karangsari | Mekarjaya | Sindangrasa | Cibatu Kulon | Pasirlayung | Tanjungmekar | Sukaresik | Babakan Loa | Kantor Kecamatan | Kecamatan
U1 | Persyaratan | #3.498~0.000 | #3.445~0.000 | #3.406~0.000 | #2.969~0.000 | #3.394~0.000 | #3.474~0.000 | #3.346~0.000 | #3.407~0.000 | #3.453~0.000 | =AVERAGE(C4:K4) -> 3.3768888889~0.000
U2 | Sistem, Mekanisme, dan Prosedur | #3.343~0.000 | #3.489~0.000 | #3.256~0.000 | #2.91~0.000 | #3.42~0.000 | #3.492~0.000 | #3.244~0.000 | #3.304~0.000 | #3.395~0.000 | =AVERAGE(C5:K5) -> 3.317~0.000
U3 | Waktu Penyelesaian | #3.242~0.000 | #3.312~0.000 | #3.143~0.000 | #2.766~0.000 | #3.266~0.000 | #3.333~0.000 | #3.135~0.000 | #3.198~0.000 | #3.349~0.000 | =AVERAGE(C6:K6) -> 3.1937777778~0.000
U4 | Biaya/Tarif | #4~0.000 | #4~0.000 | #4~0.000 | #4~0.000 | #4~0.000 | #4~0.000 | #4~0.000 | #4~0.000 | #4~0.000 | =AVERAGE(C7:K7) -> 4~0.000
U5 | Produk Spesifikasi Jenis Pelayanan | #3.465~0.000 | #3.547~0.000 | #3.335~0.000 | #3.028~0.000 | #3.501~0.000 | #3.5~0.000 | #3.332~0.000 | #3.357~0.000 | #3.489~0.000 | =AVERAGE(C8:K8) -> 3.3948888889~0.000
U6 | Kompetensi Pelaksana | #3.495~0.000 | #3.506~0.000 | #3.424~0.000 | #3.015~0.000 | #3.428~0.000 | #3.566~0.000 | #3.428~0.000 | #3.455~0.000 | #3.615~0.000 | =AVERAGE(C9:K9) -> 3.4368888889~0.000
U7 | Perilaku Pelaksana | #3.523~0.000 | #3.644~0.000 | #3.417~0.000 | #3.008~0.000 | #3.547~0.000 | #3.589~0.000 | #3.485~0.000 | #3.45~0.000 | #3.61~0.000 | =AVERAGE(C10:K10) -> 3.4747777778~0.000
U8 | Penanganan Pengaduan, Saran dan Masukan | #3.624~0.000 | #3.722~0.000 | #3.542~0.000 | #3.186~0.000 | #3.591~0.000 | #3.665~0.000 | #3.497~0.000 | #3.548~0.000 | #3.739~0.000 | =AVERAGE(C11:K11) -> 3.5682222222~0.000
U9 | Sarana dan Prasarana | #3.227~0.000 | #3.249~0.000 | #3.118~0.000 | #2.798~0.000 | #3.196~0.000 | #3.335~0.000 | #3.123~0.000 | #3.158~0.000 | #3.369~0.000 | =AVERAGE(C12:K12) -> 3.1747777778~0.000
 | NRR (rata-rata 9 unsur) | =AVERAGE(C4:C12) -> 3.4907777778~0.000 | =AVERAGE(D4:D12) -> 3.546~0.000 | =AVERAGE(E4:E12) -> 3.4045555556~0.000 | =AVERAGE(F4:F12) -> 3.0755555556~0.000 | =AVERAGE(G4:G12) -> 3.4825555556~0.000 | =AVERAGE(H4:H12) -> 3.5504444444~0.000 | =AVERAGE(I4:I12) -> 3.3988888889~0.000 | =AVERAGE(J4:J12) -> 3.4307777778~0.000 | =AVERAGE(K4:K12) -> 3.5576666667~0.000 | =AVERAGE(L4:L12) -> 3.4374691358~0.000
 | Nilai IKM (NRR x 25) | =C13*25 -> 87.2694444444~0.00 | =D13*25 -> 88.65~0.00 | =E13*25 -> 85.1138888889~0.00 | =F13*25 -> 76.8888888889~0.00 | =G13*25 -> 87.0638888889~0.00 | =H13*25 -> 88.7611111111~0.00 | =I13*25 -> 84.9722222222~0.00 | =J13*25 -> 85.7694444444~0.00 | =K13*25 -> 88.9416666667~0.00 | =L13*25 -> 85.9367283951~0.00
 | Mutu Pelayanan | B | A | B | B | B | A | B | B | A | B
 | Kinerja Unit | Baik | Sangat Baik | Baik | Baik | Baik | Sangat Baik | Baik | Baik | Sangat Baik | Baik
 | Jumlah Responden | #152 | #174 | #138 | #126 | #133 | #168 | #118 | #121 | #210 | =SUM(C17:K17) -> 1340~#,##0
 | Nilai IKM 2023 | #84.12~0.00 | #85.37~0.00 | #82.46~0.00 | #76.03~0.00 | #83.9~0.00 | #86.55~0.00 | #81.74~0.00 | #83.68~0.00 | #86.91~0.00 | =ROUND(AVERAGE(C18:K18),2) -> 83.42~0.00
 | Kenaikan/penurunan (poin) | =C14-C18 -> 3.1494444444~0.00 | =D14-D18 -> 3.28~0.00 | =E14-E18 -> 2.6538888889~0.00 | =F14-F18 -> 0.8588888889~0.00 | =G14-G18 -> 3.1638888889~0.00 | =H14-H18 -> 2.2111111111~0.00 | =I14-I18 -> 3.2322222222~0.00 | =J14-J18 -> 2.0894444444~0.00 | =K14-K18 -> 2.0316666667~0.00 | =L14-L18 -> 2.5167283951~0.00
Ket: A = 88,31-100,00; B = 76,61-88,30; C = 65,00-76,60; D = 25,00-64,99 (PermenPANRB 14/2017)
Nilai Kecamatan adalah rata-rata sederhana 9 unit pelayanan (bukan tertimbang responden)
`,
    },
    {
      name: "T3.5 Pelayanan",
      sheet: `
Tabel 3.5
Rekapitulasi Pelayanan Administrasi Kecamatan Sukamulya per Bulan Tahun 2024 (dokumen)
No | Bulan | Jenis Pelayanan |  |  |  |  |  |  | Jumlah
 |  | Perekaman KTP-el | Kartu Keluarga | KIA | Surat Pindah/ Datang | SKTM | Surat Ket. Lainnya | Dispensasi Nikah
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10=3+...+9
1 | Januari | 167 | 250 | 121 | 73 | 59 | 150 | 8 | 828
2 | Februari | 129 | 230 | 98 | 74 | 50 | 135 | 8 | 724
3 | Maret | 132 | 205 | 95 | 63 | 48 | 117 | 7 | 667
 | Jml Triwulan I | 428 | 685 | 314 | 210 | 157 | 402 | 23 | 2.219
4 | April | 104 | 160 | 73 | 54 | 40 | 103 | 5 | 539
5 | Mei | 140 | 215 | 99 | 83 | 62 | 156 | 8 | 763
6 | Juni | 163 | 195 | 101 | 73 | 59 | 141 | 6 | 738
 | Jml Triwulan II | 407 | 570 | 273 | 210 | 161 | 400 | 19 | 2.040
7 | Juli | 194 | 247 | 111 | 94 | 64 | 165 | 8 | 883
8 | Agustus | 140 | 240 | 117 | 76 | 67 | 159 | 7 | 806
9 | September | 148 | 236 | 105 | 66 | 53 | 147 | 6 | 761
 | Jml Triwulan III | 482 | 723 | 333 | 236 | 184 | 471 | 21 | 2.450
10 | Oktober | 149 | 234 | 93 | 65 | 65 | 148 | 7 | 761
11 | November | 144 | 186 | 91 | 57 | 46 | 124 | 7 | 655
12 | Desember | 127 | 179 | 80 | 55 | 52 | 129 | 6 | 628
 | Jml Triwulan IV | 420 | 599 | 264 | 177 | 163 | 401 | 20 | 2.044
 | JUMLAH TAHUN 2024 | 1.737 | 2.577 | 1.184 | 833 | 665 | 1.674 | 83 | 8.753
 | Rata-rata per bulan | 144,8 | 214,8 | 98,7 | 69,4 | 55,4 | 139,5 | 6,9 | 729,4
 | Jumlah Tahun 2023 | 1.702 | 2.437 | 1.018 | 884 | 731 | 1.526 | 91 | 8.389
 | Naik/(turun) | 35 | 140 | 166 | (51) | (66) | 148 | (8) | 364
 | Naik/(turun) % | 2,1 | 5,7 | 16,3 | -5,8 | -9,0 | 9,7 | -8,8 | 4,3
 | Persentase thd total 2024 | 19,8 | 29,4 | 13,5 | 9,5 | 7,6 | 19,1 | 0,9 | 100,0
`,
    },
    {
      name: "T3.6 PBB",
      sheet: `
Tabel 3.6 Target dan Realisasi Penerimaan PBB-P2 per Kelurahan Tahun 2024 (s.d. 31 Desember 2024)
No. | Kelurahan | Pokok Ketetapan |  | Realisasi |  | Persentase |  | Sisa (Tunggakan) |  | Peringkat
 |  | SPPT | Rp | SPPT | Rp | SPPT | Rp | SPPT | Rp
1 | 2 | 3 | 4 | 5 | 6 | 7=5/3 | 8=6/4 | 9=3-5 | 10=4-6 | 11
1. | KARANGSARI | 3.412 | 842.316.450 | 2.987 | 751.204.118 | 87,54 % | 89,18 % | 425 | 91.112.332 | 3
2. | MEKARJAYA | 4.105 | 1.126.480.720 | 3.688 | 1.031.847.365 | 89,84 % | 91,60 % | 417 | 94.633.355 | 1
3. | SINDANGRASA | 2.876 | 694.275.180 | 2.431 | 597.316.904 | 84,53 % | 86,03 % | 445 | 96.958.276 | 5
4. | CIBATU KULON | 2.518 | 583.640.215 | 2.077 | 489.725.630 | 82,49 % | 83,91 % | 441 | 93.914.585 | 8
5. | PASIRLAYUNG | 2.694 | 648.917.340 | 2.302 | 561.408.277 | 85,45 % | 86,51 % | 392 | 87.509.063 | 4
6. | TANJUNGMEKAR | 3.867 | 1.052.738.965 | 3.419 | 944.216.083 | 88,41 % | 89,69 % | 448 | 108.522.882 | 2
7. | SUKARESIK | 2.145 | 487.352.610 | 1.796 | 418.960.745 | 83,73 % | 85,97 % | 349 | 68.391.865 | 6
8. | BABAKAN LOA | 2.387 | 541.826.390 | 1.988 | 462.753.181 | 83,28 % | 85,41 % | 399 | 79.073.209 | 7
 | JUMLAH 2024 | 24.004 | 5.977.547.870 | 20.688 | 5.257.432.303 | 86,19 % | 87,95 % | 3.316 | 720.115.567
 | TAHUN 2023 | 23.418 | 5.612.847.300 | 19.824 | 4.816.593.742 | 84,65 % | 85,81 % | 3.594 | 796.253.558
 | NAIK/TURUN | 586 | 364.700.570 | 864 | 440.838.561 | 1,54 poin | 2,14 poin | -278 | -76.137.991

Tabel 3.7 Perkembangan Realisasi PBB-P2 per Triwulan
No. | Triwulan | Realisasi (Rp) | Kumulatif (Rp) | % Kumulatif thd Pokok Ketetapan | % thd Total Realisasi
1. | Triwulan I | 596.560.843 | 596.560.843 | 9,98 | 11,35
2. | Triwulan II | 1.506.990.395 | 2.103.551.238 | 35,19 | 28,66
3. | Triwulan III | 2.424.622.631 | 4.528.173.869 | 75,75 | 46,12
4. | Triwulan IV | 729.258.434 | 5.257.432.303 | 87,95 | 13,87
 | Jumlah | 5.257.432.303 |  |  | 100,00
`,
    },
    {
      name: "T3.8 Musrenbang",
      sheet: `
TABEL 3.8 REKAP USULAN MUSRENBANG KELURAHAN/KECAMATAN TAHUN 2024 (UNTUK RKPD 2025)
No | Kelurahan | Usulan |  |  |  | Diakomodir |  |  |  | % Diakomodir | Tidak Diakomodir | Pagu Indikatif Diakomodir (Rp juta)
 |  | Fisik | Ekonomi | Sosbud | Jml | Fisik | Ekonomi | Sosbud | Jml
#1 | Karangsari | #14 | #5 | #6 | =SUM(C4:E4) -> 25~0 | #11 | #3 | #4 | =SUM(G4:I4) -> 18~0 | =J4/F4 -> 0.72~0.00% | =F4-J4 -> 7~0 | #2150~#,##0
#2 | Mekarjaya | #17 | #6 | #8 | =SUM(C5:E5) -> 31~0 | #13 | #5 | #5 | =SUM(G5:I5) -> 23~0 | =J5/F5 -> 0.7419354839~0.00% | =F5-J5 -> 8~0 | #2640~#,##0
#3 | Sindangrasa | #12 | #4 | #5 | =SUM(C6:E6) -> 21~0 | #8 | #3 | #4 | =SUM(G6:I6) -> 15~0 | =J6/F6 -> 0.7142857143~0.00% | =F6-J6 -> 6~0 | #1785~#,##0
#4 | Cibatu Kulon | #11 | #5 | #4 | =SUM(C7:E7) -> 20~0 | #7 | #3 | #3 | =SUM(G7:I7) -> 13~0 | =J7/F7 -> 0.65~0.00% | =F7-J7 -> 7~0 | #1520~#,##0
#5 | Pasirlayung | #13 | #4 | #6 | =SUM(C8:E8) -> 23~0 | #9 | #2 | #5 | =SUM(G8:I8) -> 16~0 | =J8/F8 -> 0.6956521739~0.00% | =F8-J8 -> 7~0 | #1930~#,##0
#6 | Tanjungmekar | #16 | #7 | #7 | =SUM(C9:E9) -> 30~0 | #12 | #4 | #6 | =SUM(G9:I9) -> 22~0 | =J9/F9 -> 0.7333333333~0.00% | =F9-J9 -> 8~0 | #2475~#,##0
#7 | Sukaresik | #10 | #3 | #5 | =SUM(C10:E10) -> 18~0 | #7 | #2 | #3 | =SUM(G10:I10) -> 12~0 | =J10/F10 -> 0.6666666667~0.00% | =F10-J10 -> 6~0 | #1340~#,##0
#8 | Babakan Loa | #11 | #4 | #6 | =SUM(C11:E11) -> 21~0 | #6 | #3 | #4 | =SUM(G11:I11) -> 13~0 | =J11/F11 -> 0.619047619~0.00% | =F11-J11 -> 8~0 | #1465~#,##0
 | Jumlah | =SUM(C4:C11) -> 104~#,##0 | =SUM(D4:D11) -> 38~#,##0 | =SUM(E4:E11) -> 47~#,##0 | =SUM(F4:F11) -> 189~#,##0 | =SUM(G4:G11) -> 73~#,##0 | =SUM(H4:H11) -> 25~#,##0 | =SUM(I4:I11) -> 34~#,##0 | =SUM(J4:J11) -> 132~#,##0 | =J12/F12 -> 0.6984126984~0.00% | =SUM(L4:L11) -> 57~0 | =SUM(M4:M11) -> 15305~#,##0
 | % diakomodir per bidang |  |  |  |  | =G12/C12 -> 0.7019230769~0.00% | =H12/D12 -> 0.6578947368~0.00% | =I12/E12 -> 0.7234042553~0.00% | =J12/F12 -> 0.6984126984~0.00%
Sumber: Seksi Ekonomi Pembangunan, SIPD-RI
`,
    },
    {
      name: "T3.9 Posyandu Stunting",
      sheet: `
Tabel 3.9 Jumlah Posyandu menurut Strata Tahun 2024
No | Kelurahan | Strata Posyandu |  |  |  | Jumlah | Posyandu Aktif (Purnama+Mandiri) | % Aktif | Kader
 |  | Pratama | Madya | Purnama | Mandiri
1 | Kel. Karangsari | - | 3 | 7 | 4 | 14 | 11 | 78,6% | 74
2 | Kel. Mekarjaya | 1 | 2 | 9 | 5 | 17 | 14 | 82,4% | 88
3 | Kel. Sindangrasa | - | 4 | 6 | 3 | 13 | 9 | 69,2% | 65
4 | Kel. Cibatu Kulon | 1 | 3 | 5 | 2 | 11 | 7 | 63,6% | 56
5 | Kel. Pasirlayung | - | 3 | 6 | 3 | 12 | 9 | 75,0% | 61
6 | Kel. Tanjungmekar | - | 2 | 8 | 6 | 16 | 14 | 87,5% | 82
7 | Kel. Sukaresik | 1 | 2 | 4 | 2 | 9 | 6 | 66,7% | 46
8 | Kel. Babakan Loa | - | 3 | 5 | 2 | 10 | 7 | 70,0% | 51
 | Jumlah | 3 | 22 | 50 | 27 | 102 | 77 | 75,5% | 523

Tabel 3.10 Prevalensi Stunting Balita per Kelurahan (e-PPGBM)
No | Kelurahan | Tahun 2023 |  |  | Tahun 2024 |  |  | Penurunan Kasus | Penurunan (poin %)
 |  | Balita Diukur | Stunting | % | Balita Diukur | Stunting | %
1 | Kel. Karangsari | 768 | 55 | 7,16 | 782 | 44 | 5,63 | 11 | 1,53
2 | Kel. Mekarjaya | 914 | 71 | 7,77 | 931 | 52 | 5,59 | 19 | 2,18
3 | Kel. Sindangrasa | 655 | 42 | 6,41 | 648 | 36 | 5,56 | 6 | 0,85
4 | Kel. Cibatu Kulon | 559 | 47 | 8,41 | 563 | 38 | 6,75 | 9 | 1,66
5 | Kel. Pasirlayung | 612 | 36 | 5,88 | 604 | 28 | 4,64 | 8 | 1,24
6 | Kel. Tanjungmekar | 866 | 58 | 6,70 | 879 | 41 | 4,66 | 17 | 2,04
7 | Kel. Sukaresik | 487 | 39 | 8,01 | 493 | 33 | 6,69 | 6 | 1,32
8 | Kel. Babakan Loa | 531 | 34 | 6,40 | 526 | 27 | 5,13 | 7 | 1,27
 | Kecamatan | 5.392 | 382 | 7,08 | 5.426 | 299 | 5,51 | 83 | 1,57
`,
    },
    {
      name: "T3.11 UMKM dan K3",
      sheet: `
Tabel 3.11 UMKM menurut Jenis Usaha |  |  |  |  |  |  |  |  |  | Tabel 3.12 Pelanggaran Kebersihan, Ketertiban dan Keindahan (K3)
No | Kelurahan | Kuliner | Fesyen | Kriya | Jasa | Jumlah | Ber-NIB | % NIB |  | No | Jenis Pelanggaran | TW I | TW II | TW III | TW IV | Jml 2024 | Jml 2023 | Naik/ Turun | %
#1 | Karangsari | #84 | #41 | #22 | #63 | =SUM(C3:F3) -> 210~#,##0 | #141~#,##0 | =H3/G3 -> 0.6714285714~0.0% |  | #1 | PKL berjualan di trotoar/bahu jalan | #19 | #16 | #14 | #12 | =SUM(M3:P3) -> 61~0 | #78 | =Q3-R3 -> -17~0 | =S3/R3 -> -0.2179487179~0.00%
#2 | Mekarjaya | #121 | #68 | #35 | #88 | =SUM(C4:F4) -> 312~#,##0 | #224~#,##0 | =H4/G4 -> 0.7179487179~0.0% |  | #2 | Pembuangan sampah liar | #15 | #13 | #16 | #11 | =SUM(M4:P4) -> 55~0 | #64 | =Q4-R4 -> -9~0 | =S4/R4 -> -0.140625~0.00%
#3 | Sindangrasa | #66 | #29 | #31 | #47 | =SUM(C5:F5) -> 173~#,##0 | #118~#,##0 | =H5/G5 -> 0.6820809249~0.0% |  | #3 | Reklame/spanduk tanpa izin | #12 | #14 | #9 | #17 | =SUM(M5:P5) -> 52~0 | #41 | =Q5-R5 -> 11~0 | =S5/R5 -> 0.2682926829~0.00%
#4 | Cibatu Kulon | #58 | #24 | #19 | #39 | =SUM(C6:F6) -> 140~#,##0 | #97~#,##0 | =H6/G6 -> 0.6928571429~0.0% |  | #4 | Bangunan liar di sempadan | #4 | #3 | #5 | #2 | =SUM(M6:P6) -> 14~0 | #19 | =Q6-R6 -> -5~0 | =S6/R6 -> -0.2631578947~0.00%
#5 | Pasirlayung | #62 | #27 | #44 | #45 | =SUM(C7:F7) -> 178~#,##0 | #126~#,##0 | =H7/G7 -> 0.7078651685~0.0% |  | #5 | Parkir liar | #11 | #9 | #12 | #10 | =SUM(M7:P7) -> 42~0 | #47 | =Q7-R7 -> -5~0 | =S7/R7 -> -0.1063829787~0.00%
#6 | Tanjungmekar | #109 | #57 | #28 | #79 | =SUM(C8:F8) -> 273~#,##0 | #211~#,##0 | =H8/G8 -> 0.7728937729~0.0% |  | #6 | Vandalisme fasilitas umum | #3 | #2 | #4 | #3 | =SUM(M8:P8) -> 12~0 | #10 | =Q8-R8 -> 2~0 | =S8/R8 -> 0.2~0.00%
#7 | Sukaresik | #43 | #18 | #16 | #31 | =SUM(C9:F9) -> 108~#,##0 | #76~#,##0 | =H9/G9 -> 0.7037037037~0.0% |  | #7 | Gangguan ketertiban umum lainnya | #8 | #6 | #7 | #6 | =SUM(M9:P9) -> 27~0 | #31 | =Q9-R9 -> -4~0 | =S9/R9 -> -0.1290322581~0.00%
#8 | Babakan Loa | #51 | #22 | #25 | #36 | =SUM(C10:F10) -> 134~#,##0 | #92~#,##0 | =H10/G10 -> 0.6865671642~0.0% |  |  | Jumlah | =SUM(M3:M9) -> 72~0 | =SUM(N3:N9) -> 63~0 | =SUM(O3:O9) -> 67~0 | =SUM(P3:P9) -> 61~0 | =SUM(Q3:Q9) -> 263~0 | =SUM(R3:R9) -> 290~0 | =Q10-R10 -> -27~0 | =S10/R10 -> -0.0931034483~0.00%
 | Jumlah | =SUM(C3:C10) -> 594~#,##0 | =SUM(D3:D10) -> 286~#,##0 | =SUM(E3:E10) -> 220~#,##0 | =SUM(F3:F10) -> 428~#,##0 | =SUM(G3:G10) -> 1528~#,##0 | =SUM(H3:H10) -> 1085~#,##0 | =H11/G11 -> 0.710078534~0.0%
 | Komposisi | =C11/$G11 -> 0.3887434555~0.0% | =D11/$G11 -> 0.1871727749~0.0% | =E11/$G11 -> 0.1439790576~0.0% | =F11/$G11 -> 0.280104712~0.0% | =SUM(C12:F12) -> 1~0.0%
`,
    },
    {
      name: "T3.13 AKIP RB",
      sheet: `
Tabel 3.13 Hasil Evaluasi AKIP Kecamatan Sukamulya Tahun 2022-2024
No | Komponen yang Dinilai | Bobot | Nilai |  |  | % thd Bobot 2024 | Kenaikan 2023-2024
 |  |  | 2022 | 2023 | 2024
a. | Perencanaan Kinerja | 30,00 | 23,10 | 23,85 | 24,60 | 82,0 | 0,75
b. | Pengukuran Kinerja | 30,00 | 22,50 | 23,40 | 23,70 | 79,0 | 0,30
c. | Pelaporan Kinerja | 15,00 | 11,40 | 11,85 | 12,15 | 81,0 | 0,30
d. | Evaluasi Akuntabilitas Kinerja Internal | 25,00 | 17,25 | 18,00 | 18,75 | 75,0 | 0,75
 | Nilai Hasil Evaluasi | 100,00 | 74,25 | 77,10 | 79,20 | 79,2 | 2,10
 | Predikat |  | BB | BB | BB
Predikat: AA >90-100; A >80-90; BB >70-80; B >60-70; CC >50-60

Tabel 3.14 Nilai Reformasi Birokrasi (PMPRB) Unit Kerja
No | Komponen | Bobot | Nilai 2023 | Nilai 2024 | Naik/turun | Capaian thd bobot (%)
A | PENGUNGKIT | 60,00 | 43,84 | 46,40 | 2,56 | 77,33
1 | Manajemen Perubahan | 8,00 | 5,92 | 6,34 | 0,42 | 79,25
2 | Deregulasi Kebijakan | 6,00 | 4,10 | 4,38 | 0,28 | 73,00
3 | Penataan dan Penguatan Organisasi | 6,00 | 4,45 | 4,52 | 0,07 | 75,33
4 | Penataan Tatalaksana | 8,00 | 5,67 | 6,05 | 0,38 | 75,63
5 | Penataan Sistem Manajemen SDM | 8,00 | 5,84 | 6,21 | 0,37 | 77,63
6 | Penguatan Akuntabilitas | 8,00 | 6,02 | 6,29 | 0,27 | 78,63
7 | Penguatan Pengawasan | 8,00 | 5,36 | 5,78 | 0,42 | 72,25
8 | Peningkatan Kualitas Pelayanan Publik | 8,00 | 6,48 | 6,83 | 0,35 | 85,38
B | HASIL | 40,00 | 29,85 | 30,85 | 1,00 | 77,13
1 | Akuntabilitas Kinerja dan Keuangan | 10,00 | 7,52 | 7,80 | 0,28 | 78,00
2 | Kualitas Pelayanan Publik | 10,00 | 8,16 | 8,41 | 0,25 | 84,10
3 | Pemerintahan yang Bersih dan Bebas KKN | 10,00 | 7,24 | 7,36 | 0,12 | 73,60
4 | Kinerja Organisasi | 10,00 | 6,93 | 7,28 | 0,35 | 72,80
 | NILAI RB (A+B) | 100,00 | 73,69 | 77,25 | 3,56 | 77,25
`,
    },
    {
      name: "T3.15 Program Kegiatan",
      sheet: `
Tabel 3.15 Capaian Indikator Program, Kegiatan dan Sub Kegiatan Tahun 2024
Kode Rekening | Program/ Kegiatan/ Sub Kegiatan | Indikator | Satuan | Target | Realisasi | Capaian | Predikat
1 | 2 | 3 | 4 | 5 | 6 | 7=6/5 | 8
7.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | Nilai AKIP Kecamatan | nilai | 78,00 | 79,20 | 101,54% | Sangat Tinggi
7.01.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | Persentase dokumen perencanaan dan evaluasi tepat waktu | % | 100,00 | 100,00 | 100,00% | Sangat Tinggi
7.01.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | Jumlah dokumen perencanaan | dokumen | 6 | 6 | 100,00% | Sangat Tinggi
7.01.01.2.01.0007 | Evaluasi Kinerja Perangkat Daerah | Jumlah laporan evaluasi kinerja | laporan | 12 | 12 | 100,00% | Sangat Tinggi
7.01.01.2.02 | Administrasi Keuangan Perangkat Daerah | Persentase laporan keuangan sesuai SAP | % | 100,00 | 100,00 | 100,00% | Sangat Tinggi
7.01.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | Jumlah orang yang menerima gaji dan tunjangan ASN | orang/bulan | 888 | 876 | 98,65% | Sangat Tinggi
7.01.01.2.02.0005 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | Jumlah laporan keuangan akhir tahun | laporan | 1 | 1 | 100,00% | Sangat Tinggi
7.01.01.2.06 | Administrasi Umum Perangkat Daerah | Persentase kebutuhan administrasi umum yang terpenuhi | % | 100,00 | 98,40 | 98,40% | Sangat Tinggi
7.01.01.2.06.0001 | Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | Jumlah paket komponen instalasi listrik | paket | 4 | 4 | 100,00% | Sangat Tinggi
7.01.01.2.06.0002 | Penyediaan Peralatan dan Perlengkapan Kantor | Jumlah paket peralatan dan perlengkapan kantor | paket | 9 | 9 | 100,00% | Sangat Tinggi
7.01.01.2.06.0004 | Penyediaan Bahan Logistik Kantor | Jumlah paket bahan logistik | paket | 12 | 11 | 91,67% | Sangat Tinggi
7.01.01.2.06.0005 | Penyediaan Barang Cetakan dan Penggandaan | Jumlah paket barang cetakan | paket | 12 | 12 | 100,00% | Sangat Tinggi
7.01.01.2.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | Jumlah laporan rapat koordinasi | laporan | 48 | 46 | 95,83% | Sangat Tinggi
7.01.01.2.07 | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah | Persentase pengadaan BMD sesuai RKBMD | % | 100,00 | 100,00 | 100,00% | Sangat Tinggi
7.01.01.2.07.0005 | Pengadaan Mebel | Jumlah paket mebel | unit | 36 | 36 | 100,00% | Sangat Tinggi
7.01.01.2.07.0006 | Pengadaan Peralatan dan Mesin Lainnya | Jumlah unit peralatan dan mesin lainnya | unit | 22 | 23 | 104,55% | Sangat Tinggi
7.01.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | Persentase jasa penunjang yang tersedia | % | 100,00 | 100,00 | 100,00% | Sangat Tinggi
7.01.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | Jumlah laporan jasa komunikasi, air dan listrik | laporan | 12 | 12 | 100,00% | Sangat Tinggi
7.01.01.2.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | Jumlah laporan jasa pelayanan umum kantor | laporan | 12 | 12 | 100,00% | Sangat Tinggi
7.01.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah | Persentase BMD dalam kondisi baik | % | 90,00 | 92,50 | 102,78% | Sangat Tinggi
7.01.01.2.09.0002 | Penyediaan Jasa Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas | Jumlah kendaraan dinas yang dipelihara | unit | 31 | 29 | 93,55% | Sangat Tinggi
7.01.01.2.09.0009 | Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya | Jumlah gedung yang dipelihara | unit | 9 | 9 | 100,00% | Sangat Tinggi
7.01.02 | PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK | Indeks Kepuasan Masyarakat (IKM) | nilai | 85,00 | 85,94 | 101,11% | Sangat Tinggi
7.01.02.2.01 | Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan | Persentase hasil koordinasi yang ditindaklanjuti | % | 85,00 | 81,25 | 95,59% | Sangat Tinggi
7.01.02.2.01.0001 | Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan | Jumlah laporan koordinasi | laporan | 24 | 23 | 95,83% | Sangat Tinggi
7.01.02.2.01.0002 | Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan | Jumlah dokumen peningkatan efektifitas | dokumen | 8 | 8 | 100,00% | Sangat Tinggi
7.01.02.2.04 | Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat | Persentase pelayanan sesuai SOP | % | 95,00 | 96,80 | 101,89% | Sangat Tinggi
7.01.02.2.04.0001 | Pelaksanaan Urusan Pemerintahan yang terkait dengan Pelayanan Perizinan Non Usaha | Jumlah perizinan non usaha yang dilayani | dokumen | 320 | 287 | 89,69% | Tinggi
7.01.02.2.04.0003 | Pelaksanaan Urusan Pemerintahan yang terkait dengan Kewenangan Lain yang Dilimpahkan | Jumlah layanan administrasi kependudukan dan umum | dokumen | 8.600 | 8.753 | 101,78% | Sangat Tinggi
7.01.03 | PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN | Persentase usulan Musrenbang yang diakomodir | % | 70,00 | 69,84 | 99,77% | Sangat Tinggi
7.01.03.2.02 | Kegiatan Pemberdayaan Kelurahan | Persentase kelurahan dengan swadaya masyarakat meningkat | % | 87,50 | 75,00 | 85,71% | Tinggi
7.01.03.2.02.0001 | Peningkatan Partisipasi Masyarakat dalam Forum Musrenbang di Kelurahan | Jumlah lembaga/peserta Musrenbang | orang | 720 | 764 | 106,11% | Sangat Tinggi
7.01.03.2.02.0002 | Pembangunan Sarana dan Prasarana Kelurahan | Jumlah sarana prasarana kelurahan terbangun | paket | 64 | 62 | 96,88% | Sangat Tinggi
7.01.03.2.02.0003 | Pemberdayaan Masyarakat di Kelurahan | Jumlah pokmas/ormas yang diberdayakan | lembaga | 112 | 104 | 92,86% | Sangat Tinggi
7.01.03.2.03 | Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan | Persentase lembaga kemasyarakatan aktif | % | 90,00 | 72,00 | 80,00% | Tinggi
7.01.03.2.03.0001 | Penyelenggaraan Lembaga Kemasyarakatan | Jumlah lembaga kemasyarakatan yang difasilitasi | lembaga | 25 | 18 | 72,00% | Sedang
7.01.04 | PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM | Jumlah pelanggaran K3 (min)* | kasus | 240 | 263 | 90,42% | Tinggi
7.01.04.2.01 | Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum | Persentase gangguan trantibum yang ditangani | % | 90,00 | 88,60 | 98,44% | Sangat Tinggi
7.01.04.2.01.0001 | Sinergitas dengan Kepolisian Negara RI, TNI dan Instansi Vertikal | Jumlah laporan patroli bersama | laporan | 48 | 48 | 100,00% | Sangat Tinggi
7.01.04.2.01.0002 | Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat | Jumlah pertemuan | kali | 10 | 9 | 90,00% | Tinggi
7.01.04.2.02 | Koordinasi Penerapan dan Penegakan Perda dan Perkada | Persentase pelanggaran yang diselesaikan | % | 80,00 | 83,20 | 104,00% | Sangat Tinggi
7.01.04.2.02.0001 | Koordinasi/Sinergi dengan Perangkat Daerah di Bidang Penegakan Perda | Jumlah operasi penertiban | kali | 24 | 26 | 108,33% | Sangat Tinggi
7.01.05 | PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM | Persentase rekomendasi Forkopimcam yang ditindaklanjuti | % | 100,00 | 84,62 | 84,62% | Tinggi
7.01.05.2.01 | Penyelenggaraan Urusan Pemerintahan Umum sesuai Penugasan Kepala Daerah | Persentase penugasan yang dilaksanakan | % | 100,00 | 90,00 | 90,00% | Tinggi
7.01.05.2.01.0001 | Pembinaan Wawasan Kebangsaan dan Ketahanan Nasional | Jumlah orang yang mengikuti pembinaan | orang | 150 | 142 | 94,67% | Sangat Tinggi
7.01.05.2.01.0008 | Pelaksanaan Tugas Forum Koordinasi Pimpinan di Kecamatan | Jumlah dokumen hasil Forkopimcam | dokumen | 12 | 11 | 91,67% | Sangat Tinggi
* indikator minimum, rumus sebagaimana Tabel 3.2; predikat mengacu pada skala Tabel 3.1
`,
    },
    {
      name: "T3.16 DPA",
      sheet: `
Tabel 3.16 Anggaran Belanja per Sub Kegiatan (DPA dan DPPA SKPD) Tahun Anggaran 2024
Kode | Program / Kegiatan / Sub Kegiatan | DPA (Murni) | DPPA (Perubahan) | Bertambah/ (Berkurang) | % Perubahan
1 | 2 | 3 | 4 | 5=4-3 | 6=5/3
7.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | =C5+C8+C11+C17+C20+C23 -> 9447180000~#,##0;(#,##0);- | =D5+D8+D11+D17+D20+D23 -> 9716331500~#,##0;(#,##0);- | =D4-C4 -> 269151500~#,##0;(#,##0);- | =E4/C4 -> 0.028490142~0.00%
7.01.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | =SUM(C6:C7) -> 20700000~#,##0;(#,##0);- | =SUM(D6:D7) -> 20200000~#,##0;(#,##0);- | =D5-C5 -> -500000~#,##0;(#,##0);- | =E5/C5 -> -0.0241545894~0.00%
7.01.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | #12500000~#,##0;(#,##0);- | #10750000~#,##0;(#,##0);- | =D6-C6 -> -1750000~#,##0;(#,##0);- | =E6/C6 -> -0.14~0.00%
7.01.01.2.01.0007 | Evaluasi Kinerja Perangkat Daerah | #8200000~#,##0;(#,##0);- | #9450000~#,##0;(#,##0);- | =D7-C7 -> 1250000~#,##0;(#,##0);- | =E7/C7 -> 0.1524390244~0.00%
7.01.01.2.02 | Administrasi Keuangan Perangkat Daerah | =SUM(C9:C10) -> 6848810000~#,##0;(#,##0);- | =SUM(D9:D10) -> 7021986500~#,##0;(#,##0);- | =D8-C8 -> 173176500~#,##0;(#,##0);- | =E8/C8 -> 0.0252856336~0.00%
7.01.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | #6842310000~#,##0;(#,##0);- | #7015486500~#,##0;(#,##0);- | =D9-C9 -> 173176500~#,##0;(#,##0);- | =E9/C9 -> 0.0253096542~0.00%
7.01.01.2.02.0005 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | #6500000~#,##0;(#,##0);- | #6500000~#,##0;(#,##0);- | =D10-C10 -> 0~#,##0;(#,##0);- | =E10/C10 -> 0~0.00%
7.01.01.2.06 | Administrasi Umum Perangkat Daerah | =SUM(C12:C16) -> 285070000~#,##0;(#,##0);- | =SUM(D12:D16) -> 285025000~#,##0;(#,##0);- | =D11-C11 -> -45000~#,##0;(#,##0);- | =E11/C11 -> -0.000157856~0.00%
7.01.01.2.06.0001 | Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | #14280000~#,##0;(#,##0);- | #14280000~#,##0;(#,##0);- | =D12-C12 -> 0~#,##0;(#,##0);- | =E12/C12 -> 0~0.00%
7.01.01.2.06.0002 | Penyediaan Peralatan dan Perlengkapan Kantor | #96450000~#,##0;(#,##0);- | #112375000~#,##0;(#,##0);- | =D13-C13 -> 15925000~#,##0;(#,##0);- | =E13/C13 -> 0.1651114567~0.00%
7.01.01.2.06.0004 | Penyediaan Bahan Logistik Kantor | #58600000~#,##0;(#,##0);- | #52150000~#,##0;(#,##0);- | =D14-C14 -> -6450000~#,##0;(#,##0);- | =E14/C14 -> -0.1100682594~0.00%
7.01.01.2.06.0005 | Penyediaan Barang Cetakan dan Penggandaan | #31740000~#,##0;(#,##0);- | #29900000~#,##0;(#,##0);- | =D15-C15 -> -1840000~#,##0;(#,##0);- | =E15/C15 -> -0.0579710145~0.00%
7.01.01.2.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | #84000000~#,##0;(#,##0);- | #76320000~#,##0;(#,##0);- | =D16-C16 -> -7680000~#,##0;(#,##0);- | =E16/C16 -> -0.0914285714~0.00%
7.01.01.2.07 | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah | =SUM(C18:C19) -> 128500000~#,##0;(#,##0);- | =SUM(D18:D19) -> 208550000~#,##0;(#,##0);- | =D17-C17 -> 80050000~#,##0;(#,##0);- | =E17/C17 -> 0.6229571984~0.00%
7.01.01.2.07.0005 | Pengadaan Mebel | #0~#,##0;(#,##0);- | #64800000~#,##0;(#,##0);- | =D18-C18 -> 64800000~#,##0;(#,##0);- | -
7.01.01.2.07.0006 | Pengadaan Peralatan dan Mesin Lainnya | #128500000~#,##0;(#,##0);- | #143750000~#,##0;(#,##0);- | =D19-C19 -> 15250000~#,##0;(#,##0);- | =E19/C19 -> 0.1186770428~0.00%
7.01.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | =SUM(C21:C22) -> 1805200000~#,##0;(#,##0);- | =SUM(D21:D22) -> 1844220000~#,##0;(#,##0);- | =D20-C20 -> 39020000~#,##0;(#,##0);- | =E20/C20 -> 0.0216153335~0.00%
7.01.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | #318400000~#,##0;(#,##0);- | #331260000~#,##0;(#,##0);- | =D21-C21 -> 12860000~#,##0;(#,##0);- | =E21/C21 -> 0.0403894472~0.00%
7.01.01.2.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | #1486800000~#,##0;(#,##0);- | #1512960000~#,##0;(#,##0);- | =D22-C22 -> 26160000~#,##0;(#,##0);- | =E22/C22 -> 0.0175948345~0.00%
7.01.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah | =SUM(C24:C25) -> 358900000~#,##0;(#,##0);- | =SUM(D24:D25) -> 336350000~#,##0;(#,##0);- | =D23-C23 -> -22550000~#,##0;(#,##0);- | =E23/C23 -> -0.0628308721~0.00%
7.01.01.2.09.0002 | Penyediaan Jasa Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas | #148900000~#,##0;(#,##0);- | #148900000~#,##0;(#,##0);- | =D24-C24 -> 0~#,##0;(#,##0);- | =E24/C24 -> 0~0.00%
7.01.01.2.09.0009 | Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya | #210000000~#,##0;(#,##0);- | #187450000~#,##0;(#,##0);- | =D25-C25 -> -22550000~#,##0;(#,##0);- | =E25/C25 -> -0.1073809524~0.00%
7.01.02 | PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK | =C27+C30 -> 229750000~#,##0;(#,##0);- | =D27+D30 -> 238330000~#,##0;(#,##0);- | =D26-C26 -> 8580000~#,##0;(#,##0);- | =E26/C26 -> 0.0373449402~0.00%
7.01.02.2.01 | Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan | =SUM(C28:C29) -> 110600000~#,##0;(#,##0);- | =SUM(D28:D29) -> 109965000~#,##0;(#,##0);- | =D27-C27 -> -635000~#,##0;(#,##0);- | =E27/C27 -> -0.0057414105~0.00%
7.01.02.2.01.0001 | Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan | #62000000~#,##0;(#,##0);- | #58725000~#,##0;(#,##0);- | =D28-C28 -> -3275000~#,##0;(#,##0);- | =E28/C28 -> -0.0528225806~0.00%
7.01.02.2.01.0002 | Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan | #48600000~#,##0;(#,##0);- | #51240000~#,##0;(#,##0);- | =D29-C29 -> 2640000~#,##0;(#,##0);- | =E29/C29 -> 0.0543209877~0.00%
7.01.02.2.04 | Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat | =SUM(C31:C32) -> 119150000~#,##0;(#,##0);- | =SUM(D31:D32) -> 128365000~#,##0;(#,##0);- | =D30-C30 -> 9215000~#,##0;(#,##0);- | =E30/C30 -> 0.077339488~0.00%
7.01.02.2.04.0001 | Pelaksanaan Urusan Pemerintahan yang terkait dengan Pelayanan Perizinan Non Usaha | #45300000~#,##0;(#,##0);- | #41875000~#,##0;(#,##0);- | =D31-C31 -> -3425000~#,##0;(#,##0);- | =E31/C31 -> -0.075607064~0.00%
7.01.02.2.04.0003 | Pelaksanaan Urusan Pemerintahan yang terkait dengan Kewenangan Lain yang Dilimpahkan | #73850000~#,##0;(#,##0);- | #86490000~#,##0;(#,##0);- | =D32-C32 -> 12640000~#,##0;(#,##0);- | =E32/C32 -> 0.1711577522~0.00%
7.01.03 | PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN | =C34+C38 -> 6998000000~#,##0;(#,##0);- | =D34+D38 -> 6989150000~#,##0;(#,##0);- | =D33-C33 -> -8850000~#,##0;(#,##0);- | =E33/C33 -> -0.001264647~0.00%
7.01.03.2.02 | Kegiatan Pemberdayaan Kelurahan | =SUM(C35:C37) -> 6880000000~#,##0;(#,##0);- | =SUM(D35:D37) -> 6879500000~#,##0;(#,##0);- | =D34-C34 -> -500000~#,##0;(#,##0);- | =E34/C34 -> -0.0000726744~0.00%
7.01.03.2.02.0001 | Peningkatan Partisipasi Masyarakat dalam Forum Musrenbang di Kelurahan | #96000000~#,##0;(#,##0);- | #92400000~#,##0;(#,##0);- | =D35-C35 -> -3600000~#,##0;(#,##0);- | =E35/C35 -> -0.0375~0.00%
7.01.03.2.02.0002 | Pembangunan Sarana dan Prasarana Kelurahan | #4864000000~#,##0;(#,##0);- | #4879500000~#,##0;(#,##0);- | =D36-C36 -> 15500000~#,##0;(#,##0);- | =E36/C36 -> 0.0031866776~0.00%
7.01.03.2.02.0003 | Pemberdayaan Masyarakat di Kelurahan | #1920000000~#,##0;(#,##0);- | #1907600000~#,##0;(#,##0);- | =D37-C37 -> -12400000~#,##0;(#,##0);- | =E37/C37 -> -0.0064583333~0.00%
7.01.03.2.03 | Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan | =SUM(C39:C39) -> 118000000~#,##0;(#,##0);- | =SUM(D39:D39) -> 109650000~#,##0;(#,##0);- | =D38-C38 -> -8350000~#,##0;(#,##0);- | =E38/C38 -> -0.0707627119~0.00%
7.01.03.2.03.0001 | Penyelenggaraan Lembaga Kemasyarakatan | #118000000~#,##0;(#,##0);- | #109650000~#,##0;(#,##0);- | =D39-C39 -> -8350000~#,##0;(#,##0);- | =E39/C39 -> -0.0707627119~0.00%
7.01.04 | PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM | =C41+C44 -> 189150000~#,##0;(#,##0);- | =D41+D44 -> 190590000~#,##0;(#,##0);- | =D40-C40 -> 1440000~#,##0;(#,##0);- | =E40/C40 -> 0.0076130056~0.00%
7.01.04.2.01 | Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum | =SUM(C42:C43) -> 124900000~#,##0;(#,##0);- | =SUM(D42:D43) -> 128610000~#,##0;(#,##0);- | =D41-C41 -> 3710000~#,##0;(#,##0);- | =E41/C41 -> 0.029703763~0.00%
7.01.04.2.01.0001 | Sinergitas dengan Kepolisian Negara RI, TNI dan Instansi Vertikal | #88400000~#,##0;(#,##0);- | #94760000~#,##0;(#,##0);- | =D42-C42 -> 6360000~#,##0;(#,##0);- | =E42/C42 -> 0.0719457014~0.00%
7.01.04.2.01.0002 | Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat | #36500000~#,##0;(#,##0);- | #33850000~#,##0;(#,##0);- | =D43-C43 -> -2650000~#,##0;(#,##0);- | =E43/C43 -> -0.0726027397~0.00%
7.01.04.2.02 | Koordinasi Penerapan dan Penegakan Perda dan Perkada | =SUM(C45:C45) -> 64250000~#,##0;(#,##0);- | =SUM(D45:D45) -> 61980000~#,##0;(#,##0);- | =D44-C44 -> -2270000~#,##0;(#,##0);- | =E44/C44 -> -0.0353307393~0.00%
7.01.04.2.02.0001 | Koordinasi/Sinergi dengan Perangkat Daerah di Bidang Penegakan Perda | #64250000~#,##0;(#,##0);- | #61980000~#,##0;(#,##0);- | =D45-C45 -> -2270000~#,##0;(#,##0);- | =E45/C45 -> -0.0353307393~0.00%
7.01.05 | PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM | =C47 -> 69400000~#,##0;(#,##0);- | =D47 -> 70250000~#,##0;(#,##0);- | =D46-C46 -> 850000~#,##0;(#,##0);- | =E46/C46 -> 0.0122478386~0.00%
7.01.05.2.01 | Penyelenggaraan Urusan Pemerintahan Umum sesuai Penugasan Kepala Daerah | =SUM(C48:C49) -> 69400000~#,##0;(#,##0);- | =SUM(D48:D49) -> 70250000~#,##0;(#,##0);- | =D47-C47 -> 850000~#,##0;(#,##0);- | =E47/C47 -> 0.0122478386~0.00%
7.01.05.2.01.0001 | Pembinaan Wawasan Kebangsaan dan Ketahanan Nasional | #27400000~#,##0;(#,##0);- | #24950000~#,##0;(#,##0);- | =D48-C48 -> -2450000~#,##0;(#,##0);- | =E48/C48 -> -0.0894160584~0.00%
7.01.05.2.01.0008 | Pelaksanaan Tugas Forum Koordinasi Pimpinan di Kecamatan | #42000000~#,##0;(#,##0);- | #45300000~#,##0;(#,##0);- | =D49-C49 -> 3300000~#,##0;(#,##0);- | =E49/C49 -> 0.0785714286~0.00%
 | JUMLAH BELANJA | =C4+C26+C33+C40+C46 -> 16933480000~#,##0;(#,##0);- | =D4+D26+D33+D40+D46 -> 17204651500~#,##0;(#,##0);- | =D50-C50 -> 271171500~#,##0;(#,##0);- | =E50/C50 -> 0.0160139263~0.00%
`,
    },
    {
      name: "T3.17 Realisasi",
      sheet: `
Tabel 3.17
Realisasi Fisik dan Keuangan per Sub Kegiatan Kecamatan Sukamulya TA 2024
 |  |  |  |  |  | Rupiah
Kode | Uraian | Pagu Anggaran | Realisasi |  |  | Sisa Anggaran
 |  |  | Keuangan | Keu. (%) | Fisik (%)
7.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 9.716.331.500 | 9.471.458.766 | 97,48 | 99,00 | 244.872.734
7.01.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 20.200.000 | 19.540.500 | 96,74 | 100,00 | 659.500
7.01.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 10.750.000 | 10.412.500 | 96,86 | 100,00 | 337.500
7.01.01.2.01.0007 | Evaluasi Kinerja Perangkat Daerah | 9.450.000 | 9.128.000 | 96,59 | 100,00 | 322.000
7.01.01.2.02 | Administrasi Keuangan Perangkat Daerah | 7.021.986.500 | 6.880.604.354 | 97,99 | 100,00 | 141.382.146
7.01.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 7.015.486.500 | 6.874.219.354 | 97,99 | 100,00 | 141.267.146
7.01.01.2.02.0005 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | 6.500.000 | 6.385.000 | 98,23 | 100,00 | 115.000
7.01.01.2.06 | Administrasi Umum Perangkat Daerah | 285.025.000 | 273.838.550 | 96,08 | 98,40 | 11.186.450
7.01.01.2.06.0001 | Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | 14.280.000 | 13.946.500 | 97,66 | 100,00 | 333.500
7.01.01.2.06.0002 | Penyediaan Peralatan dan Perlengkapan Kantor | 112.375.000 | 109.862.750 | 97,76 | 100,00 | 2.512.250
7.01.01.2.06.0004 | Penyediaan Bahan Logistik Kantor | 52.150.000 | 49.735.000 | 95,37 | 97,00 | 2.415.000
7.01.01.2.06.0005 | Penyediaan Barang Cetakan dan Penggandaan | 29.900.000 | 28.814.300 | 96,37 | 100,00 | 1.085.700
7.01.01.2.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 76.320.000 | 71.480.000 | 93,66 | 95,00 | 4.840.000
7.01.01.2.07 | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah | 208.550.000 | 203.322.000 | 97,49 | 100,00 | 5.228.000
7.01.01.2.07.0005 | Pengadaan Mebel | 64.800.000 | 63.450.000 | 97,92 | 100,00 | 1.350.000
7.01.01.2.07.0006 | Pengadaan Peralatan dan Mesin Lainnya | 143.750.000 | 139.872.000 | 97,30 | 100,00 | 3.878.000
7.01.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 1.844.220.000 | 1.782.842.862 | 96,67 | 99,50 | 61.377.138
7.01.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 331.260.000 | 304.517.862 | 91,93 | 100,00 | 26.742.138
7.01.01.2.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | 1.512.960.000 | 1.478.325.000 | 97,71 | 99,00 | 34.635.000
7.01.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah | 336.350.000 | 311.310.500 | 92,56 | 97,00 | 25.039.500
7.01.01.2.09.0002 | Penyediaan Jasa Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas | 148.900.000 | 126.384.500 | 84,88 | 94,00 | 22.515.500
7.01.01.2.09.0009 | Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya | 187.450.000 | 184.926.000 | 98,65 | 100,00 | 2.524.000
7.01.02 | PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK | 238.330.000 | 226.037.000 | 94,84 | 99,00 | 12.293.000
7.01.02.2.01 | Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan | 109.965.000 | 103.285.500 | 93,93 | 98,00 | 6.679.500
7.01.02.2.01.0001 | Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan | 58.725.000 | 54.310.000 | 92,48 | 96,00 | 4.415.000
7.01.02.2.01.0002 | Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan | 51.240.000 | 48.975.500 | 95,58 | 100,00 | 2.264.500
7.01.02.2.04 | Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat | 128.365.000 | 122.751.500 | 95,63 | 100,00 | 5.613.500
7.01.02.2.04.0001 | Pelaksanaan Urusan Pemerintahan yang terkait dengan Pelayanan Perizinan Non Usaha | 41.875.000 | 39.624.000 | 94,62 | 100,00 | 2.251.000
7.01.02.2.04.0003 | Pelaksanaan Urusan Pemerintahan yang terkait dengan Kewenangan Lain yang Dilimpahkan | 86.490.000 | 83.127.500 | 96,11 | 100,00 | 3.362.500
7.01.03 | PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN | 6.989.150.000 | 6.793.260.000 | 97,20 | 97,50 | 195.890.000
7.01.03.2.02 | Kegiatan Pemberdayaan Kelurahan | 6.879.500.000 | 6.690.876.000 | 97,26 | 99,00 | 188.624.000
7.01.03.2.02.0001 | Peningkatan Partisipasi Masyarakat dalam Forum Musrenbang di Kelurahan | 92.400.000 | 88.146.000 | 95,40 | 100,00 | 4.254.000
7.01.03.2.02.0002 | Pembangunan Sarana dan Prasarana Kelurahan | 4.879.500.000 | 4.751.765.000 | 97,38 | 99,00 | 127.735.000
7.01.03.2.02.0003 | Pemberdayaan Masyarakat di Kelurahan | 1.907.600.000 | 1.850.965.000 | 97,03 | 98,00 | 56.635.000
7.01.03.2.03 | Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan | 109.650.000 | 102.384.000 | 93,37 | 93,00 | 7.266.000
7.01.03.2.03.0001 | Penyelenggaraan Lembaga Kemasyarakatan | 109.650.000 | 102.384.000 | 93,37 | 93,00 | 7.266.000
7.01.04 | PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM | 190.590.000 | 181.402.500 | 95,18 | 96,67 | 9.187.500
7.01.04.2.01 | Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum | 128.610.000 | 122.965.000 | 95,61 | 95,00 | 5.645.000
7.01.04.2.01.0001 | Sinergitas dengan Kepolisian Negara RI, TNI dan Instansi Vertikal | 94.760.000 | 91.245.000 | 96,29 | 100,00 | 3.515.000
7.01.04.2.01.0002 | Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat | 33.850.000 | 31.720.000 | 93,71 | 90,00 | 2.130.000
7.01.04.2.02 | Koordinasi Penerapan dan Penegakan Perda dan Perkada | 61.980.000 | 58.437.500 | 94,28 | 100,00 | 3.542.500
7.01.04.2.02.0001 | Koordinasi/Sinergi dengan Perangkat Daerah di Bidang Penegakan Perda | 61.980.000 | 58.437.500 | 94,28 | 100,00 | 3.542.500
7.01.05 | PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM | 70.250.000 | 67.255.000 | 95,74 | 100,00 | 2.995.000
7.01.05.2.01 | Penyelenggaraan Urusan Pemerintahan Umum sesuai Penugasan Kepala Daerah | 70.250.000 | 67.255.000 | 95,74 | 100,00 | 2.995.000
7.01.05.2.01.0001 | Pembinaan Wawasan Kebangsaan dan Ketahanan Nasional | 24.950.000 | 23.180.000 | 92,91 | 100,00 | 1.770.000
7.01.05.2.01.0008 | Pelaksanaan Tugas Forum Koordinasi Pimpinan di Kecamatan | 45.300.000 | 44.075.000 | 97,30 | 100,00 | 1.225.000
 | JUMLAH | 17.204.651.500 | 16.739.413.266 | 97,30 | 98,61 | 465.238.234
Catatan: realisasi fisik kegiatan, program dan jumlah merupakan rata-rata sederhana dari sub kegiatan di bawahnya
`,
    },
    {
      name: "T3.18 Dana Kelurahan",
      sheet: `
Tabel 3.18 Pagu dan Realisasi Dana Kelurahan TA 2024
No | Kelurahan | Sarana dan Prasarana |  |  | Pemberdayaan Masyarakat |  |  | Total Dana Kelurahan
 |  | Pagu | Realisasi | % | Pagu | Realisasi | % | Pagu | Realisasi | % | Sisa
#1 | Karangsari | #648500000~#,##0 | #625830000~#,##0 | =D4/C4 -> 0.9650424056~0.00% | #254000000~#,##0 | #246775000~#,##0 | =G4/F4 -> 0.9715551181~0.00% | =C4+F4 -> 902500000~#,##0 | =D4+G4 -> 872605000~#,##0 | =J4/I4 -> 0.9668753463~0.00% | =I4-J4 -> 29895000~#,##0
#2 | Mekarjaya | #712000000~#,##0 | #696775000~#,##0 | =D5/C5 -> 0.978616573~0.00% | #287600000~#,##0 | #280490000~#,##0 | =G5/F5 -> 0.9752781641~0.00% | =C5+F5 -> 999600000~#,##0 | =D5+G5 -> 977265000~#,##0 | =J5/I5 -> 0.9776560624~0.00% | =I5-J5 -> 22335000~#,##0
#3 | Sindangrasa | #595250000~#,##0 | #582025000~#,##0 | =D6/C6 -> 0.9777824444~0.00% | #231500000~#,##0 | #224220000~#,##0 | =G6/F6 -> 0.9685529158~0.00% | =C6+F6 -> 826750000~#,##0 | =D6+G6 -> 806245000~#,##0 | =J6/I6 -> 0.9751980647~0.00% | =I6-J6 -> 20505000~#,##0
#4 | Cibatu Kulon | #560000000~#,##0 | #545390000~#,##0 | =D7/C7 -> 0.9739107143~0.00% | #218750000~#,##0 | #211775000~#,##0 | =G7/F7 -> 0.9681142857~0.00% | =C7+F7 -> 778750000~#,##0 | =D7+G7 -> 757165000~#,##0 | =J7/I7 -> 0.972282504~0.00% | =I7-J7 -> 21585000~#,##0
#5 | Pasirlayung | #602750000~#,##0 | #584495000~#,##0 | =D8/C8 -> 0.9697138117~0.00% | #226400000~#,##0 | #219950000~#,##0 | =G8/F8 -> 0.9715106007~0.00% | =C8+F8 -> 829150000~#,##0 | =D8+G8 -> 804445000~#,##0 | =J8/I8 -> 0.9702044262~0.00% | =I8-J8 -> 24705000~#,##0
#6 | Tanjungmekar | #685400000~#,##0 | #672120000~#,##0 | =D9/C9 -> 0.9806244529~0.00% | #271300000~#,##0 | #264440000~#,##0 | =G9/F9 -> 0.9747143384~0.00% | =C9+F9 -> 956700000~#,##0 | =D9+G9 -> 936560000~#,##0 | =J9/I9 -> 0.9789484687~0.00% | =I9-J9 -> 20140000~#,##0
#7 | Sukaresik | #528000000~#,##0 | #517205000~#,##0 | =D10/C10 -> 0.9795549242~0.00% | #204850000~#,##0 | #197370000~#,##0 | =G10/F10 -> 0.9634854772~0.00% | =C10+F10 -> 732850000~#,##0 | =D10+G10 -> 714575000~#,##0 | =J10/I10 -> 0.9750631098~0.00% | =I10-J10 -> 18275000~#,##0
#8 | Babakan Loa | #547600000~#,##0 | #527925000~#,##0 | =D11/C11 -> 0.9640704894~0.00% | #213200000~#,##0 | #205945000~#,##0 | =G11/F11 -> 0.9659709193~0.00% | =C11+F11 -> 760800000~#,##0 | =D11+G11 -> 733870000~#,##0 | =J11/I11 -> 0.9646030494~0.00% | =I11-J11 -> 26930000~#,##0
 | Jumlah | =SUM(C4:C11) -> 4879500000~#,##0 | =SUM(D4:D11) -> 4751765000~#,##0 | =D12/C12 -> 0.9738221129~0.00% | =SUM(F4:F11) -> 1907600000~#,##0 | =SUM(G4:G11) -> 1850965000~#,##0 | =G12/F12 -> 0.9703108618~0.00% | =SUM(I4:I11) -> 6787100000~#,##0 | =SUM(J4:J11) -> 6602730000~#,##0 | =J12/I12 -> 0.9728352315~0.00% | =SUM(L4:L11) -> 184370000~#,##0

Tabel 3.19 Realisasi Dana Kelurahan - Sarana dan Prasarana menurut Jenis Pekerjaan (Rp)
No | Kelurahan | Jalan Lingkungan | Drainase/ Gorong-gorong | Pos RW/ Posyandu | MCK/ Sanitasi | Jumlah | % thd Total
#1 | Karangsari | #318450000~#,##0;(#,##0);- | #214780000~#,##0;(#,##0);- | #92600000~#,##0;(#,##0);- | #0~#,##0;(#,##0);- | =SUM(C16:F16) -> 625830000~#,##0 | =G16/G$24 -> 0.1317047455~0.00%
#2 | Mekarjaya | #402115000~#,##0;(#,##0);- | #168930000~#,##0;(#,##0);- | #74250000~#,##0;(#,##0);- | #51480000~#,##0;(#,##0);- | =SUM(C17:F17) -> 696775000~#,##0 | =G17/G$24 -> 0.1466349872~0.00%
#3 | Sindangrasa | #274600000~#,##0;(#,##0);- | #196350000~#,##0;(#,##0);- | #68900000~#,##0;(#,##0);- | #42175000~#,##0;(#,##0);- | =SUM(C18:F18) -> 582025000~#,##0 | =G18/G$24 -> 0.1224860657~0.00%
#4 | Cibatu Kulon | #231840000~#,##0;(#,##0);- | #187250000~#,##0;(#,##0);- | #0~#,##0;(#,##0);- | #126300000~#,##0;(#,##0);- | =SUM(C19:F19) -> 545390000~#,##0 | =G19/G$24 -> 0.1147762989~0.00%
#5 | Pasirlayung | #298715000~#,##0;(#,##0);- | #201460000~#,##0;(#,##0);- | #84320000~#,##0;(#,##0);- | #0~#,##0;(#,##0);- | =SUM(C20:F20) -> 584495000~#,##0 | =G20/G$24 -> 0.1230058726~0.00%
#6 | Tanjungmekar | #365900000~#,##0;(#,##0);- | #228640000~#,##0;(#,##0);- | #77580000~#,##0;(#,##0);- | #0~#,##0;(#,##0);- | =SUM(C21:F21) -> 672120000~#,##0 | =G21/G$24 -> 0.1414463889~0.00%
#7 | Sukaresik | #241375000~#,##0;(#,##0);- | #158900000~#,##0;(#,##0);- | #71250000~#,##0;(#,##0);- | #45680000~#,##0;(#,##0);- | =SUM(C22:F22) -> 517205000~#,##0 | =G22/G$24 -> 0.1088448187~0.00%
#8 | Babakan Loa | #256780000~#,##0;(#,##0);- | #172430000~#,##0;(#,##0);- | #0~#,##0;(#,##0);- | #98715000~#,##0;(#,##0);- | =SUM(C23:F23) -> 527925000~#,##0 | =G23/G$24 -> 0.1111008225~0.00%
 | Jumlah | =SUM(C16:C23) -> 2389775000~#,##0 | =SUM(D16:D23) -> 1528740000~#,##0 | =SUM(E16:E23) -> 468900000~#,##0 | =SUM(F16:F23) -> 364350000~#,##0 | =SUM(G16:G23) -> 4751765000~#,##0 | =G24/G$24 -> 1~0.00%

Tabel 3.20 Realisasi Dana Kelurahan - Pemberdayaan Masyarakat menurut Jenis Kegiatan (Rp)
No | Kelurahan | Pelatihan Keterampilan | Operasional Posyandu | Karang Taruna & PKK | Kebersihan Lingkungan | Jumlah | % thd Total
#1 | Karangsari | #78450000~#,##0;(#,##0);- | #64800000~#,##0;(#,##0);- | #42150000~#,##0;(#,##0);- | #61375000~#,##0;(#,##0);- | =SUM(C28:F28) -> 246775000~#,##0 | =G28/G$36 -> 0.1333223481~0.00%
#2 | Mekarjaya | #92300000~#,##0;(#,##0);- | #75600000~#,##0;(#,##0);- | #48740000~#,##0;(#,##0);- | #63850000~#,##0;(#,##0);- | =SUM(C29:F29) -> 280490000~#,##0 | =G29/G$36 -> 0.1515371712~0.00%
#3 | Sindangrasa | #65280000~#,##0;(#,##0);- | #57600000~#,##0;(#,##0);- | #38400000~#,##0;(#,##0);- | #62940000~#,##0;(#,##0);- | =SUM(C30:F30) -> 224220000~#,##0 | =G30/G$36 -> 0.1211368124~0.00%
#4 | Cibatu Kulon | #58900000~#,##0;(#,##0);- | #54000000~#,##0;(#,##0);- | #41275000~#,##0;(#,##0);- | #57600000~#,##0;(#,##0);- | =SUM(C31:F31) -> 211775000~#,##0 | =G31/G$36 -> 0.1144132925~0.00%
#5 | Pasirlayung | #67140000~#,##0;(#,##0);- | #61200000~#,##0;(#,##0);- | #36890000~#,##0;(#,##0);- | #54720000~#,##0;(#,##0);- | =SUM(C32:F32) -> 219950000~#,##0 | =G32/G$36 -> 0.1188299076~0.00%
#6 | Tanjungmekar | #84650000~#,##0;(#,##0);- | #72000000~#,##0;(#,##0);- | #45310000~#,##0;(#,##0);- | #62480000~#,##0;(#,##0);- | =SUM(C33:F33) -> 264440000~#,##0 | =G33/G$36 -> 0.1428660185~0.00%
#7 | Sukaresik | #56780000~#,##0;(#,##0);- | #50400000~#,##0;(#,##0);- | #37250000~#,##0;(#,##0);- | #52940000~#,##0;(#,##0);- | =SUM(C34:F34) -> 197370000~#,##0 | =G34/G$36 -> 0.1066308655~0.00%
#8 | Babakan Loa | #61925000~#,##0;(#,##0);- | #54000000~#,##0;(#,##0);- | #35640000~#,##0;(#,##0);- | #54380000~#,##0;(#,##0);- | =SUM(C35:F35) -> 205945000~#,##0 | =G35/G$36 -> 0.1112635841~0.00%
 | Jumlah | =SUM(C28:C35) -> 565425000~#,##0 | =SUM(D28:D35) -> 489600000~#,##0 | =SUM(E28:E35) -> 325655000~#,##0 | =SUM(F28:F35) -> 470285000~#,##0 | =SUM(G28:G35) -> 1850965000~#,##0 | =G36/G$36 -> 1~0.00%
`,
    },
    {
      name: "T3.21 LRA",
      sheet: `
PEMERINTAH KOTA TIRTAJAYA
KECAMATAN SUKAMULYA
LAPORAN REALISASI ANGGARAN
UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2024 DAN 2023

Kode Rek | Uraian | Anggaran 2024 | Realisasi 2024 | % | Lebih/(Kurang) | Realisasi 2023 | Naik/(Turun)
5 | BELANJA DAERAH
5.1.01 | BELANJA PEGAWAI | 7.015.486.500,00 | 6.874.219.354,00 | 97,99 | (141.267.146,00) | 6.521.345.570,00 | 352.873.784,00
5.1.01.01 | Gaji dan Tunjangan ASN | 2.707.977.500,00 | 2.661.941.882,00 | 98,30 | (46.035.618,00) | 2.518.306.420,00 | 143.635.462,00
5.1.01.02 | Tambahan Penghasilan ASN | 3.781.348.000,00 | 3.698.158.344,00 | 97,80 | (83.189.656,00) | 3.516.824.150,00 | 181.334.194,00
5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya | 526.161.000,00 | 514.119.128,00 | 97,71 | (12.041.872,00) | 486.215.000,00 | 27.904.128,00
5.1.02 | BELANJA BARANG DAN JASA | 5.101.115.000,00 | 4.910.106.912,00 | 96,26 | (191.008.088,00) | 4.508.865.268,00 | 401.241.644,00
5.1.02.01 | Belanja Barang | 826.380.000,00 | 804.894.120,00 | 97,40 | (21.485.880,00) | 718.364.250,00 | 86.529.870,00
5.1.02.02 | Belanja Jasa | 2.994.360.000,00 | 2.879.077.677,00 | 96,15 | (115.282.323,00) | 2.651.470.318,00 | 227.607.359,00
5.1.02.03 | Belanja Pemeliharaan | 464.200.000,00 | 441.454.200,00 | 95,10 | (22.745.800,00) | 428.915.700,00 | 12.538.500,00
5.1.02.04 | Belanja Perjalanan Dinas | 173.435.000,00 | 162.508.595,00 | 93,70 | (10.926.405,00) | 168.240.000,00 | (5.731.405,00)
5.1.02.05 | Belanja Uang/Jasa untuk Diberikan kepada Masyarakat | 642.740.000,00 | 622.172.320,00 | 96,80 | (20.567.680,00) | 541.875.000,00 | 80.297.320,00
5.2 | BELANJA MODAL | 5.088.050.000,00 | 4.955.087.000,00 | 97,39 | (132.963.000,00) | 4.725.284.000,00 | 229.803.000,00
5.2.02 | Belanja Modal Peralatan dan Mesin | 208.550.000,00 | 203.322.000,00 | 97,49 | (5.228.000,00) | 228.416.500,00 | (25.094.500,00)
5.2.03 | Belanja Modal Gedung dan Bangunan | 856.850.000,00 | 833.250.000,00 | 97,25 | (23.600.000,00) | 812.650.000,00 | 20.600.000,00
5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 4.022.650.000,00 | 3.918.515.000,00 | 97,41 | (104.135.000,00) | 3.684.217.500,00 | 234.297.500,00
 | JUMLAH BELANJA | 17.204.651.500,00 | 16.739.413.266,00 | 97,30 | (465.238.234,00) | 15.755.494.838,00 | 983.918.428,00
 | SURPLUS/(DEFISIT) | (17.204.651.500,00) | (16.739.413.266,00) | 97,30 | 465.238.234,00 | (15.755.494.838,00) | (983.918.428,00)

Tabel 3.22 Ringkasan Realisasi Belanja (Rp miliar)
No | Jenis Belanja | Anggaran | Realisasi | Sisa | Komposisi Realisasi (%)
1 | Belanja Pegawai | 7,02 | 6,87 | 0,14 | 41,1
2 | Belanja Barang dan Jasa | 5,10 | 4,91 | 0,19 | 29,3
3 | Belanja Modal | 5,09 | 4,96 | 0,13 | 29,6
 | Jumlah | 17,20 | 16,74 | 0,47 | 100,0
Ket: selisih angka karena pembulatan

Tabel 3.23 Tingkat Efisiensi Penggunaan Sumber Daya
No | Program | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi (poin) | Keterangan
1 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | 101,54 | 97,48 | 4,06 | Efisien
2 | Program Penyelenggaraan Pemerintahan dan Pelayanan Publik | 101,11 | 94,84 | 6,27 | Efisien
3 | Program Pemberdayaan Masyarakat Desa dan Kelurahan | 99,77 | 97,20 | 2,57 | Efisien
4 | Program Koordinasi Ketentraman dan Ketertiban Umum | 90,42 | 95,18 | -4,76 | Tidak Efisien
5 | Program Penyelenggaraan Urusan Pemerintahan Umum | 84,62 | 95,74 | -11,12 | Tidak Efisien
 | Rata-rata capaian/ penyerapan total | 95,49 | 97,30 | -1,81 | Tidak Efisien
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA (kutipan narasi)
Kecamatan Sukamulya terdiri atas 8 kelurahan, 86 RW dan 412 RT dengan luas wilayah 22,12 km². Jumlah penduduk sampai dengan Semester II Tahun 2024 sebanyak 97.155 jiwa, terdiri dari 48.700 jiwa laki-laki dan 48.455 jiwa perempuan yang tergabung dalam 30.297 kepala keluarga.
Penduduk terbanyak berada di Kelurahan Mekarjaya yaitu 16.917 jiwa atau 17,41% dari penduduk kecamatan, sedangkan yang paling sedikit adalah Kelurahan Sukaresik dengan 8.779 jiwa. Kelurahan Tanjungmekar merupakan wilayah terpadat dengan kepadatan 10.223 jiwa/km², berbeda jauh dengan Kelurahan Babakan Loa yang hanya 2.586 jiwa/km².
Dilihat dari struktur umur, penduduk usia produktif (15-64 tahun) berjumlah 67.718 jiwa (69,70%), usia muda 22.552 jiwa dan usia lanjut 6.885 jiwa, sehingga rasio ketergantungan sebesar 43,47.
Untuk melaksanakan tugas dan fungsinya, Kecamatan Sukamulya didukung 73 orang ASN (tujuh puluh tiga orang) yang terdiri dari 68 PNS dan 5 PPPK serta 38 tenaga Non ASN. ASN berpendidikan S-1/D-IV berjumlah 36 orang atau 49,32% dari seluruh ASN.
Dari 8 indikator kinerja utama yang diperjanjikan, sebanyak 5 indikator mencapai atau melampaui target dan 3 indikator belum mencapai target, dengan rata-rata capaian 102,22% atau berkriteria Sangat Tinggi.
Indeks Kepuasan Masyarakat (IKM) Kecamatan tahun 2024 terealisasi 85,94 dari target 85,00 sehingga capaiannya 101,11%. Dibandingkan tahun 2023 sebesar 83,42, nilai IKM naik 2,52 poin. Survei melibatkan 1.340 responden pada 9 unit pelayanan.
Unsur dengan nilai tertinggi adalah Biaya/Tarif (4,000), sedangkan unsur terendah adalah Sarana dan Prasarana dengan nilai 3,175. Unit pelayanan dengan IKM tertinggi adalah Kantor Kecamatan (88,94) dan terendah Kelurahan Cibatu Kulon (76,89) dengan mutu pelayanan B.
Selama tahun 2024 Kecamatan Sukamulya melayani 8.753 dokumen, meningkat 4,3% dibandingkan tahun 2023 sebanyak 8.389 dokumen. Rata-rata pelayanan per bulan 729,4 dokumen, tertinggi pada bulan Juli (883 dokumen) dan terendah bulan April (539 dokumen). Layanan terbanyak adalah Kartu Keluarga yaitu 2.577 dokumen atau 29,4%.
Realisasi penerimaan PBB-P2 tahun 2024 sebesar Rp5.257.432.303 dari pokok ketetapan Rp5.977.547.870 atau 87,95%, sehingga masih terdapat tunggakan Rp720.115.567. Dibandingkan target 90,00%, capaian kinerjanya 97,72%. Penerimaan tersebut naik Rp440.838.561 atau 9,15% dari tahun 2023.
Kelurahan dengan persentase pelunasan PBB tertinggi adalah Mekarjaya (91,60%) dan terendah Cibatu Kulon (83,91%). Hanya 1 (satu) kelurahan yang melampaui 90%.
Pada Musrenbang tahun 2024 terdapat 189 usulan, dan 132 usulan di antaranya diakomodir atau 69,84%, sedangkan 57 usulan tidak diakomodir. Bidang fisik mendominasi dengan 104 usulan (55,03%). Pagu indikatif usulan yang diakomodir mencapai Rp15.305 juta.
Prevalensi stunting turun dari 7,08% pada tahun 2023 menjadi 5,51% pada tahun 2024 atau turun 1,57 poin persen. Jumlah balita stunting berkurang dari 382 menjadi 299 balita atau berkurang 83 balita. Dengan target 5,75%, capaian indikator ini 104,17% dengan kriteria Sangat Tinggi.
Jumlah UMKM di Kecamatan Sukamulya tercatat 1.528 unit, dan yang telah memiliki NIB sebanyak 1.085 unit (71,0%) dari target 860 unit. Capaian sebesar 126,16% dibatasi menjadi 120,00% sesuai ketentuan.
Pelanggaran K3 selama tahun 2024 berjumlah 263 kasus, turun 27 kasus atau 9,31% dari tahun 2023 (290 kasus). Karena target maksimal 240 kasus, capaian indikator ini 90,42%.
Nilai AKIP Kecamatan Sukamulya tahun 2024 adalah 79,20 dengan predikat BB, naik 2,10 poin dari tahun 2023 (77,10). Adapun nilai Reformasi Birokrasi mencapai 77,25 atau 103,00% dari target 75,00, terdiri dari komponen pengungkit 46,40 dan komponen hasil 30,85.
Anggaran Kecamatan Sukamulya setelah perubahan sebesar Rp17.204.651.500,- (tujuh belas miliar dua ratus empat juta enam ratus lima puluh satu ribu lima ratus rupiah), bertambah Rp271.171.500,- atau 1,60% dari DPA murni sebesar Rp16.933.480.000,-.
Realisasi belanja sampai dengan 31 Desember 2024 sebesar Rp16.739.413.266,- atau 97,30% dari pagu dengan realisasi fisik rata-rata 98,61%, sehingga terdapat sisa anggaran Rp465.238.234,- (empat ratus enam puluh lima juta dua ratus tiga puluh delapan ribu dua ratus tiga puluh empat rupiah).
Dana kelurahan tahun 2024 sebesar Rp6.787.100.000 tersebar di 8 kelurahan dan terealisasi Rp6.602.730.000 (97,28%). Porsi dana kelurahan terhadap total pagu kecamatan adalah 39,45%. Realisasi terbesar digunakan untuk sarana dan prasarana yaitu Rp4.751.765.000, di antaranya jalan lingkungan Rp2.389.775.000.
Menurut jenis belanja, Belanja Pegawai terealisasi Rp6,87 miliar, Belanja Barang dan Jasa Rp4,91 miliar, dan Belanja Modal Rp4,96 miliar. Dibandingkan realisasi tahun 2023 sebesar Rp15.755.494.838, realisasi belanja tahun 2024 naik 6,24%.
Nilai aset tetap per 31 Desember 2024 sebesar Rp64.261.783.930 atau bertambah Rp4.452.131.500 dibandingkan saldo akhir tahun 2023 sebesar Rp59.809.652.430. Setelah dikurangi akumulasi penyusutan, nilai bukunya menjadi Rp46.849.499.320.
`,
    },
  ],
  mistakes: [
    { sheet: "T1.1 SDM & Aset", cell: "H15", right: "73", wrong: "75" },
    { sheet: "T1.1 SDM & Aset", cell: "F31", right: "5.335.434.780,00", wrong: "5.708.134.780,00" },
    { sheet: "T1.2 Penduduk", cell: "J8", right: "=I8/C8 -> 2638.5922330097~#,##0", wrong: "#3938.7681~#,##0" },
    { sheet: "T1.2 Penduduk", cell: "F12", right: "=SUM(F4:F11) -> 30297~#,##0", wrong: "=SUM(F4:F10) -> 27334~#,##0" },
    { sheet: "T2.1 PK 2024", cell: "C20", right: "Rp 17.204.651.500,-", wrong: "Rp 16.933.480.000,-" },
    { sheet: "T2.1 PK 2024", cell: "E7", right: "78,00", wrong: "87,00" },
    { sheet: "T3.1 IKU", cell: "F23", right: "104,17", wrong: "95,83" },
    { sheet: "T3.1 IKU", cell: "F37", right: "79,20", wrong: "72,90" },
    { sheet: "T3.4 IKM", cell: "F15", right: "B", wrong: "A" },
    {
      sheet: "T3.4 IKM",
      cell: "L10",
      right: "=AVERAGE(C10:K10) -> 3.4747777778~0.000",
      wrong: "=AVERAGE(C10:J10) -> 3.457875~0.000",
    },
    { sheet: "T3.5 Pelayanan", cell: "D13", right: "570", wrong: "375" },
    { sheet: "T3.5 Pelayanan", cell: "C19", right: "144", wrong: "174" },
    { sheet: "T3.6 PBB", cell: "H8", right: "83,91 %", wrong: "86,03 %" },
    { sheet: "T3.6 PBB", cell: "D21", right: "4.528.173.869", wrong: "3.931.613.026" },
    {
      sheet: "T3.8 Musrenbang",
      cell: "K12",
      right: "=J12/F12 -> 0.6984126984~0.00%",
      wrong: "=AVERAGE(K4:K11) -> 0.6926151239~0.00%",
    },
    { sheet: "T3.9 Posyandu Stunting", cell: "G5", right: "17", wrong: "16" },
    { sheet: "T3.11 UMKM dan K3", cell: "T5", right: "=S5/R5 -> 0.2682926829~0.00%", wrong: "#-0.2682926829~0.00%" },
    { sheet: "T3.11 UMKM dan K3", cell: "G11", right: "=SUM(G3:G10) -> 1528~#,##0", wrong: "#1428~#,##0" },
    { sheet: "T3.13 AKIP RB", cell: "E28", right: "77,25", wrong: "108,10" },
    { sheet: "T3.13 AKIP RB", cell: "F9", right: "BB", wrong: "A" },
    { sheet: "T3.15 Program Kegiatan", cell: "H38", right: "Tinggi", wrong: "Sedang" },
    { sheet: "T3.15 Program Kegiatan", cell: "G24", right: "93,55%", wrong: "106,90%" },
    {
      sheet: "T3.16 DPA",
      cell: "D11",
      right: "=SUM(D12:D16) -> 285025000~#,##0;(#,##0);-",
      wrong: "=SUM(D12:D15) -> 208705000~#,##0;(#,##0);-",
    },
    {
      sheet: "T3.16 DPA",
      cell: "E32",
      right: "=D32-C32 -> 12640000~#,##0;(#,##0);-",
      wrong: "#-12640000~#,##0;(#,##0);-",
    },
    { sheet: "T3.17 Realisasi", cell: "C23", right: "331.260.000", wrong: "313.260.000" },
    { sheet: "T3.17 Realisasi", cell: "G44", right: "3.515.000", wrong: "351.500" },
    { sheet: "T3.18 Dana Kelurahan", cell: "L9", right: "=I9-J9 -> 20140000~#,##0", wrong: "#13280000~#,##0" },
    {
      sheet: "T3.18 Dana Kelurahan",
      cell: "E36",
      right: "=SUM(E28:E35) -> 325655000~#,##0",
      wrong: "=SUM(E29:E35) -> 283505000~#,##0",
    },
    { sheet: "T3.21 LRA", cell: "H21", right: "234.297.500,00", wrong: "3.105.865.000,00" },
    { sheet: "T3.21 LRA", cell: "E35", right: "4,06", wrong: "1,54" },
    { sheet: "Narasi", cell: "A2", right: "97.155 jiwa", wrong: "79.155 jiwa" },
    { sheet: "Narasi", cell: "A4", right: "sebesar 43,47", wrong: "sebesar 33,30" },
    { sheet: "Narasi", cell: "A6", right: "5 indikator mencapai", wrong: "6 indikator mencapai" },
    { sheet: "Narasi", cell: "A7", right: "naik 2,52 poin", wrong: "naik 3,20 poin" },
    {
      sheet: "Narasi",
      cell: "A8",
      right: "terendah adalah Sarana dan Prasarana",
      wrong: "terendah adalah Waktu Penyelesaian",
    },
    { sheet: "Narasi", cell: "A10", right: "tunggakan Rp720.115.567", wrong: "tunggakan Rp796.253.558" },
    { sheet: "Narasi", cell: "A10", right: "9,15% dari tahun", wrong: "8,39% dari tahun" },
    { sheet: "Narasi", cell: "A11", right: "Hanya 1 (satu)", wrong: "Hanya 2 (dua)" },
    { sheet: "Narasi", cell: "A13", right: "turun 1,57 poin", wrong: "turun 22,18 poin" },
    { sheet: "Narasi", cell: "A15", right: "9,31% dari", wrong: "10,27% dari" },
    { sheet: "Narasi", cell: "A16", right: "pengungkit 46,40", wrong: "pengungkit 43,84" },
    {
      sheet: "Narasi",
      cell: "A17",
      right: "(tujuh belas miliar dua ratus empat juta enam ratus lima puluh satu ribu lima ratus rupiah)",
      wrong: "(tujuh belas miliar dua ratus empat juta enam ratus lima satu ribu lima ratus rupiah)",
    },
    { sheet: "Narasi", cell: "A18", right: "sisa anggaran Rp465.238.234,-", wrong: "sisa anggaran Rp474.238.234,-" },
    { sheet: "Narasi", cell: "A19", right: "adalah 39,45%", wrong: "adalah 38,38%" },
    { sheet: "Narasi", cell: "A21", right: "bertambah Rp4.452.131.500", wrong: "bertambah Rp4.955.087.000" },
  ],
};
