import { readListing } from "../../src/builders/anggaran/paste-listing";

const listing = [
  "Kode\tUraian\tPagu\tBlokir\tRealisasi\t%\tSisa\tTarget Output\tRealisasi Output",
  "066.01.BC\tProgram Pencegahan\t115.000.000\t\t97.880.000\t85,11\t17.120.000\t\t",
  "066.01.BC.3247\tPenyelenggaraan Advokasi\t75.000.000\t\t56.155.000\t74,87\t18.845.000\t\t",
  "066.01.BC.3247.QDE\tPendampingan Keluarga\t35 .000.000\t-\t27.950.000,-\t79,86\t7.050.000\t20 Keluarga\t20 Klrgr",
  "066.01.BC.3247.UBB\tAdvokasi Desa\tRp40.000.000\t\t28,205,000\t70,51\t11.795.000\t1 Desa\t1 Desa",
  "066.01.WA\tProgram Dukungan Manajemen\t5.000.000\t\t\t\t\t\t",
  "066.01.WA.3979\tKehumasan\t5.000.000\t1.000.000\t\t\t\t1 Layanan\t",
  "\tJUMLAH\t80.000.000\t\t56.155.000\t\t\t\t",
].join("\n");

test("columns by their header words, amounts as staff type them, parents and totals left out and told", () => {
  const read = readListing(listing);
  if (!read.ok) throw new Error("not read");
  expect(read.columns.map(({ role }) => role)).toEqual([
    ...["kode", "uraian", "pagu", "blokir", "realisasi", "computed", "computed", "outputTarget", "outputRealisasi"],
  ]);
  expect(read.lines.map(({ group, uraian, pagu, realisasi }) => [group, uraian, pagu, realisasi])).toEqual([
    ["Program Pencegahan", "Pendampingan Keluarga", 35_000_000, 27_950_000],
    ["Program Pencegahan", "Advokasi Desa", 40_000_000, 28_205_000],
    ["Program Dukungan Manajemen", "Kehumasan", 5_000_000, null],
  ]);
  expect(read.lines[0]).toMatchObject({
    outputTarget: 20,
    outputSatuan: "Keluarga",
    outputRealisasi: 20,
    blokir: null,
  });
  expect(read.skipped.map(({ why }) => why)).toEqual(["parent", "parent", "parent", "total"]);
});

test("CSV with quotes, semicolons or commas", () => {
  const semicolons = 'Uraian;Pagu;Realisasi\n"Layanan ""Umum""; kantor";"1.000.000";"900.000"';
  const commas = 'Uraian,Pagu,Realisasi\n"Layanan, umum","1,000,000","900,000"';
  expect(readListing(semicolons)).toMatchObject({
    ok: true,
    lines: [{ uraian: 'Layanan "Umum"; kantor', pagu: 1_000_000, realisasi: 900_000 }],
  });
  expect(readListing(commas)).toMatchObject({ ok: true, lines: [{ uraian: "Layanan, umum", pagu: 1_000_000 }] });
});

test("what cannot be mapped is said, and gives nothing to write", () => {
  expect(readListing("")).toMatchObject({ ok: false, problems: [{ code: "nothing-listed" }] });
  expect(readListing("a\tb\n1\t2")).toMatchObject({
    ok: false,
    problems: [
      { code: "no-columns", name: "uraian", cell: "a | b" },
      { code: "no-columns", name: "pagu" },
    ],
  });
  expect(readListing("Uraian\tPagu\tRealisasi\nLayanan\tsedang direvisi\t-")).toMatchObject({
    ok: false,
    problems: [{ code: "no-figures" }],
  });
});

test("of two columns with one meaning the first is read, and the other told", () => {
  const read = readListing("Uraian\tPagu Awal\tPagu Revisi\tRealisasi\nLayanan\t100\t200\t50");
  expect(read.columns.map(({ role }) => role)).toEqual(["uraian", "pagu", "unknown", "realisasi"]);
});
