import type { CompiledPlatform, ModelRule } from "@waft/core";

/** A fact that a rule cites, and the source beside which its number stands. */
export interface Citation {
  readonly id: string;
  readonly source: string;
}

const idPattern = /\b[A-Z]+-\d+[a-z]?\b/gu;
const notedName = /([^\s,"]+)\s*"((?:[^"\\]|\\.)*)"/gu;
const citing: readonly string[] = ["source", "inferred", "against"];

/** What a rule cites, by source: `source leaflet "V-1, V-2", board "V-2"` cites two facts, the second one twice. */
export function listCitations({ linked }: ModelRule, sources: CompiledPlatform["sources"]): readonly Citation[] {
  return linked.clauses
    .filter(({ clause }) => citing.includes(clause))
    .flatMap(({ span }) => {
      const text = sources.find(({ path }) => path === span.file)?.text.slice(span.start, span.end) ?? "";
      return [...text.matchAll(notedName)].flatMap(([, source = "", note = ""]) =>
        [...new Set(note.match(idPattern))].map((id) => ({ id, source })),
      );
    });
}
