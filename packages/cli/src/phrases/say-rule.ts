import type { TracedRule, TracedSource } from "@waft/runtime";
import { sayDate, sayLastDay } from "./say-date.ts";

const standings: Readonly<Record<TracedRule["standing"], string>> = {
  official: "on the network's own word",
  spec: "by a specification",
  code: "as read in code",
  payload: "as seen in recorded data",
  press: "as reported in the press",
  practitioner: "on a practitioner's word",
  inferred: "inferred",
  unsourced: "on nobody's word",
};

/** Says on how good a word a rule stands. */
export function sayStanding(rule: TracedRule): string {
  return standings[rule.standing];
}

/** Says from when until when a rule holds. */
export function sayPeriod({ from, until, fromAbout, untilAbout }: TracedRule): string {
  const begin = from === null ? "" : `from ${fromAbout ? "about " : ""}${sayDate(from)}`;
  const end = until === null ? "" : untilAbout ? `until about ${sayDate(until)}` : `through ${sayLastDay(until)}`;
  return [begin, end].filter((part) => part !== "").join(" ") || "at any time";
}

/** Says when a source was published or, failing that, seen. */
export function saySourceDate({ published, about, seen }: TracedSource): string | undefined {
  if (published !== undefined) {
    return `${about ? "about " : ""}${sayDate(published)}`;
  }
  return seen === undefined ? undefined : `seen ${sayDate(seen)}`;
}

/** Says a rule in one line. */
export function sayRule(name: string, rule: TracedRule): string {
  const sources = rule.sources.length > 0 ? `: ${rule.sources.join(", ")}` : "";
  const against = (rule.against ?? []).length > 0 ? ` (against: ${(rule.against ?? []).join(", ")})` : "";
  const stale = rule.stale ? "; stale" : "";
  return `${name}, ${sayPeriod(rule)}, ${sayStanding(rule)}${sources}${against}${stale}`;
}

/** Says a source in one line, without its address. */
export function saySource(name: string, source: TracedSource): string {
  const by = source.by === undefined ? "" : `by ${source.by}`;
  const said = [source.title, by, saySourceDate(source) ?? ""].filter((part) => part !== undefined && part !== "");
  return `${name}: ${said.join(", ")}`;
}

/** Headings over rules and sources. */
export const evidencePhrases = {
  rules: "Rules that decided",
  sources: "Sources",
} as const;
