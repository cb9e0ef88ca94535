import type { Hop, Level, Problem, Step, Trace } from "@waft/runtime";

/** One chain, in words that networks share: names of actions, or of groups of them, such as `reshare`. */
export interface AcrossQuestion {
  readonly post?: {
    readonly by?: string;
    readonly parts?: readonly string[];
    readonly settings?: Readonly<Partial<Record<string, string>>>;
  };
  readonly chain: readonly Step[];
  /** `2016`, `2016-03` or `2016-03-14`; today when left out. */
  readonly asOf?: string;
}

/** What a network does not have of the post that was asked about, and what was left out for that. */
export interface Lacking {
  readonly by?: string;
  readonly parts: readonly string[];
  readonly settings: readonly string[];
}

/** What the chain leaves on one network; ways to read it that come to the same are together. */
export interface AcrossColumn {
  readonly platform: string;
  /** The acts in the words of the network, in every way that comes to this. */
  readonly chains: readonly (readonly string[])[];
  /** The same in one line: for each act the word that was asked where it may be any of its actions, else those that it may be. */
  readonly chain: readonly string[];
  readonly lacks: Lacking;
  readonly asOf: string;
  readonly post: Trace["post"];
  /** What the last act that could be done did; missing where the chain has none. */
  readonly last?: Pick<Hop, "action" | "outcome" | "audiences" | "countsFor" | "tells">;
  /** The form that is held at the end; null where nobody holds anything, or nobody knows which. */
  readonly form: string | null;
  /** Acts that could not be done, because the chain had ended. */
  readonly notReached: readonly string[];
  /** The parts at the end; empty where nobody holds anything. */
  readonly parts: Readonly<Record<string, Level>>;
  /** Those of them that are whole and that the post was not published with: acts brought them. */
  readonly brought: readonly string[];
}

/** Why there is no answer of a network. */
export interface Unanswered {
  readonly platform: string;
  readonly chain: readonly string[];
  readonly problems: readonly Problem[];
}

/** The same chain on several networks. */
export interface Across {
  readonly waft: 1;
  /** The acts as they were asked. */
  readonly chain: readonly string[];
  /** In the order of the networks; where actions of a group come to different things, one for each of these. */
  readonly columns: readonly AcrossColumn[];
  readonly unanswered: readonly Unanswered[];
}
