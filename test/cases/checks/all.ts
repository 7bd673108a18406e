import { targetDanKonsistensiCases } from "./target-dan-konsistensi";
import { tandaRibuanInggrisCases } from "./tanda-ribuan-inggris";
import { sisaDanAnggaranBerubahCases } from "./sisa-dan-anggaran-berubah";
import { capaianDiTabelLainCases } from "./capaian-di-tabel-lain";
import { disebutKepalaDanCatatanCases } from "./disebut-kepala-dan-catatan";
import { dihitungSepertiBarisnyaCases } from "./dihitung-seperti-barisnya";
import { kepalaTabelLainCases } from "./kepala-tabel-lain";
import { kolomMenurutKepalaCases } from "./kolom-menurut-kepala";
import { menurutCatatanDiBawahCases } from "./menurut-catatan-di-bawah";
import { penyebabDiRincianCases } from "./penyebab-di-rincian";
import { sehurufDanBagianCases } from "./sehuruf-dan-bagian";
import { surveiDanTarifCases } from "./survei-dan-tarif";
import { kakiDanPolarisasiCases } from "./kaki-dan-polarisasi";
import { batasDanTandaHubungCases } from "./batas-dan-tanda-hubung";
import { periodeDanKodeCases } from "./periode-dan-kode";
import { polaritasDiBelakangCases } from "./polaritas-di-belakang";
import { tabelDiBawahnyaCases } from "./tabel-di-bawahnya";
import { arusKasCases, saldoBerjalanCases } from "./saldo-berjalan";
import { bobotDanRataRataCases } from "./bobot-dan-rata-rata";
import { kepalaSatuanPolarisasiCases } from "./kepala-satuan-polarisasi";
import { hasilKaliKebetulanCases } from "./hasil-kali-kebetulan";
import { perSeratusRibuCases } from "./per-seratus-ribu";
import { surplusDanLebihCases } from "./surplus-dan-lebih";
import { jumlahBarisPertamaCases } from "./jumlah-baris-pertama";
import { catatanDuaKalimatCases } from "./catatan-dua-kalimat";
import { jumlahDuaTahunCases } from "./jumlah-dua-tahun";
import { rataRataDiBawahCases } from "./rata-rata-di-bawah";
import { bagianDariPadCases } from "./bagian-dari-pad";
import { aspekIkpaCases } from "./aspek-ikpa";
import { akunBertandaCases } from "./akun-bertanda";
import { kelasNilaiAkhirCases } from "./kelas-nilai-akhir";
import { rataRataSenamaCases } from "./rata-rata-senama";
import { jumlahKebetulanCases } from "./jumlah-kebetulan";
import { periodeDariKumulatifCases } from "./periode-dari-kumulatif";
import { rataRataTertimbangCases } from "./rata-rata-tertimbang";
import { totalDibagiCases } from "./total-dibagi";
import { perSatuanCases } from "./per-satuan";
import { skorJawabanCases } from "./skor-jawaban";
import { pendapatanDaerahCases } from "./pendapatan-daerah";
import { dibukaAkunCases } from "./dibuka-akun";
import { periodeDanBagianCases } from "./periode-dan-bagian";
import { ringkasanMenurunCases } from "./ringkasan-menurun";
import { puskesmasDanSekolahCases } from "./puskesmas-dan-sekolah";
import { barisSalahKodeCases } from "./baris-salah-kode";
import { barisTandaHubungCases } from "./baris-tanda-hubung";
import { kataPosisiCases } from "./kata-posisi";
import { jumlahTanpaKataCases } from "./jumlah-tanpa-kata";
import { hasilBagiBarisCases } from "./hasil-bagi-baris";
import { rataRataKelompokCases } from "./rata-rata-kelompok";
import { kelompokDanKodeBersamaCases } from "./kelompok-dan-kode-bersama";
import { kelompokUmurCases } from "./kelompok-umur";
import { rataRataBernamaCases } from "./rata-rata-bernama";
import { tepiTabelCases } from "./tepi-tabel";
import { barisPerubahanCases } from "./baris-perubahan";
import { bintangCases } from "./bintang";
import { halamanCases } from "./halaman";
import { kelompokCases } from "./kelompok";
import { kolomDariKolomCases } from "./kolom-dari-kolom";
import { kolomSenamaCases } from "./kolom-senama";
import { kataDanAngkaCases } from "./kata-dan-angka";
import { konversiBobotCases } from "./konversi-bobot";
import type { TableCase } from "../tables/table-case";
import { akipCases } from "./akip";
import { angkaBertukarCases } from "./angka-bertukar";
import { angkaSendiriCases } from "./angka-sendiri";
import { apbdesCases } from "./apbdes";
import { arahMenurutRataRataCases } from "./arah-menurut-rata-rata";
import { barisRumusCases } from "./baris-rumus";
import { barisLainDaripadaKolomCases } from "./baris-lain-daripada-kolom";
import { barisDiBawahCases } from "./baris-di-bawah";
import { barisYangMenghitungCases } from "./baris-yang-menghitung";
import { basisCases } from "./basis";
import { basisDiLuarCases } from "./basis-di-luar";
import { belanjaCases } from "./belanja";
import { belanjaPeriodeCases } from "./belanja-periode";
import { bobotDanSaldoCases } from "./bobot-dan-saldo";
import { catatanCases } from "./catatan";
import { desaCases } from "./desa";
import { efisiensiCases } from "./efisiensi";
import { ikpaCases } from "./ikpa";
import { instansiVertikalCases } from "./instansi-vertikal";
import { judulKolomCases } from "./judul-kolom";
import { jumlahBernamaCases } from "./jumlah-bernama";
import { kabupatenCases } from "./kabupaten";
import { kalimatTabelCases } from "./kalimat-tabel";
import { kepalaDanKakiCases } from "./kepala-dan-kaki";
import { keuanganFisikCases } from "./keuangan-fisik";
import { kppnCases } from "./kppn";
import { laporanKeuanganCases } from "./laporan-keuangan";
import { laporanTerbitCases } from "./laporan-terbit";
import { layananCases } from "./layanan";
import { namaLebihPanjangCases } from "./nama-lebih-panjang";
import { pengadilanCases } from "./pengadilan";
import { perSeribuCases } from "./per-seribu";
import { periodeMenyampingCases } from "./periode-menyamping";
import { polaritasCases } from "./polaritas";
import { polresCases } from "./polres";
import { predikatCases } from "./predikat";
import { rekapDuaBarisCases } from "./rekap-dua-baris";
import { rekapIndikatorCases } from "./rekap-indikator";
import { rekapKelompokCases } from "./rekap-kelompok";
import { rekeningCases } from "./rekening";
import { renstraCases } from "./renstra";
import { rentangCases } from "./rentang";
import { revisiCases } from "./revisi";
import { satuIndikatorCases } from "./satu-indikator";
import { rumusDalamNamaCases } from "./rumus-dalam-nama";
import { rumusCases } from "./rumus";
import { sdmCases } from "./sdm";
import { silangCases } from "./silang";
import { skalaCases } from "./skala";
import { surveiCases } from "./survei";
import { tabelStatistikCases } from "./tabel-statistik";
import { tabelPendekCases } from "./tabel-pendek";
import { tahunSebelumnyaCases } from "./tahun-sebelumnya";
import { menurutBarisLainCases } from "./menurut-baris-lain";
import { tabelNyataCases } from "./tabel-nyata";
import { tahunLainCases } from "./tahun-lain";
import { tahunMenyampingCases } from "./tahun-menyamping";
import { tandaCases } from "./tanda";
import { targetCases } from "./target";
import { tataLetakCases } from "./tata-letak";
import { totalRataRataCases } from "./total-rata-rata";
import { siapaYangSalahCases } from "./siapa-yang-salah";
import { rumusKolomCases } from "./rumus-kolom";
import { menurutNamaDanKepalaCases } from "./menurut-nama-dan-kepala";
import { sudutKosongCases } from "./sudut-kosong";
import { ditulisLainCases } from "./ditulis-lain";
import { catatanDiAtasCases } from "./catatan-di-atas";
import { catatanKelasCases } from "./catatan-kelas";
import { kelasMenurutJudulCases } from "./kelas-menurut-judul";
import { kurangLebihBaikCases } from "./kurang-lebih-baik";
import { rencanaSebelumPerubahanCases } from "./rencana-sebelum-perubahan";
import { rataRataSeluruhIndikatorCases } from "./rata-rata-seluruh-indikator";
import { indeksDanSasaranCases } from "./indeks-dan-sasaran";
import { namaBerkodeCases } from "./nama-berkode";
import { barisBernamaCases } from "./baris-bernama";
import { tumbuhMenyampingCases } from "./tumbuh-menyamping";
import { urutanCases } from "./urutan";

/** Every case that the checker must pass. */
export const allCases: TableCase[] = [
  ...dihitungSepertiBarisnyaCases,
  ...sisaDanAnggaranBerubahCases,
  ...capaianDiTabelLainCases,
  ...disebutKepalaDanCatatanCases,
  ...kepalaTabelLainCases,
  ...akipCases,
  ...barisLainDaripadaKolomCases,
  ...catatanDiAtasCases,
  ...menurutNamaDanKepalaCases,
  ...sudutKosongCases,
  ...catatanKelasCases,
  ...ditulisLainCases,
  ...rumusKolomCases,
  ...siapaYangSalahCases,
  ...kataPosisiCases,
  ...dibukaAkunCases,
  ...periodeDanBagianCases,
  ...jumlahTanpaKataCases,
  ...hasilBagiBarisCases,
  ...rataRataKelompokCases,
  ...kelompokUmurCases,
  ...rataRataBernamaCases,
  ...tepiTabelCases,
  ...angkaBertukarCases,
  ...angkaSendiriCases,
  ...apbdesCases,
  ...barisRumusCases,
  ...barisDiBawahCases,
  ...basisCases,
  ...basisDiLuarCases,
  ...belanjaCases,
  ...belanjaPeriodeCases,
  ...bobotDanSaldoCases,
  ...catatanCases,
  ...desaCases,
  ...efisiensiCases,
  ...ikpaCases,
  ...instansiVertikalCases,
  ...judulKolomCases,
  ...jumlahBernamaCases,
  ...kabupatenCases,
  ...kalimatTabelCases,
  ...kepalaDanKakiCases,
  ...kataDanAngkaCases,
  ...keuanganFisikCases,
  ...kppnCases,
  ...laporanKeuanganCases,
  ...laporanTerbitCases,
  ...layananCases,
  ...namaLebihPanjangCases,
  ...pengadilanCases,
  ...perSeribuCases,
  ...periodeMenyampingCases,
  ...polaritasCases,
  ...polresCases,
  ...predikatCases,
  ...rekapDuaBarisCases,
  ...rekapIndikatorCases,
  ...rekapKelompokCases,
  ...rekeningCases,
  ...renstraCases,
  ...rentangCases,
  ...revisiCases,
  ...satuIndikatorCases,
  ...rumusDalamNamaCases,
  ...rumusCases,
  ...sdmCases,
  ...silangCases,
  ...skalaCases,
  ...surveiCases,
  ...tabelPendekCases,
  ...tabelStatistikCases,
  ...tahunLainCases,
  ...tahunMenyampingCases,
  ...tandaCases,
  ...targetCases,
  ...tataLetakCases,
  ...rataRataTertimbangCases,
  ...periodeDariKumulatifCases,
  ...jumlahKebetulanCases,
  ...rataRataSenamaCases,
  ...totalDibagiCases,
  ...totalRataRataCases,
  ...barisPerubahanCases,
  ...bintangCases,
  ...halamanCases,
  ...kelompokCases,
  ...kolomDariKolomCases,
  ...kolomSenamaCases,
  ...konversiBobotCases,
  ...urutanCases,
  ...barisSalahKodeCases,
  ...barisTandaHubungCases,
  ...puskesmasDanSekolahCases,
  ...ringkasanMenurunCases,
  ...perSatuanCases,
  ...pendapatanDaerahCases,
  ...skorJawabanCases,
  ...kelasNilaiAkhirCases,
  ...akunBertandaCases,
  ...arahMenurutRataRataCases,
  ...aspekIkpaCases,
  ...bagianDariPadCases,
  ...rataRataDiBawahCases,
  ...jumlahDuaTahunCases,
  ...catatanDuaKalimatCases,
  ...jumlahBarisPertamaCases,
  ...surplusDanLebihCases,
  ...perSeratusRibuCases,
  ...hasilKaliKebetulanCases,
  ...saldoBerjalanCases,
  ...arusKasCases,
  ...bobotDanRataRataCases,
  ...kepalaSatuanPolarisasiCases,
  ...kakiDanPolarisasiCases,
  ...surveiDanTarifCases,
  ...sehurufDanBagianCases,
  ...batasDanTandaHubungCases,
  ...tabelDiBawahnyaCases,
  ...polaritasDiBelakangCases,
  ...periodeDanKodeCases,
  ...barisYangMenghitungCases,
  ...kelasMenurutJudulCases,
  ...kelompokDanKodeBersamaCases,
  ...penyebabDiRincianCases,
  ...menurutCatatanDiBawahCases,
  ...kolomMenurutKepalaCases,
  ...tahunSebelumnyaCases,
  ...tabelNyataCases,
  ...menurutBarisLainCases,
  ...tumbuhMenyampingCases,
  ...tandaRibuanInggrisCases,
  ...kurangLebihBaikCases,
  ...rencanaSebelumPerubahanCases,
  ...rataRataSeluruhIndikatorCases,
  ...indeksDanSasaranCases,
  ...namaBerkodeCases,
  ...barisBernamaCases,
  ...targetDanKonsistensiCases,
];
