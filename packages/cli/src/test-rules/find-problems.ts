import type { ClaimResult, DemandResult, TestResult, Witness } from "@waft/analysis";
import { sayDemand } from "@waft/analysis/internal";
import type { Diagnostic } from "@waft/core";

/** Something that a test found, told as a finding, with the chain that shows it. */
export interface TestProblem {
  readonly finding: Diagnostic;
  /** The example or claim that it is about. */
  readonly title: string;
  readonly witness?: Witness;
}

/** Everything that examples and claims found: what fails is an error, what is open a warning. */
export function findProblems({ examples, claims }: TestResult): readonly TestProblem[] {
  return [
    ...examples.flatMap(({ title, findings }) => findings.map(({ finding }) => ({ title, finding }))),
    ...claims.flatMap((claim) => claim.demands.flatMap((demand) => describeDemand(claim, demand))),
  ];
}

function describeDemand({ title }: ClaimResult, demand: DemandResult): readonly TestProblem[] {
  const { verdict, witness, span } = demand;
  if (verdict === "proved") {
    return [];
  }
  const { message, hint } = sayDemand(demand);
  const finding: Diagnostic = {
    code: `claim/${verdict}`,
    severity: verdict === "open" ? "warning" : "error",
    message: message.en,
    hint: hint.en,
    nl: { message: message.nl, hint: hint.nl },
    span,
    related: [],
    fixes: [],
  };
  return [{ title, finding, ...(witness === undefined ? {} : { witness }) }];
}
