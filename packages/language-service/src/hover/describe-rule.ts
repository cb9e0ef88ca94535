import { sourceKinds, type CiteNode, type SourceNode } from "@waft/core/internal";
import type { HoverRule, HoverSource } from "../language-service.ts";
import type { PlacedRule } from "./declaration.ts";

/** Finds the source that a name in a file stands for. */
export type FindSource = (cite: CiteNode) => SourceNode | undefined;

/** What is known of a rule: its dates, on whose word it stands, and how good that is. */
export function describeRule({ rule, era }: PlacedRule, findSource: FindSource): HoverRule {
  const sources = rule.clauses.flatMap((clause) =>
    "cites" in clause ? clause.cites.map((cite) => describeSource(clause.clause, cite, findSource(cite))) : [],
  );
  const confidence = findBest(sources);
  return {
    name: era === undefined ? rule.name.text : `${era.name.text}.${rule.name.text}`,
    ...(rule.doc === undefined ? {} : { documentation: rule.doc }),
    ...listDates({ rule, ...(era && { era }) }),
    ...(confidence === undefined ? {} : { confidence }),
    inferred: sources.length > 0 && sources.every(({ word }) => word !== "source"),
    sources,
  };
}

/** The dates of a rule; those of its era where it names none. */
function listDates({ rule, era }: PlacedRule): Pick<HoverRule, "from" | "until" | "review"> {
  const ofEra = (["from", "until"] as const).flatMap((word) => {
    const date = era?.[word];
    return date === undefined ? [] : [[word, writeDate(date)] as const];
  });
  const own = rule.clauses.flatMap((clause) =>
    "date" in clause ? [[clause.clause, writeDate(clause.date)] as const] : [],
  );
  return Object.fromEntries([...ofEra, ...own]);
}

function writeDate({ text, about }: { readonly text: string; readonly about: boolean }): string {
  return about ? `about ${text}` : text;
}

function describeSource(
  word: HoverSource["word"],
  { name, note }: CiteNode,
  node: SourceNode | undefined,
): HoverSource {
  const fields = (node?.fields ?? []).map((field): [string, string] => {
    const value = "text" in field ? field.text.en : "name" in field ? field.name.text : writeDate(field.date);
    return [field.field, value];
  });
  const { archived: _, ...told } = Object.fromEntries(fields);
  return { name: name.text, word, ...told, ...(note === undefined ? {} : { note: note.en }) };
}

/** The best kind of the sources that speak for a rule. */
function findBest(sources: readonly HoverSource[]): string | undefined {
  const kinds = sources.flatMap(({ word, kind }) => (word === "against" || kind === undefined ? [] : [kind]));
  return sourceKinds.find((kind) => kinds.includes(kind));
}
