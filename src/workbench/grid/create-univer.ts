import { LocaleType, LogLevel, Univer, merge } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import indonesian from "@univerjs/preset-sheets-core/locales/id-ID";
import { defaultTheme } from "@univerjs/themes";
import type { Language } from "../../strings/language";

export interface Grid {
  /** Id of the element that it fills. */
  container: string;
  univer: Univer;
  api: FUniver;
}

/**
 * An empty spreadsheet in the page's element with this id. Written out, because the package that offers the same in one
 * call pulls in parts that are not open source.
 */
export function createUniver(container: string, language: Language): Grid {
  const univer = new Univer({
    theme: defaultTheme,
    locale: language === "id" ? LocaleType.ID_ID : LocaleType.EN_US,
    locales: { [LocaleType.ID_ID]: merge({}, indonesian), [LocaleType.EN_US]: merge({}, english) },
    logLevel: LogLevel.ERROR,
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    // Numbers that the report prints as text are what the checks are about; the grid is to show them without remarks.
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { container, univer, api: FUniver.newAPI(univer) };
}
