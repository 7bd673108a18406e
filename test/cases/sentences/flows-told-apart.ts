import { type RunningTextCase, silent, wrong } from "./running-text-case";

/** What was left, what came in, what was done and what is left, over the sentences of a text. */
export const flowsToldApart: RunningTextCase[] = [
  // What the load came to is no difference of the two.
  wrong(
    "A1",
    "1.024",
    "1.282",
    "Sisa perkara tahun 2022 sebanyak 129 perkara, diterima selama tahun 2023 sebanyak 1.153 perkara, sehingga beban perkara menjadi 1.024 perkara.",
  ),
  silent(
    "Sisa perkara tahun 2022 sebanyak 129 perkara, diterima selama tahun 2023 sebanyak 1.153 perkara, sehingga beban perkara menjadi 1.282 perkara.",
  ),
  // What there was to do.
  wrong(
    "A1",
    "1.420 laporan",
    "1.410 laporan",
    "Selama 2023 inspektorat menangani 1.420 laporan. Laporan masuk tahun 2023 sebanyak 1.200 laporan dan sisa laporan tahun 2022 sebanyak 210 laporan.",
  ),
  silent(
    "Selama 2023 inspektorat menangani 1.410 laporan. Laporan masuk tahun 2023 sebanyak 1.200 laporan dan sisa laporan tahun 2022 sebanyak 210 laporan.",
  ),
  // Which of them is wrong a neighbouring paragraph says.
  wrong(
    "A2",
    "9.214",
    "9.241",
    "Hingga April 2023 panitera telah meregistrasi 9.241 perkara.",
    "Beban perkara pada caturwulan ini sebanyak 9.402 perkara. Jumlah ini merupakan gabungan dari sisa perkara tahun 2022 berjumlah 161 perkara dan perkara yang diregister sebanyak 9.214 perkara.",
  ),
  // The stock at the beginning and a figure torn apart.
  wrong(
    "A1",
    "5.120",
    "7.450",
    "Selama semester pertama 2023 panitera menerima 6. 200 perkara. Sisa perkara tahun 2022 sebanyak 1.250 perkara sehingga jumlah beban perkara sebanyak 5.120 perkara. Pada periode tersebut telah diputus 5.120 perkara, sehingga perkara yang belum diputus sebanyak 2.330 perkara.",
  ),
  // What is left, and its share of what there was to do.
  wrong(
    "A1",
    "310 laporan",
    "300 laporan",
    "Kantor menerima 1.200 laporan. Ditambah sisa laporan tahun 2022 sebanyak 210 laporan, jumlah beban laporan mencapai 1.410 laporan. Dari jumlah tersebut, telah diselesaikan 1.100 laporan dan dicabut 10 laporan, sehingga sisa laporan pada akhir tahun 2023 berjumlah 310 laporan.",
  ),
  silent(
    "Kantor menerima 1.200 laporan. Ditambah sisa laporan tahun 2022 sebanyak 210 laporan, jumlah beban laporan mencapai 1.410 laporan. Dari jumlah tersebut, telah diselesaikan 1.100 laporan dan dicabut 10 laporan, sehingga sisa laporan pada akhir tahun 2023 berjumlah 300 laporan (21,28%).",
  ),
  wrong(
    "A2",
    "24,10%",
    "21,28%",
    "Kantor menangani 1.410 laporan selama tahun 2023.",
    "Dari jumlah laporan yang ditangani tersebut, kantor berhasil menyelesaikan 1.110 laporan. Sehingga sisa laporan pada akhir tahun 2023 berjumlah 300 laporan (24,10%).",
  ),
  // Of what came in, as some reckon, and of something else.
  silent(
    "Laporan masuk tahun 2023 sebanyak 1.200 laporan dan sisa laporan tahun 2022 sebanyak 210 laporan sehingga beban laporan 1.410 laporan. Kantor menyelesaikan 1.110 laporan. Sehingga sisa laporan akhir tahun 2023 berjumlah 300 laporan (25%).",
  ),
  silent(
    "Kantor menangani 1.410 laporan selama tahun 2023.",
    "Dari jumlah laporan yang ditangani tersebut, kantor berhasil menyelesaikan 1.110 laporan. Sehingga sisa laporan pada akhir tahun 2023 berjumlah 300 laporan (4,10%) dari laporan seluruh provinsi.",
  ),
  wrong(
    "A1",
    "126",
    "1.126",
    "Dari 1.530 permohonan yang ditangani 12 loket selama 2023 itu, 394 permohonan berhasil diselesaikan dan 10 permohonan dicabut, sehingga sisanya 126 permohonan.",
  ),
  // More was taken away than is understood.
  silent(
    "Kantor menangani 1.410 laporan. Telah diselesaikan 1.100 laporan dan dialihkan 60 laporan, sehingga sisa laporan pada akhir tahun 2023 berjumlah 250 laporan.",
  ),
  // Without a word for it only a slip is wrong.
  silent(
    "Kantor menangani 1.410 laporan. Telah diselesaikan 1.100 laporan. Sisa laporan akhir tahun 2023 sebanyak 265.",
  ),
  wrong(
    "A1",
    "301",
    "310",
    "Kantor menangani 1.410 laporan. Telah diselesaikan 1.100 laporan. Sisa laporan akhir tahun 2023 sebanyak 301.",
  ),
  // Parts of what there was to do are no such sum.
  silent(
    "Pengadilan menangani 475 perkara tahun 2023, yang terdiri dari 425 perkara yang ditangani majelis dan 50 perkara yang ditangani hakim tunggal. Jumlah tersebut terdiri dari perkara masuk tahun 2023 berjumlah 332 perkara dan sisa perkara tahun 2022 berjumlah 143 perkara.",
    "Klasifikasi perkara yang ditangani tersebut terdiri dari gugatan sebanyak 471 perkara dan permohonan sebanyak 4 perkara.",
  ),
  // Told again, and a kind of it.
  wrong(
    "A2",
    "2326",
    "2.362",
    "Beban perkara semester pertama 2023 sebanyak 9.402 perkara. Perkara yang telah diputus sebanyak 7.040 perkara. Sisa pada akhir Juni 2023 sebanyak 2.362 perkara.",
    "Jumlah sisa perkara pada semester pertama berjumlah 2326 perkara.",
  ),
  silent(
    "Beban perkara semester pertama 2023 sebanyak 9.402 perkara. Perkara yang telah diputus sebanyak 7.040 perkara. Sisa pada akhir Juni 2023 sebanyak 2.362 perkara.",
    "Jumlah sisa perkara perdata pada akhir semester pertama berjumlah 2.332 perkara.",
  ),
  // The rate at which it is done.
  wrong(
    "A2",
    "71,88%",
    "74,88%",
    "Panitera menangani 9.402 perkara dan memutus 7.040 perkara.",
    "Rasio produktivitas memutus perkara (perbandingan antara jumlah perkara yang diputus dengan beban perkara) sebesar 71,88%.",
  ),
  wrong(
    "A2",
    "61,20%",
    "74,88%",
    "Panitera menangani 9.402 perkara dan memutus 7.040 perkara.",
    "Rasio produktivitas memutus perkara (perbandingan antara jumlah perkara yang diputus dengan beban perkara) sebesar 61,20%.",
  ),
  silent(
    "Panitera menangani 9.402 perkara dan memutus 7.040 perkara.",
    "Rasio produktivitas memutus perkara (perbandingan antara jumlah perkara yang diputus dengan beban perkara) sebesar 74,87%.",
  ),
  // Without words for what is compared only a slip is wrong.
  wrong(
    "A2",
    "74,78%",
    "74,88%",
    "Panitera menangani 9.402 perkara dan memutus 7.040 perkara.",
    "Rasio produktivitas memutus perkara sebesar 74,78%.",
  ),
  silent(
    "Panitera menangani 9.402 perkara dan memutus 7.040 perkara.",
    "Rasio produktivitas memutus perkara sebesar 61,20%.",
  ),
  silent(
    "Panitera menangani 9.402 perkara dan memutus 7.040 perkara.",
    "Rasio produktivitas memutus perkara ditargetkan 74,78%.",
  ),
  wrong(
    "A1",
    "2.632",
    "2.362",
    "Beban perkara sebanyak 9.402 perkara. Panitera berhasil memutus sebesar 74,88% dari beban tersebut (7.040 perkara) sehingga sisa perkara berjumlah 2.632 perkara.",
  ),
  // Of one kind only.
  silent("Beban perkara 500 perkara. Perkara pidana diputus 200 perkara sehingga sisa perkara pidana 20 perkara."),
  silent(
    "Laporan masuk tahun 2023 sebanyak 480 laporan. Sisa laporan tahun 2022 sebanyak 20 laporan. Laporan pidana yang ditangani sebanyak 300 laporan, sehingga beban tiap jaksa 30 laporan.",
  ),
  silent(
    "Dinas menangani 4.120 laporan selama tahun 2023. Dinas telah menyelesaikan 3.900 laporan, termasuk 120 dari tahun 2022, sehingga sisa laporan 340 laporan.",
  ),
];
