import type { Span } from "../text/source-file.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import type { Diagnostic, Fix, Related } from "./diagnostic.ts";

type Slots<Text> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never;

/** The values that the texts of an entry have room for: leaving one out does not compile. */
export type ValuesOf<Entry extends CatalogueEntry> = Readonly<
  Record<Slots<Entry["message"]> | Slots<Entry["hint"]>, string>
>;

/** Makes a finding of a kind in the catalogue. */
export function createDiagnostic<Entry extends CatalogueEntry>(
  entry: Entry,
  at: { readonly span: Span; readonly related?: readonly Related[]; readonly fixes?: readonly Fix[] },
  values: ValuesOf<Entry>,
): Diagnostic {
  const given = new Map<string, string>(Object.entries<string>(values));
  const fill = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/gu, (slot, name: string) => given.get(name) ?? slot);
  return {
    code: entry.code,
    severity: entry.severity,
    message: fill(entry.message),
    hint: fill(entry.hint),
    span: at.span,
    related: at.related ?? [],
    fixes: at.fixes ?? [],
  };
}
