import { kecamatanMurniPerubahan } from "./kecamatan-murni-perubahan";
import { bnnpDelapanBnnk } from "./bnnp-delapan-bnnk";
import { pengadilanAgamaLimaTahun } from "./pengadilan-agama-lima-tahun";
import { polresSatfung } from "./polres-satfung";
import { kppnTrajektori } from "./kppn-trajektori";
import { bnnkPerIndikator2025 } from "./bnnk-per-indikator-2025";
import { polresPolsekBulanan } from "./polres-polsek-bulanan";
import { bnnKotaPerIndikator } from "./bnn-kota-per-indikator";
import { kabupatenLkpjMakro } from "./kabupaten-lkpj-makro";
import { pengadilanNegeriBulanan } from "./pengadilan-negeri-bulanan";
import { lokaRehabilitasi } from "./loka-rehabilitasi";
import { rutanHunian } from "./rutan-hunian";
import { dinasLingkunganHidup } from "./dinas-lingkungan-hidup";
import { perwakilanPengawasan } from "./perwakilan-pengawasan";
import { bnnpEnamBnnk } from "./bnnp-enam-bnnk";
import { bnnkRenstraKlinik } from "./bnnk-renstra-klinik";
import { bnnkDektariKlinik } from "./bnnk-dektari-klinik";
import { poltekkesBlu } from "./poltekkes-blu";
import { bpbdKabupaten } from "./bpbd-kabupaten";
import { dpmptspInvestasi } from "./dpmptsp-investasi";
import { bnnpKalselSatker } from "./bnnp-kalsel-satker";
import { kemenagKabupaten } from "./kemenag-kabupaten";
import { dinasPendidikanSpm } from "./dinas-pendidikan-spm";
import { balaiBesarPom } from "./balai-besar-pom";
import { imigrasiTpi } from "./imigrasi-tpi";
import { dinasPariwisataDesa } from "./dinas-pariwisata-desa";
import { bnnpRekap } from "./bnnp-2022-rekap";
import { beaCukaiTmpC } from "./bea-cukai-tmp-c";
import { kejaksaanNegeriTahap } from "./kejaksaan-negeri-tahap";
import { bnnkDesaBersinar } from "./bnnk-desa-bersinar";
import { ditjenKementerian } from "./ditjen-kementerian";
import { kabupatenLkjipLra } from "./kabupaten-lkjip-lra";
import { polresCrimeClock } from "./polres-crime-clock";
import { kppnScorecardTkd } from "./kppn-scorecard-tkd";
import { pengadilanAgamaIb } from "./pengadilan-agama-ib";
import { dinasKesehatanPuskesmas } from "./dinas-kesehatan-puskesmas";
import { bnnkLengkap } from "./bnnk-lengkap";
import { perguruanTinggiBlu } from "./perguruan-tinggi-blu";
import { kantorPertanahanPtsl } from "./kantor-pertanahan-ptsl";
import { bnnpLimaBnnk } from "./bnnp-lima-bnnk";
import { bpsRevisiDipa } from "./bps-revisi-dipa";
import { lapasPerIndikator } from "./lapas-per-indikator";
import { bappedaUrusanLima } from "./bappeda-urusan-lima";
import { kantorPajakTriwulan } from "./kantor-pajak-triwulan";
import { rumahSakitDaerahTt } from "./rumah-sakit-daerah-tt";
import { kanwilHukumUpt } from "./kanwil-hukum-upt";
import { dinasPerumahan } from "./dinas-perumahan";
import { pengadilanAgamaSatuA } from "./pengadilan-agama-satu-a";
import { bnnkTriwulanKlien } from "./bnnk-triwulan-klien";
import { balaiPelatihanVokasi } from "./balai-pelatihan-vokasi";
import { bnnpSembilanBnnk } from "./bnnp-sembilan-bnnk";
import { kppnInterpolasi } from "./kppn-interpolasi";
import { pengadilanNegeriKelasDua } from "./pengadilan-negeri-kelas-dua";
import { direktoratJenderal } from "./direktorat-jenderal";
import { bnnpRenproja } from "./bnnp-renproja";
import { desaDanKecamatan } from "./desa-dan-kecamatan";
import { polresWilayah } from "./polres-wilayah";
import { kppnVc } from "./kppn-vc";
import { pengadilanAgamaMinutasi } from "./pengadilan-agama-minutasi";
import { bnnkDektari } from "./bnnk-dektari";
import { bpkpadKota } from "./bpkpad-kota";
import { bnnkRehabilitasi } from "./bnnk-rehabilitasi";
import { balaiBudidayaBerjenjang } from "./balai-budidaya-berjenjang";
import { desaDanaDesaTahap } from "./desa-dana-desa-tahap";
import { kppnStabilize } from "./kppn-stabilize";
import { balaiWilayahSungaiProgres } from "./balai-wilayah-sungai-progres";
import { pengadilanNegeriDiversi } from "./pengadilan-negeri-diversi";
import { polresCrimeRate } from "./polres-crime-rate";
import { lkpdKabupaten } from "./lkpd-kabupaten";
import { politeknikVokasi } from "./politeknik-vokasi";
import { kejaksaanNegeriDatun } from "./kejaksaan-negeri-datun";
import { bnnpDanJajaran } from "./bnnp-dan-jajaran";
import { kanwilKemenkum } from "./kanwil-kemenkum";
import { kppSektor } from "./kpp-sektor";
import { kecamatanKelurahan } from "./kecamatan-kelurahan";
import { pengadilanAgamaECourt } from "./pengadilan-agama-e-court";
import { dinasKesehatanProvinsi } from "./dinas-kesehatan-provinsi";
import { pnKelasSatuB } from "./pn-kelas-satu-b";
import { kabupatenLkjip } from "./kabupaten-lkjip";
import { polresResor } from "./polres-resor";
import { kppnTkd } from "./kppn-tkd";
import { desaSiltap } from "./desa-siltap";
import { kppnNko } from "./kppn-nko";
import { pengadilanAgamaKelasSatu } from "./pengadilan-agama-kelas-satu";
import { polresTriwulan } from "./polres-triwulan";
import { desaLppdes } from "./desa-lppdes";
import { kabupatenLkpj } from "./kabupaten-lkpj";
import { kecamatanLkjip } from "./kecamatan-lkjip";
import { direktoratPelabuhan } from "./direktorat-pelabuhan";
import { rumahSakitParu } from "./rumah-sakit-paru";
import { dinasPerpustakaan } from "./dinas-perpustakaan";
import { bpsKabupaten } from "./bps-kabupaten";
import { rsudKelasC } from "./rsud-kelas-c";
import { balaiWilayahSungai } from "./balai-wilayah-sungai";
import { sekretariatDprd } from "./sekretariat-dprd";
import { bkkbnProvinsi } from "./bkkbn-provinsi";
import { desaLaporan } from "./desa-laporan";
import { disdukcapil } from "./disdukcapil";
import { kantorSar } from "./kantor-sar";
import { kpknl } from "./kpknl";
import { pnKelasSatu } from "./pn-kelas-satu";
import { polresKota } from "./polres-kota";
import { stasiunBmkg } from "./stasiun-bmkg";
import { balaiKarantina } from "./balai-karantina";
import { bapas } from "./bapas";
import { dinasPangan } from "./dinas-pangan";
import { politeknik } from "./politeknik";
import { bnnKabupaten } from "./bnn-kabupaten";
import { pengadilanMiliter } from "./pengadilan-militer";
import { kantorPertanahan } from "./kantor-pertanahan";
import { satpolKota } from "./satpol-kota";
import { kanwilDjpb } from "./kanwil-djpb";
import { lraProvinsi } from "./lra-provinsi";
import { polresPelabuhan } from "./polres-pelabuhan";
import { setdaKabupaten } from "./setda-kabupaten";
import { pengadilanTinggi } from "./pengadilan-tinggi";
import { balaiBudidaya } from "./balai-budidaya";
import { bappeda } from "./bappeda";
import { desaPerubahan } from "./desa-perubahan";
import { dinasPekerjaanUmum } from "./dinas-pekerjaan-umum";
import { rsudRuangan } from "./rsud-ruangan";
import { bnnk } from "./bnnk";
import { kejaksaanNegeri } from "./kejaksaan-negeri";
import { lapas } from "./lapas";
import { kppPratama } from "./kpp-pratama";
import { balaiPom } from "./balai-pom";
import { inspektorat } from "./inspektorat";
import { kecamatan } from "./kecamatan";
import { bawaslu } from "./bawaslu";
import { dinasPendidikan } from "./dinas-pendidikan";
import { imigrasi } from "./imigrasi";
import { bnnp } from "./bnnp";
import { desa } from "./desa";
import { desaSiskeudes } from "./desa-siskeudes";
import { dinas } from "./dinas";
import { dinasKesehatan } from "./dinas-kesehatan";
import { eselonDua } from "./eselon-dua";
import { kabupaten } from "./kabupaten";
import { kppn } from "./kppn";
import { pengadilanAgama } from "./pengadilan-agama";
import { pengadilanNegeri } from "./pengadilan-negeri";
import { polda } from "./polda";
import { polres } from "./polres";
import { puskesmas } from "./puskesmas";
import { pengadilanAgamaKelasDua } from "./pengadilan-agama-kelas-dua";
import { kppnPolarisasi } from "./kppn-polarisasi";
import { beaCukai } from "./bea-cukai";
import { direktorat } from "./direktorat";
import { bps } from "./bps";
import { ptun } from "./ptun";
import { kpu } from "./kpu";
import { universitasFakultas } from "./universitas-fakultas";
import { paKelasSatuB } from "./pa-kelas-satu-b";
import { polresta } from "./polresta";
import { nagari } from "./nagari";
import { dinasSosial } from "./dinas-sosial";
import { kemenagKota } from "./kemenag-kota";
import { bpbd } from "./bpbd";
import { kementerianBiro } from "./kementerian-biro";
import { desaLkppd } from "./desa-lkppd";
import { bnnpPerSatker } from "./bnnp-per-satker";
import { dinasPerhubungan } from "./dinas-perhubungan";
import { kecamatanSipd } from "./kecamatan-sipd";
import { kppBulanan } from "./kpp-bulanan";
import { kppnPeriodik } from "./kppn-periodik";
import { lapasKelasDuaB } from "./lapas-kelas-dua-b";
import { pengadilanNegeriLimaTahun } from "./pengadilan-negeri-lima-tahun";
import { polresBulanan } from "./polres-bulanan";
import { rsudBlud } from "./rsud-blud";
import { tamanNasional } from "./taman-nasional";
import { bnnkIndeks } from "./bnnk-indeks";
import { desaApbdes } from "./desa-apbdes";
import type { ReportCase } from "./report-case";
import { rsud } from "./rsud";
import { universitas } from "./universitas";

export const allReports: ReportCase[] = [
  bpkpadKota,
  bnnkRehabilitasi,
  balaiBudidayaBerjenjang,
  desaDanaDesaTahap,
  kppnStabilize,
  balaiWilayahSungaiProgres,
  pengadilanNegeriDiversi,
  polresCrimeRate,
  lkpdKabupaten,
  politeknikVokasi,
  kejaksaanNegeriDatun,
  bnnpDanJajaran,
  bpsKabupaten,
  rsudKelasC,
  bkkbnProvinsi,
  desaLaporan,
  disdukcapil,
  kantorSar,
  kpknl,
  pnKelasSatu,
  polresKota,
  stasiunBmkg,
  balaiKarantina,
  bapas,
  dinasPangan,
  politeknik,
  bnnKabupaten,
  pengadilanMiliter,
  kantorPertanahan,
  satpolKota,
  bnnp,
  desa,
  desaSiskeudes,
  dinas,
  dinasKesehatan,
  eselonDua,
  kabupaten,
  kppn,
  pengadilanAgama,
  pengadilanNegeri,
  polda,
  polres,
  puskesmas,
  rsud,
  universitas,
  pengadilanAgamaKelasDua,
  kppnPolarisasi,
  beaCukai,
  direktorat,
  bps,
  ptun,
  kpu,
  universitasFakultas,
  kejaksaanNegeri,
  lapas,
  kppPratama,
  balaiPom,
  inspektorat,
  kecamatan,
  bawaslu,
  dinasPendidikan,
  imigrasi,
  pengadilanTinggi,
  balaiBudidaya,
  bappeda,
  desaPerubahan,
  dinasPekerjaanUmum,
  rsudRuangan,
  bnnk,
  paKelasSatuB,
  polresta,
  nagari,
  dinasSosial,
  kanwilDjpb,
  polresPelabuhan,
  lraProvinsi,
  setdaKabupaten,
  kemenagKota,
  bpbd,
  kementerianBiro,
  desaLkppd,
  bnnpPerSatker,
  dinasPerhubungan,
  kecamatanSipd,
  kppBulanan,
  kppnPeriodik,
  lapasKelasDuaB,
  pengadilanNegeriLimaTahun,
  polresBulanan,
  rsudBlud,
  tamanNasional,
  bnnkIndeks,
  desaApbdes,
  balaiWilayahSungai,
  sekretariatDprd,
  kppnNko,
  pengadilanAgamaKelasSatu,
  polresTriwulan,
  desaLppdes,
  kabupatenLkpj,
  kecamatanLkjip,
  direktoratPelabuhan,
  rumahSakitParu,
  dinasPerpustakaan,
  desaSiltap,
  kppnTkd,
  polresResor,
  kabupatenLkjip,
  pnKelasSatuB,
  dinasKesehatanProvinsi,
  pengadilanAgamaECourt,
  kecamatanKelurahan,
  kppSektor,
  kanwilKemenkum,
  bnnkDektari,
  pengadilanAgamaMinutasi,
  kppnVc,
  polresWilayah,
  desaDanKecamatan,
  bnnpRenproja,
  direktoratJenderal,
  pengadilanNegeriKelasDua,
  kppnInterpolasi,
  bnnpSembilanBnnk,
  balaiPelatihanVokasi,
  bnnkTriwulanKlien,
  pengadilanAgamaSatuA,
  dinasPerumahan,
  kanwilHukumUpt,
  rumahSakitDaerahTt,
  kantorPajakTriwulan,
  bappedaUrusanLima,
  lapasPerIndikator,
  bpsRevisiDipa,
  bnnpLimaBnnk,
  kantorPertanahanPtsl,
  perguruanTinggiBlu,
  bnnkLengkap,
  dinasKesehatanPuskesmas,
  pengadilanAgamaIb,
  kppnScorecardTkd,
  polresCrimeClock,
  kabupatenLkjipLra,
  ditjenKementerian,
  bnnkDesaBersinar,
  kejaksaanNegeriTahap,
  beaCukaiTmpC,
  bnnpRekap,
  dinasPariwisataDesa,
  imigrasiTpi,
  balaiBesarPom,
  dinasPendidikanSpm,
  kemenagKabupaten,
  bnnpKalselSatker,
  dpmptspInvestasi,
  bpbdKabupaten,
  poltekkesBlu,
  bnnkDektariKlinik,
  bnnkRenstraKlinik,
  bnnpEnamBnnk,
  perwakilanPengawasan,
  dinasLingkunganHidup,
  rutanHunian,
  lokaRehabilitasi,
  pengadilanNegeriBulanan,
  kabupatenLkpjMakro,
  bnnKotaPerIndikator,
  polresPolsekBulanan,
  bnnkPerIndikator2025,
  kppnTrajektori,
  polresSatfung,
  pengadilanAgamaLimaTahun,
  bnnpDelapanBnnk,
  kecamatanMurniPerubahan,
];
