import type { Mention } from "../../sentences/mention";
import type { PrintedFigure } from "../../sentences/printed-figure";

/** A whole number of things, meant exactly. */
export const isCount = ({ figure: { unit, reading }, isCut }: Mention) =>
  !isCut && unit !== "%" && unit !== "rupiah" && reading.decimals === 0 && reading.scale === 1;

/** Two counts of one thing; where the second names nothing it counts what the first does. */
export const countAlike = (one: PrintedFigure, other: PrintedFigure) =>
  one.unit !== null && (one.unit === other.unit || other.unit === null);

const PERSONS = /^(?:orang|jiwa)$/i;
const CALLED_OTHERWISE =
  /^(?:peserta|siswa|murid|mahasiswa|pelajar|pegawai|asn|pns|guru|dosen|responden|pendaftar|peminat|pasien|tersangka|tahanan|narapidana|warga|penduduk)$/i;

/** `dari 1.200 peserta, 14 orang …`: persons, where the whole calls them what they are. */
export const areBothPeople = (whole: PrintedFigure, part: PrintedFigure) =>
  CALLED_OTHERWISE.test(whole.unit ?? "") && PERSONS.test(part.unit ?? "");

export const isWithin = (part: Mention, whole: Mention) => part.figure.reading.value.lte(whole.figure.reading.value);
