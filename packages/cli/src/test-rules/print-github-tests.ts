import type { Diagnostic } from "@waft/core";
import { testPhrases } from "../phrases/say-test.ts";
import { printGithub, type GithubPlaces } from "../report/print-github.ts";
import { findProblems } from "./find-problems.ts";
import type { TestRequest } from "./test-options.ts";
import type { TestedTarget } from "./test-target.ts";

/** Prints what failed or is open as workflow commands, which GitHub shows beside the lines that they speak of. */
export function printGithubTests(
  targets: readonly TestedTarget[],
  { language, gate }: Pick<TestRequest, "language" | "gate">,
  places: GithubPlaces,
): readonly string[] {
  return targets.flatMap(({ errors, sources, tested }) => {
    const problems = tested === undefined ? [] : findProblems(tested.result).map(({ finding }) => finding);
    const findings = [...errors, ...problems, ...(gate && tested !== undefined ? listMissing(tested) : [])];
    return printGithub({ findings, sources: new Map(sources.map((one) => [one.path, one])) }, language, places);
  });
}

/** Each rule that decides in no example, at its place. */
function listMissing({ platform, result }: NonNullable<TestedTarget["tested"]>): readonly Diagnostic[] {
  const missing = new Set(result.coverage?.rules.missing);
  return platform.model.rules.flatMap(({ name, linked }): readonly Diagnostic[] => {
    if (!missing.has(name)) {
      return [];
    }
    const { message, hint } = { message: testPhrases.missingRule(name), hint: testPhrases.missingHint };
    return [
      {
        code: "test/rule-without-example",
        severity: "error",
        message: message.en,
        hint: hint.en,
        nl: { message: message.nl, hint: hint.nl },
        span: linked.whole,
        related: [],
        fixes: [],
      },
    ];
  });
}
