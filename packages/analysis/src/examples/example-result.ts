import type { Diagnostic } from "@waft/core";
import type { Witness } from "../claims/claim-result.ts";

/** What became of an example: rules say the same, or surely something else, or leave some of it open. */
export type ExampleVerdict = "passed" | "failed" | "open";

/** Something that an example says and rules do not. */
export interface ExampleFinding {
  /** What was expected and what is, with its place. */
  readonly finding: Diagnostic;
  /** Names of the rules on which it stands. */
  readonly rules: readonly string[];
}

/** What became of an example. */
export interface ExampleResult {
  readonly title: string;
  readonly span: Diagnostic["span"];
  readonly verdict: ExampleVerdict;
  /** The example as `trace` of the runtime is asked. */
  readonly question: Witness;
  readonly findings: readonly ExampleFinding[];
  /** Names of the rules that decide something in it. */
  readonly rules: readonly string[];
}
