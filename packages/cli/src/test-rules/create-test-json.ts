import type { ClaimResult, ExampleResult, MutantResult, Mutation, TestResult } from "@waft/analysis";
import { tellFinding, type Diagnostic, type Language, type SourceFile } from "@waft/core";
import { placeSpan, type ReportedSpan } from "../report/place-span.ts";
import type { TestedTarget } from "./test-target.ts";

/** What `test --format json` prints; fields may be added, and none is renamed or removed within `waft: 1`. */
export interface TestJson {
  /** The version of this shape. */
  readonly waft: 1;
  /** Whether nothing failed: what is open is no failure. */
  readonly passed: boolean;
  readonly platforms: readonly PlatformJson[];
}

type Placed<Thing> = Omit<Thing, "span"> & { readonly place: ReportedSpan };

interface PlatformJson {
  readonly entry: string;
  readonly title: string;
  /** What is wrong with the rules: then nothing was tested. */
  readonly errors: readonly FindingJson[];
  readonly examples: readonly (Omit<Placed<ExampleResult>, "findings"> & {
    readonly findings: readonly (FindingJson & { readonly rules: readonly string[] })[];
  })[];
  readonly claims: readonly (Omit<Placed<ClaimResult>, "demands"> & {
    readonly demands: readonly Placed<ClaimResult["demands"][number]>[];
  })[];
  readonly coverage: Omit<NonNullable<TestResult["coverage"]>, "shown"> | null;
  readonly mutation: (Omit<Mutation, "mutants"> & { readonly mutants: readonly MutantJson[] }) | null;
}

type MutantJson = Omit<Placed<MutantResult>, "change"> & { readonly change: string };

interface FindingJson {
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  readonly message: string;
  readonly hint: string | null;
  readonly place: ReportedSpan;
}

/** Makes the report for programs. */
export function createTestJson(
  targets: readonly TestedTarget[],
  { language, passed }: { readonly language: Language; readonly passed: boolean },
): TestJson {
  return { waft: 1, passed, platforms: targets.map((target) => describeTarget(target, language)) };
}

function describeTarget({ entry, name, errors, sources, tested }: TestedTarget, language: Language): PlatformJson {
  const files = new Map(sources.map((source): [string, SourceFile] => [source.path, source]));
  const place = <Thing extends { readonly span: Diagnostic["span"] }>({ span, ...thing }: Thing): Placed<Thing> => ({
    ...thing,
    place: placeSpan(span, files),
  });
  const tell = (finding: Diagnostic): FindingJson => {
    const { message, hint } = tellFinding(finding, language);
    const { code, severity, span } = finding;
    return { code, severity, message, hint: hint === "" ? null : hint, place: placeSpan(span, files) };
  };
  const { examples = [], claims = [], coverage = null, mutation = null } = tested?.result ?? {};
  return {
    entry,
    title: name[language],
    errors: errors.map(tell),
    examples: examples.map((example) => ({
      ...place(example),
      findings: example.findings.map(({ finding, rules }) => ({ ...tell(finding), rules })),
    })),
    claims: claims.map((claim) => ({ ...place(claim), demands: claim.demands.map((demand) => place(demand)) })),
    coverage: coverage && { rules: coverage.rules, transitions: coverage.transitions },
    mutation: mutation && {
      ...mutation,
      mutants: mutation.mutants.map((mutant) => ({ ...place(mutant), change: mutant.change[language] })),
    },
  };
}
