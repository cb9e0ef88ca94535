/** What the outcome of an act can be; `unknown` when no rule says it. */
export type Outcome = "shown" | "may-be-shown" | "silent" | "gone" | "refused" | "becomes" | "unknown";

/** How good the word is on which a rule stands, best first. */
export type Standing = "official" | "spec" | "code" | "payload" | "press" | "practitioner" | "inferred" | "unsourced";

/** How much of a part a viewer has: whole, cut short, one click away, lost on the way, never there. */
export type LevelName = "absent" | "lost" | "linked" | "cut" | "whole";

/** A level, or bounds where nobody has said more. */
export type Level = LevelName | { readonly atLeast: LevelName; readonly atMost: LevelName };

/** One part in a viewer's hands. */
export interface TracedPart {
  readonly level: Level;
  /** The hop at which it was lost, when it is lost. */
  readonly lostAtHop?: number;
  /** The rule that decided the level last; null when no rule speaks of the part. */
  readonly decidedBy: string | null;
  /** Whether it no longer follows later edits; missing when it does, or when the platform's rules say nothing of it. */
  readonly copied?: true | "unknown";
}

/** What an act would do from here. */
export interface NextAct {
  readonly outcome: Outcome;
  readonly countsFor: readonly string[] | "chosen" | null;
}

/** What viewers hold after an act. */
export interface Hop {
  readonly action: string;
  readonly brings: readonly string[];
  readonly actor: string;
  readonly settings: Readonly<Record<string, string | undefined>>;
  /** The form acted on; null when that is unknown. */
  readonly of: string | null;
  readonly outcome: Outcome;
  readonly audiences: readonly string[] | null;
  /** The line above the post, with `{actor}` and `{action}` to be filled in. */
  readonly header: string | null;
  /** What people are told when the act is refused. */
  readonly messages?: readonly string[];
  /** Whom the act counts for; null is unknown, empty is nobody, `chosen` whomever the person acting chooses. */
  readonly countsFor: readonly string[] | "chosen" | null;
  readonly tells: readonly string[] | "chosen" | null;
  readonly decidedBy: readonly string[];
  /** True when a deciding rule begins or ends about within a year of the day asked. */
  readonly about?: true;
  /** After `silent`, `gone` and `refused` there is no `form` and no `parts`. */
  readonly form?: string | null;
  readonly parts?: Readonly<Record<string, TracedPart>>;
  /** What the platform's counters stand at afterwards, if it has any; null is unknown. */
  readonly counters?: Readonly<Record<string, number>> | null;
  readonly lost?: readonly string[];
  readonly gained?: readonly string[];
  readonly next?: Readonly<Record<string, NextAct>>;
}

/** What an answer says of a rule that decided something in it. Dates are as written: `2016`, `2016-03` or `2016-03-14`. */
export interface TracedRule {
  readonly from: string | null;
  readonly until: string | null;
  readonly about?: true;
  readonly fromAbout?: true;
  readonly untilAbout?: true;
  readonly sources: readonly string[];
  readonly against?: readonly string[];
  readonly standing: Standing;
  readonly stale: boolean;
  readonly doc?: string;
}

/** Where a rule has its word from. */
export interface TracedSource {
  readonly title?: string;
  readonly by?: string;
  readonly url?: string;
  readonly archived?: string;
  readonly kind?: string;
  readonly published?: string;
  readonly about?: true;
  readonly seen?: string;
}

/** The post as it was published: hop 0. */
export interface Start {
  readonly form: string;
  readonly parts: Readonly<Record<string, TracedPart>>;
  readonly next: Readonly<Record<string, NextAct>>;
}

/** A post followed down a chain: stable, the same JSON from every tool. */
export interface Trace {
  readonly waft: 1;
  readonly platform: string;
  /** The day asked, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly post: {
    readonly by: string;
    readonly parts: readonly string[];
    readonly settings: Readonly<Record<string, string>>;
  };
  readonly start: Start;
  readonly hops: readonly Hop[];
  /** Acts of the chain that could not happen because the chain had ended. */
  readonly notReached?: readonly string[];
  readonly rules: Readonly<Record<string, TracedRule>>;
  readonly sources: Readonly<Record<string, TracedSource>>;
}

/** A part that the chains leave differently; null where nobody holds anything at the end. */
export interface Difference {
  readonly part: string;
  readonly levels: readonly (Level | null)[];
}

/** The same post down several chains. */
export interface Comparison {
  readonly waft: 1;
  readonly platform: string;
  readonly asOf: string;
  readonly traces: readonly Trace[];
  /** Parts whose level after the last act is not the same everywhere. */
  readonly differences: readonly Difference[];
}
