const path = require("node:path");
const { buildSync } = require("esbuild");

const root = path.resolve(__dirname, "..");

/** Where tests find the checker: one script, as users get it. */
const BUNDLED_CHECKER = path.join(root, "node_modules/.cache/sakip-excel/checker-for-tests.cjs");

/** jest runs its files in a context of their own, where each look at a global goes through node. */
const GLOBALS = [
  "Array",
  "Infinity",
  "JSON",
  "Map",
  "Math",
  "NaN",
  "Number",
  "Object",
  "RegExp",
  "Set",
  "String",
  "WeakMap",
  "WeakSet",
];

/**
 * jest looks up every call from one module to another; as one script the checker takes a fifth of its time less
 * (docs/decisions.md), and hundreds of reports are checked.
 */
module.exports = function bundleChecker() {
  buildSync({
    entryPoints: [path.join(root, "src/checks/check-workbook.ts")],
    outfile: BUNDLED_CHECKER,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    sourcemap: "inline",
    banner: { js: `const { ${GLOBALS.join(", ")} } = globalThis;` },
    logLevel: "warning",
  });
};
module.exports.BUNDLED_CHECKER = BUNDLED_CHECKER;
