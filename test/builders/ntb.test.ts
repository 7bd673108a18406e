import { buildBudget } from "../../src/builders/anggaran/budget-sheet";
import { readListing } from "../../src/builders/anggaran/paste-listing";
import { plansOf } from "../../src/builders/plan/plan";
import { buildRkt, indicatorsFor } from "../../src/builders/rkt/rkt-sheet";
import { checkWorkbook } from "../../src/checks/check-workbook";
import { findSheet, valueAt } from "../../src/workbook/snapshot";
import { calculate } from "../host/calculate-sheets";

const unitName = "BNNP Nusa Tenggara Barat";

test.each([
  [
    "Program",
    "Program\tPagu\tRealisasi\nDukungan Manajemen dan Pelaksanaan Tugas Teknis Lainnya\t10.885.113.000\t10.833.864.605\nPencegahan dan Pemberantasan Penyalahgunaan dan Peredaran Gelap Narkoba\t5.583.206.000\t5.541.790.095",
  ],
  [
    "Satker",
    "Satker\tPagu Dana\tRealisasi\nBNNP NTB\t8.896.725.000\t8.818.579.585\nBNN Kota Mataram\t1.710.402.000\t1.710.402.000\nBNN Kab. Sumbawa Barat\t1.808.466.000\t1.806.370.751\nBNN Kab. Sumbawa\t2.082.663.000\t2.070.458.867\nBNN Kab. Bima\t1.970.063.000\t1.969.843.497",
  ],
])("the budget of NTB 2023 per %s, from a pasted listing", (lineName, text) => {
  const listing = readListing(text);
  if (!listing.ok) throw new Error("not read");
  const built = buildBudget({ unitName, year: 2023, form: "functions", basis: "pagu", lines: listing.lines, lineName });
  if (!built.ok) throw new Error("not built");
  const workbook = calculate([{ sheet: built.sheet }]);
  const sheet = findSheet(workbook, built.sheet.name)!;
  const last = built.sheet.rows.length - 1;
  expect([2, 3, 4, 5].map((column) => valueAt(sheet, last, column))).toEqual([
    16_468_319_000, 16_375_654_700, 99.44, 92_664_300,
  ]);
  expect(checkWorkbook(workbook, { language: "id" }).findings.filter(({ severity }) => severity !== "info")).toEqual(
    [],
  );
});

test("a BNNP starts with the nineteen indicators of the appendix", () => {
  const built = buildRkt({ kind: "bnnp", name: unitName, year: 2023 });
  if (!built.ok) throw new Error("not built");
  const [plan] = plansOf(calculate([{ sheet: built.sheet }]), "rkt");
  expect(plan?.lines).toHaveLength(19);
  expect(indicatorsFor({ kind: "bnnp", year: 2022 })).toBeNull();
});
