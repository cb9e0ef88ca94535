import { didYouMean } from "@waft/core";
import type { Fact } from "../facts/facts.ts";
import { listCitations } from "../facts/list-citations.ts";
import { findLine, type PackageFolder } from "./package-folder.ts";
import type { PlatformFinding } from "./platform-finding.ts";

/** A fact on which rules rest names sources of the package, and rules cite it behind one of them. */
export function checkFactSources(at: PackageFolder): readonly PlatformFinding[] {
  const known = at.compiled.model?.platform.sources.map(({ name }) => name) ?? [];
  const used = at.facts.filter(({ reason }) => reason === undefined);
  const unknown = used.flatMap((fact) =>
    listNamed(fact)
      .filter((name) => !known.includes(name))
      .map((name) => describeUnknown(fact, name, known)),
  );
  const named = new Map(
    used
      .map((fact) => [fact.id, listNamed(fact)] as const)
      .filter(([, names]) => names.every((name) => known.includes(name))),
  );
  return [...unknown, ...at.ownRules.flatMap((rule) => checkCitations(at, rule, named))];
}

function listNamed({ source }: Fact): readonly string[] {
  return source.split(/\s+/u).filter((word) => word !== "");
}

function checkCitations(
  { compiled: { sources } }: PackageFolder,
  rule: PackageFolder["ownRules"][number],
  named: ReadonlyMap<string, readonly string[]>,
): readonly PlatformFinding[] {
  const { span } = rule.linked;
  return listCitations(rule, sources)
    .filter(({ id, source }) => named.get(id)?.includes(source) === false)
    .map(({ id, source }) => ({
      code: "kit/fact-other-source",
      file: span.file,
      line: findLine(sources, span.file, span.start),
      message: {
        en: `The rule '${rule.name}' cites '${id}' on the word of '${source}', which that fact does not name.`,
        nl: `De regel '${rule.name}' noemt '${id}' op gezag van '${source}', dat dit feit niet noemt.`,
      },
      hint: {
        en: `Put '${source}' into the fourth column of '${id}' in facts.csv if it says so, or cite the fact behind a source that stands there.`,
        nl: `Zet '${source}' in de vierde kolom van '${id}' in facts.csv als het daar staat, of noem het feit achter een bron die er staat.`,
      },
    }));
}

function describeUnknown({ id, line }: Fact, name: string, known: readonly string[]): PlatformFinding {
  return {
    code: "kit/fact-unknown-source",
    file: "facts.csv",
    line,
    message: {
      en: `'${id}' names the source '${name}', which is not there.`,
      nl: `'${id}' noemt de bron '${name}', die er niet is.`,
    },
    hint: didYouMean(name, known, {
      en: "Write the name of a source in rules, or of several with a space between.",
      nl: "Schrijf de naam van een bron in rules, of van meer met een spatie ertussen.",
    }),
  };
}
