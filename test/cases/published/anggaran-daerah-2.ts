import type { PublishedReport } from "./published-report";

export const anggaranDaerah2Tables: PublishedReport[] = [
  {
    name: "a regency environment office, budget amendment, Kulon Progo",
    year: 2014,
    source: "https://github.com/roaddee/dulkemot: content/berkas/3401_1475658338.csv",
    sheets: [
      {
        name: "Pendapatan",
        sheet: `
Judul | Penjabaran Perubahan Anggaran Pendapatan dan Belanja Daerah |  |  |  | 
Daerah | Kabupaten Kulon Progo |  |  |  | 
Tahun | 2014 |  |  |  | 
Kode Organisasi | 1.08.01 |  |  |  | 
Nama Organisasi | Kantor Lingkungan Hidup |  |  |  | 
No. Rekening | Uraian | Sebelum | Sesudah | Angka | Prosentase
1.08 . 1.08.01 . 00.00 . 4 | PENDAPATAN | 232288128.00 | 243902534.00 | 11614406.00 | 5.00
1.08 . 1.08.01 . 00.00 . 4.1 | PENDAPATAN ASLI DAERAH | 232288128.00 | 243902534.00 | 11614406.00 | 5.00
1.08 . 1.08.01 . 00.00 . 4.1.2 | Hasil Retribusi Daerah | 232288128.00 | 243902534.00 | 11614406.00 | 5.00
1.08 . 1.08.01 . 00.00 . 4.1.2.03 | Retribusi Perizinan Tertentu | 232288128.00 | 243902534.00 | 11614406.00 | 5.00
1.08 . 1.08.01 . 00.00 . 4.1.2.03.03 | Retribusi Izin Gangguan/Keramaian | 232288128.00 | 243902534.00 | 11614406.00 | 5.00
`,
      },
      {
        name: "Belanja Tidak Langsung",
        sheet: `
No. Rekening | Uraian | Sebelum | Sesudah | Angka | Prosentase
1.08 . 1.08.01 . 00.00 . 5.1 | BELANJA TIDAK LANGSUNG | 905063811.40 | 859930376.00 | -45133435.40 | -4.99
1.08 . 1.08.01 . 00.00 | Non Kegiatan | 905063811.40 | 859930376.00 | -45133435.40 | -4.99
1.08 . 1.08.01 . 00.00 . 5.1.1 | Belanja Pegawai | 905063811.40 | 859930376.00 | -45133435.40 | -4.99
1.08 . 1.08.01 . 00.00 . 5.1.1.01 | Gaji Dan Tunjangan | 893449405.00 | 847735250.00 | -45714155.00 | -5.12
1.08 . 1.08.01 . 00.00 . 5.1.1.01.01 | Gaji Pokok PNS/Uang Representasi | 688725279.00 | 641875306.00 | -46849973.00 | -6.80
1.08 . 1.08.01 . 00.00 . 5.1.1.01.02 | Tunjangan Keluarga | 75433422.00 | 73041429.00 | -2391993.00 | -3.17
1.08 . 1.08.01 . 00.00 . 5.1.1.01.03 | Tunjangan Jabatan | 44460000.00 | 44460000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 00.00 . 5.1.1.01.05 | Tunjangan Fungsional Umum | 28415911.00 | 26456950.00 | -1958961.00 | -6.89
1.08 . 1.08.01 . 00.00 . 5.1.1.01.06 | Tunjangan Beras | 43583203.00 | 46409904.00 | 2826701.00 | 6.49
1.08 . 1.08.01 . 00.00 . 5.1.1.01.07 | Tunjangan PPh/Tunjangan Khusus | 12819647.00 | 15470000.00 | 2650353.00 | 20.67
1.08 . 1.08.01 . 00.00 . 5.1.1.01.08 | Pembulatan Gaji | 11943.00 | 21661.00 | 9718.00 | 81.37
1.08 . 1.08.01 . 00.00 . 5.1.1.05 | Belanja Insentif Pemungutan Pajak/Retribusi Daerah | 11614406.40 | 12195126.00 | 580719.60 | 5.00
1.08 . 1.08.01 . 00.00 . 5.1.1.05.01 | Belanja Pemungutan Pajak/Retribusi | 11614406.40 | 12195126.00 | 580719.60 | 5.00
`,
      },
      {
        name: "Program 01",
        sheet: `
No. Rekening | Uraian | Sebelum | Sesudah | Angka | Prosentase
1.08 . 1.08.01 . 01 | Program Pelayanan Administrasi Perkantoran | 55895700.00 | 64145700.00 | 8250000.00 | 14.76
1.08 . 1.08.01 . 01.02 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 9900000.00 | 18150000.00 | 8250000.00 | 83.33
1.08 . 1.08.01 . 01.02 . 5.2.2 | Belanja Barang dan Jasa | 9900000.00 | 18150000.00 | 8250000.00 | 83.33
1.08 . 1.08.01 . 01.02 . 5.2.2.03 | Belanja Jasa Kantor | 9900000.00 | 18150000.00 | 8250000.00 | 83.33
1.08 . 1.08.01 . 01.02 . 5.2.2.03.01 | Belanja Telepon | 3600000.00 | 3600000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.02 . 5.2.2.03.02 | Belanja Air | 1800000.00 | 1800000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.02 . 5.2.2.03.03 | Belanja Listrik | 4500000.00 | 12750000.00 | 8250000.00 | 183.33
1.08 . 1.08.01 . 01.06 | Penyediaan Jasa Pemeliharaan dan Perizinan Kendaraan Dinas/Operasional | 3188200.00 | 3188200.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.06 . 5.2.2 | Belanja Barang dan Jasa | 3188200.00 | 3188200.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.06 . 5.2.2.05 | Belanja Perawatan Kendaraan Bermotor | 3188200.00 | 3188200.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.06 . 5.2.2.05.05 | Belanja Surat Tanda Nomor Kendaraan | 3188200.00 | 3188200.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.07 | Penyediaan Jasa Administrasi Keuangan | 10560000.00 | 10560000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.07 . 5.2.1 | Belanja Pegawai | 10560000.00 | 10560000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.07 . 5.2.1.01 | Honorarium PNS | 10560000.00 | 10560000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.07 . 5.2.1.01.04 | Honorarium Bendahara/Pengurus Barang | 10560000.00 | 10560000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.10 | Penyediaan Alat Tulis Kantor | 3679500.00 | 3679500.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.10 . 5.2.2 | Belanja Barang dan Jasa | 3679500.00 | 3679500.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.10 . 5.2.2.01 | Belanja Bahan Pakai Habis | 3679500.00 | 3679500.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.10 . 5.2.2.01.01 | Belanja Alat Tulis Kantor | 3679500.00 | 3679500.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.11 | Penyediaan Barang Cetakan dan Penggandaan | 3588000.00 | 3588000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.11 . 5.2.2 | Belanja Barang dan Jasa | 3588000.00 | 3588000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.11 . 5.2.2.06 | Belanja Cetak Dan Penggandaan | 3588000.00 | 3588000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.11 . 5.2.2.06.01 | Belanja Cetak | 1380000.00 | 1380000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.11 . 5.2.2.06.02 | Belanja Penggandaan | 2208000.00 | 2208000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.15 | Penyediaan Bahan Bacaan dan Peraturan Perundang-Undangan | 840000.00 | 840000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.15 . 5.2.2 | Belanja Barang dan Jasa | 840000.00 | 840000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.15 . 5.2.2.03 | Belanja Jasa Kantor | 840000.00 | 840000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.15 . 5.2.2.03.05 | Belanja Surat Kabar/Majalah | 840000.00 | 840000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.17 | Penyediaan Makanan dan Minuman | 5400000.00 | 5400000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.17 . 5.2.2 | Belanja Barang dan Jasa | 5400000.00 | 5400000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.17 . 5.2.2.11 | Belanja Makanan Dan Minuman | 5400000.00 | 5400000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.17 . 5.2.2.11.02 | Belanja Makanan Dan Minuman Rapat | 5400000.00 | 5400000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.18 | Rapat-Rapat Koordinasi dan Konsultasi ke Luar Daerah | 17240000.00 | 17240000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.18 . 5.2.2 | Belanja Barang dan Jasa | 17240000.00 | 17240000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.18 . 5.2.2.15 | Belanja Perjalanan Dinas | 17240000.00 | 17240000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.18 . 5.2.2.15.02 | Belanja Perjalanan Dinas Luar Daerah | 17240000.00 | 17240000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.19 | Penyediaan koordinasi dan konsultasi dalam daerah | 1500000.00 | 1500000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.19 . 5.2.2 | Belanja Barang dan Jasa | 1500000.00 | 1500000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.19 . 5.2.2.15 | Belanja Perjalanan Dinas | 1500000.00 | 1500000.00 | 0.00 | 0.00
1.08 . 1.08.01 . 01.19 . 5.2.2.15.01 | Belanja Perjalanan Dinas Dalam Daerah | 1500000.00 | 1500000.00 | 0.00 | 0.00
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency village and family agency, budget detail, Kulon Progo",
    year: 2015,
    source: "https://github.com/roaddee/dulkemot: content/berkas/3401_1474711372.csv",
    sheets: [
      {
        name: "Belanja Tidak Langsung",
        sheet: `
Judul | Penjabaran Anggaran Pendapatan dan Belanja Daerah | 
Daerah | Kabupaten Kulonprogo | 
Tahun | 2015 | 
Kode Organisasi | 1.22.01 | 
Nama Organisasi | Badan Pemberdayaan Masyarakat Pemerintah Desa Perempuan dan Keluarga Berencana | 
No. Rekening | Uraian | Jumlah
1.22 . 1.22.01 . 00 . 00 . 5 . 1 | BELANJA TIDAK LANGSUNG | 6049184036
1.22 . 1.22.01 . 00 . 00 | Non Kegiatan | 6049184036
1.22 . 1.22.01 . 00 . 00 . 5 . 1 . 1 | Belanja Pegawai | 6049184036
1.22 . 1.22.01 . 00 . 00 . 5 . 1 . 1 . 01 | Belanja Gaji dan Tunjangan | 6049184036
1.22 . 1.22.01 . 00 . 00 . 5 . 1 . 1 . 01 . 01 | Gaji Pokok PNS/Uang Representasi | 4604442204
1.22 . 1.22.01 . 00 . 00 . 5 . 1 . 1 . 01 . 02 | Tunjangan Keluarga | 403641848
1.22 . 1.22.01 . 00 . 00 . 5 . 1 . 1 . 01 . 03 | Tunjangan Jabatan | 204685000
1.22 . 1.22.01 . 00 . 00 . 5 . 1 . 1 . 01 . 04 | Tunjangan Fungsional | 386612134
1.22 . 1.22.01 . 00 . 00 . 5 . 1 . 1 . 01 . 05 | Tunjangan Fungsional Umum | 79860200
1.22 . 1.22.01 . 00 . 00 . 5 . 1 . 1 . 01 . 06 | Tunjangan Beras | 228592358
1.22 . 1.22.01 . 00 . 00 . 5 . 1 . 1 . 01 . 07 | Tunjangan PPh/Tunjangan Khusus | 141270799
1.22 . 1.22.01 . 00 . 00 . 5 . 1 . 1 . 01 . 08 | Pembulatan Gaji | 79493
`,
      },
      {
        name: "Program 01",
        sheet: `
No. Rekening | Uraian | Jumlah
1.22 . 1.22.01 . 01 | Program Pelayanan Administrasi Perkantoran | 126421000
1.22 . 1.22.01 . 01 . 26 | Penyediaan Jasa dan Peralatan Perkantoran | 34321000
1.22 . 1.22.01 . 01 . 26 . 5 . 2 . 1 | Belanja Pegawai | 4550000
1.22 . 1.22.01 . 01 . 26 . 5 . 2 . 1 . 02 | Honorarium Non PNS | 4550000
1.22 . 1.22.01 . 01 . 26 . 5 . 2 . 1 . 02 . 02 | Honorarium Pegawai Honorer/Tidak Tetap | 4550000
1.22 . 1.22.01 . 01 . 26 . 5 . 2 . 2 | Belanja Barang dan Jasa | 29771000
1.22 . 1.22.01 . 01 . 26 . 5 . 2 . 2 . 01 | Belanja Bahan Pakai Habis | 15270000
1.22 . 1.22.01 . 01 . 26 . 5 . 2 . 2 . 01 . 01 | Belanja Alat Tulis Kantor | 13770000
1.22 . 1.22.01 . 01 . 26 . 5 . 2 . 2 . 01 . 04 | Belanja Perangko  Materai Dan Benda Pos Lainnya | 1500000
1.22 . 1.22.01 . 01 . 26 . 5 . 2 . 2 . 03 | Belanja Jasa Kantor | 1770000
1.22 . 1.22.01 . 01 . 26 . 5 . 2 . 2 . 03 . 05 | Belanja Surat Kabar/Majalah | 1770000
1.22 . 1.22.01 . 01 . 26 . 5 . 2 . 2 . 06 | Belanja Cetak dan Penggandaan | 12731000
1.22 . 1.22.01 . 01 . 26 . 5 . 2 . 2 . 06 . 01 | Belanja Cetak | 6680000
1.22 . 1.22.01 . 01 . 26 . 5 . 2 . 2 . 06 . 02 | Belanja Penggandaan | 6051000
1.22 . 1.22.01 . 01 . 27 | Penyediaan Jasa  keuangan | 26100000
1.22 . 1.22.01 . 01 . 27 . 5 . 2 . 1 | Belanja Pegawai | 26100000
1.22 . 1.22.01 . 01 . 27 . 5 . 2 . 1 . 01 | Honorarium PNS | 26100000
1.22 . 1.22.01 . 01 . 27 . 5 . 2 . 1 . 01 . 04 | Honorarium Bendahara/Pengurus Barang | 26100000
1.22 . 1.22.01 . 01 . 28 | Penyediaan Rapat-Rapat   Konsultasi dan Koordinasi | 66000000
1.22 . 1.22.01 . 01 . 28 . 5 . 2 . 2 | Belanja Barang dan Jasa | 66000000
1.22 . 1.22.01 . 01 . 28 . 5 . 2 . 2 . 11 | Belanja Makanan dan  Minuman | 14000000
1.22 . 1.22.01 . 01 . 28 . 5 . 2 . 2 . 11 . 02 | Belanja Makanan Dan Minuman Rapat | 14000000
1.22 . 1.22.01 . 01 . 28 . 5 . 2 . 2 . 15 | Belanja Perjalanan Dinas | 52000000
1.22 . 1.22.01 . 01 . 28 . 5 . 2 . 2 . 15 . 01 | Belanja Perjalanan Dinas Dalam Daerah | 1975000
1.22 . 1.22.01 . 01 . 28 . 5 . 2 . 2 . 15 . 02 | Belanja Perjalanan Dinas Luar Daerah | 50025000
`,
      },
      {
        name: "Program 12",
        sheet: `
No. Rekening | Uraian | Jumlah
1.22 . 1.22.01 . 12 | Program Perencanaan  Pengendalian dan Evaluasi Kinerja | 22350000
1.22 . 1.22.01 . 12 . 01 | Penyusunan Perencanaan Kinerja SKPD | 4000000
1.22 . 1.22.01 . 12 . 01 . 5 . 2 . 1 | Belanja Pegawai | 504000
1.22 . 1.22.01 . 12 . 01 . 5 . 2 . 1 . 03 | Uang Lembur | 504000
1.22 . 1.22.01 . 12 . 01 . 5 . 2 . 1 . 03 . 01 | Uang Lembur PNS | 504000
1.22 . 1.22.01 . 12 . 01 . 5 . 2 . 2 | Belanja Barang dan Jasa | 3496000
1.22 . 1.22.01 . 12 . 01 . 5 . 2 . 2 . 01 | Belanja Bahan Pakai Habis | 308850
1.22 . 1.22.01 . 12 . 01 . 5 . 2 . 2 . 01 . 01 | Belanja Alat Tulis Kantor | 308850
1.22 . 1.22.01 . 12 . 01 . 5 . 2 . 2 . 06 | Belanja Cetak dan Penggandaan | 483150
1.22 . 1.22.01 . 12 . 01 . 5 . 2 . 2 . 06 . 02 | Belanja Penggandaan | 483150
1.22 . 1.22.01 . 12 . 01 . 5 . 2 . 2 . 11 | Belanja Makanan dan  Minuman | 2704000
1.22 . 1.22.01 . 12 . 01 . 5 . 2 . 2 . 11 . 01 | Belanja Makanan Dan Minuman Harian Pegawai | 504000
1.22 . 1.22.01 . 12 . 01 . 5 . 2 . 2 . 11 . 02 | Belanja Makanan Dan Minuman Rapat | 2200000
1.22 . 1.22.01 . 12 . 02 | Penyusunan Laporan Keuangan | 8900000
1.22 . 1.22.01 . 12 . 02 . 5 . 2 . 1 | Belanja Pegawai | 1680000
1.22 . 1.22.01 . 12 . 02 . 5 . 2 . 1 . 03 | Uang Lembur | 1680000
1.22 . 1.22.01 . 12 . 02 . 5 . 2 . 1 . 03 . 01 | Uang Lembur PNS | 1680000
1.22 . 1.22.01 . 12 . 02 . 5 . 2 . 2 | Belanja Barang dan Jasa | 7220000
1.22 . 1.22.01 . 12 . 02 . 5 . 2 . 2 . 01 | Belanja Bahan Pakai Habis | 3895450
1.22 . 1.22.01 . 12 . 02 . 5 . 2 . 2 . 01 . 01 | Belanja Alat Tulis Kantor | 3895450
1.22 . 1.22.01 . 12 . 02 . 5 . 2 . 2 . 06 | Belanja Cetak dan Penggandaan | 1434550
1.22 . 1.22.01 . 12 . 02 . 5 . 2 . 2 . 06 . 02 | Belanja Penggandaan | 1434550
1.22 . 1.22.01 . 12 . 02 . 5 . 2 . 2 . 11 | Belanja Makanan dan  Minuman | 1890000
1.22 . 1.22.01 . 12 . 02 . 5 . 2 . 2 . 11 . 01 | Belanja Makanan Dan Minuman Harian Pegawai | 1890000
1.22 . 1.22.01 . 12 . 03 | Pengendalian  Evaluasi dan Pelaporan Kinerja | 9450000
1.22 . 1.22.01 . 12 . 03 . 5 . 2 . 1 | Belanja Pegawai | 364000
1.22 . 1.22.01 . 12 . 03 . 5 . 2 . 1 . 03 | Uang Lembur | 364000
1.22 . 1.22.01 . 12 . 03 . 5 . 2 . 1 . 03 . 01 | Uang Lembur PNS | 364000
1.22 . 1.22.01 . 12 . 03 . 5 . 2 . 2 | Belanja Barang dan Jasa | 9086000
1.22 . 1.22.01 . 12 . 03 . 5 . 2 . 2 . 01 | Belanja Bahan Pakai Habis | 1217900
1.22 . 1.22.01 . 12 . 03 . 5 . 2 . 2 . 01 . 01 | Belanja Alat Tulis Kantor | 1217900
1.22 . 1.22.01 . 12 . 03 . 5 . 2 . 2 . 06 | Belanja Cetak dan Penggandaan | 1124100
1.22 . 1.22.01 . 12 . 03 . 5 . 2 . 2 . 06 . 02 | Belanja Penggandaan | 1124100
1.22 . 1.22.01 . 12 . 03 . 5 . 2 . 2 . 11 | Belanja Makanan dan  Minuman | 4904000
1.22 . 1.22.01 . 12 . 03 . 5 . 2 . 2 . 11 . 01 | Belanja Makanan Dan Minuman Harian Pegawai | 504000
1.22 . 1.22.01 . 12 . 03 . 5 . 2 . 2 . 11 . 02 | Belanja Makanan Dan Minuman Rapat | 4400000
1.22 . 1.22.01 . 12 . 03 . 5 . 2 . 2 . 15 | Belanja Perjalanan Dinas | 1840000
1.22 . 1.22.01 . 12 . 03 . 5 . 2 . 2 . 15 . 01 | Belanja Perjalanan Dinas Dalam Daerah | 1840000
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency cooperatives office, budget by programme, Kulon Progo",
    year: 2016,
    source: "https://github.com/roaddee/dulkemot: content/berkas/3401_1473850120.csv",
    sheets: [
      {
        name: "Program",
        sheet: `
Judul | Rincian Apbd Menurut Urusan Pemerintahan Daerah, Organisasi, Pendapatan, Belanja Dan Pembiayaan | 
Daerah | Kabupaten Kulon Progo | 
Tahun | 2016 | 
Kode Organisasi | 1.15.01 | 
No. Rekening | Uraian | Jumlah
1.15 . 1.15.01 . 01 | Program Pelayanan Administrasi Perkantoran | 105797000.00
1.15 . 1.15.01 . 01 . 26 | Penyediaan Jasa dan Peralatan Perkantoran | 33890700.00
1.15 . 1.15.01 . 01 . 26 . 5 . 2 . 2 | Belanja Barang dan Jasa | 33890700.00
1.15 . 1.15.01 . 01 . 27 | Penyediaan Jasa  keuangan | 15509300.00
1.15 . 1.15.01 . 01 . 27 . 5 . 2 . 1 | Belanja Pegawai | 15300000.00
1.15 . 1.15.01 . 01 . 27 . 5 . 2 . 2 | Belanja Barang dan Jasa | 209300.00
1.15 . 1.15.01 . 01 . 28 | Penyediaan Rapat-Rapat,  Konsultasi dan Koordinasi | 56397000.00
1.15 . 1.15.01 . 01 . 28 . 5 . 2 . 2 | Belanja Barang dan Jasa | 56397000.00
1.15 . 1.15.01 . 11 | Program Peningkatan Sarana dan Prasarana Perkantoran | 265948800.00
1.15 . 1.15.01 . 11 . 01 | Pengadaan Sarana dan Prasarana Perkantoran | 157298000.00
1.15 . 1.15.01 . 11 . 01 . 5 . 2 . 3 | Belanja Modal | 157298000.00
1.15 . 1.15.01 . 11 . 02 | Pemeliharaan Sarana dan Prasarana Perkantoran | 108650800.00
1.15 . 1.15.01 . 11 . 02 . 5 . 2 . 2 | Belanja Barang dan Jasa | 108650800.00
1.15 . 1.15.01 . 12 | Program Perencanaan, Pengendalian dan Evaluasi Kinerja | 12500000.00
1.15 . 1.15.01 . 12 . 01 | Penyusunan Perencanaan Kinerja SKPD | 2000000.00
1.15 . 1.15.01 . 12 . 01 . 5 . 2 . 1 | Belanja Pegawai | 816000.00
1.15 . 1.15.01 . 12 . 01 . 5 . 2 . 2 | Belanja Barang dan Jasa | 1184000.00
1.15 . 1.15.01 . 12 . 02 | Penyusunan Laporan Keuangan | 4000000.00
1.15 . 1.15.01 . 12 . 02 . 5 . 2 . 1 | Belanja Pegawai | 1485000.00
1.15 . 1.15.01 . 12 . 02 . 5 . 2 . 2 | Belanja Barang dan Jasa | 2515000.00
1.15 . 1.15.01 . 12 . 03 | Pengendalian, Evaluasi dan Pelaporan Kinerja | 6500000.00
1.15 . 1.15.01 . 12 . 03 . 5 . 2 . 1 | Belanja Pegawai | 1320000.00
1.15 . 1.15.01 . 12 . 03 . 5 . 2 . 2 | Belanja Barang dan Jasa | 5180000.00
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency government, notes to the financial statements (capital spending)",
    year: 2018,
    source: "https://123dok.com/id/article/belanja-modal-belanja-daerah-akuntansi-ekuitas.10178615",
    sheets: [
      {
        name: "T1",
        sheet: `
PEMERINTAH KABUPATEN TANGERANG
CATATAN ATAS LAPORAN KEUANGAN Untuk tahun yang berakhir sampai dengan 31 Desember 2018 dan 2017
Belanja Modal (BM) | 2018 | | | 2017
 | Anggaran (Rp) | Realisasi (Rp) | % | Realisasi (Rp)
BM Tanah | 450.021.534.587,00 | 422.438.669.296,00 | 93,87 | 129.092.980.108,00
BM Peralatan dan Mesin | 306.535.126.766,00 | 264.414.214.369,00 | 86,26 | 251.558.199.821,00
BM Gedung dan Bangunan | 547.489.050.929,00 | 506.810.131.538,00 | 92,57 | 528.972.778.717,00
BM Jalan, Irigasi, dan Jaringan | 577.353.087.344,00 | 534.350.783.768,00 | 92,55 | 590.828.818.789,00
BM Aset Tetap Lainnya | 6.948.790.000,00 | 35.546.698.053,00 | 511,55 | 30.207.572.829,00
Jumlah | 1.888.347.589.626,00 | 1.763.560.497.024,00 | 93,39 | 1.530.660.350.264,00
`,
        merges: ["A3:A4", "B3:D3"],
      },
      {
        name: "T2",
        sheet: `
Jenis Belanja Modal | Belanja Modal 2018 | Menjadi Aset | Tidak Menjadi Aset
Tanah | 422.438.669.296,00 | 422.421.669.296,00 | 17.000.000,00
Peralatan dan Mesin | 264.414.214.369,00 | 243.833.577.708,08 | 20.580.636.660,92
Gedung dan Bangunan | 506.810.131.538,00 | 483.610.408.336,00 | 23.199.723.202,00
Jalan, Irigasi, dan Jaringan | 534.350.783.768,00 | 517.055.448.489,00 | 17.295.335.279,00
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a local government, notes to the financial statements (operating spending)",
    year: 2018,
    source: "https://123dok.com/article/belanja-operasi-catatan-atas-laporan-keuangan.zpnr5plr",
    sheets: [
      {
        name: "T7.37",
        sheet: `
Tabel 7.37 Belanja Operasi
Belanja Operasi | Tahun 2018 | | | Tahun 2017
 | Anggaran (Rp) | Realisasi (Rp) | % | Realisasi (Rp)
Belanja Pegawai | 374.018.185.214,00 | 336.700.914.151,00 | 94,33 | 345.366.922.552,00
Belanja Barang | 333.628.665.658,00 | 337.783.340.871,50 | 96,31 | 295.606.748.877,04
Belanja Hibah | 39.688.077.785,00 | 34.580.210.430,00 | 87,13 | 43.833.035.353,00
Belanja Bantuan Sosial | 150.000.000,00 | 150.000.000,00 | 100,00 | 180.000.000,00
Jumlah | 747.484.928.657,00 | 709.214.465.452,50 | 94,88 | 684.986.706.782,04
`,
        merges: ["A2:A3", "B2:D2"],
      },
      {
        name: "T7.38",
        sheet: `
Tabel 7.38 Belanja Pegawai
Belanja Pegawai | Tahun 2018 | | | Tahun 2017
 | Anggaran (Rp) | Realisasi (Rp) | % | Realisasi (Rp)
Gaji & Tunjangan PNS Daerah dan DPRD | 252.545.875.464,00 | 241.515.839.172,00 | 95,63 | 238.236.515.303,00
Tambahan Penghasilan PNS | 99.494.213.750,00 | 91.375.235.577,00 | 91,84 | 87.611.586.010,00
Belanja Penunjang Operasional KDH/WKDH dan DPRD | 3.550.000.000,00 | 3.444.600.000,00 | 97,03 | 2.289.600.000,00
Biaya Pemungutan Pajak | 900.000.000,00 | 138.757.370,00 | 15,42 | 875.146.539,00
Uang Lembur | 437.620.000,00 | 226.482.032,00 | 51,75 | 524.888.800,00
Jumlah | 356.927.709.214,00 | 336.700.914.151,00 | 94,33 | 329.537.736.652,00
`,
        merges: ["A2:A3", "B2:D2"],
      },
    ],
    wrong: [
      { sheet: "T7.37", cell: "B4", isSure: true },
      { sheet: "T7.37", cell: "B5", isSure: true },
      { sheet: "T7.38", cell: "E9", isSure: true },
    ],
  },
];
