import type { Mention } from "../../sentences/mention";
import type { PrintedFigure } from "../../sentences/printed-figure";

/** Parts of people are told without the word for people: `98 pria dan 44 wanita`. */
const PEOPLE =
  /^(?:laki|lelaki|perempuan|pria|wanita|pns|asn|pppk|p3k|ppnpn|honorer|pejabat|staf|pelaksana|hakim|dosen|tenaga|guru|dokter|perawat|bidan|pegawai|personil|personel|polri|tni|anggota|kontrak|outsourcing|cpns|wni|wna)/i;

/** Who is counted by another name than persons. */
const PERSONS =
  /^(?:narapidana|tahanan|klien|pasien|peserta|responden|siswa|santri|mahasiswa|pegawai|tersangka|terdakwa|korban|relawan|penghuni|pengunjung|penduduk|warga|anggota|personel|personil|guru|dosen|hakim)$/i;

/** Counted one by one: `154 orang`, `40 pegawai`. */
export const arePersons = ({ unit }: PrintedFigure) => /^(?:orang|jiwa)$/i.test(unit ?? "") || PERSONS.test(unit ?? "");

/** What has members: these are more than it. */
const GROUPS =
  /^(?:kk|kepala|keluarga|rumah|rumahtangga|kelompok|tim|regu|kelas|angkatan|desa|kelurahan|kecamatan|lembaga|sekolah|instansi|kegiatan|paket|unit|satker|opd|kasus|perkara|berkas|kejadian)$/i;

const HOUSEHOLDS = /^(?:kk|kepala|keluarga|rumah|rumahtangga)$/i;

/** The kinds of cases that a court decides. */
const CASES = /^(?:gugat|gugatan|permohonan|perdata|pidana|cerai|talak|isbat|itsbat|dispensasi|waris|wali|asusila)$/i;

/** What police and courts count, by whatever name: `1.630 kasus, dengan rincian 600 perkara P21`. */
const EVENTS = /^(?:kasus|perkara|kejadian|tindak|kejahatan|pelanggaran)$/i;

/** `1.428 diajukan istri`: no word for what is counted. */
const SAYS_WHAT_WAS_DONE =
  /^(?:di(?!ploma|nas|rektur|visi|agnosa|agnosis|alog|ktat|klat|spensasi|vi)|ber(?!kas|ita|as))[a-z]{4,}$/i;

/** Lengths, areas and weights have parts with decimals as well, told in the same unit: `1,5 kg, terdiri dari 900 gram …` is not added up. */
const MEASURED = /^(?:km|km2|m2|m3|meter|ha|hektar|hektare|are|ton|kg|kilogram|gram|kwintal|liter|barel)$/i;

/** Money of money, things of the same things, and people of people. */
export function isPartOf({ figure: part, lead }: Mention, whole: PrintedFigure): boolean {
  if (part.unit === "%" || (part.unit === "rupiah") !== (whole.unit === "rupiah")) return false;
  if (part.unit === "rupiah") return true;
  const isMeasured = part.unit === whole.unit && MEASURED.test(whole.unit ?? "");
  if (!isMeasured && (part.reading.decimals > 0 || whole.reading.decimals > 0)) return false;
  if (part.unit === whole.unit || part.unit === null || SAYS_WHAT_WAS_DONE.test(part.unit)) return true;
  // `19.216 jiwa yang terdiri dari …, perempuan 9.431 jiwa dan 5.720 kepala keluarga`: households are no part of people.
  if (HOUSEHOLDS.test(part.unit)) return false;
  if (part.unit === "Orang" && PERSONS.test(whole.unit ?? "")) return true;
  if (PEOPLE.test(part.unit) && !GROUPS.test(whole.unit ?? "")) return true;
  if (EVENTS.test(whole.unit ?? "") && (CASES.test(part.unit) || EVENTS.test(part.unit))) return true;
  // `8.400 kejahatan, terinci kejahatan konvensional 7.100 kejadian`: the part is called by the name of the whole.
  return (
    whole.unit !== null &&
    !whole.isKnownUnit &&
    lead
      .toLowerCase()
      .split(/[^a-z]+/)
      .includes(whole.unit)
  );
}
