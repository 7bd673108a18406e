import { desa } from "./desa";
import { eselonDua } from "./eselon-dua";
import { kabupaten } from "./kabupaten";
import { kppn } from "./kppn";
import { pengadilanAgama } from "./pengadilan-agama";
import { pengadilanNegeri } from "./pengadilan-negeri";
import { polres } from "./polres";
import { puskesmas } from "./puskesmas";
import type { ReportCase } from "./report-case";
import { universitas } from "./universitas";

export const allReports: ReportCase[] = [
  desa,
  eselonDua,
  kabupaten,
  kppn,
  pengadilanAgama,
  pengadilanNegeri,
  polres,
  puskesmas,
  universitas,
];
