import { desaPendapatanTables } from "./desa-pendapatan";
import { desaTables } from "./desa";
import { keuanganTables } from "./keuangan";
import { lembagaPusatTables } from "./lembaga-pusat";
import { mahkamahAgungTables } from "./mahkamah-agung";
import { pegawaiDanSurveiTables } from "./pegawai-dan-survei";
import { pemerintahDaerahTables } from "./pemerintah-daerah";
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
  ...lembagaPusatTables,
  ...mahkamahAgungTables,
  ...pegawaiDanSurveiTables,
  ...pemerintahDaerahTables,
  ...penegakHukumTables,
  ...pengadilanTables,
  ...perangkatDaerah1Tables,
  ...perangkatDaerah2Tables,
  ...perangkatDaerah3Tables,
];
