import type { DateNode, LevelWord, TextNode } from "../syntax/tree.ts";
import type { Span } from "../text/source-file.ts";

/** Something declared, with the place of its name. */
export interface Declared {
  readonly name: string;
  readonly title?: TextNode;
  readonly doc?: string;
  readonly span: Span;
}

/** A part that a post of the platform can have or be given; parents stand before children. */
export interface LinkedPart extends Declared {
  /** Index of the parent, or -1. */
  readonly parent: number;
  readonly person: boolean;
  /** Comes with its parent, or at the top with every post. */
  readonly always: boolean;
  /** A post as published can have it. */
  readonly ofPost: boolean;
}

/** An action that the platform has. */
export interface LinkedAction extends Declared {
  readonly byAuthor: boolean;
}

/** A group of actions, as indices. */
export interface LinkedGroup extends Declared {
  readonly actions: readonly number[];
}

/** A setting of the post, the viewer or of some acts. */
export interface LinkedAttribute extends Declared {
  readonly of: "post" | "viewer" | "act";
  readonly actions: readonly number[];
  readonly values: readonly string[];
}

/** A source, with its fields. */
export interface LinkedSource extends Declared {
  readonly fields: Readonly<Partial<Record<"title" | "by" | "url" | "archived" | "kind", string>>>;
  readonly published?: DateNode;
  readonly seen?: DateNode;
}

/** One thing that a rule asks; every name is an index. */
export type ConditionLeaf =
  | { readonly kind: "part"; readonly part: number }
  | { readonly kind: "author"; readonly actor: number }
  | { readonly kind: "actor"; readonly actor: number }
  | { readonly kind: "identity"; readonly identity: number }
  | { readonly kind: "attribute"; readonly attribute: number; readonly value: number };

/** What a rule asks before it speaks. */
export type Condition =
  | { readonly kind: "all" | "any"; readonly items: readonly Condition[] }
  | { readonly kind: "not"; readonly item: Condition }
  | ConditionLeaf;

/** What a rule speaks of: publishing, or acts on what a viewer holds in some forms. */
export type On =
  | { readonly kind: "post" }
  | { readonly kind: "act"; readonly actions: readonly number[]; readonly forms: readonly number[] };

/** What becomes of what the viewer holds. */
export type RuleOutcome =
  | {
      readonly kind: "shows";
      readonly form: number | "it";
      readonly some: boolean;
      readonly audiences: readonly number[];
      readonly header?: TextNode;
    }
  | { readonly kind: "silent" }
  | { readonly kind: "becomes"; readonly form: number }
  | { readonly kind: "gone" }
  | { readonly kind: "refused"; readonly message?: TextNode };

/** A level word and the parts after it; `everything` stands for all that the rule does not name. */
export interface LinkedLevels {
  readonly word: LevelWord;
  readonly everything: boolean;
  readonly parts: readonly { readonly part: number; readonly span: Span }[];
  readonly span: Span;
}

/** Sources that a rule cites, as indices. */
export interface Cites {
  readonly source: readonly number[];
  readonly inferred: readonly number[];
  readonly against: readonly number[];
}

/** A rule with every name looked up. */
export interface LinkedRule extends Declared {
  readonly on: On;
  readonly when: Condition;
  readonly from?: DateNode;
  readonly until?: DateNode;
  /** Indices of rules, as written. */
  readonly refines: readonly number[];
  readonly outcome?: RuleOutcome;
  readonly levels: readonly LinkedLevels[];
  readonly adds: readonly number[];
  readonly allows: readonly number[];
  /** Indices of parts; `unknown` when the rule says that nobody knows. */
  readonly countsFor?: readonly number[] | "unknown";
  readonly tells?: readonly number[] | "unknown";
  readonly cites: Cites;
  /** What stands beside the names of its sources, such as the place in them. */
  readonly citeNotes: readonly string[];
  readonly review?: DateNode;
}

/** A platform with every name looked up. */
export interface LinkedPlatform {
  readonly name: string;
  readonly title?: TextNode;
  readonly actors: readonly string[];
  readonly parts: readonly LinkedPart[];
  readonly forms: readonly Declared[];
  readonly actions: readonly LinkedAction[];
  readonly groups: readonly LinkedGroup[];
  readonly audiences: readonly Declared[];
  readonly attributes: readonly LinkedAttribute[];
  readonly sources: readonly LinkedSource[];
  readonly rules: readonly LinkedRule[];
}
