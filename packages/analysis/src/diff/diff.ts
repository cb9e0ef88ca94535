import type { Level, Outcome, Step, Trace } from "@waft/runtime";

/** What can be answered otherwise: what happens and who is shown it, whom it counts for, who is told, how counters stand, or a part. */
export type DiffAspect = "outcome" | "countsFor" | "tells" | "counters" | "part";

/** Differing states of all, in one group. */
export interface DiffCounts {
  readonly differing: number;
  readonly all: number;
}

/** What one side answers at the act that a witness ends with. */
export interface WitnessSide {
  readonly asOf: string;
  readonly outcome: Outcome;
  readonly form: string | null;
  readonly audiences: readonly string[];
  /** Null is unknown. */
  readonly countsFor: readonly string[] | "chosen" | null;
  readonly tells: readonly string[] | "chosen" | null;
  /** How the part stands afterwards; null where nobody holds anything, and in groups that are of no part. */
  readonly level: Level | null;
  readonly copied: boolean | "unknown";
  /** Whether the chain can be followed to its end there, and ends so; where it does on neither side, no chain leads there. */
  readonly follows: boolean;
  /** The part after publishing and after each act of this chain, as `trace` answers; empty in groups of no part. */
  readonly levels: readonly (Level | null)[];
}

/** The smallest case in which the two sides differ: ask `trace` of either about it. */
export interface DiffWitness {
  readonly post: Trace["post"];
  readonly chain: readonly Step[];
  /** The same in the words of the second side, where it has others. */
  readonly chainB?: readonly Step[];
  /** How the part stands before the last act; null in groups that are of no part, and at publishing. */
  readonly before: Level | null;
  readonly a: WitnessSide;
  readonly b: WitnessSide;
}

/**
 * All states in which one action on one form is answered otherwise in one respect. Where all days are compared, days on
 * which other rules speak, or the smallest case is answered in another way, are groups of their own.
 */
export interface DiffGroup extends DiffCounts {
  /** Null is publishing. */
  readonly action: string | null;
  /** The action of the second side, where it is another one of the same group. */
  readonly actionB?: string;
  /** The group that has both. */
  readonly group?: string;
  readonly form: string | null;
  /** The form of the second side, where it has another name. */
  readonly formB?: string;
  readonly aspect: DiffAspect;
  /** The part, in groups of one. */
  readonly part?: string;
  /** The rules behind the answers of both sides, in all differing states. */
  readonly rulesA: readonly string[];
  readonly rulesB: readonly string[];
  /** The stretches of days in which there are such states, with those of each. */
  readonly days: readonly DiffDays[];
  readonly witness: DiffWitness;
}

/** Days that are compared with each other. */
export interface DiffStretch {
  /** The day asked of the first side. */
  readonly a: string;
  /** The day asked of the second side. */
  readonly b: string;
  /** First and last but one day, where a stretch of the same days is compared; both null where two days are. */
  readonly from: string | null;
  readonly until: string | null;
}

/** Differing states of all, on days that were compared with each other. */
export interface DiffDays extends DiffStretch, DiffCounts {}

/** What kind of change the second side is for whoever uses the first: `none` where nothing is different. */
export type DiffVerdict = "major" | "minor" | "patch" | "none";

/** Something that one of the two sides alone declares, or that they declare differently. */
export interface DeclaredChange {
  readonly change: "added" | "removed" | "changed";
  readonly what:
    | "action"
    | "actor"
    | "part"
    | "form"
    | "attribute"
    | "value"
    | "rule"
    | "source"
    | "title"
    | "text"
    | "default";
  readonly name: string;
}

/** What is compared with what. */
export interface DiffSide {
  readonly platform: string;
  /** The day asked; null where all days are compared. */
  readonly asOf: string | null;
  readonly hash: string;
}

/** Two sets of rules, or one on two days, compared state by state. */
export interface Diff extends DiffCounts {
  readonly waft: 1;
  readonly a: DiffSide;
  readonly b: DiffSide;
  /** Null where the two are different platforms, and neither has all rules of the other. */
  readonly verdict: DiffVerdict | null;
  /** All days that were compared, in their order. */
  readonly days: readonly DiffDays[];
  readonly groups: readonly DiffGroup[];
  readonly declared: readonly DeclaredChange[];
  /** Rules and sources of both sides that the groups name. */
  readonly rulesA: Trace["rules"];
  readonly rulesB: Trace["rules"];
  readonly sources: Trace["sources"];
}
