import type { ClaimResult, DemandResult, TestResult, Witness } from "@waft/analysis";
import type { Diagnostic, Said } from "@waft/core";
import { sayUnsettled, testPhrases } from "../phrases/say-test.ts";

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
  const { message, hint } = tell(demand);
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

function tell({ how, property, verdict, witness, unsettled, open, lacks = [] }: DemandResult): {
  readonly message: Said;
  readonly hint: Said;
} {
  const said = `${how} ${property}`;
  if (verdict === "vacuous") {
    return { message: testPhrases.vacuous(said), hint: testPhrases.vacuousHint };
  }
  if (verdict === "open") {
    const why = unsettled && { en: sayUnsettled(unsettled, "en"), nl: sayUnsettled(unsettled, "nl") };
    const { en, nl } = why ?? testPhrases.openUnnamed;
    return { message: testPhrases.open(said, en, nl), hint: testPhrases.openHint(open - 1) };
  }
  const message =
    witness === undefined ? testPhrases.refutedEverywhere(said) : testPhrases.refuted(said, witness.chain.length);
  return { message, hint: lacks.length === 0 ? testPhrases.refutedHint : testPhrases.lacks(lacks) };
}
