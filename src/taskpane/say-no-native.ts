import type { NoNative } from "../functions/in-formulas/native-call";
import type { NoNativeWords } from "../strings/no-native";

export function sayNoNative(because: NoNative, words: NoNativeWords): string {
  switch (because.code) {
    case "no-form":
      return words.noForm(because.id);
    case "option":
      return words.option(because.id, because.what);
    case "left-out":
      return words.leftOut(because.id, because.what);
    case "not-numbers":
      return words.notNumbers(because.id, because.what);
    case "range":
      return words.range(because.id, because.what);
  }
}
