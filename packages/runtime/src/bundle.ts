import type { Hop, TracedRule, TracedSource } from "./answer.ts";

/** What people are shown in one language, in the order in which the table names it; `""` where nobody wrote it. */
export type TextList = readonly string[];

/**
 * What people are shown: titles and messages, by language and apart from the table. A language that was left out stands
 * as the hash of its texts, so that the bundle can still be checked.
 */
export interface BundleTexts {
  readonly en: TextList | string;
  /** Missing when nobody wrote anything in Dutch. */
  readonly nl?: TextList | string;
}

/** Something declared in the rule files. */
export interface BundleName {
  readonly name: string;
  /** The title that people are shown, as an index of `texts`. */
  readonly title?: number;
}

/** One part of a post as a viewer may hold it; a parent stands before its children in the list. */
export interface BundlePart<Names extends Pick<BundleNames, "part" | "postPart"> = BundleNames> extends BundleName {
  readonly name: Names["part"] | Names["postPart"];
  /** Index of the parent in `parts`, or -1 at the top. */
  readonly parent: number;
  /** The part with all that is around it, and all that always comes along with these. */
  readonly along: PartSet;
  /** Whether the part is somebody, who can be counted for and told. */
  readonly person: boolean;
  /** Whether it comes with its parent, or at the top with every post. */
  readonly always: boolean;
  /** Whether the post as published can have it. */
  readonly ofPost: boolean;
}

/** Something a viewer, or later the author, does. */
export interface BundleAction<Name extends string = string> extends BundleName {
  readonly name: Name;
  readonly byAuthor?: true;
}

/** A group of actions: names in it are indices of `actions`. */
export interface BundleGroup {
  readonly name: string;
  readonly actions: readonly number[];
}

/** A setting of the post, of the viewer, or of an act; the first value is the default. */
export interface BundleAttribute {
  readonly name: string;
  readonly of: "post" | "viewer" | "act";
  /** The actions that have the setting, when it is one of an act. */
  readonly actions?: readonly number[];
  readonly values: readonly string[];
}

/** A small count that acts raise; beyond `most` it does not count on. */
export interface BundleCounter {
  readonly name: string;
  readonly most: number;
}

/** A rule: what an answer says of it while it is not stale, and what hangs on the day. */
export interface BundleRule {
  readonly name: string;
  readonly told: TracedRule;
  /** The sources that `told` names, as indices of `sources`. */
  readonly cites: readonly number[];
  /** First day on which the rule is stale, `YYYY-MM-DD`; missing when it never is. */
  readonly staleFrom?: string;
  /** First day on which it no longer is, because its dates have ended. */
  readonly staleUntil?: string;
  /** Stretches of days in which an answer rests on a date known only about: later than `after`, earlier than `before`. */
  readonly soft?: readonly SoftStretch[];
}

/** Days near a date that is known only about, a year to either side. */
export interface SoftStretch {
  readonly after: string;
  readonly before: string;
}

/** Where a rule has its word from. */
export interface BundleSource {
  readonly name: string;
  readonly told: TracedSource;
}

/**
 * The answers for one action on one form. What it asks is read one after the other, each time `row = row × size + value`,
 * so that the last thing asked counts by one.
 */
export interface BundleCell {
  /** What it asks, as indices of the bundle's `slots`. */
  readonly slots: readonly number[];
  /** Indices of `rows`, one for each combination of values. */
  readonly rows: readonly number[];
}

/** A set of parts: 32 a word, part `p` is bit `p % 32` of word `p / 32`. */
export type PartSet = readonly number[];

/**
 * What an act does to one part. Each is a number of ten bits: from the lowest, four for the lower bound of the part's level
 * and four for the upper one, each bit one plane (0 is absent, 1 lost, 3 linked, 7 cut, 15 whole), and two for whether it is
 * a copy (0 no, 1 perhaps, 3 surely).
 */
export type Effect = readonly [
  /** What stays as it was before the act. */
  keep: number,
  /** What is as it was at the start. */
  again: number,
  /** What it is afterwards in any case. */
  add: number,
  /** What it is afterwards if the actor brings it. */
  allow: number,
  /** Above this no bound can be. */
  cap: number,
  /** Up to which level an unwritten rule may bring it back, where nobody spoke of the part. */
  raise: number,
  /** Whether such a rule may bring it back up to what it was at the start. */
  raiseAgain: number,
];

/** What one act does: as answers tell it, and as parts are worked out by it. */
export interface BundleRow {
  readonly told: ToldAct;
  /** The line above the post, as an index of `texts`. */
  readonly header?: number;
  /** What people are told when it is refused: one text for each rule that refuses, as indices of `texts`. */
  readonly messages?: readonly number[];
  /** Index of the next form; missing when nobody holds anything afterwards, or nobody knows what. */
  readonly form?: number;
  /** Whether nobody holds anything new afterwards. */
  readonly ends?: true;
  /** Counters that go up by one, as indices of `counters`. */
  readonly raises?: readonly number[];
  /** Rules that decided something, as indices of `rules`. */
  readonly rules: readonly number[];
  /** Parts that the actor may bring. */
  readonly brings: PartSet;
  /** For each part what the act does to it, as an index of `effects`. */
  readonly effects: readonly number[];
  /** For each part the rule that decided its level, as an index of `rules`, or -1. */
  readonly deciders: readonly number[];
}

/** What an answer says of an act on every day. Header and messages stand in `texts`, and here only keep their places. */
export type ToldAct = Pick<Hop, "outcome" | "audiences" | "header" | "messages" | "countsFor" | "tells">;

/** From a day on, until the next span begins, one table answers. */
export interface BundleSpan {
  /** First day, `YYYY-MM-DD`; missing for the span before every date. */
  readonly from?: string;
  /** Index of `tables`. */
  readonly table: number;
}

/** Which cell answers which action on which form, on all days of its spans. */
export interface BundleTable {
  /** Index of the cell that publishing itself asks, or -1. */
  readonly post: number;
  /** `cells[action * forms + form]`: an index of `cells`, or -1 where no rule speaks. */
  readonly cells: readonly number[];
}

/** The names of a platform, as types: a bundle that carries its own is only asked about what it knows. */
export interface BundleNames {
  readonly action: string;
  readonly actor: string;
  readonly part: string;
  /** Parts that a post can be published with. */
  readonly postPart: string;
  /** Settings of a post, with their values. */
  readonly postSettings: Readonly<Record<string, string>>;
  /** Settings of acts and of viewers, with their values. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A platform, compiled: plain data, the same bytes for the same rules. */
export interface Bundle<Names extends BundleNames = BundleNames> {
  readonly waft: 1;
  /** FNV-1a of all the rest, as 16 hexadecimal digits: against damage, not against forgery. `hashBundle` says over which bytes. */
  readonly hash: string;
  readonly platform: string;
  readonly title?: number;
  readonly parts: readonly BundlePart<Names>[];
  readonly forms: readonly BundleName[];
  readonly actions: readonly BundleAction<Names["action"]>[];
  readonly groups: readonly BundleGroup[];
  readonly actors: readonly Names["actor"][];
  readonly audiences: readonly BundleName[];
  readonly attributes: readonly BundleAttribute[];
  readonly counters: readonly BundleCounter[];
  readonly rules: readonly BundleRule[];
  readonly sources: readonly BundleSource[];
  readonly spans: readonly BundleSpan[];
  readonly tables: readonly BundleTable[];
  readonly cells: readonly BundleCell[];
  readonly rows: readonly BundleRow[];
  readonly effects: readonly Effect[];
  /**
   * How many values there are of each thing that a cell can ask: the kind of the actor, which person the actor is (of
   * `identities`), then one for each of `attributes`, the kind of the author, and one for each of `parts` (whether the post
   * as published has it) and of `counters`.
   */
  readonly slots: readonly number[];
  /** Index of the form of what was published, when no rule says another. */
  readonly post: number;
  /** Index of the row of every act of which no rule speaks. */
  readonly gap: number;
  /** Parts that some rule brings anew: an unwritten rule could do so too. */
  readonly restorable: PartSet;
  /** The parts of every post. */
  readonly always: PartSet;
  /** Whether some rule says that a part is a copy: then every row says what becomes of following later edits. */
  readonly copies?: true;
  readonly texts: BundleTexts;
}
