/** A name that people are shown, in English and, where it was written, in Dutch. */
export interface BundleText {
  readonly en: string;
  readonly nl?: string;
}

/** Something declared in the rule files, with the title that people are shown. */
export interface BundleName {
  readonly name: string;
  readonly title?: BundleText;
}

/** One part of a post as a viewer may hold it; a parent stands before its children in the list. */
export interface BundlePart extends BundleName {
  /** Index of the parent in `parts`, or -1 at the top. */
  readonly parent: number;
  /** Whether the part is somebody, who can be counted for and told. */
  readonly person?: true;
  /** Whether it comes with its parent, or at the top with every post. */
  readonly always?: true;
  /** Whether the post as published can have it. */
  readonly ofPost?: true;
}

/** Something a viewer, or later the author, does. */
export interface BundleAction extends BundleName {
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

/** How good the word is on which a rule stands, best first. */
export type Standing = "official" | "spec" | "code" | "payload" | "press" | "practitioner" | "inferred" | "unsourced";

/** What an answer says of a rule. Dates are as written: `2016`, `2016-03` or `2016-03-14`. */
export interface BundleRule {
  readonly name: string;
  readonly doc?: string;
  readonly from?: string;
  readonly until?: string;
  readonly fromAbout?: true;
  readonly untilAbout?: true;
  readonly sources: readonly number[];
  readonly against?: readonly number[];
  readonly standing: Standing;
  /** First day on which the rule is stale, `YYYY-MM-DD`; missing when it never is. */
  readonly staleFrom?: string;
}

/** Where a rule has its word from. */
export interface BundleSource {
  readonly name: string;
  readonly title?: string;
  readonly by?: string;
  readonly url?: string;
  readonly archived?: string;
  readonly kind?: string;
  readonly published?: string;
  readonly publishedAbout?: true;
  readonly seen?: string;
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

/** What the outcome of an act can be; `unknown` when no rule says it. */
export type Outcome = "shown" | "may-be-shown" | "silent" | "gone" | "refused" | "becomes" | "unknown";

/** What one act does to what a viewer holds. */
export interface BundleRow {
  readonly outcome: Outcome;
  /** Index of the next form; missing when nobody holds anything afterwards, or nobody knows what. */
  readonly form?: number;
  readonly audiences?: readonly number[];
  readonly header?: BundleText;
  /** What people are told when it is refused: one text for each rule that refuses. */
  readonly messages?: readonly BundleText[];
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
  /** For each rule that decided levels: its index and the parts. */
  readonly decides: readonly (readonly [rule: number, parts: PartSet])[];
}

/** From a day on, until the next span begins: which cell answers which action on which form. */
export interface BundleSpan {
  /** First day, `YYYY-MM-DD`; missing for the span before every date. */
  readonly from?: string;
  /** Index of the cell that publishing itself asks, or -1. */
  readonly post: number;
  /** `cells[action * forms + form]`: an index of `cells`, or -1 where no rule speaks. */
  readonly cells: readonly number[];
}

/** A platform, compiled: plain data, the same bytes for the same rules. */
export interface Bundle {
  readonly waft: 1;
  readonly platform: string;
  readonly title?: BundleText;
  readonly parts: readonly BundlePart[];
  readonly forms: readonly BundleName[];
  readonly actions: readonly BundleAction[];
  readonly groups: readonly BundleGroup[];
  readonly actors: readonly string[];
  readonly audiences: readonly BundleName[];
  readonly attributes: readonly BundleAttribute[];
  readonly counters?: readonly BundleCounter[];
  readonly rules: readonly BundleRule[];
  readonly sources: readonly BundleSource[];
  readonly spans: readonly BundleSpan[];
  readonly cells: readonly BundleCell[];
  readonly rows: readonly BundleRow[];
  /** Parts that some rule brings anew: an unwritten rule could do so too. */
  readonly restorable: PartSet;
  /** Parts that some rule allows: what an unwritten rule could leave out. */
  readonly optional: PartSet;
  /** Whether some rule says that a part is a copy: then every row says what becomes of following later edits. */
  readonly copies?: true;
  /** What is said to who does something of which no rule speaks; without it nobody knows what happens. */
  readonly otherwise?: { readonly message?: BundleText };
}
