import { BooleanNumber, type IDisposable } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { isErrorValue } from "../../workbook/error-values";
import type { Grid } from "../grid/create-univer";
import { callAsExcel, type Argument, type CustomFunction } from "./call-as-excel";
import type { FunctionMetadata } from "./function-metadata";

/** Makes a function of the add-in known to the grid under its bare name, as Excel does for a manifest without namespace. */
export function registerFunction(grid: Grid, metadata: FunctionMetadata, implementation: CustomFunction): IDisposable {
  return grid.api
    .getFormula()
    .registerFunction(
      metadata.name,
      (...given) => callAsExcel(metadata, implementation, given as Argument[], isErrorValue),
      { description: describe(metadata) },
    );
}

function describe(metadata: FunctionMetadata): IFunctionInfo {
  return {
    functionName: metadata.name,
    functionType: FunctionType.User,
    description: metadata.description ?? "",
    abstract: metadata.description ?? "",
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
