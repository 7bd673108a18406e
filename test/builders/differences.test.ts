import { buildCapaian } from "../../src/builders/capaian/capaian-sheet";
import { differencesBetween } from "../../src/builders/differences";
import { buildPk } from "../../src/builders/pk/pk-sheet";
import { plansOf } from "../../src/builders/plan/plan";
import { buildRkt } from "../../src/builders/rkt/rkt-sheet";
import type { PlannedIndicator } from "../../src/rules/indicator-sets";
import { sheetFromRows } from "../cases/sheet-from-rows";
import { calculate, type Typed } from "../host/calculate-sheets";

const unit = { kind: "satker", name: "Kantor Contoh", year: 2026 } as const;
const nobody = { name: "", position: "" };
const parties = { first: nobody, second: nobody, place: "", day: "" };
const line = (indikator: string, polaritas: PlannedIndicator["polaritas"] = "maksimum") => ({
  ...{ kegiatan: "Layanan", sasaran: "Meningkatnya layanan", satuan: "Orang", polaritas, indikator },
  target: 10,
  anggaran: 1_000_000,
});
const lines = [line("Jumlah petugas terlatih"), line("Jumlah klien yang pulih"), line("Jumlah keluhan", "minimum")];

function chain() {
  const rkt = buildRkt(unit, lines);
  if (!rkt.ok) throw new Error("no RKT");
  const [rktPlan] = plansOf(calculate([{ sheet: rkt.sheet }]), "rkt");
  const pk = buildPk({ rkt: rktPlan!, unitName: unit.name, year: 2026, parties });
  if (!pk.ok) throw new Error("no PK");
  const [pkPlan] = plansOf(calculate([{ sheet: rkt.sheet }, { sheet: pk.sheet }]), "pk");
  const capaian = buildCapaian({
    ...{
      pk: pkPlan!,
      unitName: unit.name,
      year: 2026,
      form: "native" as const,
      previousYears: 1,
      mediumTermYear: 2029,
    },
  });
  if (!capaian.ok) throw new Error("no capaian");
  return (pkTyped: Typed, capaianTyped: Typed) => {
    const workbook = calculate([
      { sheet: rkt.sheet },
      { sheet: pk.sheet, typed: pkTyped },
      { sheet: capaian.sheet, typed: capaianTyped },
    ]);
    const [pkNow] = plansOf(workbook, "pk");
    const [capaianNow] = plansOf(workbook, "capaian");
    return differencesBetween(pkNow!, capaianNow!);
  };
}

describe("what differs between a PK and its capaian", () => {
  const differences = chain();

  test("nothing, as long as nobody has changed either", () => {
    expect(differences({}, {})).toEqual([]);
  });

  test("a figure typed over a link, with the link that would come back", () => {
    expect(differences({}, { E7: 12 })).toMatchObject([
      {
        kind: "overwritten",
        cell: "E7",
        old: "12",
        new: "10",
        edit: { sheet: "Capaian 2026", cell: "E7", formula: `=IF('PK 2026'!F6="","",'PK 2026'!F6)` },
      },
    ]);
  });

  test("a renamed indicator is still the one that the target is linked to, however little is left of its name", () => {
    expect(differences({ C7: "Persentase penerima layanan produktif", D7: "%" }, {})).toMatchObject([
      {
        kind: "renamed",
        cell: "C8",
        old: "Jumlah klien yang pulih",
        edit: { value: "Persentase penerima layanan produktif" },
      },
      { kind: "unit", cell: "D8", old: "Orang", new: "%", edit: { value: "%" } },
    ]);
  });

  test("an indicator that is gone is told, and its row left alone", () => {
    const [difference] = differences({}, { C8: "Jumlah kendaraan dinas", E8: 3 });
    expect(difference).toMatchObject({ kind: "added", indikator: "Jumlah klien yang pulih", edit: null });
  });
});

test("less is better where the RKT says so, through the PK into the capaian", () => {
  const rkt = buildRkt(unit, lines);
  if (!rkt.ok) throw new Error("no RKT");
  const [plan] = plansOf(calculate([{ sheet: rkt.sheet }]), "rkt");
  expect(plan?.lines.map(({ polaritas }) => polaritas)).toEqual(["maksimum", "maksimum", "minimum"]);
});

describe("bad input gives sentences and no sheet", () => {
  const rktOf = (target: string | number | null, satuan: string | null) => ({
    sheets: [
      sheetFromRows(
        [
          ["RENCANA KINERJA TAHUNAN (RKT) TAHUN 2026"],
          [],
          ["No", "Sasaran Kegiatan", "Indikator Kinerja", "Satuan", "Target", "Anggaran"],
          [1, "Meningkatnya layanan", "Jumlah petugas terlatih", satuan, target, 1_000_000],
          [2, "Meningkatnya layanan", "Jumlah klien pulih", "Orang", 5, 1_000_000],
        ],
        { name: "RKT" },
      ),
    ],
  });
  const pk = (target: string | number | null, satuan: string | null) => {
    const [rkt] = plansOf(rktOf(target, satuan), "rkt");
    return buildPk({ rkt: rkt!, unitName: "Kantor", year: 2026, parties });
  };

  test("an indicator without target or unit", () => {
    expect(pk(null, "Orang")).toMatchObject({ ok: false, problems: [{ code: "no-target", cell: "E4" }] });
    expect(pk("-", "Orang")).toMatchObject({ ok: false, problems: [{ code: "no-target" }] });
    expect(pk(10, null)).toMatchObject({ ok: false, problems: [{ code: "no-unit", cell: "E4" }] });
    expect(pk("10 Orang", null)).toMatchObject({ ok: true });
    expect(pk("Sangat Baik", null)).toMatchObject({ ok: true });
  });

  test("a unit without a name, a year before any known set", () => {
    expect(buildRkt({ ...unit, name: " " })).toMatchObject({ ok: false, problems: [{ code: "no-name" }] });
    expect(buildRkt({ ...unit, year: 2010 })).toMatchObject({ ok: false, problems: [{ code: "no-set", other: 2023 }] });
  });
});
