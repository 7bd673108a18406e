import { anggaranDaerah1Tables } from "./anggaran-daerah-1";
import { anggaranDaerah2Tables } from "./anggaran-daerah-2";
import { anggaranDaerah3Tables } from "./anggaran-daerah-3";
import { anggaranPerRekening1Tables } from "./anggaran-per-rekening-1";
import { anggaranPerRekening2Tables } from "./anggaran-per-rekening-2";
import { anggaranPerRekening3Tables } from "./anggaran-per-rekening-3";
import { desaTables } from "./desa";
import { desa2Tables } from "./desa-2";
import { desaPendapatanTables } from "./desa-pendapatan";
import { keamanan1Tables } from "./keamanan-1";
import { kementerian1Tables } from "./kementerian-1";
import { kependudukan1Tables } from "./kependudukan-1";
import { kependudukan2Tables } from "./kependudukan-2";
import { kependudukan3Tables } from "./kependudukan-3";
import { keuanganTables } from "./keuangan";
import { lembagaLain1Tables } from "./lembaga-lain-1";
import { lembagaLain2Tables } from "./lembaga-lain-2";
import { lembagaPusat1Tables } from "./lembaga-pusat-1";
import { lembagaPusat2Tables } from "./lembaga-pusat-2";
import { mahkamahAgungTables } from "./mahkamah-agung";
import { mahkamahAgung2Tables } from "./mahkamah-agung-2";
import { pegawaiDanSurvei1Tables } from "./pegawai-dan-survei-1";
import { pegawaiDanSurvei2Tables } from "./pegawai-dan-survei-2";
import { pemerintahDaerah1Tables } from "./pemerintah-daerah-1";
import { pemerintahDaerah2Tables } from "./pemerintah-daerah-2";
import { penegakHukumTables } from "./penegak-hukum";
import { pengadilanTables } from "./pengadilan";
import { peradilanAgama1Tables } from "./peradilan-agama-1";
import { peradilanDanPajakTables } from "./peradilan-dan-pajak";
import { perangkatDaerah1Tables } from "./perangkat-daerah-1";
import { perangkatDaerah2Tables } from "./perangkat-daerah-2";
import { perangkatDaerah3Tables } from "./perangkat-daerah-3";
import { perbendaharaan1Tables } from "./perbendaharaan-1";
import { sekolahDanPuskesmas1Tables } from "./sekolah-dan-puskesmas-1";
import { sekolahDanPuskesmas2Tables } from "./sekolah-dan-puskesmas-2";
import { sekolahDanPuskesmas3Tables } from "./sekolah-dan-puskesmas-3";
import { siaranPers1Tables } from "./siaran-pers-1";
import type { PublishedReport } from "./published-report";

export const publishedReports: PublishedReport[] = [
  ...anggaranDaerah1Tables,
  ...anggaranDaerah2Tables,
  ...anggaranDaerah3Tables,
  ...anggaranPerRekening1Tables,
  ...anggaranPerRekening2Tables,
  ...anggaranPerRekening3Tables,
  ...desaTables,
  ...desa2Tables,
  ...desaPendapatanTables,
  ...keamanan1Tables,
  ...kementerian1Tables,
  ...kependudukan1Tables,
  ...kependudukan2Tables,
  ...kependudukan3Tables,
  ...keuanganTables,
  ...lembagaLain1Tables,
  ...lembagaLain2Tables,
  ...lembagaPusat1Tables,
  ...lembagaPusat2Tables,
  ...mahkamahAgungTables,
  ...mahkamahAgung2Tables,
  ...pegawaiDanSurvei1Tables,
  ...pegawaiDanSurvei2Tables,
  ...pemerintahDaerah1Tables,
  ...pemerintahDaerah2Tables,
  ...penegakHukumTables,
  ...pengadilanTables,
  ...peradilanAgama1Tables,
  ...peradilanDanPajakTables,
  ...perangkatDaerah1Tables,
  ...perangkatDaerah2Tables,
  ...perangkatDaerah3Tables,
  ...perbendaharaan1Tables,
  ...sekolahDanPuskesmas1Tables,
  ...sekolahDanPuskesmas2Tables,
  ...sekolahDanPuskesmas3Tables,
  ...siaranPers1Tables,
];
