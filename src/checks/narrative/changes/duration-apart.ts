import { type Duration, durationsIn, writeDuration } from "../../../sentences/durations";
import type { NarrativeStrings } from "../../../strings/narrative";
import { type Checked, NOTHING } from "../remark";

/** `, lebih cepat`, `atau bertambah lambat`: how far the time before is from the one behind. */
const APART =
  /^[^;.]{0,40}\b(?:lebih|bertambah|semakin|makin)\s+(?:cepat|lambat|lama|singkat|panjang|pendek)\s*(?:sebesar|selama)?\s*$/i;

/** `dibandingkan tahun 2022 yaitu`, `dari waktu tahun lalu sebesar` */
const MEASURED_FROM = /^\s*(?:di\s?banding\w*|dari(?:pada)?|terhadap)\b[^;.]{0,70}$/i;

/**
 * `10 jam 53 menit, lebih cepat 43 menit dibandingkan tahun 2022 yaitu 11 jam 26 menit`: two lengths of time in hours and
 * minutes, and what they differ by.
 */
export function checkDurationApart(text: string, words: NarrativeStrings): Checked {
  const told = durationsIn(text);
  const [now, apart, then, ...more] = told;
  if (!now || !apart || !then || more.length > 0 || !isCompound(now) || !isCompound(then)) return NOTHING;
  if (!APART.test(text.slice(now.end, apart.start)) || !MEASURED_FROM.test(text.slice(apart.end, then.start)))
    return NOTHING;
  const right = Math.abs(now.seconds - then.seconds);
  // Each may have been rounded.
  const slack = Math.max(now.step, then.step, apart.step);
  if (Math.abs(right - apart.seconds) <= slack) return { remarks: [], checked: 1 };
  const expected = writeDuration(right, Math.max(now.step, then.step));
  return {
    remarks: [
      {
        rule: "selisih-kalimat",
        kind: "selisih",
        severity: "error",
        printed: apart.text,
        expected,
        explanation: words.selisih(apart.text, then.text, now.text, expected),
        trace: [`${now.text} − ${then.text} = ${expected}`],
        source: `${then.text} → ${now.text}`,
        about: `selisih waktu ${then.text}`,
      },
    ],
    checked: 1,
  };
}

/** In one unit they are figures like any other. */
const isCompound = ({ text }: Duration) => (text.match(/\d+/g) ?? []).length > 1;
