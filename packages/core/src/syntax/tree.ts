import type { Span } from "../text/source-file.ts";

/** A name where it stands; dotted for parts (`text.link`) and for rules of an era (`flat.like-of-share`). */
export interface NameNode {
  readonly text: string;
  readonly span: Span;
}

/** A text in English and, in brackets behind it, in Dutch. */
export interface TextNode {
  readonly en: string;
  readonly nl?: string;
  readonly span: Span;
}

/** A whole number as written; NaN when it could not be read. */
export interface NumberNode {
  readonly value: number;
  readonly span: Span;
}

/** A date as written; `about` when the source is not sure of it. */
export interface DateNode {
  readonly text: string;
  readonly about: boolean;
  readonly span: Span;
}

/** `"from" DATE "until" DATE`: half open. */
export interface DatesNode {
  readonly from?: DateNode;
  readonly until?: DateNode;
}

/** A name with a title. */
export interface TitledName {
  readonly name: NameNode;
  readonly title?: TextNode;
}

interface Item {
  readonly span: Span;
  readonly doc?: string;
}

/** `actor member, page` */
export interface ActorNode extends Item {
  readonly kind: "actor";
  readonly names: readonly NameNode[];
}

/** `part text "…" { link, mention }` or `person author always { follow always }` */
export interface PartNode extends Item {
  readonly kind: "part";
  readonly person: boolean;
  readonly name: NameNode;
  readonly title?: TextNode;
  readonly presence: "always" | "added" | "optional";
  readonly children: readonly { readonly name: NameNode; readonly always: boolean }[];
}

/** A name that a file with mistakes seems to declare; `posts` is `posts have`, whose first part it is. */
export interface AnnouncedName {
  readonly kind:
    | "posts"
    | "actor"
    | "part"
    | "form"
    | "action"
    | "audience"
    | "attribute"
    | "counter"
    | "source"
    | "era"
    | "rule";
  readonly name: string;
}

/** `form share "…"` or `audience staff "…"` */
export interface NamedNode<Kind extends "form" | "audience"> extends Item, TitledName {
  readonly kind: Kind;
}

/** `action like, comment` or `action delete by author` */
export interface ActionNode extends Item {
  readonly kind: "action";
  readonly names: readonly TitledName[];
  readonly byAuthor: boolean;
}

/** `action react = like, celebrate` */
export interface GroupNode extends Item {
  readonly kind: "group";
  readonly name: NameNode;
  readonly members: readonly TitledName[];
}

/** `attribute resharing of post is allowed, off` */
export interface AttributeNode extends Item {
  readonly kind: "attribute";
  readonly name: NameNode;
  /** `post`, `viewer`, or the names of actions. */
  readonly of: readonly NameNode[];
  readonly values: readonly NameNode[];
}

/** `counter forwards to 5` */
export interface CounterNode extends Item {
  readonly kind: "counter";
  readonly name: NameNode;
  /** Beyond this it does not count on. */
  readonly most: NumberNode;
}

/** `otherwise refused "…"` */
export interface OtherwiseNode extends Item {
  readonly kind: "otherwise";
  readonly text?: TextNode;
}

/** `source vallenga { … }` */
export interface SourceNode extends Item {
  readonly kind: "source";
  readonly name: NameNode;
  readonly fields: readonly SourceField[];
}

/** One line of a source. */
export type SourceField =
  | { readonly field: "title" | "by" | "url" | "archived"; readonly text: TextNode; readonly span: Span }
  | { readonly field: "kind"; readonly name: NameNode; readonly span: Span }
  | { readonly field: "published" | "seen"; readonly date: DateNode; readonly span: Span };

/** `era flat "…" { from … until … rule … }` */
export interface EraNode extends Item, DatesNode {
  readonly kind: "era";
  readonly name: NameNode;
  readonly title?: TextNode;
  readonly rules: readonly RuleNode[];
}

/** `rule like-of-share refines … { … }` */
export interface RuleNode extends Item {
  readonly kind: "rule";
  readonly name: NameNode;
  readonly refines: readonly NameNode[];
  readonly on?: OnNode;
  readonly clauses: readonly ClauseNode[];
}

/** `on post`, or `on ACTION,+ of FORM,+`; undefined lists stand for `anything`. */
export type OnNode =
  | { readonly kind: "post"; readonly span: Span }
  | {
      readonly kind: "act";
      readonly actions?: readonly NameNode[];
      readonly forms?: readonly NameNode[];
      readonly span: Span;
    };

/** What a level word says of parts. */
export type LevelWord = "keeps" | "cuts" | "links" | "loses" | "unknown";

/** A level word, or `copies`: as it was, but no longer following later edits. */
export type PartWord = LevelWord | "copies";

/** `keeps text, image` or `loses everything else` */
export interface LevelClause {
  readonly clause: PartWord;
  readonly everything: boolean;
  readonly parts: readonly NameNode[];
  readonly span: Span;
}

/** `source vallenga "LI-020"` */
export interface CiteNode {
  readonly name: NameNode;
  readonly note?: TextNode;
}

/** `counts for sharer`, `tells nobody` */
export interface PersonsClause {
  readonly clause: "counts" | "tells";
  /** `nobody`, `unknown` and `chosen` stand alone; otherwise persons. */
  readonly who: "nobody" | "unknown" | "chosen" | readonly NameNode[];
  readonly span: Span;
}

/** `from 2016`, `until about 2017` or `review 2027` */
export interface DatedClause<Word extends "from" | "until" | "review"> {
  readonly clause: Word;
  readonly date: DateNode;
  readonly span: Span;
}

/** One clause of a rule. */
export type ClauseNode =
  | { readonly clause: "when"; readonly condition: ConditionNode; readonly span: Span }
  | DatedClause<"from">
  | DatedClause<"until">
  | DatedClause<"review">
  | ShowsClause
  | { readonly clause: "becomes"; readonly form: NameNode | "nothing"; readonly span: Span }
  | { readonly clause: "refused"; readonly text?: TextNode; readonly span: Span }
  | LevelClause
  | { readonly clause: "adds" | "allows"; readonly parts: readonly NameNode[]; readonly span: Span }
  | { readonly clause: "raises"; readonly counter: NameNode; readonly span: Span }
  | PersonsClause
  | {
      readonly clause: "source" | "inferred" | "against";
      readonly cites: readonly CiteNode[];
      readonly span: Span;
    };

/** `shows it to some connections "…"` or `shows nothing` */
export interface ShowsClause {
  readonly clause: "shows";
  readonly form: NameNode | "it" | "nothing";
  readonly some: boolean;
  readonly audiences: readonly NameNode[];
  readonly header?: TextNode;
  readonly span: Span;
}

/** What stands after `when`. */
export type ConditionNode =
  | { readonly kind: "and" | "or"; readonly items: readonly ConditionNode[] }
  | { readonly kind: "not"; readonly item: ConditionNode }
  | { readonly kind: "has"; readonly none: boolean; readonly parts: readonly NameNode[]; readonly span: Span }
  | {
      readonly kind: "is";
      readonly subject: NameNode;
      readonly not: boolean;
      readonly values: readonly NameNode[];
      readonly span: Span;
    }
  | {
      readonly kind: "count";
      readonly counter: NameNode;
      readonly atLeast: boolean;
      readonly count: NumberNode;
      readonly span: Span;
    };

/** Who acts, and with what: `by page with text, image without card when visibility is public`. */
export interface ShapeNode {
  readonly by?: NameNode;
  readonly with: readonly NameNode[];
  readonly without: readonly NameNode[];
  readonly when?: ConditionNode;
}

/** How a part is seen; without one, at least cut. */
export type SeenWord = "whole" | "cut" | "live" | "copied";

/** Something that can be said of a viewer, or of the last act. */
export type PropertyNode =
  | { readonly kind: "and" | "or"; readonly items: readonly PropertyNode[] }
  | { readonly kind: "sees"; readonly how?: SeenWord; readonly parts: readonly NameNode[]; readonly span: Span }
  | {
      readonly kind: "reaches" | "misses" | "unsure";
      readonly parts: readonly NameNode[];
      readonly span: Span;
    }
  | { readonly kind: "counts" | "tells"; readonly who: "nobody" | readonly NameNode[]; readonly span: Span }
  | { readonly kind: "shown"; readonly some: boolean; readonly audiences: readonly NameNode[]; readonly span: Span }
  | { readonly kind: "silent" | "gone" | "refused"; readonly span: Span }
  | { readonly kind: "is"; readonly form: NameNode; readonly span: Span }
  | { readonly kind: "decided"; readonly rule: NameNode; readonly span: Span };

/** One act of an example and what must hold after it; the first one is the post itself. */
export interface ExampleStepNode {
  /** Missing for the post itself. */
  readonly action?: NameNode;
  readonly shape: ShapeNode;
  readonly properties: readonly PropertyNode[];
  readonly span: Span;
}

/** `example "…" { at 2016 post by page with text share with note sees author }` */
export interface ExampleNode extends Item {
  readonly kind: "example";
  readonly title: TextNode;
  readonly at?: DateNode;
  readonly cites: readonly CiteNode[];
  readonly steps: readonly ExampleStepNode[];
}

/** A pattern of acts: `boost*, (like | quote){1,2}`. */
export type PatternNode =
  | { readonly kind: "action"; readonly name: NameNode }
  | { readonly kind: "any"; readonly span: Span }
  | { readonly kind: "sequence" | "choice"; readonly items: readonly PatternNode[] }
  /** Without `most` there is no end to it. */
  | {
      readonly kind: "repeat";
      readonly item: PatternNode;
      readonly least: number;
      readonly most?: number;
      /** Where the numbers stand, with their braces; nothing where a mark says them. */
      readonly span?: Span;
    };

/** `always sees author`, `preferably counts for author` */
export interface DemandNode {
  readonly how: "always" | "never" | "sometimes" | "preferably";
  readonly property: PropertyNode;
  readonly span: Span;
}

/** For which posts, days, settings and chains something is claimed or wished. */
export type ScopeClauseNode =
  | { readonly clause: "at" | "from" | "until"; readonly date: DateNode; readonly span: Span }
  | { readonly clause: "for"; readonly shape: ShapeNode; readonly span: Span }
  | { readonly clause: "when"; readonly condition: ConditionNode; readonly span: Span }
  | { readonly clause: "after"; readonly pattern: PatternNode; readonly span: Span };

/** `claim "…" { after like+ always sees author }` */
export interface ClaimNode extends Item {
  readonly kind: "claim";
  readonly title: TextNode;
  readonly scope: readonly ScopeClauseNode[];
  readonly demands: readonly DemandNode[];
}

/** `goal page-followers "…" { after any, like always sees author preferably sees author.follow }` */
export interface GoalNode extends Item {
  readonly kind: "goal";
  readonly name: NameNode;
  readonly title?: TextNode;
  readonly scope: readonly ScopeClauseNode[];
  readonly demands: readonly DemandNode[];
}

/** Anything declared at the top of a file. */
export type ItemNode =
  | ActorNode
  | PartNode
  | NamedNode<"form">
  | NamedNode<"audience">
  | ActionNode
  | GroupNode
  | AttributeNode
  | CounterNode
  | SourceNode
  | EraNode
  | RuleNode
  | OtherwiseNode
  | ExampleNode
  | ClaimNode
  | GoalNode;

/** `use social` or `use "./flat.waft"` */
export interface UseNode {
  readonly name: string;
  readonly builtIn: boolean;
  readonly span: Span;
}

/** The head of a file: `platform linkedin "LinkedIn"`, `vocabulary social` or `bridge b from mastodon to bluesky`. */
export interface HeadNode extends TitledName {
  readonly kind: "platform" | "vocabulary" | "bridge";
  /** `extends linkedin as of 2026-11` */
  readonly extends?: { readonly platform: NameNode; readonly asOf?: DateNode };
  /** `from mastodon to bluesky` */
  readonly between?: { readonly from: NameNode; readonly to: NameNode };
}

/** A comment, from its two slashes to its last word; never a `///` line. */
export interface CommentNode {
  readonly text: string;
  readonly span: Span;
}

/** One rule file, read. What could not be read is left out and reported. */
export interface FileNode {
  readonly path: string;
  readonly head?: HeadNode;
  /** What a file with mistakes seems to declare, whether it could be read or not. */
  readonly announced?: readonly AnnouncedName[];
  readonly uses: readonly UseNode[];
  readonly postsHave: readonly { readonly parts: readonly NameNode[]; readonly span: Span }[];
  readonly items: readonly ItemNode[];
  /** All comments, in their order. */
  readonly comments: readonly CommentNode[];
}
