import { geometricMean } from "../../indicators/geometric-mean";
import { mean } from "../../indicators/mean";
import { workingDayAfter, workingDayOfNextMonth } from "../../indicators/working-days";
import { Decimal, HUNDRED } from "../../numbers/decimal";
import { terbilang } from "../../numbers/terbilang";
import { call } from "./call-definition";
import { type Calls, shownOf } from "./calls";
import type { Inputs } from "./inputs";

const shown = (value: Decimal, decimals: number | null) => shownOf({ ok: true, value, trace: [] }, decimals);

const sumOf = (values: readonly (number | Decimal)[]) => Decimal.sum(0, ...values.map((value) => String(value)));

/** The figure from which the others are taken away; the first one where none goes by such a name. */
const MINUENDS = ["pagu", "pagu_awal", "awal", "dari", "a", "nilai", "jumlah", "total"];

function difference(inputs: Inputs): unknown {
  const minuend = inputs.nameOf(...MINUENDS);
  const [first, ...rest] = inputs.namedNumbers();
  const from = inputs.namedNumbers().find(([name]) => name === minuend) ?? first;
  const taken = [...(first ? [first] : []), ...rest].filter((each) => each[0] !== from?.[0]);
  const amounts = taken.flatMap(([, values]) => values);
  return shown(sumOf(from?.[1] ?? []).minus(sumOf(amounts)), inputs.number("desimal"));
}

function sum(inputs: Inputs): unknown {
  const listed = inputs.list("nilai", "bagian", "rincian", "bobot_tercetak", "bobot");
  const numbers = listed.length > 0 ? listed.map(Number) : inputs.namedNumbers().flatMap(([, values]) => values);
  return shown(sumOf(numbers), inputs.number("desimal"));
}

/** Digits may be a text, because the largest numbers are beyond a double. */
function words(inputs: Inputs): unknown {
  const given = inputs.text("n", "angka", "nilai") ?? "";
  const unit = inputs.text("satuan") ?? (inputs.get("rupiah") === true ? "rupiah" : null);
  if (!/^-?\d+(\.\d+)?$/.test(given)) return call("TERBILANG", given, unit);
  return [terbilang(new Decimal(given)), unit].filter(Boolean).join(" ");
}

const holidaysOf = (inputs: Inputs) => inputs.list("libur", "hari_libur").map(String);

/** `BATAS_17HK` after a day, `BATAS_5HK` in the month that follows the one given. */
export function deadline(days: number, inputs: Inputs): unknown {
  const month = inputs.text("bulan");
  const start = inputs.text("bast", "bapp", "tanggal", "mulai") ?? "";
  return month === null
    ? shownOf(workingDayAfter(start, days, holidaysOf(inputs)))
    : shownOf(workingDayOfNextMonth(month, days, holidaysOf(inputs)));
}

export const plainCalls: Calls = {
  PERSEN: (inputs) => {
    const part = inputs.decimal("bagian", "realisasi", "a");
    const whole = inputs.decimal("seluruh", "total", "jumlah", "target", "pagu", "b");
    return shown(part.div(whole).times(HUNDRED), inputs.number("desimal") ?? 2);
  },
  RATA: (inputs) => shownOf(mean(inputs.decimals("nilai", "skor", "persen")), inputs.number("desimal")),
  RATA_GEOMETRIK: (inputs) => shownOf(geometricMean(inputs.decimals("persen", "nilai")), inputs.number("desimal") ?? 2),
  SELISIH: difference,
  JUMLAH: sum,
  CEK_JUMLAH: sum,
  CEK_BOBOT: sum,
  TERBILANG: words,
  CEK_TERBILANG: words,
};
