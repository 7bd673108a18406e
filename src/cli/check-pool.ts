import { type ChildProcess, fork } from "node:child_process";
import os from "node:os";
import path from "node:path";
import type { CheckOptions } from "../checks/check-workbook";
import { type CheckedFile, checkFile, type NamedFile, problemOf } from "./check-file";
import type { Order } from "./check-worker";

/** Below this number of files, starting processes takes longer than it saves. */
const ALONE_UP_TO = 3;
const MOST_SECONDS = 300;
/** What one process may use before Node ends it; the largest workbooks within the limits need about a third. */
const HEAP_MEGABYTES = 4096;

/**
 * Checks the files on all cores, each core a process of its own: a workbook that brings one down, or never ends, costs
 * its own result and nothing else. Results are told as they come, by the index of the file.
 */
export async function checkAll(
  files: NamedFile[],
  options: CheckOptions,
  tell: (index: number, checked: CheckedFile) => Promise<void>,
): Promise<void> {
  if (files.length <= ALONE_UP_TO) {
    for (const [index, file] of files.entries()) await tell(index, await checkFile(file, options));
    return;
  }
  let next = 0;
  const work = async () => {
    let worker: ChildProcess | null = null;
    for (let index = next++; index < files.length; index = next++) {
      worker ??= startWorker();
      const checked = await ask(worker, { file: files[index]!, options });
      if (worker.killed || !worker.connected || worker.exitCode !== null || worker.signalCode !== null) worker = null;
      await tell(index, checked);
    }
    worker?.disconnect();
  };
  const workers = Math.min(os.availableParallelism(), Math.ceil(files.length / 2));
  await Promise.all(Array.from({ length: workers }, work));
}

function startWorker(): ChildProcess {
  // The parent's own options bring a loader along where there is one; the script lies beside this one, in its form.
  const script = path.join(__dirname, `check-worker${path.extname(__filename)}`);
  const execArgv = [...process.execArgv, `--max-old-space-size=${HEAP_MEGABYTES}`];
  return fork(script, [], { execArgv, stdio: ["ignore", "ignore", "ignore", "ipc"] });
}

function ask(worker: ChildProcess, order: Order): Promise<CheckedFile> {
  return new Promise((resolve) => {
    const end = (checked: CheckedFile) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve(checked);
    };
    const timer = setTimeout(() => {
      worker.disconnect();
      worker.kill("SIGKILL");
      end(problemOf(order.file, "took-too-long", order.options));
    }, MOST_SECONDS * 1000);
    worker.on("message", (checked) => end(checked as CheckedFile));
    worker.on("error", () => end(problemOf(order.file, "failed", order.options)));
    worker.on("exit", () => end(problemOf(order.file, "failed", order.options)));
    worker.send(order);
  });
}
