import type { Level, Outcome, Step, Trace } from "@waft/runtime";
import type { Edit, EditKind } from "../edits/edit.ts";

/** What is asked: why one part stands as it does after a chain. */
export interface WhyQuestion {
  readonly part: string;
  /**
   * Which changes are looked for: those after which the part stands otherwise, or those after which it is surely seen.
   * `differs` when left out.
   */
  readonly wanted?: Wanted;
}

/** After which changes the answer counts as another one. */
export type Wanted = "differs" | "seen";

/**
 * Why a part stands as it does after one act: it was published so, never was there, a rule says so, it went with the
 * part around it, it was lost before, nobody brought it, rules answer but none speaks of it, no rule answers at all, or
 * the chain has ended.
 */
export type Because =
  | "published"
  | "never-there"
  | "rule"
  | "around"
  | "lost-before"
  | "not-brought"
  | "not-mentioned"
  | "no-rule"
  | "ended";

/** One step of the way on which a part came to stand as it does; hop 0 is publishing. */
export interface WhyHop {
  readonly hop: number;
  /** Null at hop 0. */
  readonly action: string | null;
  readonly outcome: Outcome;
  readonly form: string | null;
  readonly level: Level | null;
  readonly because: Because;
  /** The rule that decided the level, where one did. */
  readonly decidedBy: string | null;
  /** The part with which it went, when it went with the part around it. */
  readonly around?: string;
  /** Whether it stands otherwise than at the hop before, or another one was brought. */
  readonly changed: boolean;
  /** Where it is whole because this act brought it. */
  readonly brought?: true;
}

/**
 * A change of the question after which the answer is another one, and somebody still holds something: `trace` gives it.
 * Hops are those of the chain that was asked.
 */
export interface WhyChange {
  readonly kind: EditKind;
  /** One change; two where no single one is enough. */
  readonly edits: readonly Edit[];
  readonly asOf: string;
  readonly post: Trace["post"];
  readonly chain: readonly Step[];
  readonly level: Level;
  readonly lostAtHop?: number;
  readonly decidedBy: string | null;
  /** Where it is whole, and the post was not published with it: then an act brought it. */
  readonly brought?: true;
  /** True where the level is not known so far that it surely is another one: nobody has said whether it differs. */
  readonly open?: true;
}

/** Why a part stands as it does, and what would change it. */
export interface Why {
  readonly waft: 1;
  readonly platform: string;
  readonly asOf: string;
  readonly post: Trace["post"];
  readonly chain: readonly Step[];
  readonly part: string;
  /** How it stands in the end. */
  readonly level: Level | null;
  readonly lostAtHop?: number;
  /** Where it is whole, and the post was not published with it: then an act brought it. */
  readonly brought?: true;
  /** The hop since which it stands so. */
  readonly decidedAt: number;
  readonly path: readonly WhyHop[];
  readonly wanted: Wanted;
  /** The nearest change of each kind that has one, the chain first, then the post, its settings and the day. */
  readonly changes: readonly WhyChange[];
  /** True where the search for changes was cut short, because there are too many. */
  readonly limited?: true;
  readonly rules: Trace["rules"];
  readonly sources: Trace["sources"];
}
