import type { ReportCase } from "./report-case";

export const kppnNko: ReportCase = {
  name: "a treasury office: scorecard of four perspectives, SP2D, cash plan, typed with formulas",
  year: 2023,
  sheets: [
    {
      name: "1.1 SDM",
      sheet: `
Tabel 1.1 Sebaran SDM KPPN Muara Lintang per 31 Desember 2023
Unit | Jenis Jabatan | Pria | Wanita | Total | Porsi
Kepala Kantor | Struktural | #1~0;-0;"-" | #0~0;-0;"-" | #1~0 | #0.02631578947368421~0.0%
Subbagian Umum | Struktural | #0~0;-0;"-" | #1~0;-0;"-" | #1~0 | #0.02631578947368421~0.0%
 | Pelaksana | #3~0;-0;"-" | #2~0;-0;"-" | #5~0 | #0.13157894736842105~0.0%
 | PPNPN | #6~0;-0;"-" | #2~0;-0;"-" | #8~0 | #0.21052631578947367~0.0%
 | Subtotal | #9~0 | #5~0 | #14~0 | #0.3684210526315789~0.0%
Seksi Pencairan Dana | Struktural | #1~0;-0;"-" | #0~0;-0;"-" | #1~0 | #0.02631578947368421~0.0%
 | Pelaksana | #3~0;-0;"-" | #1~0;-0;"-" | #4~0 | #0.10526315789473684~0.0%
 | PTPN Mahir | #1~0;-0;"-" | #2~0;-0;"-" | #3~0 | #0.07894736842105263~0.0%
 | Subtotal | #5~0 | #3~0 | #8~0 | #0.21052631578947367~0.0%
Seksi Bank | Struktural | #0~0;-0;"-" | #1~0;-0;"-" | #1~0 | #0.02631578947368421~0.0%
 | Pelaksana | #2~0;-0;"-" | #1~0;-0;"-" | #3~0 | #0.07894736842105263~0.0%
 | Subtotal | #2~0 | #2~0 | #4~0 | #0.10526315789473684~0.0%
Seksi Verifikasi dan Akuntansi | Struktural | #1~0;-0;"-" | #0~0;-0;"-" | #1~0 | #0.02631578947368421~0.0%
 | Pelaksana | #1~0;-0;"-" | #3~0;-0;"-" | #4~0 | #0.10526315789473684~0.0%
 | PTPN Terampil | #0~0;-0;"-" | #1~0;-0;"-" | #1~0 | #0.02631578947368421~0.0%
 | Subtotal | #2~0 | #4~0 | #6~0 | #0.15789473684210525~0.0%
Seksi MSKI | Struktural | #1~0;-0;"-" | #0~0;-0;"-" | #1~0 | #0.02631578947368421~0.0%
 | Pelaksana | #2~0;-0;"-" | #0~0;-0;"-" | #2~0 | #0.05263157894736842~0.0%
 | PTPN Penyelia | #1~0;-0;"-" | #1~0;-0;"-" | #2~0 | #0.05263157894736842~0.0%
 | Subtotal | #4~0 | #1~0 | #5~0 | #0.13157894736842105~0.0%
Total KPPN |  | #23~0 | #15~0 | #38~0 | #1~0.0%
`,
    },
    {
      name: "1.2 Satker",
      sheet: `
Tabel 1.2 Satuan Kerja Mitra menurut Bagian Anggaran
No | BA | Kementerian/Lembaga | Jml Satker | Pagu DIPA (Rp) | Realisasi s.d. 31 Des (Rp) | Sisa Pagu (Rp) | % Realisasi | Kontribusi thd Realisasi
1 | 005 | Mahkamah Agung | #6~0 | #38214500000~#,##0 | #37905123441~#,##0 | #309376559~#,##0 | #0.9919042102081671~0.00% | #0.025825562324417354~0.00%
2 | 006 | Kejaksaan RI | #3~0 | #29871340000~#,##0 | #29410287655~#,##0 | #461052345~#,##0 | #0.984565394622404~0.00% | #0.020037851030757836~0.00%
3 | 010 | Kementerian Dalam Negeri | #1~0 | #4125800000~#,##0 | #4068915200~#,##0 | #56884800~#,##0 | #0.986212419409569~0.00% | #0.002772237986612315~0.00%
4 | 013 | Kementerian Hukum dan HAM | #5~0 | #51633270000~#,##0 | #50887641902~#,##0 | #745628098~#,##0 | #0.9855591540493174~0.00% | #0.03467082674267799~0.00%
5 | 015 | Kementerian Keuangan | #4~0 | #33418910000~#,##0 | #32990156770~#,##0 | #428753230~#,##0 | #0.987170340684361~0.00% | #0.022476891575938823~0.00%
6 | 018 | Kementerian Pertanian | #7~0 | #41902655000~#,##0 | #39874310288~#,##0 | #2028344712~#,##0 | #0.9515938855903044~0.00% | #0.027167210973175315~0.00%
7 | 022 | Kementerian Perhubungan | #5~0 | #186450720000~#,##0 | #181236904115~#,##0 | #5213815885~#,##0 | #0.9720364936912016~0.00% | #0.12348053608087403~0.00%
8 | 024 | Kementerian Kesehatan | #4~0 | #58233190000~#,##0 | #56120478900~#,##0 | #2112711100~#,##0 | #0.9637198116744077~0.00% | #0.03823606926815651~0.00%
9 | 025 | Kementerian Agama | #11~0 | #247391860000~#,##0 | #243675230194~#,##0 | #3716629806~#,##0 | #0.9849767498170716~0.00% | #0.16602108825966855~0.00%
10 | 033 | Kementerian PUPR | #6~0 | #412905330000~#,##0 | #399178440521~#,##0 | #13726889479~#,##0 | #0.9667553589608543~0.00% | #0.2719687144743102~0.00%
11 | 054 | Badan Pusat Statistik | #3~0 | #36720450000~#,##0 | #36015992340~#,##0 | #704457660~#,##0 | #0.9808156583048411~0.00% | #0.024538457348653064~0.00%
12 | 060 | Kepolisian Negara RI | #8~0 | #298164900000~#,##0 | #296540117833~#,##0 | #1624782167~#,##0 | #0.9945507262357172~0.00% | #0.20203905434331357~0.00%
13 | 076 | Komisi Pemilihan Umum | #3~0 | #64712385000~#,##0 | #59833016402~#,##0 | #4879368598~#,##0 | #0.9245991536550539~0.00% | #0.040765499591444446~0.00%
 |  | Jumlah | #66~0 | #1503745310000~#,##0 | #1467736615561~#,##0 | #36008694439~#,##0 | #0.9760539938515252~0.00% | #1~0.00%
 |  | Rata-rata per satker |  | #22784019848~#,##0 | #22238433569~#,##0 |  |  | 
`,
    },
    {
      name: "3.2 Jenis Belanja",
      merges: ["C2:E2", "G2:H2"],
      sheet: `
Tabel 3.2 Penyaluran Belanja APBN menurut Jenis Belanja
Akun | Jenis Belanja | TA 2023 |  |  | TA 2022 | Naik/(Turun) | 
 |  | Pagu | Realisasi | % | Realisasi | Rp | %
51 | Belanja Pegawai | #521340870000~#,##0 | #519288145207~#,##0 | =D4/C4 -> 0.9960626052720555~0.00% | #498712338910~#,##0 | =D4-F4 -> 20575806297~#,##0;(#,##0) | =G4/F4 -> 0.041257864888546915~0.00%;(0.00%)
52 | Belanja Barang | #572760210000~#,##0 | #553135215636~#,##0 | =D5/C5 -> 0.9657361073249136~0.00% | #541118774563~#,##0 | =D5-F5 -> 12016441073~#,##0;(#,##0) | =G5/F5 -> 0.022206660788482734~0.00%;(0.00%)
53 | Belanja Modal | #401228630000~#,##0 | #386915004718~#,##0 | =D6/C6 -> 0.964325513655394~0.00% | #431559872004~#,##0 | =D6-F6 -> -44644867286~#,##0;(#,##0) | =G6/F6 -> -0.10344999658723182~0.00%;(0.00%)
57 | Belanja Bantuan Sosial | #8415600000~#,##0 | #8398250000~#,##0 | =D7/C7 -> 0.9979383525832977~0.00% | #9120475000~#,##0 | =D7-F7 -> -722225000~#,##0;(#,##0) | =G7/F7 -> -0.07918721338526777~0.00%;(0.00%)
 | Jumlah | =SUM(C4:C7) -> 1503745310000~#,##0 | =SUM(D4:D7) -> 1467736615561~#,##0 | =D8/C8 -> 0.9760539938515252~0.00% | =SUM(F4:F7) -> 1480511460477~#,##0 | =D8-F8 -> -12774844916~#,##0;(#,##0) | =G8/F8 -> -0.00862867006236083~0.00%;(0.00%)
`,
    },
    {
      name: "3.3 SP2D",
      sheet: `
Tabel 3.3 Penerbitan SP2D per Bulan
Bulan | Hari Kerja | SP2D Gaji | SP2D Non Gaji | Jumlah SP2D | Nilai (Rp) | Rata-rata SP2D per hari | Retur SP2D | % Retur | Kumulatif Nilai (Rp)
Januari | #21~0 | #93~#,##0 | #650~#,##0 | #743~#,##0 | #57941635932~#,##0 | #35.38095238095238~0.0 | #2~0;-0;"-" | #0.0026917900403768506~0.00% | #57941635932~#,##0
Februari | #20~0 | #100~#,##0 | #1023~#,##0 | #1123~#,##0 | #90718461250~#,##0 | #56.15~0.0 | #3~0;-0;"-" | #0.0026714158504007124~0.00% | #148660097182~#,##0
Maret | #21~0 | #104~#,##0 | #1499~#,##0 | #1603~#,##0 | #138178892257~#,##0 | #76.33333333333333~0.0 | #0~0;-0;"-" | #0~0.00% | #286838989439~#,##0
April | #14~0 | #103~#,##0 | #1473~#,##0 | #1576~#,##0 | #116510348893~#,##0 | #112.57142857142857~0.0 | #0~0;-0;"-" | #0~0.00% | #403349338332~#,##0
Mei | #21~0 | #102~#,##0 | #1319~#,##0 | #1421~#,##0 | #103691023345~#,##0 | #67.66666666666667~0.0 | #0~0;-0;"-" | #0~0.00% | #507040361677~#,##0
Juni | #18~0 | #92~#,##0 | #1479~#,##0 | #1571~#,##0 | #137545571402~#,##0 | #87.27777777777777~0.0 | #3~0;-0;"-" | #0.0019096117122851686~0.00% | #644585933079~#,##0
Semester I | #115~0 | #594~#,##0 | #7443~#,##0 | #8037~#,##0 | #644585933079~#,##0 | #69.88695652173914~0.0 | #8~0 | #0.0009953962921488118~0.00% | #644585933079~#,##0
Juli | #20~0 | #101~#,##0 | #1024~#,##0 | #1125~#,##0 | #90328550355~#,##0 | #56.25~0.0 | #1~0;-0;"-" | #0.0008888888888888889~0.00% | #734914483434~#,##0
Agustus | #22~0 | #98~#,##0 | #1301~#,##0 | #1399~#,##0 | #118696223552~#,##0 | #63.59090909090909~0.0 | #2~0;-0;"-" | #0.0014295925661186562~0.00% | #853610706986~#,##0
September | #20~0 | #99~#,##0 | #1487~#,##0 | #1586~#,##0 | #124270899993~#,##0 | #79.3~0.0 | #3~0;-0;"-" | #0.0018915510718789407~0.00% | #977881606979~#,##0
Oktober | #22~0 | #102~#,##0 | #1686~#,##0 | #1788~#,##0 | #148474859851~#,##0 | #81.27272727272727~0.0 | #4~0;-0;"-" | #0.0022371364653243847~0.00% | #1126356466830~#,##0
November | #22~0 | #103~#,##0 | #1521~#,##0 | #1624~#,##0 | #123693066520~#,##0 | #73.81818181818181~0.0 | #2~0;-0;"-" | #0.0012315270935960591~0.00% | #1250049533350~#,##0
Desember | #19~0 | #101~#,##0 | #2655~#,##0 | #2756~#,##0 | #217687082211~#,##0 | #145.05263157894737~0.0 | #0~0;-0;"-" | #0~0.00% | #1467736615561~#,##0
Semester II | #125~0 | #604~#,##0 | #9674~#,##0 | #10278~#,##0 | #823150682482~#,##0 | #82.224~0.0 | #12~0 | #0.0011675423234092236~0.00% | #1467736615561~#,##0
Jumlah Tahun 2023 | #240~0 | #1198~#,##0 | #17117~#,##0 | #18315~#,##0 | #1467736615561~#,##0 | #76.3125~0.0 | #20~0 | #0.001092001092001092~0.00% | 
`,
    },
    {
      name: "3.4 TKD",
      merges: ["C2:E2", "F2:H2", "I2:K2"],
      sheet: `
Tabel 3.4 Penyaluran Transfer ke Daerah
No | Pemerintah Daerah | DAK Fisik |  |  | Dana Desa |  |  | Jumlah TKD |  | 
 |  | Pagu | Salur | % | Pagu | Salur | % | Pagu | Salur | %
1 | Kab. Muara Lintang | #118452300000~#,##0 | #115903875400~#,##0 | =D4/C4 -> 0.9784856469650652~0.00% | #98765420000~#,##0 | #98765420000~#,##0 | =G4/F4 -> 1~0.00% | =C4+F4 -> 217217720000~#,##0 | =D4+G4 -> 214669295400~#,##0 | =J4/I4 -> 0.9882678788820728~0.00%
2 | Kab. Rantau Panjang | #96233710000~#,##0 | #92118403950~#,##0 | =D5/C5 -> 0.9572363358951869~0.00% | #112540880000~#,##0 | #112317690000~#,##0 | =G5/F5 -> 0.9980168095362325~0.00% | =C5+F5 -> 208774590000~#,##0 | =D5+G5 -> 204436093950~#,##0 | =J5/I5 -> 0.9792192332888787~0.00%
3 | Kota Simpang Jaya | #41870655000~#,##0 | #41122738800~#,##0 | =D6/C6 -> 0.9821374611885102~0.00% | - | - | - | =C6 -> 41870655000~#,##0 | =D6 -> 41122738800~#,##0 | =J6/I6 -> 0.9821374611885102~0.00%
4 | Kab. Hulu Sekadau | #87914200000~#,##0 | #85036419250~#,##0 | =D7/C7 -> 0.9672660304023696~0.00% | #129876540000~#,##0 | #129403112000~#,##0 | =G7/F7 -> 0.9963547843205555~0.00% | =C7+F7 -> 217790740000~#,##0 | =D7+G7 -> 214439531250~#,##0 | =J7/I7 -> 0.9846127124137601~0.00%
 | Total | =SUM(C4:C7) -> 344470865000~#,##0 | =SUM(D4:D7) -> 334181437400~#,##0 | =D8/C8 -> 0.9701297594500481~0.00% | =SUM(F4:F7) -> 341182840000~#,##0 | =SUM(G4:G7) -> 340486222000~#,##0 | =G8/F8 -> 0.9979582267384842~0.00% | =SUM(I4:I7) -> 685653705000~#,##0 | =SUM(J4:J7) -> 674667659400~#,##0 | =J8/I8 -> 0.9839772679416937~0.00%
`,
    },
    {
      name: "3.5 RPD",
      sheet: `
Tabel 3.5 Akurasi Perencanaan Kas Tingkat Satker (deviasi absolut thd Rencana Penarikan Dana)
Bulan | RPD (Rp) | Realisasi (Rp) | Deviasi (Rp) | Deviasi absolut (%) | Akurasi (100% - deviasi)
Januari | #61534017000~#,##0 | #57941635932~#,##0 | #-3592381068~#,##0;(#,##0) | #0.05838040880705058~0.00% | #0.9416195911929495~0.00%
Februari | #87906188000~#,##0 | #90718461250~#,##0 | #2812273250~#,##0;(#,##0) | #0.03199175523343135~0.00% | #0.9680082447665687~0.00%
Maret | #144396942000~#,##0 | #138178892257~#,##0 | #-6218049743~#,##0;(#,##0) | #0.04306219824932304~0.00% | #0.956937801750677~0.00%
April | #119772638000~#,##0 | #116510348893~#,##0 | #-3262289107~#,##0;(#,##0) | #0.02723734870897642~0.00% | #0.9727626512910236~0.00%
Mei | #98299090000~#,##0 | #103691023345~#,##0 | #5391933345~#,##0;(#,##0) | #0.054852322081516726~0.00% | #0.9451476779184833~0.00%
Juni | #142634757000~#,##0 | #137545571402~#,##0 | #-5089185598~#,##0;(#,##0) | #0.0356798420317707~0.00% | #0.9643201579682293~0.00%
Juli | #88160665000~#,##0 | #90328550355~#,##0 | #2167885355~#,##0;(#,##0) | #0.024590165636795048~0.00% | #0.9754098343632049~0.00%
Agustus | #123562768000~#,##0 | #118696223552~#,##0 | #-4866544448~#,##0;(#,##0) | #0.039385200953089686~0.00% | #0.9606147990469103~0.00%
September | #128371839000~#,##0 | #124270899993~#,##0 | #-4100939007~#,##0;(#,##0) | #0.03194578373999924~0.00% | #0.9680542162600008~0.00%
Oktober | #145653837000~#,##0 | #148474859851~#,##0 | #2821022851~#,##0;(#,##0) | #0.019367995441136234~0.00% | #0.9806320045588638~0.00%
November | #129382947000~#,##0 | #123693066520~#,##0 | #-5689880480~#,##0;(#,##0) | #0.04397705116424655~0.00% | #0.9560229488357534~0.00%
Desember | #221605449000~#,##0 | #217687082211~#,##0 | #-3918366789~#,##0;(#,##0) | #0.01768172581803257~0.00% | #0.9823182741819674~0.00%
Jumlah | #1491281137000~#,##0 | #1467736615561~#,##0 | #-23544521439~#,##0;(#,##0) |  | 
Rata-rata 12 bulan |  |  |  | #0.03567931648878068~0.00% | #0.9643206835112194~0.00%
`,
    },
    {
      name: "3.6 IKPA",
      sheet: `
Tabel 3.6 Nilai IKPA Satker Sampel Tahun 2023
No | Satuan Kerja | Revisi DIPA | Deviasi Hal. III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Dispensasi SPM | Capaian Output | Nilai IKPA | Kategori
 | Bobot | #0.1~0% | #0.1~0% | #0.2~0% | #0.1~0% | #0.1~0% | #0.1~0% | #0.05~0% | #0.25~0% | #1~0% | 
1 | Pengadilan Negeri Muara Lintang | #100~0.00 | #92.49~0.00 | #92.6~0.00 | #88.45~0.00 | #98.88~0.00 | #92.7~0.00 | #100~0.00 | #90.3~0.00 | #93.35~0.00 | Baik
2 | Kejaksaan Negeri Muara Lintang | #100~0.00 | #79.43~0.00 | #95.76~0.00 | #97.69~0.00 | #95.55~0.00 | #96.2~0.00 | #100~0.00 | #98.66~0.00 | #95.7~0.00 | Sangat Baik
3 | Lapas Kelas IIB | #100~0.00 | #83.95~0.00 | #93.95~0.00 | #83.36~0.00 | #99.9~0.00 | #88.34~0.00 | #100~0.00 | #92.18~0.00 | #92.39~0.00 | Baik
4 | KPP Pratama Simpang Jaya | #100~0.00 | #82.29~0.00 | #99.49~0.00 | #83.07~0.00 | #97.4~0.00 | #95.68~0.00 | #95~0.00 | #94.29~0.00 | #94.06~0.00 | Baik
5 | Bandara Rantau Panjang | #100~0.00 | #79.49~0.00 | #95.79~0.00 | #94.89~0.00 | #96.01~0.00 | #93.52~0.00 | #100~0.00 | #90.89~0.00 | #93.27~0.00 | Baik
6 | Kankemenag Kab. Muara Lintang | #100~0.00 | #84.37~0.00 | #93.4~0.00 | #82.31~0.00 | #99.93~0.00 | #96.39~0.00 | #100~0.00 | #91.37~0.00 | #92.82~0.00 | Baik
7 | Satker PJN Wilayah II | #100~0.00 | #83.04~0.00 | #97.23~0.00 | #84.06~0.00 | #95.05~0.00 | #89.22~0.00 | #95~0.00 | #98.16~0.00 | #93.87~0.00 | Baik
8 | Polres Muara Lintang | #100~0.00 | #87.97~0.00 | #91.81~0.00 | #95.96~0.00 | #97.86~0.00 | #91.85~0.00 | #95~0.00 | #95.21~0.00 | #94.28~0.00 | Baik
9 | KPU Kab. Hulu Sekadau | #100~0.00 | #81.9~0.00 | #97.49~0.00 | #97.75~0.00 | #95.67~0.00 | #96.58~0.00 | #95~0.00 | #91.19~0.00 | #94.24~0.00 | Baik
10 | BPS Kota Simpang Jaya | #100~0.00 | #86.08~0.00 | #94.3~0.00 | #86.35~0.00 | #95~0.00 | #93.52~0.00 | #100~0.00 | #99.06~0.00 | #94.72~0.00 | Baik
 | Rata-rata | #100~0.00 | #84.101~0.00 | #95.182~0.00 | #89.389~0.00 | #97.125~0.00 | #93.4~0.00 | #98~0.00 | #94.131~0.00 | #93.87~0.00 | Baik
Kategori: Sangat Baik >= 95; Baik 89 s.d. < 95; Cukup 70 s.d. < 89; Kurang < 70
`,
    },
    {
      name: "3.7 LPJ",
      sheet: `
Tabel 3.7 Ketepatan Waktu Penyampaian LPJ Bendahara
Uraian | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agt | Sep | Okt | Nov | Des | Jumlah | Rata-rata
Wajib LPJ | #71~0 | #71~0 | #71~0 | #71~0 | #71~0 | #71~0 | #71~0 | #71~0 | #71~0 | #71~0 | #71~0 | #71~0 | #852~#,##0 | #71~0.0
Tepat waktu | #66~0 | #67~0 | #67~0 | #69~0 | #70~0 | #71~0 | #70~0 | #66~0 | #66~0 | #67~0 | #71~0 | #69~0 | #819~#,##0 | #68.25~0.0
Terlambat | #5~0;-0;"-" | #4~0;-0;"-" | #4~0;-0;"-" | #2~0;-0;"-" | #1~0;-0;"-" | #0~0;-0;"-" | #1~0;-0;"-" | #5~0;-0;"-" | #5~0;-0;"-" | #4~0;-0;"-" | #0~0;-0;"-" | #2~0;-0;"-" | #33~#,##0 | #2.75~0.0
% tepat waktu | #0.9295774647887324~0.0% | #0.9436619718309859~0.0% | #0.9436619718309859~0.0% | #0.971830985915493~0.0% | #0.9859154929577465~0.0% | #1~0.0% | #0.9859154929577465~0.0% | #0.9295774647887324~0.0% | #0.9295774647887324~0.0% | #0.9436619718309859~0.0% | #1~0.0% | #0.971830985915493~0.0% | #0.9612676056338029~0.0% | 
`,
    },
    {
      name: "3.8 Survei",
      sheet: `
Tabel 3.8 Survei Kepuasan Pengguna Layanan (skala 5)
No | Unsur | Harapan | Kinerja | Gap | % thd skala 5 | Peringkat kinerja
1 | Persyaratan pelayanan | #4.71~0.00 | #4.48~0.00 | #-0.23~0.00;-0.00 | #0.896~0.00% | #11~0
2 | Prosedur | #4.55~0.00 | #4.86~0.00 | #0.31~0.00;-0.00 | #0.972~0.00% | #2~0
3 | Jangka waktu | #4.76~0.00 | #4.71~0.00 | #-0.05~0.00;-0.00 | #0.942~0.00% | #7~0
4 | Biaya | #4.73~0.00 | #4.71~0.00 | #-0.02~0.00;-0.00 | #0.942~0.00% | #7~0
5 | Produk layanan | #4.79~0.00 | #4.87~0.00 | #0.08~0.00;-0.00 | #0.974~0.00% | #1~0
6 | Kompetensi petugas | #4.59~0.00 | #4.77~0.00 | #0.18~0.00;-0.00 | #0.954~0.00% | #6~0
7 | Perilaku petugas | #4.59~0.00 | #4.56~0.00 | #-0.03~0.00;-0.00 | #0.912~0.00% | #9~0
8 | Sarana prasarana | #4.6~0.00 | #4.85~0.00 | #0.25~0.00;-0.00 | #0.97~0.00% | #3~0
9 | Pengaduan | #4.68~0.00 | #4.78~0.00 | #0.1~0.00;-0.00 | #0.956~0.00% | #5~0
10 | Akses layanan | #4.92~0.00 | #4.84~0.00 | #-0.08~0.00;-0.00 | #0.968~0.00% | #4~0
11 | Informasi | #4.7~0.00 | #4.56~0.00 | #-0.14~0.00;-0.00 | #0.912~0.00% | #9~0
 | Rata-rata (indeks) | #4.692727272727272~0.00 | #4.7263636363636365~0.00 | #0.03363636363636364~0.00;-0.00 | #0.9452727272727273~0.00% | 
`,
    },
    {
      name: "3.10 DIPA",
      sheet: `
Tabel 3.10 Realisasi DIPA KPPN Muara Lintang TA 2023
Kode | Uraian | Pagu | Blokir AA | Pagu Efektif | Realisasi | Sisa | %
CC.4709.EBA.962 | Layanan Umum | =SUM(C4:C6) -> 657250000~#,##0 | =SUM(D4:D6) -> 1200000~#,##0;-#,##0;"-" | =C3-D3 -> 656050000~#,##0 | =SUM(F4:F6) -> 652921050~#,##0 | =E3-F3 -> 3128950~#,##0 | =F3/E3 -> 0.9952306226659553~0.00%
521111 | Keperluan perkantoran | #412600000~#,##0 | #0~#,##0;-#,##0;"-" | =C4-D4 -> 412600000~#,##0 | #409875300~#,##0 | =E4-F4 -> 2724700~#,##0 | =F4/E4 -> 0.9933962675714978~0.00%
521811 | Persediaan | #96450000~#,##0 | #0~#,##0;-#,##0;"-" | =C5-D5 -> 96450000~#,##0 | #96112750~#,##0 | =E5-F5 -> 337250~#,##0 | =F5/E5 -> 0.9965033696215656~0.00%
524111 | Perjalanan dinas biasa | #148200000~#,##0 | #1200000~#,##0;-#,##0;"-" | =C6-D6 -> 147000000~#,##0 | #146933000~#,##0 | =E6-F6 -> 67000~#,##0 | =F6/E6 -> 0.9995442176870748~0.00%
CC.4709.EBA.994 | Layanan Perkantoran | =SUM(C8:C11) -> 594610000~#,##0 | =SUM(D8:D11) -> 1500000~#,##0;-#,##0;"-" | =C7-D7 -> 593110000~#,##0 | =SUM(F8:F11) -> 576590760~#,##0 | =E7-F7 -> 16519240~#,##0 | =F7/E7 -> 0.9721481006895855~0.00%
522111 | Langganan listrik | #186000000~#,##0 | #0~#,##0;-#,##0;"-" | =C8-D8 -> 186000000~#,##0 | #171548920~#,##0 | =E8-F8 -> 14451080~#,##0 | =F8/E8 -> 0.9223060215053763~0.00%
522112 | Langganan telepon | #14400000~#,##0 | #1500000~#,##0;-#,##0;"-" | =C9-D9 -> 12900000~#,##0 | #11906340~#,##0 | =E9-F9 -> 993660~#,##0 | =F9/E9 -> 0.9229720930232558~0.00%
523111 | Pemeliharaan gedung dan bangunan | #275310000~#,##0 | #0~#,##0;-#,##0;"-" | =C10-D10 -> 275310000~#,##0 | #274890000~#,##0 | =E10-F10 -> 420000~#,##0 | =F10/E10 -> 0.9984744469870328~0.00%
523121 | Pemeliharaan peralatan dan mesin | #118900000~#,##0 | #0~#,##0;-#,##0;"-" | =C11-D11 -> 118900000~#,##0 | #118245500~#,##0 | =E11-F11 -> 654500~#,##0 | =F11/E11 -> 0.9944953742640875~0.00%
CC.4709.EBB.951 | Layanan Sarana Internal | =SUM(C13:C13) -> 167500000~#,##0 | =SUM(D13:D13) -> 0~#,##0;-#,##0;"-" | =C12-D12 -> 167500000~#,##0 | =SUM(F13:F13) -> 166980000~#,##0 | =E12-F12 -> 520000~#,##0 | =F12/E12 -> 0.9968955223880597~0.00%
532111 | Peralatan dan mesin | #167500000~#,##0 | #0~#,##0;-#,##0;"-" | =C13-D13 -> 167500000~#,##0 | #166980000~#,##0 | =E13-F13 -> 520000~#,##0 | =F13/E13 -> 0.9968955223880597~0.00%
CD.4712.BAA.001 | Pembinaan satker dan TKD | =SUM(C15:C16) -> 91350000~#,##0 | =SUM(D15:D16) -> 0~#,##0;-#,##0;"-" | =C14-D14 -> 91350000~#,##0 | =SUM(F15:F16) -> 90760000~#,##0 | =E14-F14 -> 590000~#,##0 | =F14/E14 -> 0.9935413245758073~0.00%
521211 | Belanja bahan | #52750000~#,##0 | #0~#,##0;-#,##0;"-" | =C15-D15 -> 52750000~#,##0 | #52610000~#,##0 | =E15-F15 -> 140000~#,##0 | =F15/E15 -> 0.9973459715639811~0.00%
524113 | Perjalanan dinas dalam kota | #38600000~#,##0 | #0~#,##0;-#,##0;"-" | =C16-D16 -> 38600000~#,##0 | #38150000~#,##0 | =E16-F16 -> 450000~#,##0 | =F16/E16 -> 0.9883419689119171~0.00%
 | Jumlah | =C3+C7+C12+C14 -> 1510710000~#,##0 | =D3+D7+D12+D14 -> 2700000~#,##0 | =C17-D17 -> 1508010000~#,##0 | =F3+F7+F12+F14 -> 1487251810~#,##0 | =E17-F17 -> 20758190~#,##0 | =F17/E17 -> 0.9862347132976572~0.00%
`,
    },
    {
      name: "2.3 NKO",
      sheet: `
Tabel 2.3 Perhitungan Nilai Kinerja Organisasi (NKO) Tahun 2023
Kode | Perspektif / Indikator Kinerja Utama | Polarisasi | Target | Realisasi | Indeks Capaian | V/C | Bobot V/C | Bobot Tertimbang | Nilai
 | Stakeholder Perspective |  |  |  |  |  | #0.3~0% |  | =SUM(J4:J5) -> 103.30425531914894~0.00
1a-CP | Indeks kinerja pelaksanaan anggaran K/L (IKPA) satker mitra | Maximize | #90~0.00 | #93.87~0.00 | =MIN(E4/D4,1.2)*100 -> 104.3~0.00 | P/L | #0.21~0% | =H4/SUM(H$4:H$5) -> 0.44680851063829785~0.00% | =F4*I4 -> 46.60212765957447~0.00
1b-CP | Persentase penyaluran DAK Fisik dan Dana Desa | Maximize | #96~0.00 | #98.4~0.00 | =MIN(E5/D5,1.2)*100 -> 102.5~0.00 | E/L | #0.26~0% | =H5/SUM(H$4:H$5) -> 0.5531914893617021~0.00% | =F5*I5 -> 56.702127659574465~0.00
 | Customer Perspective |  |  |  |  |  | #0.2~0% |  | =SUM(J7:J8) -> 102.0948342178295~0.00
2a-CP | Indeks kepuasan pengguna layanan (skala 5) | Maximize | #4.6~0.00 | #4.73~0.00 | =MIN(E7/D7,1.2)*100 -> 102.82608695652173~0.00 | E/L | #0.26~0% | =H7/SUM(H$7:H$8) -> 0.5531914893617021~0.00% | =F7*I7 -> 56.882516188714156~0.00
2b-N | Persentase ketepatan waktu penyampaian LPJ Bendahara | Maximize | #95~0.00 | #96.13~0.00 | =MIN(E8/D8,1.2)*100 -> 101.18947368421053~0.00 | E/M | #0.21~0% | =H8/SUM(H$7:H$8) -> 0.44680851063829785~0.00% | =F8*I8 -> 45.212318029115345~0.00
 | Internal Process Perspective |  |  |  |  |  | #0.25~0% |  | =SUM(J10:J14) -> 111.93972611407037~0.00
3a-CP | Persentase SP2D yang diterbitkan tepat waktu | Maximize | #99~0.00 | #99.94~0.00 | =MIN(E10/D10,1.2)*100 -> 100.94949494949495~0.00 | E/M | #0.21~0% | =H10/SUM(H$10:H$14) -> 0.26582278481012656~0.00% | =F10*I10 -> 26.834675872650557~0.00
3b-CP | Persentase retur SP2D | Minimize | #0.6~0.00 | #0.11~0.00 | =MIN(2-E11/D11,1.2)*100 -> 120~0.00 | P/M | #0.14~0% | =H11/SUM(H$10:H$14) -> 0.17721518987341772~0.00% | =F11*I11 -> 21.265822784810126~0.00
3c-N | Deviasi rata-rata RPD satker | Minimize | #5~0.00 | #3.57~0.00 | =MIN(2-E12/D12,1.2)*100 -> 120~0.00 | P/L | #0.19~0% | =H12/SUM(H$10:H$14) -> 0.24050632911392406~0.00% | =F12*I12 -> 28.860759493670887~0.00
4a-N | Persentase rekonsiliasi tingkat UAKPA yang andal | Maximize | #97~0.00 | #100~0.00 | =MIN(E13/D13,1.2)*100 -> 103.09278350515464~0.00 | P/M | #0.14~0% | =H13/SUM(H$10:H$14) -> 0.17721518987341772~0.00% | =F13*I13 -> 18.269607203445126~0.00
5a-N | Jumlah kegiatan pembinaan satker | Maximize | #10~0.00 | #13~0.00 | =MIN(E14/D14,1.2)*100 -> 120~0.00 | A/M | #0.11~0% | =H14/SUM(H$10:H$14) -> 0.13924050632911392~0.00% | =F14*I14 -> 16.70886075949367~0.00
 | Learning and Growth Perspective |  |  |  |  |  | #0.25~0% |  | =SUM(J16:J19) -> 108.29480366492146~0.00
6a-CP | Tingkat kualitas kompetensi SDM | Maximize | #90~0.00 | #96.12~0.00 | =MIN(E16/D16,1.2)*100 -> 106.8~0.00 | E/M | #0.21~0% | =H16/SUM(H$16:H$19) -> 0.35~0.00% | =F16*I16 -> 37.38~0.00
7a-CP | Indeks kualitas pengelolaan BMN dan pengadaan | Maximize | #100~0.00 | #107.35~0.00 | =MIN(E17/D17,1.2)*100 -> 107.35~0.00 | P/M | #0.14~0% | =H17/SUM(H$16:H$19) -> 0.23333333333333334~0.00% | =F17*I17 -> 25.048333333333332~0.00
8a-CP | Persentase kualitas pelaksanaan anggaran (DIPA KPPN) | Maximize | #95.5~0.00 | #98.62~0.00 | =MIN(E18/D18,1.2)*100 -> 103.26701570680628~0.00 | P/M | #0.14~0% | =H18/SUM(H$16:H$19) -> 0.23333333333333334~0.00% | =F18*I18 -> 24.0956369982548~0.00
8b-N | Waktu penyelesaian permintaan layanan TI (jam) | Minimize | #8~0.00 | #6.5~0.00 | =MIN(2-E19/D19,1.2)*100 -> 118.75~0.00 | P/H | #0.11~0% | =H19/SUM(H$16:H$19) -> 0.18333333333333332~0.00% | =F19*I19 -> 21.770833333333332~0.00
 | NILAI KINERJA ORGANISASI (jumlah nilai perspektif x bobot perspektif) |  |  |  |  |  |  |  | =J3*H3+J6*H6+J9*H9+J15*H15 -> 106.46887588405853~0.00
Keterangan: indeks capaian maksimum 120. Polarisasi minimize: indeks = [1 + (1 - realisasi/target)] x 100.
`,
    },
    {
      name: "2.4 Perbandingan",
      sheet: `
Tabel 2.4 Perbandingan Realisasi IKU Tahun 2021-2023 dan Target Renstra
Kode | IKU | Realisasi |  |  | Naik/(Turun) 2022-2023 |  | Target Renstra 2024 | Capaian thd Renstra (%)
 |  | 2021 | 2022 | 2023 | Absolut | % |  | 
1a-CP | Indeks kinerja pelaksanaan anggaran K/L (IKPA) satker mitra | #91.12~0.00 | #92.87~0.00 | #93.87~0.00 | #1~0.00;(0.00) | #0.01076773985140519~0.00%;(0.00%) | #92~0.00 | #1.0203260869565218~0.00%
1b-CP | Persentase penyaluran DAK Fisik dan Dana Desa | #95.11~0.00 | #96.04~0.00 | #98.4~0.00 | #2.36~0.00;(0.00) | #0.024573094543940025~0.00%;(0.00%) | #97~0.00 | #1.0144329896907216~0.00%
2a-CP | Indeks kepuasan pengguna layanan (skala 5) | #4.58~0.00 | #4.63~0.00 | #4.73~0.00 | #0.1~0.00;(0.00) | #0.02159827213822894~0.00%;(0.00%) | #4.7~0.00 | #1.0063829787234042~0.00%
2b-N | Persentase ketepatan waktu penyampaian LPJ Bendahara | #93.89~0.00 | #95.42~0.00 | #96.13~0.00 | #0.71~0.00;(0.00) | #0.0074407880947390485~0.00%;(0.00%) | #96~0.00 | #1.0013541666666668~0.00%
3a-CP | Persentase SP2D yang diterbitkan tepat waktu | #99.87~0.00 | #99.91~0.00 | #99.94~0.00 | #0.03~0.00;(0.00) | #0.000300270243218897~0.00%;(0.00%) | #99~0.00 | #1.0094949494949494~0.00%
3b-CP | Persentase retur SP2D *) | #0.71~0.00 | #0.44~0.00 | #0.11~0.00 | #-0.33~0.00;(0.00) | #-0.75~0.00%;(0.00%) | #0.5~0.00 | #1.78~0.00%
3c-N | Deviasi rata-rata RPD satker *) | #6.12~0.00 | #4.89~0.00 | #3.57~0.00 | #-1.32~0.00;(0.00) | #-0.26993865030674846~0.00%;(0.00%) | #4.5~0.00 | #1.2066666666666668~0.00%
4a-N | Persentase rekonsiliasi tingkat UAKPA yang andal | #98.77~0.00 | #100~0.00 | #100~0.00 | #0~0.00;(0.00) | #0~0.00%;(0.00%) | #98~0.00 | #1.0204081632653061~0.00%
5a-N | Jumlah kegiatan pembinaan satker | #9~0.00 | #11~0.00 | #13~0.00 | #2~0.00;(0.00) | #0.18181818181818182~0.00%;(0.00%) | #12~0.00 | #1.0833333333333333~0.00%
6a-CP | Tingkat kualitas kompetensi SDM | #91.44~0.00 | #94.3~0.00 | #96.12~0.00 | #1.82~0.00;(0.00) | #0.019300106044538707~0.00%;(0.00%) | #92~0.00 | #1.0447826086956522~0.00%
7a-CP | Indeks kualitas pengelolaan BMN dan pengadaan | #104.1~0.00 | #105.62~0.00 | #107.35~0.00 | #1.73~0.00;(0.00) | #0.01637947358454838~0.00%;(0.00%) | #101~0.00 | #1.062871287128713~0.00%
8a-CP | Persentase kualitas pelaksanaan anggaran (DIPA KPPN) | #96.33~0.00 | #97.18~0.00 | #98.62~0.00 | #1.44~0.00;(0.00) | #0.014817863757974892~0.00%;(0.00%) | #96~0.00 | #1.0272916666666667~0.00%
8b-N | Waktu penyelesaian permintaan layanan TI (jam) *) | #7.8~0.00 | #7.1~0.00 | #6.5~0.00 | #-0.6~0.00;(0.00) | #-0.08450704225352113~0.00%;(0.00%) | #7~0.00 | #1.0714285714285714~0.00%
*) polarisasi minimize, capaian = 1 + (1 - realisasi/target)
`,
    },
    {
      name: "2.5 NKO 5 th",
      sheet: `
Tabel 2.5 NKO per Perspektif 2019-2023
Tahun | Stakeholder (30%) | Customer (20%) | Internal Process (25%) | Learning & Growth (25%) | NKO | Naik/(Turun)
2019 | #108.4~0.00 | #104.24~0.00 | #113.34~0.00 | #103.65~0.00 | #107.62~0.00 | -
2020 | #106.86~0.00 | #105.17~0.00 | #113~0.00 | #105.6~0.00 | #107.74~0.00 | #0.12~0.00;(0.00)
2021 | #104.38~0.00 | #103.74~0.00 | #113.38~0.00 | #111.84~0.00 | #108.37~0.00 | #0.63~0.00;(0.00)
2022 | #104.52~0.00 | #108.45~0.00 | #110.38~0.00 | #112.86~0.00 | #108.86~0.00 | #0.49~0.00;(0.00)
2023 | #103.3~0.00 | #102.09~0.00 | #111.94~0.00 | #108.29~0.00 | #106.47~0.00 | #-2.39~0.00;(0.00)
Rata-rata | #105.492~0.00 | #104.738~0.00 | #112.408~0.00 | #108.448~0.00 | #107.812~0.00 | 
`,
    },
    {
      name: "3.11 Efisiensi",
      sheet: `
Tabel 3.11 Efisiensi Penggunaan Sumber Daya
Output | Volume |  |  | Anggaran (Rp) |  |  | Efisiensi (poin)
 | Target | Realisasi | % | Pagu Efektif | Realisasi | % | (% volume - % anggaran)
Layanan Umum | #12~0 | #12~0 | #100~0.00 | #656050000~#,##0 | #652921050~#,##0 | #99.52306226659553~0.00 | #0.4769377334044661~0.00
Layanan Perkantoran | #12~0 | #12~0 | #100~0.00 | #593110000~#,##0 | #576590760~#,##0 | #97.21481006895854~0.00 | #2.7851899310414594~0.00
Layanan Sarana Internal | #14~0 | #15~0 | #107.14285714285714~0.00 | #167500000~#,##0 | #166980000~#,##0 | #99.68955223880597~0.00 | #7.453304904051173~0.00
Pembinaan satker dan TKD | #10~0 | #13~0 | #130~0.00 | #91350000~#,##0 | #90760000~#,##0 | #99.35413245758073~0.00 | #30.645867542419268~0.00
Jumlah |  |  |  | #1508010000~#,##0 | #1487251810~#,##0 | #98.62347132976572~0.00 | 

Tabel 3.12 Pemantauan Tindak Lanjut Rekomendasi
Sumber | Jumlah Rekomendasi | Selesai | Dalam Proses | Belum Ditindaklanjuti | % Selesai
Itjen Kemenkeu | #6~0;-0;"-" | #5~0;-0;"-" | #1~0;-0;"-" | #0~0;-0;"-" | #0.8333333333333334~0.0%
Kanwil DJPb (supervisi) | #14~0;-0;"-" | #13~0;-0;"-" | #0~0;-0;"-" | #1~0;-0;"-" | #0.9285714285714286~0.0%
BPK RI | #3~0;-0;"-" | #2~0;-0;"-" | #1~0;-0;"-" | #0~0;-0;"-" | #0.6666666666666666~0.0%
UKI KPPN | #9~0;-0;"-" | #9~0;-0;"-" | #0~0;-0;"-" | #0~0;-0;"-" | #1~0.0%
Jumlah | #32~0 | #29~0 | #2~0 | #1~0 | #0.90625~0.0%
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA
KPPN Muara Lintang memiliki 38 orang SDM yang terdiri atas 23 pria dan 15 wanita. Sebanyak 8 orang di antaranya adalah PPNPN, sehingga jumlah pegawai ASN 30 orang.
KPPN melayani 66 satuan kerja dari 13 kementerian/lembaga dengan pagu DIPA Rp1.503.745.310.000 dan realisasi Rp1.467.736.615.561 atau 97,61%.
Sisa pagu yang tidak terserap sebesar Rp36.008.694.439. Rata-rata realisasi per satker adalah Rp22.238.433.569.
Realisasi terbesar disumbang Kementerian PUPR sebesar Rp399.178.440.521 (27,20%), diikuti Kepolisian Negara RI sebesar 20,20% dan Kementerian Agama sebesar 16,60%.
Persentase realisasi terendah terdapat pada Komisi Pemilihan Umum yaitu 92,46% dari pagu Rp64.712.385.000.
Nilai Kinerja Organisasi (NKO) tahun 2023 sebesar 106,47, turun 2,39 poin dibandingkan NKO tahun 2022 sebesar 108,86.
Nilai perspektif berturut-turut adalah stakeholder 103,30, customer 102,09, internal process 111,94, dan learning and growth 108,29.
Dari 13 IKU, 13 IKU memiliki indeks capaian di atas 100 dan 3 IKU mencapai indeks maksimum 120; IKU yang capaiannya di bawah 100 sebanyak 0.
A. Stakeholder Perspective
Indeks IKPA satker mitra terealisasi 93,87 dari target 90,00 dengan indeks capaian 104,30. Dari 10 satker sampel, 1 satker berkategori Sangat Baik dan 9 satker berkategori Baik.
Nilai IKPA tertinggi diraih Kejaksaan Negeri Muara Lintang (95,70) dan terendah Lapas Kelas IIB (92,39), selisih 3,31 poin.
Penyaluran DAK Fisik dan Dana Desa mencapai Rp674.667.659.400 dari pagu Rp685.653.705.000 atau 98,40%. Dengan target 96% indeks capaiannya 102,50.
DAK Fisik tersalur 97,01% sedangkan Dana Desa tersalur 99,80%. Dana Desa yang tidak tersalur sebesar Rp696.618.000 (enam ratus sembilan puluh enam juta enam ratus delapan belas ribu rupiah).
Pada Kota Simpang Jaya tidak terdapat alokasi Dana Desa sehingga seluruh TKD berasal dari DAK Fisik sebesar Rp41.870.655.000, dengan penyaluran 98,21%.
B. Customer Perspective
Indeks kepuasan pengguna layanan sebesar 4,73 dari skala 5 atau 94,53%. Dibandingkan tahun 2022 sebesar 4,63, indeks naik 0,10 poin.
Unsur dengan kinerja tertinggi adalah produk layanan (4,87) dan unsur terendah persyaratan pelayanan (4,48).
Sepanjang tahun 2023 diterima 819 LPJ bendahara tepat waktu dari 852 LPJ yang wajib disampaikan (96,1%); yang terlambat 33 LPJ. Pada 2 bulan seluruh bendahara menyampaikan LPJ tepat waktu.
C. Internal Process Perspective
SP2D yang diterbitkan selama tahun 2023 berjumlah 18.315 lembar, terdiri dari 1.198 SP2D gaji dan 17.117 SP2D non gaji, dengan rata-rata 76,3 SP2D per hari kerja selama 240 hari kerja.
Nilai SP2D tertinggi terjadi pada bulan Desember sebesar Rp217.687.082.211 atau 14,83% dari nilai setahun. Nilai SP2D semester II sebesar Rp823.150.682.482 atau 56,08%.
Retur SP2D sebanyak 20 lembar atau 0,11%, dengan polarisasi minimize dan target 0,60% indeks capaiannya 120,00.
Rata-rata deviasi RPD 12 bulan sebesar 3,57% dengan target maksimal 5% sehingga indeks capaiannya 120,00; akurasi perencanaan kas rata-rata 96,43%.
Deviasi absolut terbesar terjadi pada bulan Januari (5,84%) dan terkecil pada bulan Desember (1,77%).
Kegiatan pembinaan satker dilaksanakan 13 kali dari target 10 kali. Capaian sebenarnya 130%, tetapi indeks dibatasi maksimum 120.
D. Learning and Growth Perspective
Tingkat kualitas kompetensi SDM sebesar 96,12 dari target 90 dengan indeks capaian 106,80, meningkat 1,82 poin dari tahun 2022.
Waktu penyelesaian layanan TI 6,5 jam, lebih cepat 1,50 jam dari target 8 jam, sehingga indeks capaiannya 118,75.
E. Realisasi Anggaran
Pagu DIPA KPPN setelah blokir automatic adjustment sebesar Rp2.700.000 menjadi Rp1.508.010.000, dan terealisasi Rp1.487.251.810 (satu miliar empat ratus delapan puluh tujuh juta dua ratus lima puluh satu ribu delapan ratus sepuluh rupiah) atau 98,62%.
Sisa anggaran KPPN sebesar Rp20.758.190. Sisa terbesar pada langganan listrik yaitu Rp14.451.080.
Belanja modal satker mitra turun 10,34% dari tahun 2022, sedangkan belanja pegawai naik 4,13%. Secara total realisasi turun 0,86%.
Belanja barang terealisasi Rp553.135.215.636 atau 96,57% dari pagu Rp572.760.210.000.
Dari 32 rekomendasi, 29 telah selesai (90,6%), 2 dalam proses dan 1 belum ditindaklanjuti.
`,
    },
  ],
  mistakes: [
    { sheet: "1.1 SDM", cell: "E18", right: "#6~0", wrong: "#8~0" },
    { sheet: "1.1 SDM", cell: "F6", right: "#0.21052631578947367~0.0%", wrong: "#0.25105263157894737~0.0%" },
    { sheet: "1.2 Satker", cell: "G9", right: "#5213815885~#,##0", wrong: "#5231815885~#,##0" },
    { sheet: "1.2 Satker", cell: "D16", right: "#66~0", wrong: "#56~0" },
    { sheet: "1.2 Satker", cell: "F17", right: "#22238433569~#,##0", wrong: "#22283433569~#,##0" },
    { sheet: "1.2 Satker", cell: "H13", right: "#0.9808156583048411~0.00%", wrong: "#0.9880156583048411~0.00%" },
    {
      sheet: "3.2 Jenis Belanja",
      cell: "E5",
      right: "=D5/C5 -> 0.9657361073249136~0.00%",
      wrong: "=D6/C6 -> 0.964325513655394~0.00%",
    },
    {
      sheet: "3.2 Jenis Belanja",
      cell: "H6",
      right: "=G6/F6 -> -0.10344999658723182~0.00%;(0.00%)",
      wrong: "=G6/D6 -> -0.11538675611337189~0.00%;(0.00%)",
    },
    { sheet: "3.3 SP2D", cell: "E13", right: "#1788~#,##0", wrong: "#1878~#,##0" },
    { sheet: "3.3 SP2D", cell: "G15", right: "#145.05263157894737~0.0", wrong: "#154.05263157894737~0.0" },
    { sheet: "3.3 SP2D", cell: "I10", right: "#0.0008888888888888889~0.00%", wrong: "#0.008888888888888889~0.00%" },
    { sheet: "3.3 SP2D", cell: "F16", right: "#823150682482~#,##0", wrong: "#644585933079~#,##0" },
    {
      sheet: "3.4 TKD",
      cell: "K5",
      right: "=J5/I5 -> 0.9792192332888787~0.00%",
      wrong: "=G5/F5 -> 0.9980168095362325~0.00%",
    },
    { sheet: "3.4 TKD", cell: "K8", right: "=J8/I8 -> 0.9839772679416937~0.00%", wrong: "#0.9893772679416937~0.00%" },
    { sheet: "3.5 RPD", cell: "D5", right: "#-6218049743~#,##0;(#,##0)", wrong: "#6218049743~#,##0;(#,##0)" },
    { sheet: "3.5 RPD", cell: "F9", right: "#0.9754098343632049~0.00%", wrong: "#0.9574098343632049~0.00%" },
    { sheet: "3.5 RPD", cell: "E16", right: "#0.03567931648878068~0.00%", wrong: "#0.015788117246868925~0.00%" },
    { sheet: "3.6 IKPA", cell: "K8", right: "#93.27~0.00", wrong: "#92.37~0.00" },
    { sheet: "3.6 IKPA", cell: "L5", right: "Sangat Baik", wrong: "Baik" },
    { sheet: "3.6 IKPA", cell: "D14", right: "#84.101~0.00", wrong: "#81.401~0.00" },
    { sheet: "3.7 LPJ", cell: "N4", right: "#819~#,##0", wrong: "#891~#,##0" },
    { sheet: "3.7 LPJ", cell: "F5", right: '#1~0;-0;"-"', wrong: '#2~0;-0;"-"' },
    { sheet: "3.8 Survei", cell: "E3", right: "#-0.23~0.00;-0.00", wrong: "#-0.32~0.00;-0.00" },
    { sheet: "3.8 Survei", cell: "G10", right: "#3~0", wrong: "#4~0" },
    { sheet: "3.8 Survei", cell: "D14", right: "#4.7263636363636365~0.00", wrong: "#4.7623636363636365~0.00" },
    {
      sheet: "3.10 DIPA",
      cell: "H9",
      right: "=F9/E9 -> 0.9229720930232558~0.00%",
      wrong: "=F9/C9 -> 0.8268291666666666~0.00%",
    },
    { sheet: "3.10 DIPA", cell: "G6", right: "=E6-F6 -> 67000~#,##0", wrong: "=C6-F6 -> 1267000~#,##0" },
    {
      sheet: "2.3 NKO",
      cell: "J20",
      right: "=J3*H3+J6*H6+J9*H9+J15*H15 -> 106.46887588405853~0.00",
      wrong: "=AVERAGE(J3,J6,J9,J15) -> 106.40840482899256~0.00",
    },
    { sheet: "2.4 Perbandingan", cell: "F9", right: "#-0.33~0.00;(0.00)", wrong: "#0.33~0.00;(0.00)" },
    {
      sheet: "2.4 Perbandingan",
      cell: "G10",
      right: "#-0.26993865030674846~0.00%;(0.00%)",
      wrong: "#-0.29663865030674846~0.00%;(0.00%)",
    },
    { sheet: "2.4 Perbandingan", cell: "E15", right: "#98.62~0.00", wrong: "#98.26~0.00" },
    { sheet: "2.5 NKO 5 th", cell: "F6", right: "#108.86~0.00", wrong: "#108.68~0.00" },
    { sheet: "2.5 NKO 5 th", cell: "D8", right: "#112.408~0.00", wrong: "#112.804~0.00" },
    { sheet: "3.11 Efisiensi", cell: "H5", right: "#2.7851899310414594~0.00", wrong: "#2.8751899310414594~0.00" },
    { sheet: "3.11 Efisiensi", cell: "C16", right: "#29~0", wrong: "#28~0" },
    { sheet: "Narasi", cell: "A2", right: "dan 15 wanita", wrong: "dan 18 wanita" },
    { sheet: "Narasi", cell: "A5", right: "sebesar 20,20%", wrong: "sebesar 22,00%" },
    { sheet: "Narasi", cell: "A7", right: "turun 2,39 poin", wrong: "naik 2,39 poin" },
    { sheet: "Narasi", cell: "A9", right: "dan 3 IKU mencapai", wrong: "dan 4 IKU mencapai" },
    { sheet: "Narasi", cell: "A12", right: "selisih 3,31 poin", wrong: "selisih 3,13 poin" },
    { sheet: "Narasi", cell: "A14", right: "enam ratus delapan belas ribu", wrong: "enam ratus delapan puluh ribu" },
    { sheet: "Narasi", cell: "A19", right: "terlambat 33 LPJ", wrong: "terlambat 23 LPJ" },
    { sheet: "Narasi", cell: "A22", right: "atau 56,08%", wrong: "atau 58,06%" },
    { sheet: "Narasi", cell: "A25", right: "Desember (1,77%)", wrong: "Desember (1,94%)" },
    { sheet: "Narasi", cell: "A33", right: "belanja pegawai naik", wrong: "belanja pegawai turun" },
  ],
};
