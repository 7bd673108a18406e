import type { CheckedFile } from "./check-file";
import type { RollUp } from "./roll-up";

/** A form in which results are told, file after file, so that twenty thousand of them need not stand in memory. */
export interface Output {
  start(): string;
  file(checked: CheckedFile): string;
  end(all: RollUp): string;
}
