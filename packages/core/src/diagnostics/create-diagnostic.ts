import type { Span } from "../text/source-file.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import type { Diagnostic, Fix, Related } from "./diagnostic.ts";

type Slots<Text> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never;

/** A piece of a sentence in both languages; a name is the same in both and stays a text. */
export interface Said {
  readonly en: string;
  readonly nl: string;
}

/** The values that the texts of an entry have room for: leaving one out does not compile. */
export type ValuesOf<Entry extends CatalogueEntry> = Readonly<
  Record<Slots<Entry["message"]> | Slots<Entry["hint"]>, string | Said>
>;

/** Makes a finding of a kind in the catalogue. */
export function createDiagnostic<Entry extends CatalogueEntry>(
  entry: Entry,
  at: { readonly span: Span; readonly related?: readonly Related[]; readonly fixes?: readonly Fix[] },
  values: ValuesOf<Entry>,
): Diagnostic {
  const given = new Map<string, string | Said>(Object.entries<string | Said>(values));
  const fill = (text: string, language: keyof Said): string =>
    text.replaceAll(/\{(\w+)\}/gu, (slot, name: string) => {
      const value = given.get(name);
      return typeof value === "object" ? value[language] : (value ?? slot);
    });
  const { nl } = entry;
  return {
    code: entry.code,
    severity: entry.severity,
    message: fill(entry.message, "en"),
    hint: fill(entry.hint, "en"),
    ...(nl === undefined ? {} : { nl: { message: fill(nl.message, "nl"), hint: fill(nl.hint, "nl") } }),
    span: at.span,
    related: at.related ?? [],
    fixes: at.fixes ?? [],
  };
}
