import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { ownPorts } from "../own-ports";

export interface Workbench {
  address: string;
  stop(): Promise<void>;
}

/** Runs what `npm start` runs, without opening a browser, and waits until it has said its address and that it is ready. */
export async function startWorkbench(): Promise<Workbench> {
  const server = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
    cwd: path.resolve(__dirname, "../.."),
    env: { ...process.env, BROWSER: "none", PORT: String(ownPorts(3100)) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  for await (const chunk of server.stdout) {
    said += String(chunk);
    if (said.includes("Ready.")) break;
  }
  const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
  const stop = async () => {
    if (server.exitCode !== null) return;
    server.kill();
    await once(server, "exit");
  };
  if (!address || !said.includes("Ready.")) {
    await stop();
    throw new Error(`npm start did not become ready:\n${said}`);
  }
  return { address, stop };
}
