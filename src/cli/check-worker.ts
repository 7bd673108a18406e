/** Runs in a process of its own (check-pool.ts): checks the files it is sent, one after another. */
import type { CheckOptions } from "../checks/check-workbook";
import { checkFile, type NamedFile } from "./check-file";

export interface Order {
  file: NamedFile;
  options: CheckOptions;
}

process.on("message", ({ file, options }: Order) => {
  void checkFile(file, options).then((checked) => process.send?.(checked));
});
// When the command is stopped, nobody is left to answer.
process.on("disconnect", () => process.exit());
