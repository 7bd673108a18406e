import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseXml } from "./parse-xml";
import { find, validateManifest } from "./validate-manifest";

const root = path.resolve(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const readIcon = (icon: string) => (existsSync(path.join(root, icon)) ? readFileSync(path.join(root, icon)) : null);

test("the manifest is valid", () => {
  expect(validateManifest(manifest, readIcon)).toEqual([]);
});

test("functions are called bare: there is no namespace", () => {
  const parsed = parseXml(manifest);
  if ("problem" in parsed) throw new Error(parsed.problem);
  expect(find(parsed.root, "Metadata")).toHaveLength(1);
  expect(find(parsed.root, "Namespace")).toEqual([]);
});

test("nothing is required that Excel LTSC 2021 may lack, and custom functions are not required at all", () => {
  const parsed = parseXml(manifest);
  if ("problem" in parsed) throw new Error(parsed.problem);
  const sets = find(parsed.root, "Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
  expect(sets).toEqual(["ExcelApi 1.14", "SharedRuntime 1.1"]);
  // Only the ribbon's part asks for a shared runtime; without one the plain task pane remains.
  const overrides = find(parsed.root, "VersionOverrides")[0];
  expect(overrides && find(overrides, "Set").map(({ attributes }) => attributes.Name)).toEqual(["SharedRuntime"]);
});

test("Indonesian is the language of the manifest, and every text of the ribbon but the tab's name has English too", () => {
  const parsed = parseXml(manifest);
  if ("problem" in parsed) throw new Error(parsed.problem);
  expect(find(parsed.root, "DefaultLocale")[0]?.text).toBe("id-ID");
  const untranslated = find(parsed.root, "String").filter(
    ({ children }) => !children.some(({ attributes }) => attributes.Locale === "en-US"),
  );
  expect(untranslated.map(({ attributes }) => attributes.DefaultValue)).toEqual(["SAKIP"]);
});

test("every button and every shortcut runs an action that the add-in knows, and no two shortcuts are alike", () => {
  const commands = readFileSync(path.join(root, "src/commands/commands.ts"), "utf8");
  const known = [...commands.matchAll(/^ {2}(\w+): "/gm)].map(([, name]) => name);
  const { actions, shortcuts } = JSON.parse(readFileSync(path.join(root, "src/commands/shortcuts.json"), "utf8")) as {
    actions: { id: string }[];
    shortcuts: { action: string; key: { default: string } }[];
  };
  const parsed = parseXml(manifest);
  if ("problem" in parsed) throw new Error(parsed.problem);
  const onRibbon = find(parsed.root, "FunctionName").map(({ text }) => text);
  expect(onRibbon.sort()).toEqual([...known].sort());
  expect(actions.map(({ id }) => id).sort()).toEqual([...known].sort());
  expect(shortcuts.map(({ action }) => action).sort()).toEqual([...known].sort());
  const keys = shortcuts.map(({ key }) => key.default);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^Ctrl\+Alt\+[A-Z]$/.test(key))).toEqual([]);
});

describe("a broken manifest is found out", () => {
  const broken: [string, string, string, string][] = [
    ["a resid that is not defined", 'resid="Guide.Tip"', 'resid="Guide.Hint"', "resid Guide.Hint is not defined"],
    ["a resource that is not used", 'resid="Guide.Tip"', 'resid="Guide.Label"', "Resource Guide.Tip is not used"],
    [
      "an http address",
      'DefaultValue="https://localhost:3000/functions.json"',
      'DefaultValue="http://localhost:3000/functions.json"',
      "Not https: http://localhost:3000/functions.json",
    ],
    ["an id of 33 characters", "FixCertain.Tip", "C".repeat(33), `${"C".repeat(33)} is longer than 32 characters`],
    [
      "elements out of order",
      "<Version>0.1.0.0</Version>\n  <ProviderName>SAKIP Excel</ProviderName>",
      "<ProviderName>SAKIP Excel</ProviderName>\n  <Version>0.1.0.0</Version>",
      "<Version> must come before <ProviderName> in <OfficeApp>",
    ],
    [
      "a tab's label before its group",
      '<CustomTab id="Sakip.Tab">',
      '<CustomTab id="Sakip.Tab"><Label resid="Tab.Label" />',
      "<Group> must come before <Label> in <CustomTab>",
    ],
    ["an element left out", "<Permissions>ReadWriteDocument</Permissions>", "", "<OfficeApp> has no <Permissions>"],
    [
      "an element that does not exist",
      "<Permissions>",
      "<Permission /><Permissions>",
      "<Permission> does not belong in <OfficeApp>",
    ],
    ["an icon that is not there", "icon-80.png", "icon-81.png", "Icon assets/icon-81.png does not exist"],
    ["an icon of the wrong size", "icon-64.png", "icon-80.png", "Icon assets/icon-80.png is 80 × 80, not 64 × 64"],
    ["an id that is no GUID", "7b1f0c52-", "7b1f0c5-", "Not a GUID: 7b1f0c5-6a0e-4d0b-9a57-3c2f5d8e41a6"],
    ["a version that is none", "0.1.0.0", "satu", "Not a version: satu"],
    [
      "a short text that is too long",
      'DefaultValue="Periksa"',
      `DefaultValue="${"a".repeat(126)}"`,
      `Longer than 125 characters: ${"a".repeat(126)}`,
    ],
    ["a long text that is too long", 'Value="Checks every', `Value="${"a".repeat(251)}`, "Longer than 250 characters"],
    ["a tag that is not closed", "</Permissions>", "", "Not well-formed"],
  ];

  test.each(broken)("%s", (_what, from, to, problem) => {
    expect(manifest).toContain(from);
    const problems = validateManifest(manifest.replaceAll(from, to), readIcon);
    expect(problems).toContainEqual(expect.stringContaining(problem));
  });
});
