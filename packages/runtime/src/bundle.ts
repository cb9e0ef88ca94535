import type { Outcome, TracedRule, TracedSource } from "./answer.ts";

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
  readonly person?: true;
  /** Whether it comes with its parent, or at the top with every post. */
  readonly always?: true;
  /** Whether the post as published can have it. */
  readonly ofPost?: true;
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

/** Whether parts follow later edits after an act. */
export interface BundleCopying {
  /** Parts that are as they were before. */
  readonly keep: PartSet;
  /** Parts that are as they were at the start. */
  readonly again: PartSet;
  /** Parts that are copies. */
  readonly yes: PartSet;
  /** Parts of which nobody knows. */
  readonly open: PartSet;
}

/** A rule: what an answer says of it on every day, and what hangs on the day. */
export interface BundleRule {
  readonly name: string;
  readonly told: Omit<TracedRule, "stale">;
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

/** One thing a cell asks before it can answer, with as many values as `size`. */
export type BundleAsk =
  | { readonly ask: "part"; readonly part: number; readonly size: 2 }
  | { readonly ask: "author"; readonly size: number }
  | { readonly ask: "actor"; readonly size: number }
  | { readonly ask: "identity"; readonly size: number }
  | { readonly ask: "attribute"; readonly attribute: number; readonly size: number }
  | { readonly ask: "counter"; readonly counter: number; readonly size: number };

/** The answers for one action on one form: `row = Σ value × radix`, the first question counts by one. */
export interface BundleCell {
  readonly asks: readonly BundleAsk[];
  /** Indices of `rows`, one for each combination of values. */
  readonly rows: readonly number[];
}

/** A set of parts: 32 a word, part `p` is bit `p % 32` of word `p / 32`. */
export type PartSet = readonly number[];

/** Sets for the levels at least lost, linked, cut and whole. */
export type Planes = readonly [PartSet, PartSet, PartSet, PartSet];

/** What one act does to what a viewer holds. */
export interface BundleRow {
  readonly outcome: Outcome;
  /** Index of the next form; missing when nobody holds anything afterwards, or nobody knows what. */
  readonly form?: number;
  readonly audiences?: readonly number[];
  /** The line above the post, as an index of `texts`. */
  readonly header?: number;
  /** What people are told when it is refused: one text for each rule that refuses, as indices of `texts`. */
  readonly messages?: readonly number[];
  /** Parts that are emptied before anything is added. */
  readonly empty: PartSet;
  /** Parts that are whole afterwards. */
  readonly add: PartSet;
  /** Parts that are whole afterwards if the actor brings them. */
  readonly allow: PartSet;
  /** Parts that are afterwards as they were at the start. */
  readonly again: PartSet;
  /** Parts that nobody spoke of in an act whose outcome nobody said: an unwritten rule may bring them back. */
  readonly raise?: PartSet;
  /** Bounds above which a level cannot be: of the lower and of the upper bound. */
  readonly capLo: Planes;
  readonly capHi: Planes;
  /** What becomes of following later edits, on a platform whose rules say something of it. */
  readonly copying?: BundleCopying;
  /** Counters that go up by one, as indices of `counters`. */
  readonly raises?: readonly number[];
  /** Persons, as indices of `parts`; missing is unknown, empty is nobody, `chosen` whomever the actor chooses. */
  readonly countsFor?: readonly number[] | "chosen";
  readonly tells?: readonly number[] | "chosen";
  /** Rules that decided something, as indices of `rules`. */
  readonly rules: readonly number[];
  /** Each rule that decided levels, and of which parts. */
  readonly decides: readonly BundleDecider[];
}

/** A rule, as an index of `rules`, and the parts whose level it decided. */
export interface BundleDecider {
  readonly rule: number;
  readonly parts: PartSet;
}

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
  readonly counters?: readonly BundleCounter[];
  readonly rules: readonly BundleRule[];
  readonly sources: readonly BundleSource[];
  readonly spans: readonly BundleSpan[];
  readonly tables: readonly BundleTable[];
  readonly cells: readonly BundleCell[];
  readonly rows: readonly BundleRow[];
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
