import path from "node:path";
import webpack from "webpack";

/** Bundles measuring scripts as the add-in is bundled, because that is what users run. */
export function bundleScripts(folder: string, names: string[]): Promise<void> {
  const config: webpack.Configuration = {
    mode: "production",
    target: "node",
    devtool: false,
    entry: Object.fromEntries(names.map((name) => [name, path.join(import.meta.dirname, `${name}.ts`)])),
    output: { path: folder, filename: "[name].cjs" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } }] },
    performance: { hints: false },
  };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
