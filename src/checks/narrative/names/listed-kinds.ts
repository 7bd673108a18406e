import { readTerbilang } from "../../../numbers/read-terbilang";
import type { NarrativeStrings } from "../../../strings/narrative";
import { type Checked, joinChecked, NOTHING } from "../remark";

/** `empat jenis belanja, yakni belanja pegawai, …`: how many in words, what they are, and all of them to the end. */
const COUNTED =
  /\b(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\s+((?!dari\b|di\b)[a-z]+(?:\s+(?!di\s?antara)[a-z]+){0,2})\s*,?\s+(?:yaitu|yakni)\s*:?\s+([^;:().\d]+?)\s*\.?\s*$/i;

/** Words behind which the list goes on, or tells more of one of its items. */
const NOT_ALL =
  /\b(?:yang|antara\s+lain|dll|dsb|lain-lain|sebagainya|untuk|sedangkan|sementara|dengan|masing-masing)\b/i;

/**
 * `empat anggaran, yakni belanja pegawai, belanja barang dan belanja modal`: where every item begins with the same word, a
 * `dan` within a name cannot be taken for the one between two.
 */
export function checkListedKinds(sentences: readonly { text: string }[], words: NarrativeStrings): Checked {
  return joinChecked(sentences.map(({ text }) => checkOne(text, words)));
}

function checkOne(text: string, words: NarrativeStrings): Checked {
  const [, spoken = "", thing = "", listed = ""] = COUNTED.exec(text) ?? [];
  const said = readTerbilang(spoken.toLowerCase());
  if (said?.kind !== "number" || NOT_ALL.test(listed)) return NOTHING;
  const names = listed.split(/\s*,\s*(?:dan\s+|serta\s+)?|\s+(?:dan|serta)\s+/i).map((name) => name.trim());
  const [first = ""] = names.map((name) => name.toLowerCase().split(/\s+/)[0] ?? "");
  const areAlike = names.every((name) => name.toLowerCase().startsWith(`${first} `) && name.split(/\s+/).length <= 4);
  if (names.length < 2 || first === "" || !areAlike || !/\b(?:dan|serta)\s+[^,]+$/i.test(listed)) return NOTHING;
  if (said.value.eq(names.length)) return { remarks: [], checked: 1 };
  const expected = String(names.length);
  return {
    remarks: [
      {
        rule: "nama-kalimat",
        kind: "jumlah",
        severity: "error",
        printed: `${spoken} ${thing}`,
        expected,
        explanation: words.namesListed(`${spoken} ${thing}`, names.join(", "), expected),
        trace: [`${names.join(" + ")} = ${names.length}`],
        source: names.join(", "),
        about: `nama ${thing}`,
      },
    ],
    checked: 1,
  };
}
