import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildEntryWords } from "../../src/strings/build-entries";

const root = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

const pages = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md"]
  .concat(readdirSync(path.join(root, "docs")).map((file) => `docs/${file}`))
  .filter((file) => file.endsWith(".md"));

/** As GitHub makes the address of a heading. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

const anchorsOf = (page: string) => [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => anchor(heading));

/** Code is no text: a link within it is an example. */
const textOf = (page: string) => read(page).replace(/^```[\s\S]*?^```/gm, "");

test.each(pages)("every link and picture of %s leads somewhere", (page) => {
  const text = textOf(page);
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)].map(
    ([, link, image]) => link ?? image ?? "",
  );
  const lost = targets.filter((target) => {
    if (/^https?:/.test(target)) return false;
    const [file = "", heading] = target.split("#");
    const place = file === "" ? page : path.join(path.dirname(page), file);
    if (!existsSync(path.join(root, place))) return true;
    return heading !== undefined && !anchorsOf(place).includes(heading);
  });
  expect(lost).toEqual([]);
});

test.each(pages)("every file of the project that %s names is there", (page) => {
  const named = [...textOf(page).matchAll(/`((?:src|test|scripts|bench|docs|examples)\/[\w./-]+)`/g)];
  const lost = named.map(([, file = ""]) => file).filter((file) => !existsSync(path.join(root, file)));
  expect(lost).toEqual([]);
});

test("what the pages call a test is the name of one", () => {
  const tests = readdirSync(path.join(root, "test"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => read(path.join("test", file)))
    .join("\n");
  for (const page of ["docs/privacy.md", "docs/threat-model.md"]) {
    const names = [...read(page).matchAll(/“([^”]+)”/g)].map(([, name = ""]) => name);
    // A test of several things has `%s` where the page names one of them.
    const lost = names.filter(
      (name) => !tests.includes(name.replace(/^the (pane|workbench) /, "").replace(/ ?….*$/, "")),
    );
    expect(lost).toEqual([]);
  }
});

describe("the guide", () => {
  /** Whatever the pane, the workbench or the ribbon says, in the words of the source. */
  const words = readdirSync(path.join(root, "src/strings"))
    .map((file) => read(`src/strings/${file}`))
    .concat(read("manifest.xml"))
    .join("\n");

  test("calls buttons and parts of the pane by their names", () => {
    const bold = [...read("docs/panduan.md").matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = ""]) => name);
    // What is no name stands alone at the beginning of a paragraph, with a full stop.
    const names = bold.filter(
      (name) => !/^(Di Excel|Tanpa Excel|Satu temuan|Semua yang pasti sekaligus)\.$/.test(name),
    );
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => !words.includes(name))).toEqual([]);
  });

  test("tells every shortcut, and what can be set up in Susun", () => {
    const guide = read("docs/panduan.md");
    const { shortcuts } = JSON.parse(read("src/commands/shortcuts.json")) as {
      shortcuts: { key: { default: string } }[];
    };
    const keys = shortcuts.map(({ key }) => key.default.replace(/[^+]+/g, "<kbd>$&</kbd>"));
    expect(keys.filter((key) => !guide.includes(key))).toEqual([]);
    const titles = Object.values(buildEntryWords.id).map(({ title }) => title);
    expect(titles).toHaveLength(10);
    expect(titles.filter((title) => !guide.includes(`**${title}**`))).toEqual([]);
  });
});
