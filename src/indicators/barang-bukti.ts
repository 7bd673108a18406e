import { Decimal, HUNDRED } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { type Outcome, refuse, result } from "./outcome";

/**
 * Nilai keamanan barang bukti (0–100): the share of berita acara in which what was handed out equals what was handed in.
 * Source: LKIP BNNP NTB 2023, indikator barang bukti.
 */
export function nilaiBarangBukti(handedIn: Decimal[], handedOut: Decimal[]): Outcome {
  if (handedIn.length !== handedOut.length) {
    return refuse({
      code: "different-size",
      what: "pengeluaran",
      expected: handedIn.length,
      received: handedOut.length,
    });
  }
  if (handedIn.length === 0) return refuse({ code: "missing", what: "berita acara" });
  const equal = handedIn.filter((amount, index) => handedOut[index]?.eq(amount)).length;
  const value = new Decimal(equal).div(handedIn.length).times(HUNDRED);
  return result(value, `${equal} / ${handedIn.length} × 100 = ${formatShort(value)}`);
}
