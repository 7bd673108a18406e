import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import webpack, { type Configuration } from "webpack";
import WebpackDevServer, { type Configuration as ServerOptions, type Middleware } from "webpack-dev-server";

const configure = createRequire(__filename)("../webpack.config.js") as () => Configuration[];

/** One address with an answer of its own. */
export interface Answer {
  name: string;
  middleware(request: IncomingMessage, response: ServerResponse, next: (problem?: unknown) => void): void;
}

export interface RunningServer {
  /** Whether the first build succeeded; its errors have been printed. */
  firstBuild: Promise<boolean>;
  stop(): Promise<void>;
}

export interface BuiltFiles {
  /** Names of configurations in webpack.config.js. */
  builds: string[];
  port: number;
  https?: ServerOptions["server"];
  headers?: Record<string, string>;
  /** Answered at once, while the first build is still running. */
  early?: Answer[];
  /** Answered when the build is done, before the files are looked at. */
  before?: Answer[];
  files: { directory: string; at: string }[];
}

/** Builds, keeps building when a source file changes, and serves the files that were written, to this machine only. */
export async function serveBuiltFiles(options: BuiltFiles): Promise<RunningServer> {
  const chosen = configure().filter(({ name }) => options.builds.includes(name ?? ""));
  const compiler = webpack(chosen);
  if (!compiler) throw new Error(`No build named ${options.builds.join(", ")}`);
  const firstBuild = new Promise<boolean>((resolve) => {
    compiler.hooks.done.tap("first-build", (stats) => resolve(!stats.hasErrors()));
  });
  const untilBuilt: Answer = {
    name: "until-built",
    middleware: (_request, _response, next) => void firstBuild.then(() => next()),
  };

  const server = new WebpackDevServer(
    {
      host: "127.0.0.1",
      port: options.port,
      server: options.https ?? "http",
      headers: options.headers ?? {},
      // Nothing is added to the bundles: what is tried is, byte for byte, what would be shipped.
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      devMiddleware: { writeToDisk: true, stats: "errors-only" },
      static: options.files.map(({ directory, at }) => ({
        directory,
        publicPath: at,
        watch: false,
        serveIndex: false,
      })),
      setupMiddlewares: (own) => {
        const named = (...names: string[]) => own.filter(({ name }) => names.includes(name ?? ""));
        return [
          ...named("host-header-check", "cross-origin-header-check", "set-headers", "compression"),
          ...(options.early ?? []),
          untilBuilt,
          ...(options.before ?? []),
          ...named("express-static"),
          // It has to be there for the builds to run, but both would lie at the root of the server; what is served are
          // the files on disk, each build in a place of its own.
          ...named("webpack-dev-middleware").map((builder) => ({ ...builder, path: "/.builds" })),
        ] as Middleware[];
      },
    },
    compiler,
  );
  await server.start();
  return { firstBuild, stop: () => server.stop() };
}
