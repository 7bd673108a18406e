import { arrangeFindings } from "../../../src/taskpane/findings/arrange-findings";
import { filterSheets, kindsIn, sheetsNamed } from "../../../src/taskpane/findings/filter-findings";
import { groupByTable } from "../../../src/taskpane/findings/group-by-table";
import { noFilter } from "../../../src/taskpane/findings/list-look";
import { finding, wrongPercent, wrongTotal } from "../findings-for-tests";

const note = finding({
  sheet: "T04",
  cell: "F5",
  severity: "info",
  kind: "persen",
  printed: "105,56",
  expected: "105,57",
});
const doubt = finding({ sheet: "T04", cell: "B2", severity: "warning", kind: "satuan", explanation: "Satuan Indeks" });
const all = [wrongTotal, wrongPercent, note, doubt];
const sheets = arrangeFindings(all, ["T04", "T28A P2M"]);

const cellsOf = (filtered: typeof sheets) =>
  filtered.flatMap(({ toRepair, notes }) => [
    ...toRepair.map((entry) => entry.finding.cell),
    ...notes.map((n) => n.cell),
  ]);

it("shows everything until something is asked for", () => {
  expect(filterSheets(sheets, noFilter)).toEqual(sheets);
});

it("leaves out severities, and sheets of which nothing remains", () => {
  const filtered = filterSheets(sheets, { ...noFilter, without: new Set(["warning", "info"]) });
  expect(filtered.map(({ sheet }) => sheet)).toEqual(["T28A P2M"]);
  expect(cellsOf(filtered)).toEqual(["D11"]);
});

it("keeps one kind", () => {
  expect(cellsOf(filterSheets(sheets, { ...noFilter, kind: "satuan" }))).toEqual(["B2"]);
});

it.each([
  ["indeks", ["B2"]],
  ["t04 f5", ["F5"]],
  ["212.000.000", ["D11"]],
  ["81,59", ["D11"]],
  ["tabel 28a", ["D11"]],
  ["tabel", []],
  ["   ", ["B2", "F5", "D11"]],
  ["tidak ada", []],
])("searches sheet, cell, figures and sentences for %s; an error stays for its consequence", (search, cells) => {
  expect(cellsOf(filterSheets(sheets, { ...noFilter, search }))).toEqual(cells);
});

it("searches what a reader calls the cell", () => {
  const named = { ...wrongTotal, names: { row: "TOTAL", column: "Pagu (Rp)" } };
  expect(cellsOf(filterSheets(arrangeFindings([named], ["T28A P2M"]), { ...noFilter, search: "total pagu" }))).toEqual([
    "D11",
  ]);
});

it("sets the sheets that the search names apart from those that speak of them", () => {
  const speaking = finding({ sheet: "T04", cell: "C9", explanation: "tercetak lain di T28A P2M!D11" });
  const both = arrangeFindings([speaking, wrongTotal], ["T04", "T28A P2M"]);
  const search = { ...noFilter, search: "t28" };
  const { named, others } = sheetsNamed(filterSheets(both, search), search);
  expect(named.map(({ sheet }) => sheet)).toEqual(["T28A P2M"]);
  expect(others.map(({ sheet }) => sheet)).toEqual(["T04"]);
  expect(sheetsNamed(both, noFilter)).toEqual({ named: [], others: both });
});

it("offers the kinds that occur", () => {
  expect(kindsIn(all)).toEqual(["jumlah", "persen", "satuan"]);
});

it("groups by table, what lies in none by itself", () => {
  const at = (cell: string) => ({ finding: finding({ sheet: "A", cell }), consequences: [] });
  const tables = [
    { sheet: "A", range: "A1:C5", kind: "capaian" },
    { sheet: "A", range: "A8:C12", kind: "anggaran" },
  ];
  const groups = groupByTable([at("B2"), at("B9"), at("C3"), at("E1")], tables);
  expect(groups.map(({ range, entries }) => [range, entries.map((entry) => entry.finding.cell)])).toEqual([
    ["A1:C5", ["B2", "C3"]],
    ["A8:C12", ["B9"]],
    [null, ["E1"]],
  ]);
});
