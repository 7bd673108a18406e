/** What a satker types into the worksheet. `null` is what it has not typed: missing, not zero. */
export interface IkpaInputs {
  /** Jenis belanja that the satker has; what is told of each below stands in their order. */
  kinds: readonly Kind[];
  satker: string;
  year: number;
  /** 1–12: the month up to which the worksheet is reckoned. */
  month: number;
  /** One of each jenis belanja. Pagu and blokir of a quarter; `null` pagu is that of the quarter before. */
  pagu: (number | null)[][];
  blokir: (number | null)[][];
  /** Twelve rows, one of each jenis belanja, in rupiah, not cumulative. */
  rpd: (number | null)[][];
  realisasi: (number | null)[][];
  /** Revisions with unchanged pagu in semester I and II. */
  revisions: [number | null, number | null];
  contracts: Contract[];
  /** SPM-LS kontraktual of each quarter: in time, all. */
  bills: { inTime: number | null; all: number | null }[];
  /** Each replaced UP. */
  replacements: Replacement[];
  /** Of each quarter. */
  tup: { amount: number | null; returned: number | null }[];
  /** KKP value of each quarter: 0 without transactions, 100 below target, 110 on target. */
  kkp: (number | null)[];
  /** Twelve: whether the outputs of the month were reported in time. */
  reported: (boolean | null)[];
  outputs: { name: string; target: number | null; reached: number | null }[];
  dispensation: { some: number | null; all: number | null };
}

export interface Contract {
  name: string;
  /** Date of the contract as Excel counts days. */
  signed: number | null;
  /** Quarter in which a belanja modal of Rp50–200 million that is paid at once got its SP2D; `null` for other contracts. */
  paidInQuarter: number | null;
}

export interface Replacement {
  up: number | null;
  gup: number | null;
  /** Days as Excel counts them: of the earlier and of this replacement. */
  from: number | null;
  to: number | null;
}

export const KIND_NAMES = { "51": "pegawai", "52": "barang", "53": "modal", "57": "bansos" } as const;
export type Kind = keyof typeof KIND_NAMES;
/** Belanja 57 is for the few that hand out social assistance. */
export const USUAL_KINDS: readonly Kind[] = ["51", "52", "53"];
export const ALL_KINDS: readonly Kind[] = [...USUAL_KINDS, "57"];
export const MONTHS = [
  ...["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober"],
  ...["November", "Desember"],
];
export const QUARTERS = ["TW I", "TW II", "TW III", "TW IV"];

/** A worksheet with nothing filled in, and room for so many contracts, replacements and outputs. */
export function blankInputs(
  year: number,
  month: number,
  satker = "",
  room = { contracts: 10, replacements: 12, outputs: 10 },
  kinds: readonly Kind[] = USUAL_KINDS,
): IkpaInputs {
  const each = () => kinds.map(() => null);
  const several = <Item>(count: number, item: () => Item) => Array.from({ length: count }, item);
  return {
    kinds,
    satker,
    year,
    month,
    pagu: several(4, each),
    blokir: several(4, each),
    rpd: several(12, each),
    realisasi: several(12, each),
    revisions: [null, null],
    contracts: several(room.contracts, () => ({ name: "", signed: null, paidInQuarter: null })),
    bills: several(4, () => ({ inTime: null, all: null })),
    replacements: several(room.replacements, () => ({ up: null, gup: null, from: null, to: null })),
    tup: several(4, () => ({ amount: null, returned: null })),
    kkp: several(4, () => null),
    reported: several(12, () => null),
    outputs: several(room.outputs, () => ({ name: "", target: null, reached: null })),
    dispensation: { some: null, all: null },
  };
}

/** Quarter (1–4) in which a month lies. */
export const quarterOf = (month: number): number => Math.ceil(month / 3);
