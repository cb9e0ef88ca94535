import { hasPart, type Bundle } from "@waft/runtime";
import { openBundle, type OpenBundle } from "@waft/runtime/internal";
import type { PackageFolder } from "../lint/package-folder.ts";
import { describePlatform } from "./describe-platform.ts";
import { findPageDay } from "./print-page.ts";
import { sayCount, sayFacts } from "./say-counts.ts";

const begins = "<!-- Written from the rules and facts, until the next mark: `vitest run --update` writes it anew. -->";
const ends = "<!-- Written by hand from here on. -->";

/** A generated part that is still to be written, where a README wants it. */
export const readmePart: string = `${begins}\n\n${ends}`;

/**
 * The README of a package with its generated part as it should be: between its two marks, or at the end of a README that
 * has none; nothing when the rules do not compile.
 */
export function renewReadme(at: PackageFolder, readme: string): string | undefined {
  const part = printReadmePart(at);
  if (part === undefined) {
    return undefined;
  }
  const block = `${begins}\n\n${part}\n\n${ends}`;
  const from = readme.indexOf(begins);
  const to = readme.indexOf(ends);
  return from < 0 || to < from
    ? `${readme.trimEnd()}\n\n${block}\n`.trimStart()
    : `${readme.slice(0, from)}${block}${dropCopies(readme.slice(to + ends.length))}`;
}

/** The generated part stands once: where there is another behind it, nobody writes that anew. */
function dropCopies(text: string): string {
  const from = text.indexOf(begins);
  const to = text.indexOf(ends, from);
  return from < 0 || to < 0
    ? text
    : dropCopies(`${text.slice(0, from).trimEnd()}\n${text.slice(to + ends.length).trimStart()}`);
}

function printReadmePart(at: PackageFolder): string | undefined {
  const { bundle } = at.compiled;
  const report = bundle && describePlatform(at, findPageDay(bundle));
  if (bundle === undefined || report === undefined) {
    return undefined;
  }
  const { rules, examples, claims, facts, newestSource } = report;
  const seen = newestSource === undefined ? "" : `, last seen on ${newestSource.seen}`;
  const counts = [sayCount(rules, "rule"), sayCount(examples, "example"), sayCount(claims, "claim")].join(", ");
  return [
    "### In numbers",
    "",
    `${counts}. ${countSources(bundle)}${seen}.`,
    "",
    sayFacts(facts, " in [facts.csv](facts.csv)"),
    "",
    "### What can be asked",
    "",
    "| in a question | |",
    "| --- | --- |",
    ...listAskable(openBundle(bundle)).map(([what, names]) => `| ${what} | ${names} |`),
  ].join("\n");
}

function countSources({ sources }: Bundle): string {
  const kinds = new Map<string, number>();
  for (const { told } of sources) {
    const { kind = "of no kind" } = told;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return `${sayCount(sources.length, "source")}: ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(", ")}`;
}

function listAskable({
  parts,
  actions,
  attributes,
  actors,
  forms,
  rows,
}: OpenBundle): readonly (readonly [string, string])[] {
  const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");
  const of = (whose: string): string =>
    attributes
      .filter((attribute) => attribute.of === whose)
      .map(({ name, values }) => `\`${name}\`: ${values.join(", ")}`)
      .join("; ");
  const lines: readonly (readonly [string, string])[] = [
    [
      "parts of a post",
      code(parts.flatMap(({ name, ofPost, always, parent }) => (ofPost && !(always && parent < 0) ? [name] : []))),
    ],
    [
      "what acts bring",
      code(parts.flatMap(({ name }, part) => (rows.some(({ allow }) => hasPart(allow, part)) ? [name] : []))),
    ],
    ["actions", code(actions.flatMap(({ name, byAuthor }) => (byAuthor === true ? [] : [name])))],
    ["what the author does later", code(actions.flatMap(({ name, byAuthor }) => (byAuthor === true ? [name] : [])))],
    ["forms that are held", code(forms.map(({ name }) => name))],
    ["settings of the post", of("post")],
    ["settings of the viewer", of("viewer")],
    ["settings of acts", of("act")],
    ["who publishes", code(actors)],
  ];
  return lines.filter(([, names]) => names !== "");
}
