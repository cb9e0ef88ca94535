import { findNamed, listAgainst, listDisagreements } from "../facts/list-disagreements.ts";
import { findLine, type PackageFolder } from "./package-folder.ts";
import type { PlatformFinding } from "./platform-finding.ts";

/** What a rule decides against is a fact, and the fact says which one is followed, and why. */
export function checkDisagreements(at: PackageFolder): readonly PlatformFinding[] {
  return [
    ...listAgainst(at)
      .filter(({ against }) => against.length === 0)
      .map(({ name, span }) => ({
        code: "kit/against-without-fact",
        file: span.file,
        line: findLine(at.compiled.sources, span.file, span.start),
        message: {
          en: `The rule '${name}' decides against a source, but names no fact of it.`,
          nl: `De regel '${name}' beslist tegen een bron, maar noemt er geen feit van.`,
        },
        hint: {
          en: "Give what that source says a line in facts.csv, and write its number behind 'against'.",
          nl: "Geef wat die bron zegt een regel in facts.csv, en schrijf het nummer achter 'against'.",
        },
      })),
    ...listDisagreements(at)
      .flatMap(({ against }) => against)
      .filter((fact) => findNamed(at.facts, fact).length === 0)
      .map(({ id, line }) => ({
        code: "kit/disagreement-unexplained",
        file: "facts.csv",
        line,
        message: {
          en: `'${id}' says otherwise than rules do, but not which fact is followed, and why.`,
          nl: `'${id}' zegt iets anders dan de regels, maar niet welk feit gevolgd wordt, en waarom.`,
        },
        hint: {
          en: 'Write it in the last column: "LI-017 says otherwise; decided for LI-017, because …".',
          nl: 'Schrijf het in de laatste kolom: "LI-017 says otherwise; decided for LI-017, because …".',
        },
      })),
  ];
}
