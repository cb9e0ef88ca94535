import manifest from "../../package.json" with { type: "json" };
import type { Diff } from "@waft/analysis/ask";
import type { Language } from "@waft/core";
import { capitalise } from "@waft/cards/layout";
import { sayAnswer, sayDiff, sayWhat } from "../phrases/say-diff.ts";
import { printChain } from "@waft/analysis/words";
import { isDated, sayGroupDays } from "../print/list-diff-days.ts";
import { sayWhere } from "../print/list-diff-lines.ts";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** Makes a SARIF 2.1.0 log of what differs: a result for each group, at the rules behind the second side's answers. */
export function createDiffSarif(diff: Diff, language: Language): object {
  const aspects = [...new Set(diff.groups.map(({ aspect }) => aspect))].toSorted();
  const level = diff.verdict === "major" ? "warning" : "note";
  return {
    version: "2.1.0",
    $schema: schema,
    runs: [
      {
        tool: {
          driver: {
            name: "waft",
            semanticVersion: manifest.version,
            rules: aspects.map((aspect) => ({
              id: `diff/${aspect}`,
              shortDescription: { text: sayWhat(aspect, [aspect], language) },
            })),
          },
        },
        language,
        properties: { verdict: diff.verdict, differing: diff.differing, all: diff.all, days: diff.days },
        results: diff.groups.map((group) => {
          const { aspect, part, differing, all, rulesA, rulesB, days, witness } = group;
          const where = sayWhere(group, language);
          const what = sayWhat(aspect, part === undefined ? [] : [part], language);
          const before = sayAnswer(aspect, witness.a, language);
          const after = sayAnswer(aspect, witness.b, language);
          const when = isDated(diff) ? `${sayGroupDays(days, language)}; ` : "";
          const rules = rulesB.length > 0 ? rulesB : rulesA;
          return {
            ruleId: `diff/${aspect}`,
            ruleIndex: aspects.indexOf(aspect),
            level,
            message: {
              text: `${capitalise(where)}: ${what}: ${before} → ${after} (${when}${differing}/${all}; ${printChain(witness.chain)}).`,
            },
            locations: [
              {
                logicalLocations: rules.map((rule) => ({ name: rule, fullyQualifiedName: rule, kind: "declaration" })),
              },
            ],
            properties: { differing, all, rulesA, rulesB, days, witness },
          };
        }),
        automationDetails: { id: "waft/diff", description: { text: sayDiff(diff, language) } },
      },
    ],
  };
}
