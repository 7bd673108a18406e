/** Indonesian first; English is complete too. */
export type Language = "id" | "en";

/** A catalogue holds the same entries in both languages; the compiler refuses a missing one. */
export type Catalogue<Entries> = Record<Language, Entries>;
