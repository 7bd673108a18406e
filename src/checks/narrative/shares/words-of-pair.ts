import type { Mention } from "../../../sentences/mention";

/** Words by which two figures are compared, or one follows the other, and neither is a part. */
const NO_PART =
  /\b(?:naik|turun|meningkat|menurun|kenaikan|penurunan|peningkatan|tumbuh|pertumbuhan|menjadi|bertambah|berkurang|ditambah|dikurangi|lebih|kurang|selisih|semula|rata-rata|rerata|per|masing-masing|setiap|tiap|kemudian|selanjutnya|sebelum\w*|lalu|triwulan|semester|batas|ambang|toleransi|plafon|skala|perbandingan)\b/i;

/** `terdiri dari`, `berasal dari`: where something comes from, or what it is made of. */
const NOT_OUT_OF =
  /\b(?:terdiri|berasal|bersumber|diperoleh|didapat|dihitung|selain|terlepas|mulai|dimulai|diukur|dilihat|ditinjau|terlihat|lain|bagian|beda|berbeda|jauh|diterima)\s+dari\b/i;

/** `dari total pegawai`, `dari pagu sebesar`, `terhadap beban` */
const BASE = String.raw`(?:dari|terhadap)(?:\s+(?!(?:dan|serta|atau|yaitu|yakni|adalah|yang\s+lain)\b)[a-z/-]+){0,6}\s*(?:rp\.?\s*)?$`;

const OPENS = new RegExp(String.raw`(?:^|[\s(])${BASE}`, "i");
const OUT_OF = new RegExp(String.raw`^[^,;.():]{0,50}\b${BASE}`, "i");
const RIGHT_BEHIND = new RegExp(String.raw`^\s*\)?\s*${BASE}`, "i");

const lastClause = (lead: string) => lead.split(/[,;:.]\s|\n/).at(-1) ?? lead;

/** `Dari 54 desa, …`: the whole stands first, and is not that of a figure before it. */
export const opensWithWhole = ({ lead }: Mention, isFirst: boolean) =>
  (isFirst || /[,;:]\s/.test(lead)) &&
  OPENS.test(lastClause(lead)) &&
  !NOT_OUT_OF.test(lead) &&
  !NO_PART.test(lastClause(lead));

/** `21 desa wisata dari 54 desa` */
export const isOutOf = ({ lead }: Mention) => OUT_OF.test(lead) && !NOT_OUT_OF.test(lead) && !NO_PART.test(lead);

/** `38,89% dari 54 desa` */
export const isWholeBehind = ({ lead }: Mention) =>
  RIGHT_BEHIND.test(lead) && !NOT_OUT_OF.test(lead) && !NO_PART.test(lead);

/** `; terhadap beban 4.280 perkara, persentasenya` */
export const isComparedWith = ({ lead }: Mention) =>
  /^[^.():]{0,40}[\s;,](?:terhadap|di\s?banding(?:kan)?(?:\s+dengan)?)\s+(?:(?!tahun|bulan|periode)[a-z]+\s+){0,5}$/i.test(
    lead,
  ) && !NO_PART.test(lead);

export const namesNoChange = (lead: string) => !NO_PART.test(lastClause(lead));

const PERCENTAGE = String.raw`(?:persentase|prosentase|presentase)(?:nya)?`;
/** What a rate is of that tells a part of the whole; a `tingkat bunga` or `tingkat kepuasan` is reckoned otherwise. */
const REACHED = String.raw`(?:penyelesaian|pengungkapan|(?:ke)?capaian|ketercapaian|keberhasilan|kelulusan|penyerapan|serapan|realisasi|keterisian|kehadiran)(?:nya)?(?:\s+[a-z]+)?\b`;
const SAID = String.raw`(?:\s+(?:sebesar|sebanyak|sekitar|hampir|kurang\s+lebih|lebih\s+kurang|setara|sama|dengan|mencapai|tercapai|adalah|sudah|baru|telah|hanya|ini|itu))*`;
const NAMED = String.raw`(?:\s+(?:(?:rasio|tingkat|angka)\s+${REACHED}|${PERCENTAGE}(?:\s+[a-z]+)?))?`;
const LINK = String.raw`(?:atau|yaitu|yakni|jadi|berarti|artinya|sehingga|maka|setara|dengan\s+demikian|hal\s+ini|dengan(?=\s+(?:${PERCENTAGE}|(?:tingkat|rasio)\s+${REACHED}))|(?=${PERCENTAGE}))`;

const LINKED = new RegExp(String.raw`^([^;.()]{0,70}?)(?:(?:^|[\s,])${LINK}(?:\s+yang)?)+${NAMED}${SAID}\s*$`, "i");
const NAMED_SHARE = new RegExp(String.raw`^([^;.()]{0,60}?)[\s,]+${PERCENTAGE}(?:\s+[a-z]+nya)?${SAID}\s*$`, "i");
const IN_PARENTHESES = /^((?:\s*[a-z-]+){0,4})\s*\(\s*(?:atau|sebesar|sekitar|setara(?:\s+dengan)?)?\s*$/i;

/** What brings in a second thing of which the percentage may be told. */
const ANOTHER =
  /\b(?:dan|serta|dengan|sedangkan|sementara|di\s?antaranya|(?:pen)?capaian\w*|(?:te)?realisasi\w*|nilai|kinerja|serapan|terserap|mencapai|cakupan|indeks|skor|kepuasan|kepatuhan|kehadiran|partisipasi|tingkat|angka|terendah|ter(?:tinggi|baik|besar|kecil)|paling|target\w*|belum|tidak)\b/i;

/** `…, jadi hampir 48%`, `atau 39%`, `(39%)`: only the percentage of what stands before it. */
export function isLinked({ lead }: Mention, isMoney: boolean): boolean {
  const said = (LINKED.exec(lead) ?? NAMED_SHARE.exec(lead) ?? IN_PARENTHESES.exec(lead))?.[1];
  return said !== undefined && namesNoChange(lead) && !(isMoney ? /\bdan\b|\bserta\b/i : ANOTHER).test(said);
}

export const namesPercentage = ({ lead }: Mention) => NAMED_SHARE.test(lead);

/** `39% (21 desa`, `39% atau sebanyak 21 desa` */
const PART_TOLD = /^\s*,?\s*(?:\(|atau\b|yaitu\b|yakni\b)\s*(?:yaitu|sebanyak|sebesar|sejumlah|senilai)?\s*$/i;
const PART_IN_PARENTHESES = /^(?![^(]*\b(?:dan|serta)\b)[^,;.():]{0,60}\(\s*(?:yaitu|sebanyak|sebesar|sejumlah)?\s*$/i;

export const tellsPart = ({ lead }: Mention) => PART_TOLD.test(lead);
export const closesWithPart = ({ lead, behind }: Mention) =>
  PART_IN_PARENTHESES.test(lead) && /^[^()]{0,24}\)/.test(behind) && namesNoChange(lead) && !/\bdari\b/i.test(lead);

/** `39%, yakni 21 desa dari …`, `39% dengan 21 desa yang … dari` */
export const opensPart = ({ lead }: Mention) =>
  /^(?:\s*dari\s+(?:target|pagu|alokasi|anggaran))?\s*,?\s*(?:\(|:|atau\b|yaitu\b|yakni\b|dengan\b|di\s?mana\b|karena\b)(?:\s+(?:hanya|baru|ada|terdapat|sudah|telah|sebanyak|sebesar|sejumlah|senilai|rincian))*\s*(?:rp\.?\s*)?$/i.test(
    lead,
  );

/** `dari 54 pegawai atau 21 orang` */
export const tellsPartAgain = ({ lead }: Mention) =>
  /^[^;.():]{0,30}[\s,](?:atau|yaitu|yakni)\s+(?:sebanyak\s+|sebesar\s+|sejumlah\s+)?$|^\s*\(\s*$/i.test(lead) &&
  namesNoChange(lead);

/** `menyumbang`, `atau` */
export const isShareOf = ({ lead, isJoined }: Mention) =>
  isJoined ||
  /^[^,;.():]{0,40}\b(?:menyumbang(?:kan)?|berkontribusi|kontribusi|merupakan|mencakup|mengambil\s+porsi)\s*(?:sebesar|sekitar|hampir)?\s*$/i.test(
    lead,
  );

/** Words that make a percentage that stands first no share of a whole. */
const NO_SHARE =
  /\b(?:kepuasan|kepatuhan|progres|kemajuan|fisik|indeks|ikm|skor|kualitas|mutu|survei|serapan|penyerapan|anggaran|(?:pen)?capaian\w*|kinerja|nilai|rata-rata|(?:te)?realisasi\w*|target\w*|predikat|bobot)\b/i;
export const isNoShare = ({ lead }: Mention) => NO_SHARE.test(lead) || !namesNoChange(lead);

const SPENT =
  /\b(?:(?:te|ter|di)?realisasi(?:kan|nya)?|terkumpul|terhimpun|dihimpun|dikumpulkan|diserap|terserap|dibelanjakan|digunakan|tersalur(?:kan)?|disalurkan|dicairkan)\s*(?:sebesar|senilai|sejumlah)?\s*(?:rp\.?\s*)?$/i;

/** `terkumpul Rp…`, `dan telah diserap Rp…` */
export const tellsSpending = ({ lead }: Mention) =>
  /^[^.;():]{0,60}$/.test(lead) && SPENT.test(lead) && namesNoChange(lead) && !/\b(?:tidak|belum)\b/i.test(lead);

/** `Serapan 76,3%`, `kontribusi PAD terhadap pendapatan 12,5%` */
export const namesSpending = ({ lead }: Mention) =>
  /\b(?:serapan|penyerapan|terserap|tersalur(?:kan)?|penyaluran|mencapai|(?:te)?realisasi\w*|(?:pen)?capaian\w*|kontribusi|porsi|persentase|prosentase|presentase|efektivitas)\b/i.test(
    lead,
  );

/** `76,3%: dari belanja Rp…` */
export const opensWhole = ({ lead }: Mention) =>
  new RegExp(String.raw`^\s*[:,(]\s*(?:yaitu\s+|yakni\s+)?${BASE}`, "i").test(lead) && !NO_PART.test(lead);

/** `dan diputus 453 perkara` */
export const tellsDone = ({ lead }: Mention) =>
  /^[^.;():]{0,60}\b(?:diputus|diselesaikan|selesai|ditindaklanjuti|dilayani|terselesaikan|tertangani)\s*(?:sebanyak|sejumlah)?\s*$/i.test(
    lead,
  ) &&
  namesNoChange(lead) &&
  !/\b(?:tidak|belum)\b/i.test(lead);

/** `sehingga persentase penyelesaiannya` */
export const concludes = ({ lead }: Mention) =>
  /\b(?:sehingga|maka|jadi)\b[^,;.]*\b(?:persentase|prosentase|presentase|rasio|tingkat)(?:nya)?\b/i.test(lead);
