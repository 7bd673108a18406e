import { parseXml, type XmlElement } from "./parse-xml";

/** The order that Microsoft's schema requires of an element's children; `*` may repeat. Only elements that are listed may appear. */
const childOrder: Record<string, string[]> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "SupportsSharedFolders", "FunctionFile", "ExtensionPoint*"],
  "ExtensionPoint.CustomFunctions": ["Script", "Page", "Metadata", "Namespace"],
  "ExtensionPoint.PrimaryCommandSurface": ["OfficeTab*", "CustomTab*"],
  CustomTab: ["Group*", "Label"],
  Group: ["Label", "Icon", "Control*"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  "Action.ShowTaskpane": ["TaskpaneId", "SourceLocation"],
  "Action.ExecuteFunction": ["FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

const required: Record<string, string[]> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "Hosts",
    "DefaultSettings",
    "Permissions",
  ],
  VersionOverrides: ["Hosts", "Resources"],
  "ExtensionPoint.CustomFunctions": ["Script", "Page", "Metadata"],
  CustomTab: ["Label"],
  Group: ["Label", "Icon"],
  Control: ["Label", "Supertip", "Icon", "Action"],
};

const longestId = 32;
const longest: Record<string, number> = { ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250 };
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * What is wrong with an Excel add-in's manifest, one sentence each; empty when nothing is. Works without a network:
 * Microsoft's own validator sends the manifest away. `readIcon` gets an icon's path below the add-in's address.
 */
export function validateManifest(xml: string, readIcon: (path: string) => Uint8Array | null): string[] {
  const parsed = parseXml(xml);
  if ("problem" in parsed) return [parsed.problem];
  const root = parsed.root;
  return [
    ...checkStructure(root),
    ...checkHead(root),
    ...checkResources(root),
    ...checkAddresses(root),
    ...checkIcons(root, readIcon),
    ...checkLengths(root),
  ];
}

function checkStructure(element: XmlElement): string[] {
  const kind = kindOf(element);
  const order = childOrder[kind];
  const names = element.children.map(({ name }) => name);
  const problems: string[] = [];
  if (order) {
    const place = (name: string) => order.findIndex((entry) => entry === name || entry === `${name}*`);
    for (const [index, name] of names.entries()) {
      const before = names[index - 1];
      if (place(name) < 0) problems.push(`<${name}> does not belong in <${kind}>`);
      else if (before !== undefined && place(name) < place(before)) {
        problems.push(`<${name}> must come before <${before}> in <${kind}>`);
      } else if (names.indexOf(name) < index && !order.includes(`${name}*`)) {
        problems.push(`<${name}> appears twice in <${kind}>`);
      }
    }
  }
  for (const name of required[kind] ?? []) {
    if (!names.includes(name)) problems.push(`<${kind}> has no <${name}>`);
  }
  return [...problems, ...element.children.flatMap(checkStructure)];
}

function kindOf({ name, attributes }: XmlElement): string {
  const type = attributes["xsi:type"];
  const typed = `${name}.${type}`;
  return type && childOrder[typed] ? typed : name;
}

function checkHead(root: XmlElement): string[] {
  const text = (name: string) => root.children.find((child) => child.name === name)?.text ?? "";
  const problems: string[] = [];
  if (root.name !== "OfficeApp") problems.push(`The root is <${root.name}>, not <OfficeApp>`);
  if (root.attributes["xsi:type"] !== "TaskPaneApp") problems.push("The add-in is not a TaskPaneApp");
  if (!guid.test(text("Id"))) problems.push(`Not a GUID: ${text("Id")}`);
  if (!/^\d{1,5}(\.\d{1,5}){1,3}$/.test(text("Version"))) problems.push(`Not a version: ${text("Version")}`);
  if (!/^[a-z]{2}-[A-Z]{2}$/.test(text("DefaultLocale"))) problems.push(`Not a locale: ${text("DefaultLocale")}`);
  return problems;
}

function checkResources(root: XmlElement): string[] {
  const problems: string[] = [];
  const resources = find(root, "Resources")[0];
  const defined = (resources?.children ?? []).flatMap((group) => group.children).map(({ attributes }) => attributes.id);
  const used = all(root).flatMap(({ attributes }) => (attributes.resid === undefined ? [] : [attributes.resid]));
  for (const id of new Set(used)) if (!defined.includes(id)) problems.push(`resid ${id} is not defined`);
  for (const id of defined) {
    if (!used.includes(id ?? "")) problems.push(`Resource ${id} is not used`);
    if (defined.indexOf(id) !== defined.lastIndexOf(id)) problems.push(`Resource ${id} is defined twice`);
  }
  for (const id of [...defined, ...used]) {
    if ((id ?? "").length > longestId) problems.push(`${id} is longer than ${longestId} characters`);
  }
  const ids = all(root).filter(({ name }) => ["CustomTab", "Group", "Control"].includes(name));
  for (const { name, attributes } of ids) if (!attributes.id) problems.push(`A <${name}> has no id`);
  return [...new Set(problems)];
}

function checkAddresses(root: XmlElement): string[] {
  return manifestAddresses(root)
    .filter((address) => !address.startsWith("https://"))
    .map((address) => `Not https: ${address}`);
}

/** Every address that the manifest names, wherever it stands. */
export function manifestAddresses(root: XmlElement): string[] {
  const values = all(root).flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value]);
  return [...new Set(values.filter((value): value is string => /^[a-z]+:\/\//i.test(value ?? "")))];
}

function checkIcons(root: XmlElement, readIcon: (path: string) => Uint8Array | null): string[] {
  const wanted: [string | undefined, number][] = [
    [find(root, "IconUrl")[0]?.attributes.DefaultValue, 32],
    [find(root, "HighResolutionIconUrl")[0]?.attributes.DefaultValue, 64],
  ];
  const images = find(root, "Images")[0]?.children ?? [];
  for (const { attributes } of find(root, "Icon").flatMap((icon) => icon.children)) {
    const image = images.find((candidate) => candidate.attributes.id === attributes.resid);
    wanted.push([image?.attributes.DefaultValue, Number(attributes.size)]);
  }
  const problems = wanted.flatMap(([address, size]) => {
    if (!address?.startsWith("https://")) return [];
    const path = new URL(address).pathname.slice(1);
    const png = readIcon(path);
    if (!png) return [`Icon ${path} does not exist`];
    const [width, height] = pngSize(png);
    return width === size && height === size ? [] : [`Icon ${path} is ${width} × ${height}, not ${size} × ${size}`];
  });
  for (const icon of find(root, "Icon")) {
    const sizes = icon.children.map(({ attributes }) => attributes.size);
    for (const size of ["16", "32", "80"]) if (!sizes.includes(size)) problems.push(`An <Icon> has no size ${size}`);
  }
  return [...new Set(problems)];
}

function checkLengths(root: XmlElement): string[] {
  return Object.entries(longest).flatMap(([name, limit]) =>
    find(root, name)
      .flatMap(all)
      .flatMap(({ attributes }) => [attributes.DefaultValue ?? "", attributes.Value ?? ""])
      .filter((text) => text.length > limit)
      .map((text) => `Longer than ${limit} characters: ${text}`),
  );
}

/** A PNG's width and height stand in its first chunk. */
function pngSize(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}

function all(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(all)];
}

export function find(root: XmlElement, name: string): XmlElement[] {
  return all(root).filter((element) => element.name === name);
}
