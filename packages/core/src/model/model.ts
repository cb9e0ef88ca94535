import type { Standing } from "@waft/runtime";
import type { Condition, LinkedPersons, LinkedPlatform, LinkedRule, On, RuleOutcome } from "../link/linked.ts";
import type { Known } from "./known.ts";
import type { LevelWord } from "../syntax/tree.ts";

/** Where a part comes from: what was there before, the act, the actor's choice, or the start of the chain. */
export type Origin = "before" | "added" | "allowed" | "start";

/** What a rule says of one part. */
export interface PartEffect {
  readonly origin: Origin;
  readonly level: LevelWord;
  /** Whether nobody knows that it comes from there: then it may also be what it was. */
  readonly doubted?: true;
}

/** What a rule says of whether a part follows later edits: it no longer does, it is new, or nobody knows. */
export type CopyEffect = "copied" | "fresh" | "open";

/** What a rule says of what becomes of the post: perhaps that nobody knows any more, be it that it was refused. */
export type ModelOutcome = RuleOutcome | { readonly kind: "unknown"; readonly refusing: boolean };

/** A rule, with what it says of each part. */
export interface ModelRule {
  readonly name: string;
  /** Its place among the rules of the model. */
  readonly index: number;
  readonly linked: LinkedRule;
  readonly on: On;
  readonly when: Condition;
  /** First day and first day after, `YYYY-MM-DD`. */
  readonly first?: string;
  readonly end?: string;
  /** Every rule it refines, also by way of others. */
  readonly refines: ReadonlySet<number>;
  readonly outcome?: ModelOutcome;
  /** For each part what the rule says of it, if anything. */
  readonly effects: readonly (PartEffect | undefined)[];
  /** For each part what the rule says of its being a copy, if anything. */
  readonly copies: readonly (CopyEffect | undefined)[];
  /** Counters, as indices. */
  readonly raises: readonly number[];
  readonly countsFor?: LinkedPersons;
  readonly tells?: LinkedPersons;
  readonly standing: Standing;
  /** First day on which it is stale. */
  readonly staleFrom?: string;
  /** It says that nobody knows, wherever it said something; where another one says more, that one is heard. */
  readonly doubted?: true;
}

/** A platform whose rules are ready to be evaluated: finite, and every name an index. */
export interface Model {
  readonly platform: LinkedPlatform;
  readonly rules: readonly ModelRule[];
  /** The first day of each stretch in which the same rules hold; the first stretch has none. */
  readonly days: readonly (string | undefined)[];
  /** For each occasion, numbered as by `numberOccasion`, the rules that speak of it, in their order. */
  readonly speaking: readonly (readonly number[])[];
  /** Index of the form `post`. */
  readonly postForm: number;
  /** For each part whether some rule brings it anew: an unwritten rule may do so too. */
  readonly restorable: readonly boolean[];
  /** For each part whether some rule allows it: an unwritten rule may leave it out. */
  readonly optional: readonly boolean[];
  /** For each counter whether some rule raises it: one that no rule raises stays at nought. */
  readonly raised: readonly boolean[];
  /** Whether any rule says that something is a copy; if none does, nothing is said of copies at all. */
  readonly tracksCopies: boolean;
  /** What has been worked out about it. */
  readonly known: Known;
}
