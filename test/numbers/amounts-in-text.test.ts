import { amountsInText } from "../../src/numbers/amounts-in-text";

describe("amounts named in a sentence", () => {
  test.each([
    [
      "Sisa yang tidak terealisasi terdiri dari anggaran blokir sebesar Rp.2.550.000 dan sisa yg tidak digunakan sebesar Rp.4.730.000.",
      ["2550000", "4730000"],
    ],
    ["Sisa yang tidak terealisasi sebesar Rp.7.050.000,- merupakan anggaran blokir.", ["7050000"]],
    ["sebesar Rp. 1.359. 996.505,- (satu miliar)", ["1359996505"]],
    ["Rp 5", ["5"]],
    ["Rp 1,5 juta dan Rp 250 ribu", ["1500000", "250000"]],
    ["tidak ada sisa", []],
    ["12 layanan, tahun 2025", []],
    ["", []],
    ["Rp.1.000.000,00; Rp.2.000.000,00", ["1000000", "2000000"]],
    ["(Rp.620.000)", ["620000"]],
  ])("%s", (sentence, amounts) => {
    expect(amountsInText(sentence).map(({ value }) => value.toFixed())).toEqual(amounts);
  });

  test("each amount has the words that say what it is", () => {
    const [blocked, unused] = amountsInText(
      "terdiri dari anggaran blokir sebesar Rp.2.550.000 dan sisa yg tidak digunakan sebesar Rp.4.730.000.",
    );
    expect(blocked?.context).toMatch(/blokir/);
    expect(blocked?.context).not.toMatch(/digunakan/);
    expect(unused?.context).toMatch(/tidak digunakan/);
    expect(unused?.context).not.toMatch(/blokir/);
  });
});
