import type { ClauseNode, DateNode, PartWord, SeenWord, TextNode } from "../syntax/tree.ts";
import type { Span } from "../text/source-file.ts";

/** Something declared, with the place of its name. */
export interface Declared {
  readonly name: string;
  readonly title?: TextNode;
  readonly doc?: string;
  readonly span: Span;
}

/** Kinds of what is declared and should be used; `own-part` is one that posts are not said to have. */
export type DeclaredKind =
  | "actor"
  | "part"
  | "own-part"
  | "form"
  | "audience"
  | "action"
  | "group"
  | "attribute"
  | "value"
  | "counter"
  | "source";

/** Something that the files of a platform declare themselves. */
export interface DeclaredName {
  readonly kind: DeclaredKind;
  readonly name: string;
  /** The attribute of a value. */
  readonly of?: string;
  readonly span: Span;
  /** The whole declaration, where nothing else stands in it. */
  readonly whole?: Span;
  /** Whether any rule, example, claim or goal names it. */
  readonly used: boolean;
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

/** A small count that a rule raises; beyond `most` it does not count on. */
export interface LinkedCounter extends Declared {
  readonly most: number;
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
  | { readonly kind: "attribute"; readonly attribute: number; readonly value: number }
  | { readonly kind: "count"; readonly counter: number; readonly atLeast: boolean; readonly count: number };

/** What a rule asks before it speaks, with the place of what was written. */
export type Condition = (
  | { readonly kind: "all" | "any"; readonly items: readonly Condition[] }
  | { readonly kind: "not"; readonly item: Condition }
  | ConditionLeaf
) & { readonly span?: Span };

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

/** Persons, as indices of parts; nobody knows whom, or whomever the person acting chooses. */
export type LinkedPersons = readonly number[] | "unknown" | "chosen";

/** A level word or `copies` and the parts after it; `everything` stands for all that the rule does not name. */
export interface LinkedLevels {
  readonly word: PartWord;
  readonly everything: boolean;
  readonly parts: readonly { readonly part: number; readonly span: Span }[];
  readonly span: Span;
}

/** A name in a clause of a rule, where it stands: a part, or a person, which is a part as well. */
export interface PlacedName {
  readonly word: "adds" | "allows" | "counts" | "tells";
  readonly part: number;
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
  /** Where each of them is named. */
  readonly refinesSpans: readonly Span[];
  /** From the word `rule` to its closing brace. */
  readonly whole: Span;
  readonly outcome?: RuleOutcome;
  readonly levels: readonly LinkedLevels[];
  readonly adds: readonly number[];
  readonly allows: readonly number[];
  /** Indices of counters. */
  readonly raises: readonly number[];
  readonly countsFor?: LinkedPersons;
  readonly tells?: LinkedPersons;
  readonly cites: Cites;
  /** What stands beside the names of its sources, such as the place in them. */
  readonly citeNotes: readonly string[];
  /** Where the parts and persons behind `adds`, `allows`, `counts for` and `tells` stand. */
  readonly placed: readonly PlacedName[];
  /** Every clause, as it stands. */
  readonly clauses: readonly { readonly clause: ClauseNode["clause"]; readonly span: Span }[];
  readonly review?: DateNode;
  /** Missing where it is not asked strictly, or the rule is never stale. */
  readonly doubt?: RuleDoubt;
}

/** Of a rule that is stale from some day on: whether it speaks until then, or from then on and says that nobody knows. */
export interface RuleDoubt {
  readonly speaks: "before" | "after";
  /** The first day on which it is stale; missing where it is on all days on which it is in force. */
  readonly day?: string;
}

/** Who acts, with what, and what else holds. */
export interface LinkedShape {
  /** Index of an actor, or a person by its place among the persons who can act. */
  readonly by?: { readonly kind: "actor" | "identity"; readonly index: number };
  readonly with: readonly number[];
  readonly without: readonly number[];
  /** Where the names after `with` and `without` stand. */
  readonly placed: readonly { readonly word: "with" | "without"; readonly part: number; readonly span: Span }[];
  readonly when?: Condition;
}

/** Something that can be said of a viewer, or of the last act. */
export type Property =
  | { readonly kind: "and" | "or"; readonly items: readonly Property[] }
  | { readonly kind: "sees"; readonly how?: SeenWord; readonly parts: readonly number[]; readonly span: Span }
  | {
      readonly kind: "reaches" | "misses" | "unsure";
      readonly parts: readonly number[];
      readonly span: Span;
    }
  /** Persons; none stand for `nobody`. */
  | { readonly kind: "counts" | "tells"; readonly parts: readonly number[]; readonly span: Span }
  | { readonly kind: "shown"; readonly some: boolean; readonly audiences: readonly number[]; readonly span: Span }
  | { readonly kind: "silent" | "gone" | "refused"; readonly span: Span }
  | { readonly kind: "is"; readonly form: number; readonly span: Span }
  | { readonly kind: "decided"; readonly rule: number; readonly span: Span };

/** One act of an example; the first one is the post itself and has no action. */
export interface LinkedExampleStep {
  readonly action?: number;
  readonly shape: LinkedShape;
  readonly properties: readonly Property[];
  /** Its first word: the action, or `post`. */
  readonly span: Span;
}

/** A chain that was seen, and what was seen after each act. */
export interface LinkedExample {
  readonly title: TextNode;
  readonly span: Span;
  readonly at?: DateNode;
  readonly sources: readonly number[];
  readonly steps: readonly LinkedExampleStep[];
}

/** A pattern of acts. */
export type Pattern =
  | { readonly kind: "action"; readonly actions: readonly number[] }
  | { readonly kind: "any" }
  | { readonly kind: "sequence" | "choice"; readonly items: readonly Pattern[] }
  | {
      readonly kind: "repeat";
      readonly item: Pattern;
      readonly least: number;
      readonly most?: number;
      /** Where the numbers stand in the file, with their braces; nothing where a mark says them. */
      readonly span?: Span;
    };

/** What is claimed or wished of all chains that a pattern describes. */
export interface LinkedClaim {
  readonly name?: string;
  readonly title?: TextNode;
  readonly span: Span;
  readonly at?: DateNode;
  readonly from?: DateNode;
  readonly until?: DateNode;
  readonly shape: LinkedShape;
  readonly when: Condition;
  readonly after?: Pattern;
  /** Where `after` and its pattern stand. */
  readonly afterSpan?: Span;
  readonly demands: readonly {
    readonly how: "always" | "never" | "sometimes" | "preferably";
    readonly property: Property;
    readonly span: Span;
  }[];
}

/** An act of which no rule speaks is refused, on what has one of these forms; without forms, on everything. */
export interface LinkedOtherwise {
  readonly text?: TextNode;
  readonly span: Span;
  readonly forms?: readonly number[];
}

/** One of the two platforms of a bridge, as indices. */
export interface LinkedSide {
  readonly name: string;
  readonly forms: readonly number[];
  readonly actions: readonly number[];
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
  readonly counters: readonly LinkedCounter[];
  readonly rules: readonly LinkedRule[];
  /** What the platform's own files declare. */
  readonly declared: readonly DeclaredName[];
  /** What happens to an act of which no rule speaks, in some forms or in all; of any other nobody knows. */
  readonly otherwise: readonly LinkedOtherwise[];
  /** Of a bridge the two platforms: what is held on one of them is acted on with what can be done there. */
  readonly sides: readonly LinkedSide[];
  readonly examples: readonly LinkedExample[];
  readonly claims: readonly LinkedClaim[];
  readonly goals: readonly LinkedClaim[];
}

/** What is declared on a platform: everything that rules, examples and claims can name, but the rules. */
export type LinkedVocabulary = Omit<LinkedPlatform, "rules" | "declared" | "examples" | "claims" | "goals">;
