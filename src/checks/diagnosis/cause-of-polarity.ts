import { capaian } from "../../indicators/capaian";
import { compareAsPrinted } from "../../numbers/printed-precision";
import type { CheckStrings } from "../../strings/checks";
import type { Cause } from "../finding";
import { CAPAIAN_WAYS } from "../office/capaian-ways";
import type { Blame } from "./blame";

const WAYS = ["maksimum", "minimum", "minimum-rasio"] as const;

/** The printed capaian is the one of another polarity than the office has set. */
export function otherPolarity({ figure, constraint }: Blame, words: CheckStrings): Cause | null {
  const [base, realisasi] = constraint.inputs;
  if (!base || !realisasi) return null;
  const used = WAYS.find((polarity) => {
    if (polarity === constraint.decision?.polarity) return false;
    const found = capaian(base.reading.value, realisasi.reading.value, polarity);
    const exactly = found.ok && { low: found.value, high: found.value };
    return exactly && compareAsPrinted(figure.reading, found.value, exactly) !== "impossible";
  });
  return used
    ? { code: "other-polarity", text: words.otherPolarity(used, CAPAIAN_WAYS[used].formula), cells: [] }
    : null;
}
