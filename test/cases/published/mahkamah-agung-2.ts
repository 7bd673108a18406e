import type { PublishedReport } from "./published-report";

export const mahkamahAgung2Tables: PublishedReport[] = [
  {
    name: "a supreme court, annual report, what is left of five years",
    year: 2011,
    source:
      "https://www.yumpu.com/id/document/view/15319125/laporan-tahunan-mahkamah-agung-ri-tahun-2011-pembaruan-/86",
    sheets: [
      {
        name: "Sisa",
        sheet: `
1) Sisa Perkara
Jumlah sisa perkara pada akhir Desember 2011 sebesar 7.695 perkara. Apabila dibandingkan dengan beban perkara tahun 2011 yang berjumlah 21.414, prosentase sisa perkara tersebut adalah 35,95 %. Nilai prosentase sisa perkara tersebut turun dari tahun sebelumnya yang berada di level 37, 75%. Dalam lima tahun terakhir, nilai prosentase sisa perkara tersebut merupakan yang tertinggi. Berikut ini data sisa perkara dalam lima tahun terakhir:
Tabel 33 Data Sisa Perkara Dalam Lima Tahun Terakhir
No | Tahun | Jumlah Beban | Putus | Sisa | %
1 | 2007 | 21,541 | 10,714 | 10,827 | 50.26%
2 | 2008 | 22,165 | 13,885 | 8,280 | 37.36%
3 | 2009 | 20,820 | 11,985 | 8,835 | 42.44%
4 | 2010 | 22,315 | 13,891 | 8,424 | 37.75%
5 | 2011 | 21,414 | 13,719 | 7,695 | 35.93%
Dari tabel tersebut tergambar bahwa menurunnya sisa perkara terjadi pada saat perkara yang diterima justru semakin meningkat. Hal ini berarti produktifitas Mahkamah Agung RI dalam memutus perkara semakin baik.
`,
      },
    ],
    wrong: [{ sheet: "Sisa", cell: "A2", isSure: true }],
  },
  {
    name: "a supreme court, civil cases of the district courts",
    year: 2013,
    source: "https://123dok.com/article/perkara-perdata-kegiatan-perkara-peradilan-seluruh-indonesia-tahun.qmwmnkwz",
    sheets: [
      {
        name: "Perdata",
        sheet: `
a) Pengadilan Tingkat Pertama – Pengadilan Negeri
Perkara perdata yang ditangani pengadilan negeri di seluruh Indonesia pada tahun 2013 berjumlah 174.764 perkara. Jumlah ini terdiri dari 142.196 perkara yang diterima tahun 2013 dan 32.568 perkara yang merupakan sisa tahun 2013. Keseluruhan jumlah tersebut terdiri dari 17.258 perkara gugatan (15,24%) dan 124.938 perkara permohonan (84,76%). Jumlah perkara perdata yang diterima pengadilan negeri tahun 2013 ini turun 37,09% dari tahun 2012 yang menerima 226.015 perkara.
Jumlah perkara perdata yang berhasil diputus pada tahun 2013 sebanyak 140.468 perkara (80,38%) dan 6.475 perkara dicabut (3,57%). Sisa perkara pada akhir Desember 2013 berjumlah 28.051 perkara (16,05%).
Tabel 52 : Keadaan perkara perdata yang ditangani pengadilan negeri tahun 2013
JENIS | SISA | MASUK | JUMLAH | PUTUS | CABUT | SISA
Gugatan | 9.368 | 17.258 | 26.626 | 12.880 | 1.456 | 12.290
Permohonan | 23.200 | 124.938 | 148.138 | 127.588 | 4.789 | 15.761
Jumlah | 32.568 | 142.196 | 174.764 | 140.468 | 6.245 | 28.051
`,
      },
    ],
    // The shares are those of all cases, 26.626 and 148.138; the withdrawn ones are 6.245.
    wrong: [
      { sheet: "Perdata", cell: "A2", isSure: true },
      { sheet: "Perdata", cell: "A3", isSure: true },
    ],
  },
  {
    name: "a supreme court, cases of a year as a lower court tells them",
    year: 2019,
    source: "http://pa-trenggalek.go.id/informasi-pengadilan/271-sepanjang-2019-ma-memeriksa-20-275-perkara",
    sheets: [
      {
        name: "Berita",
        sheet: `
Mahkamah Agung menerima perkara sepanjang tahun 2019 sebanyak 19.369 perkara, meningkat 12,90% dari tahun 2018 yang menerima 17.156 perkara. Jumlah perkara yang diterima tahun 2019 merupakan yang terbesar dalam satu dekade terakhir, bahkan menjadi yang terbesar dalam sejarah MA. Jumlah perkara tahun 2018 yang belum diputus MA sebanyak 906 sehingga beban perkara yang harus diperiksa oleh MA sebanyak 20.275 perkara.
Perkara terbesar yang diterima MA tahun 2019 adalah perkara TUN sebanyak 5.446 perkara (28,22%), berikutnya perkara pidana khusus sebanyak 4996 (25,79%). Posisi ketiga ditempati perkara perdata dengan jumlah 4.786 (24,71%). Posisi berikutnya secara berturut-turut perkara pidana umum sebanyak 1.470 (7,59%), perkara perdata khusus sebanyak 1.227 perkara (6,33%), perkara perdata agama sebanyak 1.104 perkara (5,70%), dan perkara pidana militer sebanyak 320 perkara.
Sebagian besar perkara Tata Usaha Negara yang diterima MA Tahun 2019 adalah perkara sengketa pajak sebanyak 4578 perkara atau 83,75% dari perkara TUN. Sedangkan perkara upaya hukum yang berasal dari PTUN sebanyak 888 perkara atau 4,58% dari keseluruhan perkara MA.
Perkara yang mengalami kenaikan terbesar dari tahun 2018 adalah kategori perkara pidana khusus sebesar 23,18%, disusul perkara TUN sebesar 22, 39%, lalu perkara perdata agama sebesar 20,13%. Perkara pidana umum mengalami kenaikan sebesar 11,87% dan perkara perdata sebanyak 3,95%. Sementara perkara perdata khusus dan pidana militer mengalami penurunan dibandingkan tahun 2018. Jumlah perkara perdata khusus menurun 14,49% dan perkara pidana militer menurun 11,60%.
`,
      },
    ],
    // 5.466 of 19.369 are 28,22%, and 4.578 and 888 make them.
    wrong: [{ sheet: "Berita", cell: "A2", isSure: true }],
  },
  {
    name: "a supreme court, four months",
    year: 2022,
    source: "https://kepaniteraan.mahkamahagung.go.id/featured-article?start=156",
    sheets: [
      {
        name: "Berita",
        sheet: `
Selama periode Januari sampai dengan April 2022, Mahkamah Agung telah meregistrasi sebanyak 11.605 perkara. Jumlah ini meningkat 41,59% dibandingkan dengan periode yang sama pada tahun 2021 yang hanya meregister sebanyak 8.196 perkara. Sementara itu, jumlah perkara yang telah diputus pada periode tersebut sebanyak 7.193 perkara. Jumlah ini meningkat 32,71% jika dibandingkan dengan periode yang sama pada tahun 2021 yang berjumlah 5.420 perkara.
Menurut Panitera MA, beban penanganan perkara yakni kumulasi sisa perkara tahun sebelumnya dengan jumlah perkara yang diregister pada tahun berjalan, juga mengalami peningkatan. Jumlah beban perkara pada catur wulan pertama di tahun 2022 ini sebanyak 11.780 perkara. Jumlah ini merupakan gabungan dari sisa perkara tahun 2021 berjumlah 175 perkara dan perkara yang diregister sebanyak 11.608 perkara.
"Jika dibandingkan dengan periode yang sama pada tahun 2022, jumlah beban perkara catur wulan pertama tahun 2022 meningkat 40,32%", ujar Panitera.
Dikatakan Panitera MA, dari 11.605 perkara yang diterima MA pada periode Januari s.d April 2022, perkara pidana khusus merupakan jumlah perkara terbanyak yang mencapai 28,97%. Urutan perkara berikutnya secara berturut-turut adalah sebagai berikut: perkara pajak (28,70%), perkara perdata (19,86%), perkara perdata khusus (7,66%), perkara pidana (5,43%), perkara perdata agama (4,09%), perkara TUN (3,76%), perkara pidana militer (1,05%), perkara HUM (0,34%), perkara jinayat (0,12%) dan perkara pelanggaran administrasi pemilihan (0,02%).
`,
      },
    ],
    wrong: [{ sheet: "Berita", cell: "A2", isSure: true }],
  },
  {
    name: "a district court, cases of a year told by its spokesman",
    year: 2018,
    source:
      "http://palembang.tribunnews.com/2018/12/27/sepanjang-tahun-2018-jumlah-perkara-masuk-di-pengadilan-negeri-klas-ia-palembang-naik-tiga-persen",
    sheets: [
      {
        name: "Berita",
        sheet: `
"Untuk tahun 2018 junlah perkara tindak pidana umum yang masuk sebanyak 2288 perkara ditambah 367 perkara dari tahun sebelumnya. Jumlah perkara tersebut telah diputus sebanyak 2211 perkara yang menyisakan 444 perkara belum diproses," ujar Humas.
Sementara dari perkara pidum (pidana umum), 80 persennya perkara merupakan tindak pidana narkotika dan 20 persen terdiri dari tindak pencurian, penipuan, asusila, dan pengeroyokan.
Selain itu juga, untuk tindak pidana tipikor tahun 2018 sendiri tercatat di Pengadilan Negeri sebanyak 24 kasus ditambah 1 perkara tahun sebelumnya, dengan incrach (keputusan tetap) sebanyak 15 perkara yang menyisakan 10 perkara yang masih diproses.
Tahun sebelumya, yakni 2017, kasus tipikor menyentuh angka 66 kasus dengan keputusan tetap sebanyak 65 perkara.
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a district court, cases by kind told",
    year: 2022,
    source:
      "https://mistar.id/news/hukum-peristiwa/jumlah-kasus-pidana-tahun-2022-alami-penurunan-dibandingkan-tahun-2021",
    sheets: [
      {
        name: "Berita",
        sheet: `
Humas Pengadilan Negeri Pematang Siantar, pada tahun 2022 saat ini jumlah perkara pidana mencapai 346 kasus. Dimana pada tahun sebelumnya mencapai 400 kasus.
Dari jumlah perkara perdata yang masuk ke PN Pematang Siantar pada tahun 2022 ini sebanyak 127 kasus. Pada tahun 2021 mencapai 137 kasus.
Adapun rincian perkara tindak pidana yang masuk sepanjang tahun 2022 antara lain: Narkotik (224 kasus), Pencurian (43 kasus), Penganiayaan (16 kasus), perjudian (24), penggelapan (10), penipuan (1), penadahan (2), KDRT (5), Lalu lintas (0) dan lain-lain (21).
Sementara itu, untuk perkara perdata yang masuk di PN Siantar selama 2022 antara lain : perceraian (87 kasus), Perbuatan Melawan Hukum/PMH (26 kasus), Wanprestasi (2 kasus), Tanah (8), Warisan/Wasian (0), Harta bersama (0), dan lain-lain (4).
`,
      },
    ],
    wrong: [],
  },
];
