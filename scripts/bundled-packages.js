const { existsSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

const name = "BundledPackages";

/**
 * Knows whose code really ended up in the bundles, after what is unused was left out. Writes the licence of each package
 * beside the bundles, because that is what MIT and its like ask for, and the list itself to `list`, for
 * docs/third-party.md and its test.
 */
class BundledPackages {
  constructor({ notices, list }) {
    Object.assign(this, { notices, list });
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const packages = packagesIn(compilation);
        const asset = (text) => new sources.RawSource(text);
        const brief = packages.map(({ name, version, licence, parts }) => ({ name, version, licence, parts }));
        const list = path.relative(compiler.outputPath, this.list);
        compilation.emitAsset(this.notices, asset(noticesOf(packages)));
        compilation.emitAsset(list, asset(`${JSON.stringify(brief, null, 2)}\n`));
      });
    });
  }
}

function packagesIn(compilation) {
  const found = new Map();
  const add = (folder, chunk) => {
    const known = found.get(folder) ?? { ...described(folder), parts: new Set() };
    found.set(folder, known);
    known.parts.add(chunk.name ?? String(chunk.id));
  };
  for (const chunk of compilation.chunks) {
    for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) {
      for (const each of module.modules ?? [module]) {
        const folder = packageFolder(each.resource ?? "");
        if (!folder) continue;
        for (const one of [folder, ...packagesWithin(each, folder)]) add(one, chunk);
      }
    }
  }
  return [...found.values()]
    .map(({ parts, ...rest }) => ({ ...rest, parts: [...parts].sort() }))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}

/** What a package that was bundled by its makers says it holds of others. */
function packagesWithin(module, folder) {
  const source = String(module.originalSource()?.source() ?? "");
  const names = [...source.matchAll(/^\/\/ (?:#region )?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm)].map(
    ([, name]) => name,
  );
  return [...new Set(names)].map((name) => {
    const own = path.join(folder, "node_modules", name);
    return existsSync(own) ? own : path.join(folder.slice(0, folder.lastIndexOf("node_modules")), "node_modules", name);
  });
}

/** Packages inside packages end in a `node_modules` of their own; a package's name may have a scope before it. */
function packageFolder(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

function described(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return { name, version, licence: license, text: file ? readFileSync(path.join(folder, file), "utf8").trim() : null };
}

/** One text for all packages under the same words; Fluent's hundred parts have one licence. */
function noticesOf(packages) {
  const byText = new Map();
  for (const each of packages) {
    const key = each.text?.replace(/\s+/g, " ") ?? each.licence;
    byText.set(key, [...(byText.get(key) ?? []), each]);
  }
  const parts = [...byText.values()].map((group) => {
    const names = group.map(({ name, version }) => `${name} ${version}`);
    return [...names, "", group[0].text ?? `Licence: ${group[0].licence}`].join("\n");
  });
  return `${parts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

module.exports = { BundledPackages };
