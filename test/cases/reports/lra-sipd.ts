import { seededRandom } from "../../oracles/seeded-random";
import { type CellInput, typed } from "../sheet-from-rows";

/** One line of a realisasi by urusan, program, kegiatan, sub kegiatan and account. */
export interface LraLine {
  code: string;
  label: string;
  children: LraLine[];
  anggaran: number;
  realisasi: number;
}

/** Accounts under a sub kegiatan: they continue its code, or begin anew with `5`. */
export type AccountCodes = "continued" | "anew";

const ACCOUNTS: [code: string, label: string][] = [
  ["5.1.01.01.01.0001", "Belanja Gaji Pokok PNS"],
  ["5.1.01.01.01.0002", "Belanja Gaji Pokok PPPK"],
  ["5.1.01.01.02.0001", "Belanja Tunjangan Keluarga PNS"],
  ["5.1.01.02.01.0001", "Tambahan Penghasilan berdasarkan Beban Kerja PNS"],
  ["5.1.02.01.01.0024", "Belanja Alat Tulis Kantor"],
  ["5.1.02.01.01.0025", "Belanja Kertas dan Cover"],
  ["5.1.02.01.01.0052", "Belanja Makanan dan Minuman Rapat"],
  ["5.1.02.02.01.0003", "Honorarium Narasumber"],
  ["5.1.02.02.01.0061", "Belanja Tagihan Listrik"],
  ["5.1.02.02.04.0036", "Belanja Sewa Kendaraan Bermotor Penumpang"],
  ["5.1.02.04.01.0001", "Belanja Perjalanan Dinas Biasa"],
  ["5.1.02.04.01.0003", "Belanja Perjalanan Dinas Dalam Kota"],
  ["5.2.02.05.01.0005", "Belanja Modal Alat Kantor Lainnya"],
];

const NAMES: Record<string, string> = {
  "5": "BELANJA DAERAH",
  "5.1": "BELANJA OPERASI",
  "5.2": "BELANJA MODAL",
  "5.1.01": "Belanja Pegawai",
  "5.1.02": "Belanja Barang dan Jasa",
  "5.2.02": "Belanja Modal Peralatan dan Mesin",
  "5.1.01.01": "Belanja Gaji dan Tunjangan ASN",
  "5.1.01.02": "Belanja Tambahan Penghasilan ASN",
  "5.1.02.01": "Belanja Barang",
  "5.1.02.02": "Belanja Jasa",
  "5.1.02.04": "Belanja Perjalanan Dinas",
};

const sum = (lines: LraLine[], of: (line: LraLine) => number) => lines.reduce((total, line) => total + of(line), 0);

const parentOf = (code: string, label: string, children: LraLine[]): LraLine => ({
  code,
  label,
  children,
  anggaran: sum(children, (line) => line.anggaran),
  realisasi: sum(children, (line) => line.realisasi),
});

/** Spent in full, not at all, in part, and now and then beyond the budget. */
function spentOf(random: () => number, anggaran: number): number {
  const mode = random();
  if (mode < 0.25) return anggaran;
  if (mode < 0.32) return 0;
  return Math.floor(anggaran * (mode < 0.97 ? 0.55 + random() * 0.44 : 1.01 + random() * 0.07));
}

function accountsUnder(random: () => number, prefix: string): LraLine {
  const leaves = ACCOUNTS.filter(([code]) => code.startsWith("5.1.02.01") || random() < 0.55).map(([code, label]) => {
    const anggaran = Math.floor(200 + random() * 90_000) * ([100, 500, 1000, 25_000][Math.floor(random() * 4)] ?? 100);
    return { code, label, children: [], anggaran, realisasi: spentOf(random, anggaran) };
  });
  const rolledUp = (code: string, depth: number): LraLine => {
    const under = leaves.filter((leaf) => leaf.code.startsWith(`${code}.`));
    const codes = [
      ...new Set(
        under.map((leaf) =>
          leaf.code
            .split(".")
            .slice(0, depth + 1)
            .join("."),
        ),
      ),
    ];
    const children = codes.map((each) => {
      const leaf = under.find((one) => one.code === each);
      return leaf ? { ...leaf, code: prefix + leaf.code } : rolledUp(each, depth + 1);
    });
    return parentOf(prefix + code, NAMES[code] ?? `Rincian ${code}`, children);
  };
  return rolledUp("5", 1);
}

const two = (number: number) => String(number).padStart(2, "0");

/** Everything from the urusan down to the accounts, parents before their children. */
export function lraLines(seed: string, programs: number, accounts: AccountCodes): LraLine[] {
  const random = seededRandom(seed);
  const from = (count: number) => Array.from({ length: count }, (_unused, at) => at + 1);
  const root = parentOf("1", "URUSAN PEMERINTAHAN WAJIB", [
    parentOf(
      "1.01",
      "BIDANG PENDIDIKAN",
      from(programs).map((program) =>
        parentOf(
          `1.01.${two(program)}`,
          `PROGRAM ${program}`,
          from(3).map((kegiatan) => {
            const code = `1.01.${two(program)}.2.${two(kegiatan)}`;
            const subs = from(4).map((sub) => {
              const own = `${code}.${String(sub).padStart(4, "0")}`;
              const under = accountsUnder(random, accounts === "continued" ? `${own}.` : "");
              return parentOf(own, `Sub Kegiatan ${program}.${kegiatan}.${sub}`, [under]);
            });
            return parentOf(code, `KEGIATAN ${program}.${kegiatan}`, subs);
          }),
        ),
      ),
    ),
  ]);
  const flat = (line: LraLine): LraLine[] => [line, ...line.children.flatMap(flat)];
  return flat(root);
}

/** How many rows stand above the first line. */
export const LRA_TOP = 5;

const HEADER = ["Kode Rekening", "Uraian", "Anggaran (Rp)", "Realisasi (Rp)", "Lebih/(Kurang) (Rp)", "%"];

/** Typed numbers with a negative in parentheses, as the financial systems export them. */
export function lraRows(lines: LraLine[]): CellInput[][] {
  const money = (value: number) => typed(value, "#,##0.00;(#,##0.00)");
  const figures = ({ anggaran, realisasi }: LraLine) => [
    money(anggaran),
    money(realisasi),
    money(realisasi - anggaran),
    typed(Math.round((realisasi / anggaran) * 10_000) / 100, "0.00"),
  ];
  const [root] = lines;
  return [
    ["PEMERINTAH KABUPATEN"],
    ["LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA DAERAH"],
    ["TAHUN ANGGARAN 2023"],
    [],
    HEADER,
    ...lines.map((line) => [line.code, line.label, ...figures(line)]),
    ...(root ? [["", "JUMLAH BELANJA", ...figures(root)]] : []),
  ];
}
