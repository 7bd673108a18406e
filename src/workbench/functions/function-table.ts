import type { IDisposable } from "@univerjs/core";
import type { Grid } from "../grid/create-univer";
import type { CustomFunction } from "./call-as-excel";
import type { FunctionsFile } from "./function-metadata";
import { registerFunction } from "./register-function";

/** Joins the names in functions.json with the functions that the add-in's page associates with them. */
export class FunctionTable {
  private registered = new Map<string, IDisposable>();

  constructor(
    private readonly grid: Grid,
    private readonly file: Promise<FunctionsFile>,
    /** The grid has no formula engine before its first workbook. */
    private readonly bookOpened: Promise<unknown>,
  ) {}

  async associate(id: string, implementation: CustomFunction): Promise<void> {
    const [{ functions }] = await Promise.all([this.file, this.bookOpened]);
    const metadata = functions.find((candidate) => candidate.id === id);
    if (!metadata) throw new Error(`functions.json does not declare ${id}`);
    // The page was loaded anew: the functions of the old one are gone with it.
    this.registered.get(id)?.dispose();
    this.registered.set(id, registerFunction(this.grid, metadata, implementation));
  }
}
