import type { Bundle } from "@waft/runtime";
import type { Fact } from "../facts/facts.ts";
import { listDisagreements, type Disagreement } from "../facts/list-disagreements.ts";
import type { PackageFolder } from "../lint/package-folder.ts";
import { linkRule, sayRule, linkSource } from "./print-evidence.ts";

/** Prints where sources say different things: what each says, of when, which one the rules follow, and why. */
export function printDisagreements(at: PackageFolder, bundle: Bundle): readonly string[] {
  return listDisagreements(at).flatMap((one, index) => [
    ...(index === 0 ? [] : [""]),
    `**${sayFollowed(bundle, one)}**`,
    "",
    ...(one.rules.length === 0
      ? listByDate([...one.followed, ...one.against]).map((fact) => `- Said: ${sayFact(bundle, fact)}`)
      : [
          ...one.followed.map((fact) => `- Followed: ${sayFact(bundle, fact)}`),
          ...one.against.map((fact) => `- Against it: ${sayFact(bundle, fact)}`),
        ]),
    ...[...new Set(one.against.map(({ note }) => note))].map((note) => `- Why: ${note}`),
  ]);
}

function sayFollowed(bundle: Bundle, { rules }: Disagreement): string {
  return rules.length === 0
    ? "What no rule follows"
    : `Rule ${rules.map((name) => `${linkRule(bundle, name)}: ${sayRule(bundle, name)}`).join(" Rule ")}`;
}

function listByDate(facts: readonly Fact[]): readonly Fact[] {
  const year = ({ dates }: Fact): string => /\d{4}(?:-\d\d)*/u.exec(dates)?.[0] ?? "";
  return facts.toSorted((a, b) => (year(a) === year(b) ? a.line - b.line : year(a) < year(b) ? -1 : 1));
}

/** What a fact says, on whose word, and when that was published, seen and so. */
function sayFact(bundle: Bundle, { id, statement, source, dates, standing }: Fact): string {
  const named = source.split(" ").flatMap((name) => bundle.sources.find((one) => one.name === name) ?? []);
  const word =
    named.length === 0
      ? source
      : named
          .map((one) => {
            const { published, about, seen } = one.told;
            const days = [
              ...(published === undefined ? [] : [`published ${about === true ? "about " : ""}${published}`]),
              ...(seen === undefined ? [] : [`seen ${seen}`]),
            ];
            return `${linkSource(one)} (${[...new Set([one.told.kind ?? standing, ...days])].join(", ")})`;
          })
          .join("; ");
  return `${statement} ${dates === "" ? "Undated" : `Dated: ${dates}`}. ${word}. (${id})`;
}
