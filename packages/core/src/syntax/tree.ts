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

/** `keeps text, image` or `loses everything else` */
export interface LevelClause {
  readonly clause: LevelWord;
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
  /** `nobody` and `unknown` stand alone; otherwise persons. */
  readonly who: "nobody" | "unknown" | readonly NameNode[];
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
  | { readonly kind: "has"; readonly none: boolean; readonly parts: readonly NameNode[] }
  | {
      readonly kind: "is";
      readonly subject: NameNode;
      readonly not: boolean;
      readonly values: readonly NameNode[];
    };

/** Anything declared at the top of a file. */
export type ItemNode =
  | ActorNode
  | PartNode
  | NamedNode<"form">
  | NamedNode<"audience">
  | ActionNode
  | GroupNode
  | AttributeNode
  | SourceNode
  | EraNode
  | RuleNode;

/** `use social` or `use "./flat.waft"` */
export interface UseNode {
  readonly name: string;
  readonly builtIn: boolean;
  readonly span: Span;
}

/** The head of a file: `platform linkedin "LinkedIn"` or `vocabulary social`. */
export interface HeadNode extends TitledName {
  readonly kind: "platform" | "vocabulary";
}

/** One rule file, read. What could not be read is left out and reported. */
export interface FileNode {
  readonly path: string;
  readonly head?: HeadNode;
  readonly uses: readonly UseNode[];
  readonly postsHave: readonly { readonly parts: readonly NameNode[]; readonly span: Span }[];
  readonly items: readonly ItemNode[];
}
