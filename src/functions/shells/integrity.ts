import { nilaiBarangBukti } from "../../indicators/barang-bukti";
import { type Outcome, refuse } from "../../indicators/outcome";
import { nilaiZonaIntegritas } from "../../indicators/zona-integritas";
import { ZERO } from "../../numbers/decimal";
import type { CellArgument } from "../cell-argument";
import type { Whole } from "../evaluate";
import { everyFigure, figuresNamed } from "./figures";
import { type Optional, rounded } from "./rounding";

export function nilaiZiOf(pemenuhan: CellArgument, reform: CellArgument, hasil: CellArgument): Outcome {
  const parts = figuresNamed(
    { cell: pemenuhan, what: "pemenuhan", hint: "index" },
    { cell: reform, what: "reform", hint: "index" },
    { cell: hasil, what: "hasil", hint: "index" },
  );
  if (!parts.ok) return parts;
  const [one = ZERO, two = ZERO, three = ZERO] = parts.value;
  return nilaiZonaIntegritas(one, two, three);
}

export function nilaiBarangBuktiOf(penitipan: Whole, pengeluaran: Whole, decimals: Optional<number>): Outcome {
  const handedIn = everyFigure(penitipan, { what: "penitipan" });
  if (!handedIn.ok) return handedIn;
  const handedOut = everyFigure(pengeluaran, { what: "pengeluaran" });
  if (!handedOut.ok) return handedOut;
  const wrong = [...handedIn.value, ...handedOut.value].find((amount) => amount.isNegative());
  if (wrong) return refuse({ code: "negative", what: "barang bukti", received: wrong.toString() });
  return rounded(nilaiBarangBukti(handedIn.value, handedOut.value), decimals);
}
