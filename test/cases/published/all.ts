import { desaPendapatanTables } from "./desa-pendapatan";
import { desaTables } from "./desa";
import { keuanganTables } from "./keuangan";
import { lembagaPusat1Tables } from "./lembaga-pusat-1";
import { lembagaPusat2Tables } from "./lembaga-pusat-2";
import { mahkamahAgungTables } from "./mahkamah-agung";
import { pegawaiDanSurvei1Tables } from "./pegawai-dan-survei-1";
import { pegawaiDanSurvei2Tables } from "./pegawai-dan-survei-2";
import { pemerintahDaerah1Tables } from "./pemerintah-daerah-1";
import { pemerintahDaerah2Tables } from "./pemerintah-daerah-2";
import { penegakHukumTables } from "./penegak-hukum";
import { pengadilanTables } from "./pengadilan";
import { perangkatDaerah1Tables } from "./perangkat-daerah-1";
import { perangkatDaerah2Tables } from "./perangkat-daerah-2";
import { perangkatDaerah3Tables } from "./perangkat-daerah-3";
import type { PublishedReport } from "./published-report";

export const publishedReports: PublishedReport[] = [
  ...desaPendapatanTables,
  ...desaTables,
  ...keuanganTables,
  ...lembagaPusat1Tables,
  ...lembagaPusat2Tables,
  ...mahkamahAgungTables,
  ...pegawaiDanSurvei1Tables,
  ...pegawaiDanSurvei2Tables,
  ...pemerintahDaerah1Tables,
  ...pemerintahDaerah2Tables,
  ...penegakHukumTables,
  ...pengadilanTables,
  ...perangkatDaerah1Tables,
  ...perangkatDaerah2Tables,
  ...perangkatDaerah3Tables,
];
