import { tellFinding, type Diagnostic, type Language, type SourceFile } from "@waft/core";
import { testPhrases } from "../phrases/say-test.ts";
import { placeSpan } from "../report/place-span.ts";
import { findProblems } from "./find-problems.ts";
import type { TestedTarget } from "./test-target.ts";

/** One test as other programs count them: an example, a claim, or that every rule is shown. */
export interface TestCase {
  readonly kind: "example" | "claim" | "coverage" | "rules";
  readonly title: string;
  readonly state: "passed" | "failed" | "open";
  /** What was found, in the language asked for. */
  readonly messages: readonly string[];
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** The tests of a platform, as other programs count them. */
export function listCases(
  target: TestedTarget,
  asked: { readonly language: Language; readonly gate: boolean },
): readonly TestCase[] {
  const { entry, name, errors, tested, sources } = target;
  const { language } = asked;
  const files = new Map(sources.map((source): [string, SourceFile] => [source.path, source]));
  const tell = (finding: Diagnostic): string => {
    const { message, hint } = tellFinding(finding, language);
    const { file, start } = placeSpan(finding.span, files);
    return `${file}:${start.line}:${start.column} ${message} ${hint}`.trimEnd();
  };
  if (tested === undefined) {
    const messages = errors.map(tell);
    return [{ kind: "rules", title: name[language], state: "failed", messages, file: entry, line: 1 }];
  }
  const { examples, claims } = tested.result;
  const problems = findProblems(tested.result);
  const describe = (kind: "example" | "claim", { title, span, verdict }: Tested): TestCase => {
    const found = problems.filter((one) => one.title === title).map(({ finding }) => tell(finding));
    const { file, start } = placeSpan(span, files);
    return { kind, title, state: states[verdict], messages: found, file, line: start.line };
  };
  return [
    ...examples.map((one) => describe("example", one)),
    ...claims.map((one) => describe("claim", one)),
    ...listGate(target, asked),
  ];
}

interface Tested {
  readonly title: string;
  readonly span: Diagnostic["span"];
  readonly verdict: keyof typeof states;
}

const states = {
  passed: "passed",
  proved: "passed",
  open: "open",
  failed: "failed",
  refuted: "failed",
  vacuous: "failed",
} as const;

function listGate(
  { entry, tested }: TestedTarget,
  { language, gate }: { readonly language: Language; readonly gate: boolean },
): readonly TestCase[] {
  const rules = tested?.result.coverage?.rules;
  if (!gate || rules === undefined) {
    return [];
  }
  const title = testPhrases.everyRule[language];
  const { missing, all } = rules;
  const messages =
    missing.length === 0 ? [] : [`${testPhrases.missingRules(missing.length, all)[language]} ${missing.join(", ")}.`];
  return [
    { kind: "coverage", title, state: missing.length === 0 ? "passed" : "failed", messages, file: entry, line: 1 },
  ];
}
