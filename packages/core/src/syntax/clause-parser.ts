import type { ParserMethod } from "chevrotain";
import { ConditionParser } from "./condition-parser.ts";
import * as tokens from "./tokens.ts";
import type { ClauseNode, NameNode, OnNode, PartWord, PersonsClause, ShowsClause } from "./tree.ts";
import { type Alternatives, firstOf, oneOf } from "./word-parser.ts";

const words = tokens.words;

/** What has its span put on when its last word is read. */
type Unplaced<Node> = Node extends { readonly span: unknown } ? Omit<Node, "span"> : never;

/**
 * The clauses of a rule (language, grammar: on, clause).
 * Most of a file is clauses, and to call a rule of the grammar costs more than to read a word: a clause is one rule,
 * and what it consists of are functions of it.
 */
export class ClauseParser extends ConditionParser {
  protected readonly on: ParserMethod<[], OnNode> = this.grammarRule(
    "on",
    () => {
      const first = this.CONSUME(words.on);
      const on = this.choose(this.ons);
      return { ...on, span: this.spanFrom(first) };
    },
    () => ({ kind: "act", actions: [], forms: [], span: this.here() }),
  );

  /** An act first: `on post of …` is one as well, should somebody have an action called `post`. */
  private readonly ons: Alternatives<Unplaced<OnNode>> = oneOf(
    { ALT: () => this.onAct() },
    {
      ALT: () => {
        this.CONSUME(words.post);
        return { kind: "post" };
      },
    },
  );

  private onAct(): Unplaced<OnNode> {
    const actions = this.choose1(this.actionsOrAnything);
    this.CONSUME(words.of);
    const forms = this.choose2(this.formsOrAnything);
    return {
      kind: "act",
      ...(actions === undefined ? {} : { actions }),
      ...(forms === undefined ? {} : { forms }),
    };
  }

  private readonly actionsOrAnything: Alternatives<NameNode[] | undefined> = firstOf(
    { ALT: () => this.nothingAfter(this.CONSUME(words.anything)) },
    { ALT: () => this.SUBRULE(this.names) },
  );

  private readonly formsOrAnything: Alternatives<NameNode[] | undefined> = firstOf(
    { ALT: () => this.nothingAfter(this.CONSUME1(words.anything)) },
    { ALT: () => this.SUBRULE1(this.names) },
  );

  private nothingAfter(_token: unknown): undefined {
    return undefined;
  }

  protected readonly clause: ParserMethod<[], ClauseNode | undefined> = this.grammarRule(
    "clause",
    () => {
      const first = this.LA(1);
      const clause = this.choose(this.clauses);
      return { ...clause, span: this.spanFrom(first) };
    },
    () => undefined,
  );

  private readonly clauses: Alternatives<Unplaced<ClauseNode>> = oneOf(
    { ALT: () => ({ clause: this.word("when"), condition: this.SUBRULE(this.condition) }) },
    { ALT: () => ({ clause: this.choose1(this.dateWords), date: this.SUBRULE(this.aDate) }) },
    { ALT: () => this.SUBRULE(this.shows) },
    { ALT: () => ({ clause: this.word("becomes"), form: this.choose2(this.nothingOrForm) }) },
    { ALT: () => this.refused() },
    { ALT: () => this.levels() },
    { ALT: () => ({ clause: this.choose5(this.bringWords), parts: this.SUBRULE1(this.paths) }) },
    { ALT: () => ({ clause: this.word("raises"), counter: this.nameOf(this.CONSUME1(tokens.word)) }) },
    { ALT: () => ({ clause: this.choose6(this.personWords), who: this.choose7(this.whoAll) }) },
    { ALT: () => ({ clause: this.choose8(this.evidenceWords), cites: this.SUBRULE(this.cites) }) },
  );

  private readonly dateWords: Alternatives<"from" | "until" | "review"> = oneOf(
    ...this.anyOf("from", "until", "review"),
  );

  private readonly nothingOrForm: Alternatives<NameNode | "nothing"> = firstOf(
    { ALT: () => this.word("nothing") },
    { ALT: () => this.nameOf(this.CONSUME(tokens.word)) },
  );

  private refused(): Unplaced<ClauseNode> {
    this.CONSUME(words.refused);
    const text = this.OPTION(() => this.SUBRULE(this.aText));
    return { clause: "refused", ...(text === undefined ? {} : { text }) };
  }

  private levels(): Unplaced<ClauseNode> {
    const clause = this.choose3(this.partWords);
    const parts = this.choose4(this.everythingOrParts);
    return { clause, everything: parts === "everything", parts: parts === "everything" ? [] : parts };
  }

  private readonly partWords: Alternatives<PartWord> = oneOf(
    ...this.anyOf("keeps", "cuts", "links", "loses", "copies", "unknown"),
  );

  private readonly everythingOrParts: Alternatives<NameNode[] | "everything"> = firstOf(
    {
      ALT: () => {
        this.CONSUME(words.everything);
        this.OPTION1(() => this.CONSUME(words.else));
        return "everything";
      },
    },
    { ALT: () => this.SUBRULE(this.paths) },
  );

  private readonly bringWords: Alternatives<"adds" | "allows"> = oneOf(...this.anyOf("adds", "allows"));

  protected readonly personWords: Alternatives<"counts" | "tells"> = oneOf(
    {
      ALT: () => {
        this.CONSUME(words.counts);
        this.CONSUME(words.for);
        return "counts";
      },
    },
    { ALT: () => this.word("tells") },
  );

  private readonly whoAll: Alternatives<PersonsClause["who"]> = firstOf(
    { ALT: () => this.word("nobody") },
    { ALT: () => this.word1("unknown") },
    { ALT: () => this.word("chosen") },
    { ALT: () => this.SUBRULE2(this.paths) },
  );

  private readonly evidenceWords: Alternatives<"source" | "inferred" | "against"> = oneOf(
    { ALT: () => this.word("source") },
    {
      ALT: () => {
        this.CONSUME(words.inferred);
        this.CONSUME1(words.from);
        return "inferred";
      },
    },
    { ALT: () => this.word("against") },
  );

  private readonly shows: ParserMethod<[], Unplaced<ShowsClause>> = this.grammarRule("shows", () => {
    this.CONSUME(words.shows);
    return this.choose(this.whatIsShown);
  });

  /** A form first: `shows nothing to …` is one as well, should somebody have a form called `nothing`. */
  private readonly whatIsShown: Alternatives<Unplaced<ShowsClause>> = oneOf(
    { ALT: () => this.showsTo() },
    {
      ALT: () => {
        this.CONSUME(words.nothing);
        return { clause: "shows", form: "nothing", some: false, audiences: [] };
      },
    },
  );

  private showsTo(): Unplaced<ShowsClause> {
    const form = this.choose1(this.itOrForm);
    this.CONSUME(words.to);
    const some = this.OPTION({ GATE: this.isFollowedByName, DEF: this.readSome });
    const audiences = this.SUBRULE(this.names);
    const header = this.OPTION1(() => this.SUBRULE(this.aText));
    return { clause: "shows", form, some: some !== undefined, audiences, ...(header === undefined ? {} : { header }) };
  }

  private readonly itOrForm: Alternatives<NameNode | "it"> = firstOf(
    { ALT: () => this.word("it") },
    { ALT: () => this.nameOf(this.CONSUME(tokens.word)) },
  );

  protected readonly readSome = (): "some" => this.word("some");
}
