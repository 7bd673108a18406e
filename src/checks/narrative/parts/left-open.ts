import type { Mention } from "../../../sentences/mention";

/** `sehingga masih terdapat 99 berkas`, `sedangkan 4 laporan belum memenuhi kriteria`: all that is left. */
export const isLeftOpen = ({ lead, behind }: Mention) =>
  /\b(?:sehingga|maka)\s+masih\s+(?:terdapat|ada|tersisa)\s*(?:sebanyak)?\s*$/i.test(lead) ||
  (/^[^a-z]*(?:sedangkan|sementara|dan|adapun)\s*$/i.test(lead) &&
    /^\s*(?:[a-z]+\s+)?(?:(?:lainnya|sisanya)\s+)?(?:(?:masih\s+)?belum\s+[a-z]{4,}|masih\s+(?:dalam\s+)?(?:di)?proses\b)/i.test(
      behind,
    ) &&
    !/[,;]|\bdan\b/i.test(behind));

/** `memenuhi target, sedangkan 3 indikator belum, yaitu …`: what is said of the part is denied without saying it again. */
export const isBarelyDenied = ({ lead, behind }: Mention) =>
  /^[^;.]*\b(?:sedangkan|sementara|dan|adapun)\s+$/i.test(lead) &&
  /^\s*(?:[a-z]+\s+){0,2}(?:belum|tidak)\s*(?:[,;.]|$)/i.test(behind);
