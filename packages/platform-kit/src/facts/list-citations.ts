import type { CompiledPlatform, ModelRule } from "@waft/core";

/** A fact that a rule cites, the source beside which its number stands, and the clause in which it does. */
export interface Citation {
  readonly id: string;
  readonly source: string;
  readonly clause: Citing;
}

type Citing = (typeof citing)[number];

const idPattern = /\b[A-Z]+-\d+[a-z]?\b/gu;
const notedName = /([^\s,"]+)\s*"((?:[^"\\]|\\.)*)"/gu;
const citing = ["source", "inferred", "against"] as const;

/** What a rule cites, by source: `source leaflet "V-1, V-2", board "V-2"` cites two facts, the second one twice. */
export function listCitations({ linked }: ModelRule, sources: CompiledPlatform["sources"]): readonly Citation[] {
  return linked.clauses.flatMap(({ clause: word, span }) => {
    const clause = citing.find((one) => one === word);
    if (clause === undefined) {
      return [];
    }
    const text = sources.find(({ path }) => path === span.file)?.text.slice(span.start, span.end) ?? "";
    return [...text.matchAll(notedName)].flatMap(([, source = "", note = ""]) =>
      [...new Set(note.match(idPattern))].map((id) => ({ id, source, clause })),
    );
  });
}
