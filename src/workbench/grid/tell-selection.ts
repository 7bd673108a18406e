import { IDefinedNamesService } from "@univerjs/engine-formula";
import { defer, startWith } from "rxjs";
import type { Grid } from "./create-univer";

/**
 * The grid selects its first cell a moment after it was made and says so once. On a slow machine its name box is drawn
 * later than that, and stays empty. With this, whoever begins to listen hears what is selected already.
 */
export function tellSelectionToLatecomers({ univer }: Grid): void {
  const names = univer.__getInjector().get(IDefinedNamesService);
  const changes = names.currentRange$;
  names.currentRange$ = defer(() => {
    const selected = names.getCurrentRange();
    return selected.unitId === "" ? changes : changes.pipe(startWith(selected));
  });
}
