import type { CheckStrings } from "../../strings/checks";
import { calledColumn, type Figure, type Table } from "../../tables/table";
import { DEPENDENCY_RATIO } from "../equations/dependency-ratio";
import { QUOTIENT_OF_ROWS } from "../equations/row-quotient";
import { WEIGHTED_MEAN } from "../equations/weighted-means";
import { OFFICE_CAPAIAN } from "../office/capaian-ways";
import type { Blame } from "./blame";
import { printedOf } from "./in-cell";

/** The sentence that tells a reader what is wrong, in the words of the equation that was broken. */
export function explain(table: Table, blame: Blame, expected: string, words: CheckStrings): string {
  const { figure, constraint } = blame;
  const printed = printedOf(table, figure);
  if (figure.cell !== constraint.target.cell) return words.inputOff(calledColumn(figure.column), printed, expected);
  if (constraint.rule.startsWith("kolom-"))
    return (constraint.isFromHeader ? words.kolomByHeader : words.kolom)(
      calledColumn(figure.column),
      printed,
      expected,
      constraint.source,
    );
  switch (constraint.rule) {
    case "rata-rata":
      return words.rataRata(calledColumn(figure.column), printed, expected);
    case WEIGHTED_MEAN:
      return words.rataRataTertimbang(calledColumn(figure.column), printed, expected, constraint.source);
    case "capaian":
      return words.capaian(printed, expected);
    case OFFICE_CAPAIAN:
      return words.capaianOffice(
        constraint.decision?.indicator ?? figure.row.label,
        constraint.source,
        printed,
        expected,
      );
    case "serapan":
      return words.serapan(printed, expected);
    case "efisiensi":
      return words.efisiensi(printed, expected);
    case "sumber-dana":
      return words.sumberDana(printed, expected);
    case "sisa":
      return words.sisa(printed, expected);
    case "pagu-dikelola":
      return words.paguDikelola(printed, expected);
    case "konversi-ikm":
      return words.konversiIkm(figure.row.label, printed, expected);
    case "nilai-terbobot":
      return words.nilaiTerbobot(printed, expected);
    case "bobot-ikpa":
    case "bobot-nka":
      return words.bobotAturan(figure.row.label, printed, expected, constraint.source.split(",")[0] ?? "");
    case "nilai-aspek":
    case "nilai-total":
    case "nilai-akhir-konversi":
    case "arus-kas-bersih":
    case DEPENDENCY_RATIO:
      return words.kolomByHeader(figure.row.label, printed, expected, constraint.source);
    case QUOTIENT_OF_ROWS:
      return words.hasilBagiBaris(figure.row.label || figure.column.name, printed, expected, constraint.source);
    case "rumus-baris":
      return words.rumusBaris(figure.row.label, printed, expected, constraint.source);
    case "saldo":
      return words.saldo(figure.row.label, printed, expected);
    default:
      if (isParentOf(figure, constraint.inputs))
        return (blame.isSure ? words.rincian : words.rincianUnsure)(calledColumn(figure.column), printed, expected);
      return (blame.isSure ? words.jumlah : words.jumlahUnsure)(calledColumn(figure.column), printed, expected);
  }
}

/** A parent stands above its parts, a total below them. */
function isParentOf(figure: Figure, parts: Figure[]): boolean {
  return parts.every((part) => part.column === figure.column && part.row.index > figure.row.index);
}
