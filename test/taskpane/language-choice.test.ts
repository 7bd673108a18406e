import { rememberedLanguage, rememberLanguage } from "../../src/taskpane/language-choice";

function storageIs(storage: unknown): void {
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
}

function keepingStorage(): Pick<Storage, "getItem" | "setItem"> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

it("is Indonesian until another is chosen, and the choice is kept", () => {
  storageIs(keepingStorage());
  expect(rememberedLanguage()).toBe("id");
  rememberLanguage("en");
  expect(rememberedLanguage()).toBe("en");
  rememberLanguage("id");
  expect(rememberedLanguage()).toBe("id");
});

it("is Indonesian where storage is closed or absent", () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  storageIs({ getItem: refuse, setItem: refuse });
  rememberLanguage("en");
  expect(rememberedLanguage()).toBe("id");
  storageIs(undefined);
  expect(rememberedLanguage()).toBe("id");
});
