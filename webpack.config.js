const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BundledPackages } = require("./scripts/bundled-packages.js");

/** Where the manifest in the root of the project finds the add-in: `npm run excel` serves it there. */
const developmentUrl = "https://localhost:3000/";

/** Microsoft's own address of office.js; the page of an add-in must load it from there or from the office's own copy. */
const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Where the add-in is going to be. `npm run build -- --env url=https://intranet.example.go.id/sakip` writes a manifest for
 * that folder; `--env office=https://intranet.example.go.id/office/office.js` loads a copy of Microsoft's script, for
 * networks without a way out.
 */
function addressesFrom({ url = developmentUrl, office = officeCdn } = {}) {
  for (const address of [url, office]) {
    if (!/^https:\/\//.test(address)) throw new Error(`Excel loads add-ins over https only, not from ${address}`);
  }
  return { url: url.endsWith("/") ? url : `${url}/`, office };
}

/**
 * What the pane's page may load and run: files beside it and Microsoft's script, no script within the page, nothing built
 * from text. Fluent writes its rules through the style sheet's own interface, which needs no leave; its few style
 * attributes do.
 */
function policyFor(office) {
  const script = new URL(office).origin;
  return [
    "default-src 'none'",
    `script-src 'self' ${script}`,
    `connect-src 'self' ${script}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** What both builds share. Types are checked by `npm run typecheck`, so the loader only removes them. */
const common = {
  mode: "production",
  target: ["web", "es2020"],
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true } }],
  },
  performance: { hints: false },
  stats: "errors-warnings",
  infrastructureLogging: { level: "warn" },
};

/** Rebuilds start from what the last build learned; changing this file starts afresh. */
const cacheFor = (name) => ({
  type: "filesystem",
  name,
  buildDependencies: { config: [path.resolve(__dirname, "webpack.config.js")] },
});

/** The add-in: one page that is the shared runtime of pane, ribbon and functions, and nothing but files of ours. */
const addinAt = ({ url, office }) => ({
  ...common,
  name: "addin",
  cache: cacheFor("addin"),
  entry: {
    // Stands alone, because the manifest also names it as the functions' script.
    functions: "./src/functions/functions.ts",
    // The ribbon's commands and the pane share the module through which one asks the other for a check.
    taskpane: ["./src/commands/commands.ts", "./src/taskpane/taskpane.tsx"],
  },
  output: {
    path: path.resolve(__dirname, "dist"),
    // The manifest names these files, so they cannot carry a hash; the page asks for them with one.
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  // Half the time of the default minimizer, for a slightly smaller result.
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    // What several of the later parts need lies in files of its own, with names that the size test can state.
    splitChunks: {
      chunks: "async",
      cacheGroups: {
        figures: {
          test: /[\\/](node_modules[\\/]decimal\.js|src[\\/](numbers|indicators|rules))[\\/]/,
          name: "figures",
          priority: 1,
          enforce: true,
        },
        definitions: { test: /[\\/]src[\\/]functions[\\/]/, name: "definitions", enforce: true },
        tables: { test: /[\\/]src[\\/](tables|workbook(?![\\/]xlsx))[\\/]/, name: "tables", enforce: true },
        // What reads and writes files, each loaded when its button is pressed.
        word: { test: /[\\/]node_modules[\\/]docx[\\/]/, name: "word-library", priority: 2, enforce: true },
        xlsx: {
          test: /[\\/](src[\\/]workbook[\\/]xlsx|node_modules[\\/]fflate)[\\/]/,
          name: "xlsx-reader",
          priority: 2,
          enforce: true,
        },
        controls: { test: /[\\/]node_modules[\\/]/, name: "controls", enforce: true },
        shared: { minChunks: 2, name: "shared", priority: -10, enforce: true },
        default: false,
      },
    },
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({ input: "./src/functions/functions.ts", output: "functions.json" }),
    new HtmlPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      hash: true,
      office,
      policy: policyFor(office),
    }),
    new CopyPlugin({
      patterns: [
        { from: "manifest.xml", transform: (manifest) => manifest.toString().replaceAll(developmentUrl, url) },
        { from: "assets/*.png" },
        "src/functions/functions.en.json",
        "src/commands/shortcuts.json",
      ],
    }),
    new BundledPackages({
      notices: "third-party.LICENSE.txt",
      list: path.resolve(__dirname, "build/third-party.json"),
    }),
  ],
});

/** The workbench: a page with a spreadsheet grid for trying the add-in without Excel. Never part of the add-in. */
const workbench = {
  ...common,
  name: "workbench",
  cache: cacheFor("workbench"),
  entry: {
    workbench: "./src/workbench/workbench.ts",
    // Goes behind the Excel client where the add-in page asks for office.js.
    "office-stand-in": "./src/workbench/pane/office-stand-in.ts",
  },
  output: {
    path: path.resolve(__dirname, "build/workbench"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "/",
    clean: true,
  },
  // Served from this machine to this machine only: making it smaller would cost more time than it saves.
  optimization: { minimize: false },
  plugins: [
    // The page itself and its style sheet are served as they are in src/workbench, before any build is done.
    new CopyPlugin({
      patterns: [{ from: require.resolve("@univerjs/preset-sheets-core/lib/index.css"), to: "univer.css" }],
    }),
  ],
};

module.exports = (env) => [addinAt(addressesFrom(env)), workbench];
