import { fillSaid, type Said } from "../lib/said.ts";
import type { Span } from "../text/source-file.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import type { Diagnostic, Fix, Related } from "./diagnostic.ts";

type Slots<Text> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never;

/** A fix as it is proposed: its title is said in both languages. */
export type ProposedFix = Omit<Fix, "title" | "nl"> & { readonly title: Said };

/** Where a finding is, what else it speaks of, and how it can be mended. */
export interface FoundAt {
  readonly span: Span;
  readonly related?: readonly { readonly message: Said; readonly span: Span }[];
  readonly fixes?: readonly ProposedFix[];
}

/** The values that the texts of an entry have room for: leaving one out does not compile. */
export type ValuesOf<Entry extends CatalogueEntry> = Readonly<
  Record<Slots<Entry["message"]> | Slots<Entry["hint"]>, string | Said>
>;

/** Makes a finding of a kind in the catalogue. */
export function createDiagnostic<Entry extends CatalogueEntry>(
  entry: Entry,
  at: FoundAt,
  values: ValuesOf<Entry>,
): Diagnostic {
  const message = fillSaid({ en: entry.message, nl: entry.nl.message }, values);
  const hint = fillSaid({ en: entry.hint, nl: entry.nl.hint }, values);
  return {
    code: entry.code,
    severity: entry.severity,
    message: message.en,
    hint: hint.en,
    nl: { message: message.nl, hint: hint.nl },
    span: at.span,
    related: (at.related ?? []).map(splitRelated),
    fixes: (at.fixes ?? []).map(({ title, ...fix }) => ({ title: title.en, nl: title.nl, ...fix })),
  };
}

function splitRelated({ message, span }: NonNullable<FoundAt["related"]>[number]): Related {
  return { message: message.en, nl: message.nl, span };
}
