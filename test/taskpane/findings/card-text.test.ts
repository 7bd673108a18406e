import { nameOnCard, sumOnCard } from "../../../src/taskpane/findings/card-text";
import { finding } from "../findings-for-tests";

const total = finding({
  sheet: "T28A P2M",
  cell: "D11",
  printed: "177.000.000",
  expected: "212.000.000",
  explanation: "Jumlah kolom Pagu tercetak 177.000.000, padahal baris-barisnya berjumlah 212.000.000.",
  trace: ["155.000.000 + 57.000.000 = 212.000.000"],
});

it("puts the sum in the place of a sentence that says no more than the figures", () => {
  expect(sumOnCard(total)).toBe("155.000.000 + 57.000.000");
});

it("takes a result for the expected figure when it is that, only longer", () => {
  const percent = { ...total, printed: "49,1", expected: "49,22", explanation: "49,1; seharusnya 49,22." };
  expect(sumOnCard({ ...percent, trace: ["2.580.000 / 5.242.000 × 100 = 49,2179"] })).toBe(
    "2.580.000 / 5.242.000 × 100",
  );
});

it("tells a long sum by its first addends and its last, so that its card is like that of a short one", () => {
  const trace = [
    `${["77.100.000", "5.242.000", "8.610.000", ...Array<string>(12).fill("1.000.000")].join(" + ")} = 212.000.000`,
  ];
  expect(sumOnCard({ ...total, trace })).toBe("77.100.000 + 5.242.000 + 8.610.000 + … + 1.000.000");
});

it.each([
  ["the sentence says more", { explanation: `${total.explanation} Mungkin ada baris yang tidak tercantum.` }],
  [
    "the sentence names an indicator",
    { explanation: 'Kantor menetapkan "A"; tercetak 177.000.000, seharusnya 212.000.000.' },
  ],
  ["the sum gives another figure", { trace: ["155.000.000 + 75.120.000 = 230.120.000"] }],
  ["a long sum is of products", { trace: [`${"1.000.000 × 3 + ".repeat(8)}188.000.000 = 212.000.000`] }],
  ["there are several steps", { trace: ["a", "b = 212.000.000"] }],
  ["it is a warning", { severity: "warning" as const }],
])("keeps the sentence where %s", (_case, change) => {
  expect(sumOnCard({ ...total, ...change })).toBeNull();
});

test.each([
  [{ row: "TOTAL", column: "Pagu" }, "TOTAL · Pagu"],
  [{ row: "TOTAL <<<<<", column: "Pagu (Rp)" }, "TOTAL · Pagu (Rp)"],
  [{ row: "3. Indeks Dektari", column: "%" }, "Indeks Dektari · %"],
  [{ row: "", column: "Capaian (%)" }, "Capaian (%)"],
  [
    { row: "Fasilitasi Pengembangan Potensi  Masyarakat di Kawasan Rawan", column: "%" },
    "Fasilitasi Pengembangan Potensi Masyara… · %",
  ],
])("a card calls the cell by its row and its column: %j", (names, called) => {
  expect(nameOnCard(names)).toBe(called);
});
