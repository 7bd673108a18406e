import type { PublishedReport } from "./published-report";

export const peradilanDanPajakTables: PublishedReport[] = [
  {
    name: "a district court (Aceh highlands)",
    year: 2020,
    source: "https://123dok.com/article/persentase-perkara-mengajukan-hukum-banding-upaya-hukum-banding.zw93rd7y",
    sheets: [
      {
        name: "T1",
        sheet: `
NO | Jenis Perkara | Jumlah Putusan | Jumlah Pengajuan Banding | Jumlah yang tidak mengajukan Banding | KET
1. | Perkara Pidana | 77 | 3 | 74 | 
2. | Perkara Perdata | 6 | 2 | 4 | 
JUMLAH |  | 83 | 5 | 78 | 
Table 28. Keadaan Perkara Yang TIdak Mengajukan Upaya Hukum Banding Tahun 2020.
`,
        merges: ["A4:B4"],
      },
    ],
    wrong: [],
  },
  {
    name: "a high court (province)",
    year: 2014,
    source: "https://text-id.123dok.com/document/wq2pvvwjy-persentase-sisa-perkara-yang-diselesaikan-pidana.html",
    sheets: [
      {
        name: "T1",
        sheet: `
NO | SASARAN | INDIKATOR KINERJA | TARGET | REALISASI | CAPAIAN
1. | Meningkatnya penyelesaian perkara | a. Persentase sisa perkara yang diselesaikan | 100 | 100 | 100
 |  | b. Persentase perkara yang diselesaikan |  |  | 
 |  | - Pidana | 99 | 93,24 | 94,18
 |  | - Perdata | 95 | 88,32 | 92,96
 |  | - Tipikor | 99 | 88,46 | 89,35
 |  | c. Persentase perkara yang diselesaikan dalam jangka waktu maksimal : |  |  | 
 |  | - Pidana, maksimal 56 hari | 100 | 100 | 100
 |  | - Perdata, maksimal 62 hari | 100 | 100 | 100
 |  | - Tipikor, maksimal 56 hari | 100 | 100 | 100
`,
        merges: ["A2:A10", "B2:B10"],
      },
      {
        name: "T2",
        sheet: `
NO | SASARAN | INDIKATOR KINERJA | TARGET | REALISASI | CAPAIAN
6. | Peningkatan kualitas SDM | a. Persentase pegawai yang lulus diklat teknis yudisial. | 100 | 100 | 100
 |  | c. Persentase pegawai yang lulus diklat non yudisial | 25 | 4,76 | 19,04
 |  | b. Persentase pejabat yang lulus mengikuti eksaminasi dalam rangka promosi | 100 | NA | NA
`,
        merges: ["A2:A4", "B2:B4"],
      },
    ],
    wrong: [],
  },
  {
    name: "a regional treasury office: reconciliation",
    year: 2023,
    source: "http://online.flipbuilder.com/ikoas/ltyz/files/basic-html/page295.html",
    sheets: [
      {
        name: "IKU 6b-N",
        sheet: `
Sasaran Strategis 6 : Pertanggungjawaban keuangan negara yang transparan dan akuntabel
IKU 6b-N Indeks kualitas pelaksanaan rekonsiliasi Tingkat UAKPA
T/R | Q1 | Q2 | Sm.1 | Q3 | s.d. Q3 | Q4 | Y-23 | Pol/KP
Target | 3,25 | 3,25 | 3,25 | 3,25 | 3,25 | 3,25 | 3,25 | Max/Average
Realisasi | 4 | 4 | 4 | 4 | 4 | 4 | 4 | 
Capaian | 120 | 120 | 120 | 120 | 120 | 120 | 120 | 
`,
        merges: ["A1:I1", "A2:I2", "I4:I6"],
      },
      {
        name: "Rekonsiliasi",
        sheet: `
Bulan | % Satker yang melakukan rekonsiliasi tepat waktu (bobot 50%) |  |  | % Satker yang terbebas dari TDK Belanja dan TDK Kas BP sesuai dengan SHR (bobot 50%) |  |  |  | Rata-rata Triwulanan | Indeks Capaian
 | ∑ Satker yg melakukan rekonsiliasi tepat waktu | ∑Satker | % | ∑ Satker yang terbebas dari TDK Belanja | ∑ Satker yang terbebas dari TDK Kas BP | ∑Satker | % |  | 
Jan | 503 | 503 | 100% | 503 | 503 | 503 | 100% | 100% | 4
Feb | 464 | 464 | 100% | 464 | 464 | 464 | 100% |  | 
Mar | 518 | 518 | 100% | 518 | 518 | 518 | 100% |  | 
April | 484 | 484 | 100% | 484 | 484 | 484 | 100% | 100% | 4
Mei | 484 | 484 | 100% | 484 | 484 | 484 | 100% |  | 
Juni | 484 | 484 | 100% | 484 | 484 | 484 | 100% |  | 
Juli | 485 | 485 | 100% | 484 | 485 | 485 | 99,90% | 99,98% | 4
Agt | 484 | 484 | 100% | 484 | 484 | 484 | 100% |  | 
Sept | 484 | 484 | 100% | 484 | 484 | 484 | 100% |  | 
Okt | 469 | 469 | 100% | 469 | 469 | 469 | 100% | 99,72% | 4
Nov | 469 | 469 | 100% | 469 | 469 | 469 | 100% |  | 
Des | 461 | 469 | 98,29% | 469 | 469 | 469 | 100% |  | 
`,
        merges: [
          "A1:A2",
          "B1:D1",
          "E1:H1",
          "I1:I2",
          "J1:J2",
          "I3:I5",
          "J3:J5",
          "I6:I8",
          "J6:J8",
          "I9:I11",
          "J9:J11",
          "I12:I14",
          "J12:J14",
        ],
      },
    ],
    wrong: [{ sheet: "IKU 6b-N", cell: "B6", isSure: false }],
  },
  {
    name: "a regional treasury office: weights of an indicator",
    year: 2023,
    source: "http://online.flipbuilder.com/ikoas/ltyz/files/basic-html/page116.html",
    sheets: [
      {
        name: "T3.98",
        sheet: `
Tabel 3.98 Tabel Pembobotan Komponen IKU TREFA Tahun 2023
Komponen | Triwulan I | Triwulan II | Triwulan III | Triwulan IV
Organisasi | 25% | 0% | 0% | 0%
Kegiatan | 25% | 25% | 25% | 50%
SDM | 25% | 50% | 50% | 0%
Output | 25% | 25% | 25% | 50%
`,
        merges: ["A1:E1"],
      },
    ],
    wrong: [],
  },
  {
    name: "a religious court: divorces by kind",
    year: 2013,
    source:
      "https://badilag.mahkamahagung.go.id/seputar-peradilan-agama/berita-daerah/persentase-perkara-cerai-gugat-di-pa-tembilahan-meningkat-dari-tahun-ke-tahun-133",
    sheets: [
      {
        name: "T1",
        sheet: `
Tahun 2011 |  |  | Tahun 2012 |  |  | Tahun 2013 |  | 
CG | CT | Lainnya | CG | CT | Lainnya | CG | CT | Lainnya
481 | 141 | 36 | 468 | 141 | 19 | 465 | 113 | 44
Jumlah 658 |  |  | Jumlah 628 |  |  | 622 |  | 
`,
        merges: ["A1:C1", "D1:F1", "G1:I1", "A4:C4", "D4:F4", "G4:I4"],
      },
    ],
    wrong: [],
  },
  {
    name: "a district court (Minahasa)",
    year: 2020,
    source: "https://123dok.com/article/capaian-kinerja-tahun-kata-pengantar-mohamad-sholeh-nip.z145n7vz",
    sheets: [
      {
        name: "T3",
        sheet: `
Tabel 3 Pengukuran Kinerja Pengadilan Negeri Airmadidi Tahun 2020
No. | Indikator Kinerja | Target (%) | REALISASI (%) | CAPAIAN (%)
2. | Persentase Sisa Perkara Pidana yang Diselesaikan | 100 | 100 | 100
3. | Persentase Perkara Perdata yang Diselesaikan Tepat Waktu | 95 | 95,62 | 100,65
4. | Persentase perkara pidana yang diselesaikan tepat waktu | 95 | 95,65 | 100,69
5. | Persentase Perkara yang Tidak Mengajukan Upaya Hukum Banding | 95 | 96,10 | 101,16
`,
        merges: ["A1:E1"],
      },
    ],
    wrong: [{ sheet: "T3", cell: "E5", isSure: false }],
  },
  {
    name: "a study of the supreme court's research centre",
    year: 2015,
    source: "https://vdokumen.net/kertas-kebijakan-pengurangan-arus-perkara-ke-mahkamah-agung-2018-05-16-banding.html",
    sheets: [
      {
        name: "T1",
        sheet: `
Tabel 1
Jumlah Perkara Masuk ke Pengadilan Tingkat Banding dan Mahkamah Agung Tahun 2006-2015
Tahun | Jumlah Perkara MA | Jumlah Perkara Pengadilan Tingkat Banding | Persentasi Perkara yang Masuk di Pengadilan Tingkat Banding yang Diajukan ke MA
2006 | 7.825 | 8.803 | 88,89 %
2007 | 9.516 | 12.408 | 76,69 %
2008 | 11.338 | 13.977 | 81,11 %
2009 | 12.067 | 14.531 | 83,04 %
2010 | 13.480 | 14.681 | 91,81 %
`,
        merges: ["A1:D1", "A2:D2"],
      },
    ],
    wrong: [],
  },
  {
    name: "the tax directorate: land tax, March",
    year: 1998,
    source: "https://www.online-pajak.com/tax-regulation/surat-edaran-dirjen-pajak-se-11pj61998",
    sheets: [
      {
        name: "T1",
        sheet: `
(ribuan rupiah)
No. | Sektor | Rencana 1997/1998 | Realisasi 1997/1998 | % (4 : 3)
1 | 2 | 3 | 4 | 5
1 | Pedesaan | 214.755.817 | 240.267.372 | 111,88
2 | Perkotaan | 852.009.183 | 837.751.016 | 98,33
 | Jumlah Pds/Pkt | 1.066.765.000 | 1.078.018.388 | 101,05
3 | Perkebunan | 106.000.000 | 96.474.802 | 91,01
4 | Perhutanan : | 227.000.000 | 204.564.285 | 90,12
 | a. Non IHH | 108.700.000 | 74.902.453 | 68,91
 | b. IHH | 118.300.000 | 129.661.832 | 109,60
5 | Pertambangan | 1.105.235.000 | 1.263.652.986 | 114,33
 | a. Non Migas | 15.635.000 | 30.652.901 | 196,05
 | b. Migas | 1.089.600.000 | 1.233.000.085 | 113,16
 | Jumlah APBN | 2.505.000.000 | 2.642.710.461 | 105,51
`,
        merges: ["A1:E1"],
      },
    ],
    wrong: [{ sheet: "T1", cell: "E14", isSure: true }],
  },
  {
    name: "the tax directorate: land tax, corrected year",
    year: 1998,
    source: "https://faqsc.xyz/doku.php?do=export_raw&id=peraturan%3Asedp%3A51pj.61998",
    sheets: [
      {
        name: "T1",
        sheet: `
(ribuan rupiah)
No. | Sektor | Rencana 1997/1998 | Realisasi 1997/1998 | % (4:3)
1 | 2 | 3 | 4 | 5
1 | Pedesaan | 214.755.817 | 237.747.727 | 110,71
2 | Perkotaan | 852.009.183 | 840.179.610 | 98,61
 | Jumlah Pds/Pkt | 1.066.765.000 | 1.077.927.337 | 101,05
3 | Perkebunan | 106.000.000 | 95.778.858 | 90,36
4 | Perhutanan : | 227.000.000 | 205.428.984 | 90,50
 | a. Non IHH | 108.700.000 | 77.494.340 | 71,29
 | b. IHH | 118.300.000 | 127.934.644 | 108,14
5 | Pertambangan : | 1.105.235.000 | 1.264.286.887 | 114,39
 | a. Non Migas | 15.635.000 | 30.195.084 | 193,12
 | b. Migas | 1.089.600.000 | 1.234.091.803 | 113,26
 | Jumlah APBN | 2.505.000.000 | 2.643.422.066 | 105,53
`,
        merges: ["A1:E1"],
      },
    ],
    wrong: [],
  },
  {
    name: "the tax directorate: land tax, November",
    year: 1997,
    source: "https://www.online-pajak.com/tax-regulation/surat-edaran-dirjen-pajak-se-02pj61998",
    sheets: [
      {
        name: "T1",
        sheet: `
(ribuan rupiah)
No. | Sektor | Rencana 1997/1998 | Realisasi 1997/1998 | % (4 : 3)
1 | 2 | 3 | 4 | 5
1. | Pedesaan | 214.755.817 | 172.531.183 | 80,34
2. | Perkotaan | 852.009.183 | 552.191.329 | 64,81
 | Jumlah Pds/Pkt | 1.066.765.000 | 724.722.512 | 67,94
3. | Perkebunan | 106.000.000 | 51.416.262 | 48,51
4. | Perhutanan : | 227.000.000 | 118.796.543 | 52,33
 | a. IHH | 118.300.000 | 87.023.874 | 73,56
 | b. Non IHH | 108.700.000 | 31.772.669 | 29,23
5. | Pertambangan : | 1.105.235.000 | 940.367.853 | 85,08
 | a. Migas | 1.089.600.000 | 934.784.196 | 85,79
 | b. Non Migas | 15.635.000 | 5.583.657 | 35,71
 | Jumlah APBN | 2.505.000.000 | 1.835.303.170 | 73,27
`,
        merges: ["A1:E1"],
      },
      {
        name: "T2",
        sheet: `
(ribuan rupiah)
No. | Sektor | Realisasi penerimaan |  |  |  | % (5 : 3) | % (6 – 4)
 |  | 1996/1997 | % | 1997/1998 | % |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
1. | Pedesaan | 166.181.040 | 87 | 172.531.183 | 80,34 | 103,00 | -6,66
2. | Perkotaan | 516.953.581 | 64 | 552.191.329 | 64,81 | 106,00 | 0,81
 | Jumlah Pds/Pkt | 683.134.621 | 69 | 724.722.512 | 67,94 | 106,00 | -1,06
3. | Perkebunan | 45.716.743 | 47 | 51.416.262 | 48,51 | 112,00 | 1,51
4. | Perhutanan | 110.793.977 | 53 | 118.796.543 | 52,33 | 107,00 | -0,67
`,
        merges: ["A1:H1", "A2:A3", "B2:B3", "C2:F2", "G2:G3", "H2:H3"],
      },
    ],
    wrong: [
      { sheet: "T2", cell: "G5", isSure: false },
      { sheet: "T2", cell: "G6", isSure: false },
      { sheet: "T2", cell: "G8", isSure: false },
      { sheet: "T2", cell: "G9", isSure: false },
      { sheet: "T2", cell: "G7", isSure: false },
    ],
  },
  {
    name: "the tax directorate: land tax, first quarter",
    year: 2001,
    source: "https://www.online-pajak.com/tax-regulation/surat-edaran-dirjen-pajak-se-12pj62001",
    sheets: [
      {
        name: "T1",
        sheet: `
(dalam ribuan rupiah)
SEKTOR | TAHUN ANGGARAN RENCANA PENERIMAAN | REALISASI S.D. MARET 2001
2 | 3 | 4
Pedesaan | 366.897.356 | 13.053.279
Perkotaan | 1.615.500.000 | 60.120.383
SKB | 1.982.397.356 | 73.173.662
Perkebunan | 208.736.855 | 26.598.283
Perhutanan | 150.285.373 | 35.724.435
Pertambangan | 2.124.880.416 | 502.240.355
APBN | 4.466.300.000 | 637.736.735
BPHTB | 1.175.500.000 | 314.694.202
PBB dan BPHTB | 5.641.800.000 | 952.430.937
`,
        merges: ["A1:C1"],
      },
    ],
    wrong: [],
  },
  {
    name: "the tax directorate: planned land tax",
    year: 2012,
    source:
      "https://jasakonsultasipajak.com/2012/05/surat-dirjen-pajak-nomor-s-30-pj-2012-tanggal-26-maret-2012-tentang-rincian-rencana-penerimaan-pbb-berdasarkan-apbn-tahun-anggaran-2012.html",
    sheets: [
      {
        name: "T1",
        sheet: `
SEKTOR | APBN 2012 (Rupiah)
1 | 2
PEDESAAN | 2,350,600,000,000
PERKOTAAN | 9,513,800,000,000
PERKEBUNAN | 1,236,400,000,000
PERHUTANAN | 288,190,000,000
PERTAMBANGAN MIGAS | 21,731,000,000,000
PERTAMBANGAN NON MIGAS | 526,900,000,000
JUMLAH PBB | 35,646,890,000,000
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a religious court, year review 2019",
    year: 2019,
    source:
      "http://pa-argamakmur.go.id/seputar-peradilan/412-kaleidoskop-penyelesaian-perkara-tahun-2019-di-pengadilan-agama-arga-makmur",
    sheets: [
      {
        name: "Tabel",
        sheet: `
NO | JENIS PERKARA | JUMLAH
1. | Cerai Talak | 181
2. | Cerai Gugat | 452
3. | Dispensasi Kawin | 40
4. | Isbat Nikah | 67
5. | Izin poligami | 1
6. | Gugatan Waris | 1
7. | Penetapan Ahli Waris | 6
8. | Harta Bersama | 2
9. | Pengangkatan Anak | 1
10. | Perwalian | 1
11. | Perkara Lain-lain | 2
 | JUMLAH | 754
`,
      },
    ],
    wrong: [],
  },
  {
    name: "the supreme court registry, general courts 2010",
    year: 2010,
    source:
      "https://kepaniteraan.mahkamahagung.go.id/publikasi?catid=277%3Auncategorised&id=109%3Akeadaan-perkara-peradilan-umum-2010&view=article",
    sheets: [
      {
        name: "Tabel - 5",
        sheet: `
Tabel - 5 |  |  |  |  | 
Keadaan perkara pidana yang ditangani pengadilan negeri tahun 2010 |  |  |  |  | 
JENIS PERKARA | SISA | MASUK | JUMLAH | PUTUS | SISA
Pidana Biasa | 26.210 | 118.158 | 144.368 | 118.047 | 26.321
Pidana Singkat | 126 | 1.072 | 1.198 | 1.105 | 93
Pidana Cepat (Ringan/Lalin) | 0 | 2.537.970 | 2.537.970 | 2.537.970 | 0
Jumlah | 26.336 | 2.657.200 | 2.683.536 | 2.657.122 | 26.414
`,
        merges: ["A1:F1", "A2:F2"],
      },
    ],
    wrong: [],
  },
  {
    name: "the national police, drug cases 2007-2012",
    year: 2012,
    source:
      "http://lib.lemhannas.go.id/public/media/catalog/0010-121500000011154/swf/3350/files/basic-html/page15.html",
    sheets: [
      {
        name: "Tabel 3.2",
        sheet: `
TABEL 3.2 |  |  |  |  |  | 
JUMLAH KASUS NARKOBA BERDASARKAN PENGGOLONGAN TAHUN 2007-2012 |  |  |  |  |  | 
NO | TAHUN | KASUS |  |  | JUMLAH | NAIK/TURUN
 |  | NARKOTIKA | PSIKOTROPIKA | ADITIF |  | 
1 | 2007 | 17.955 | 14.206 | 4.008 | 36.169 | 
2 | 2008 | 13.420 | 13.113 | 18.178 | 44.711 | 23,62%
3 | 2009 | 15.081 | 11.687 | 11.635 | 38.403 | -14,11%
4 | 2010 | 23.900 | 1.502 | 8.020 | 33.422 | -12,97%
5 | 2011 | 25.154 | 1.997 | 9.438 | 36.589 | 9,48%
6 | 2012 | 25.240 | 2.001 | 9.780 | 37.021 | 2,73%
Jumlah |  | 95.510 | 42.505 | 51.279 | 189.294 | 
Sumber: Direktorat Tindak Pidana Narkoba Bareskrim Polri, Maret 2013 |  |  |  |  |  | 
`,
        merges: ["A1:G1", "A2:G2", "A3:A4", "B3:B4", "C3:E3", "F3:F4", "G3:G4", "A11:B11"],
      },
      {
        name: "Tabel 3.3",
        sheet: `
TABEL 3.3 |  |  |  |  |  | 
JUMLAH KASUS NARKOBA BERDASARKAN PERAN TAHUN 2007-2012 |  |  |  |  |  | 
NO | TAHUN | PERAN |  |  |  | JUMLAH
 |  | KULTIVASI | PRODUKSI | DISTRIBUSI | KONSUMSI | 
1 | 2007 | 85 | 17 | 11.677 | 10.851 | 22.630
2 | 2008 | 68 | 48 | 17.833 | 11.415 | 29.364
3 | 2009 | 72 | 77 | 20.449 | 10.280 | 30.878
`,
        merges: ["A1:G1", "A2:G2", "A3:A4", "B3:B4", "C3:F3", "G3:G4"],
      },
    ],
    wrong: [
      { sheet: "Tabel 3.2", cell: "C11", isSure: true },
      { sheet: "Tabel 3.2", cell: "D11", isSure: true },
      { sheet: "Tabel 3.2", cell: "E11", isSure: true },
      { sheet: "Tabel 3.2", cell: "F11", isSure: true },
      { sheet: "Tabel 3.2", cell: "G10", isSure: false },
    ],
  },
  {
    name: "a religious court, causes of divorce per month",
    year: 2007,
    source: "https://text-id.123dok.com/document/nq7wnopnz-data-perceraian-tahun-2007-lokus-tempat-berperkara.html",
    sheets: [
      {
        name: "T1",
        sheet: `
Tabel-1
DATA PENYEBAB PERCERAIAN TAHUN 2007
No. | Bulan | PENYEBAB PERCERAIAN | | | | | Jumlah
 | | Cemburu | Ekonomi | Tidak ada tanggung jawab | Ganguan pihak ketiga | Tidak ada keharmonisan | 
1 | jan | 9 | 21 | 33 | 17 | 37 | 117
2 | feb | 7 | 19 | 30 | 17 | 35 | 108
3 | mar | 9 | 23 | 35 | 16 | 37 | 120
4 | apr | 7 | 16 | 24 | 14 | 31 | 92
5 | may | 15 | 23 | 30 | 19 | 39 | 126
6 | jun | 14 | 22 | 29 | 18 | 38 | 121
7 | jul | 8 | 32 | 36 | 17 | 33 | 126
8 | aug | 2 | 27 | 24 | 17 | 48 | 118
9 | sep | 5 | 20 | 21 | 14 | 54 | 114
10 | oct |  | 20 | 16 | 11 | 30 | 77
11 | nov |  | 13 | 36 | 9 | 45 | 103
12 | dec |  | 25 | 29 | 13 | 37 | 104
JUMLAH | | 76 | 261 | 343 | 182 | 464 | 1326
`,
        merges: ["A3:A4", "B3:B4", "C3:G3", "H3:H4", "A17:B17"],
      },
    ],
    wrong: [],
  },
  {
    name: "a regency revenue office, hotel tax",
    year: 2015,
    source: "https://text-id.123dok.com/document/nq73g2ky6-target-dan-realisasi-penerimaan-pajak-hotel.html",
    sheets: [
      {
        name: "T4.2",
        sheet: `
Tabel 4.2 Target dan Realisasi Pajak Hotel di Kabupaten Karo
No | Tahun Anggaran | Target (Rp) | Realisasi (Rp) | Persentase
1 | 2012 | 2.821.000.000 | 3.421.721.759 | 121,29
2 | 2013 | 4.225.000.000 | 4.362.738.659 | 103,26
3 | 2014 | 3.410.250.000 | 3.107.401.417 | 91,11
4 | 2015 s/d bulan Mei | 4.221.000.000 | 1.440.615.809 | 34,12
Sumber : Kantor Dinas Pendapatan Pengelola Keuangan dan Aset Daerah Kabupaten Karo 2014
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a city revenue office, hotel tax by class",
    year: 2007,
    source:
      "https://text-id.123dok.com/document/lq5130mry-diskripsi-data-target-dan-realisasi-penerimaan-pajak-hotel-dan.html",
    sheets: [
      {
        name: "T4.1",
        sheet: `
Tabel 4.1. Target dan Realisasi Pajak Hotel Kota Surakarta tahun 2007
No. | Jenis Pajak Hotel | Target | Realisasi
1. | Hotel Bintang IV | Rp. 2.484.202.000,00 | Rp. 2.413.772.001,00
2. | Hotel Bintang III | Rp. 414.794.000,00 | Rp. 374.213.278,00
3. | Hotel Bintang II | Rp. 137.165.000,00 | Rp. 365.444.778,00
4. | Hotel Bintang I | Rp. 203.366.000,00 | Rp. 294.447.193,00
5. | Hotel Melati III | Rp. 615.717.000,00 | Rp. 398.398.159,00
6. | Hotel Melati II | Rp. 379.128.000,00 | Rp. 375.852.009,00
7. | Hotel Melati I | Rp. 146.448.000,00 | Rp. 143.627.879,00
8. | Home Stay | Rp. 3.180.000,00 | Rp. 37.760.670,00
Jumlah | | Rp. 4.384.000.000,00 | Rp. 4.403.515.967,00
`,
        merges: ["A11:B11"],
      },
    ],
    wrong: [],
  },
  {
    name: "a religious court, mediation per month",
    year: 2016,
    source:
      "https://text-id.123dok.com/document/6zk8mk91z-jumlah-perkara-putusnya-perkawinan-karena-perceraian-rekapitulasi-mediasi-perceraian.html",
    sheets: [
      {
        name: "T1",
        sheet: `
Rekapitulasi Mediasi Perceraian tahun 2016
No | Bulan | Jumlah yang dimediasi | T. berhasil | Berhasil | Gagal
1 | Januari | 28 orang | 25 | 1 | 2
2 | Febuari | 34 orang | 27 | _ | 3
3 | Maret | 33 orang | 33 | 2 | 1
4 | April | 25 orang | 23 | 1 | 2
5 | Mei | 34 orang | 32 | _ | 3
6 | Juni | 32 orang | 31 | _ | 1
7 | Juli | 11 orang | 10 | 1 | _
`,
      },
    ],
    wrong: [
      { sheet: "T1", cell: "C5", isSure: true },
      { sheet: "T1", cell: "C6", isSure: true },
      { sheet: "T1", cell: "C7", isSure: true },
      { sheet: "T1", cell: "C4", isSure: false },
    ],
  },
  {
    name: "the national police, drug suspects (year-end release)",
    year: 2018,
    source: "https://viva.co.id/berita/nasional/1107391-jumlah-pns-tersangka-narkoba-kalahkan-tni-dan-polri-pada-2018",
    sheets: [
      {
        name: "T1",
        sheet: `
Tersangka berdasarkan jenis kelamin
2017 | 
57.812 | laki-laki
5.296 | perempuan
2018 | 
50.575 | laki-laki
3.345 | perempuan
`,
      },
      {
        name: "T2",
        sheet: `
Tersangka berdasarkan tingkat pendidikan
SD | 8.031 orang
SMP | 14.399 orang
SMA | 29.847 orang
Perguruan tinggi | 1.643 orang
`,
      },
    ],
    wrong: [],
  },
];
