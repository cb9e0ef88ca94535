import { tokenMatcher, type IToken, type ParserMethod } from "chevrotain";
import { ConditionParser } from "./condition-parser.ts";
import * as tokens from "./tokens.ts";
import type { ClauseNode, NameNode, OnNode, PartWord, PersonsClause, ShowsClause } from "./tree.ts";
import type { Alternatives } from "./word-parser.ts";

const keyword = tokens.keyword;

/** A clause whose span is put on when its last word is read. */
type Unplaced<Clause> = Clause extends { readonly span: unknown } ? Omit<Clause, "span"> : never;

/** The clauses of a rule (language, grammar: on, clause). */
export class ClauseParser extends ConditionParser {
  protected readonly on: ParserMethod<[], OnNode> = this.grammarRule(
    "on",
    () => {
      const first = this.CONSUME(keyword("on"));
      const on = this.choose(this.ons);
      return { ...on, span: this.spanFrom(first) };
    },
    () => ({ kind: "act", actions: [], forms: [], span: this.here() }),
  );

  private readonly ons: Alternatives<OnNode> = [
    { GATE: () => this.isPostItself(), ALT: () => this.SUBRULE(this.onPost) },
    { ALT: () => this.SUBRULE(this.onAct), IGNORE_AMBIGUITIES: true },
  ];

  private readonly onPost: ParserMethod<[], OnNode> = this.grammarRule("onPost", () => {
    this.CONSUME(keyword("post"));
    return { kind: "post", span: this.here() };
  });

  private readonly onAct: ParserMethod<[], OnNode> = this.grammarRule(
    "onAct",
    () => {
      const actions = this.SUBRULE(this.namesOrAnything);
      this.CONSUME(keyword("of"));
      const forms = this.SUBRULE1(this.namesOrAnything);
      return {
        kind: "act",
        ...(actions === undefined ? {} : { actions }),
        ...(forms === undefined ? {} : { forms }),
        span: this.here(),
      };
    },
    () => ({ kind: "act", actions: [], forms: [], span: this.here() }),
  );

  private readonly namesOrAnything: ParserMethod<[], NameNode[] | undefined> = this.grammarRule(
    "namesOrAnything",
    () => this.choose(this.namesOrAnythings),
    () => [],
  );

  private readonly namesOrAnythings: Alternatives<NameNode[] | undefined> = [
    {
      ALT: () => {
        this.CONSUME(keyword("anything"));
        return undefined;
      },
    },
    { ALT: () => this.SUBRULE(this.names), IGNORE_AMBIGUITIES: true },
  ];

  protected readonly clause: ParserMethod<[], ClauseNode | undefined> = this.grammarRule(
    "clause",
    () => {
      const before = this.LA(1);
      const clause = this.choose(this.clauses);
      return { ...clause, span: this.spanFrom(before) };
    },
    () => undefined,
  );

  private readonly clauses: Alternatives<Unplaced<ClauseNode>> = [
    { ALT: () => this.SUBRULE(this.when) },
    { ALT: () => this.SUBRULE(this.dated) },
    { ALT: () => this.SUBRULE(this.shows) },
    { ALT: () => this.SUBRULE(this.becomes) },
    { ALT: () => this.SUBRULE(this.refused) },
    { ALT: () => this.SUBRULE(this.levels) },
    { ALT: () => this.SUBRULE(this.brings) },
    { ALT: () => this.SUBRULE(this.raises) },
    { ALT: () => this.SUBRULE(this.persons) },
    { ALT: () => this.SUBRULE(this.evidence) },
  ];

  private readonly when: ParserMethod<[], Unplaced<ClauseNode>> = this.grammarRule("when", () => {
    this.CONSUME(keyword("when"));
    return { clause: "when", condition: this.SUBRULE(this.condition) };
  });

  private readonly dated: ParserMethod<[], Unplaced<ClauseNode>> = this.grammarRule("dated", () => {
    const clause = this.choose(this.dateWords);
    return { clause, date: this.SUBRULE(this.aDate) };
  });

  private readonly dateWords: Alternatives<"from" | "until" | "review"> = this.anyOf("from", "until", "review");

  private readonly shows: ParserMethod<[], Unplaced<ShowsClause>> = this.grammarRule("shows", () => {
    this.CONSUME(keyword("shows"));
    return this.choose(this.whatIsShown);
  });

  private readonly whatIsShown: Alternatives<Unplaced<ShowsClause>> = [
    {
      GATE: () => !tokenMatcher(this.LA(2), keyword("to")),
      ALT: () => {
        this.CONSUME(keyword("nothing"));
        return { clause: "shows", form: "nothing", some: false, audiences: [] };
      },
    },
    { ALT: () => this.SUBRULE(this.showsTo), IGNORE_AMBIGUITIES: true },
  ];

  private readonly showsTo: ParserMethod<[], Unplaced<ShowsClause>> = this.grammarRule("showsTo", () => {
    const form = this.choose(this.itOrForm);
    this.CONSUME(keyword("to"));
    let some = false;
    this.OPTION({
      GATE: () => tokenMatcher(this.LA(2), tokens.word),
      DEF: () => {
        this.CONSUME(keyword("some"));
        some = true;
      },
    });
    const audiences = this.SUBRULE(this.names);
    const header = this.OPTION1(() => this.SUBRULE(this.aText));
    return { clause: "shows", form, some, audiences, ...(header === undefined ? {} : { header }) };
  });

  private readonly itOrForm: Alternatives<NameNode | "it"> = [
    { ALT: () => this.word("it") },
    { ALT: () => this.SUBRULE(this.aName), IGNORE_AMBIGUITIES: true },
  ];

  private readonly becomes: ParserMethod<[], Unplaced<ClauseNode>> = this.grammarRule("becomes", () => {
    this.CONSUME(keyword("becomes"));
    return { clause: "becomes", form: this.choose(this.nothingOrForm) };
  });

  private readonly nothingOrForm: Alternatives<NameNode | "nothing"> = [
    { ALT: () => this.word("nothing") },
    { ALT: () => this.SUBRULE(this.aName), IGNORE_AMBIGUITIES: true },
  ];

  private readonly refused: ParserMethod<[], Unplaced<ClauseNode>> = this.grammarRule("refused", () => {
    this.CONSUME(keyword("refused"));
    const text = this.OPTION(() => this.SUBRULE(this.aText));
    return { clause: "refused", ...(text === undefined ? {} : { text }) };
  });

  private readonly levels: ParserMethod<[], Unplaced<ClauseNode>> = this.grammarRule("levels", () => {
    const clause = this.choose(this.partWords);
    const parts = this.choose1(this.everythingOrParts);
    return { clause, everything: parts === "everything", parts: parts === "everything" ? [] : parts };
  });

  private readonly partWords: Alternatives<PartWord> = this.anyOf(
    "keeps",
    "cuts",
    "links",
    "loses",
    "copies",
    "unknown",
  );

  private readonly everythingOrParts: Alternatives<NameNode[] | "everything"> = [
    {
      ALT: () => {
        this.CONSUME(keyword("everything"));
        this.OPTION(() => this.CONSUME(keyword("else")));
        return "everything";
      },
    },
    { ALT: () => this.SUBRULE(this.paths), IGNORE_AMBIGUITIES: true },
  ];

  private readonly brings: ParserMethod<[], Unplaced<ClauseNode>> = this.grammarRule("brings", () => {
    return { clause: this.choose(this.bringWords), parts: this.SUBRULE(this.paths) };
  });

  private readonly bringWords: Alternatives<"adds" | "allows"> = this.anyOf("adds", "allows");

  private readonly raises: ParserMethod<[], Unplaced<ClauseNode>> = this.grammarRule("raises", () => {
    this.CONSUME(keyword("raises"));
    return { clause: "raises", counter: this.SUBRULE(this.aName) };
  });

  private readonly persons: ParserMethod<[], Unplaced<PersonsClause>> = this.grammarRule("persons", () => {
    const clause = this.choose(this.personWords);
    return { clause, who: this.choose1(this.whoAll) };
  });

  protected readonly personWords: Alternatives<"counts" | "tells"> = [
    {
      ALT: () => {
        this.CONSUME(keyword("counts"));
        this.CONSUME(keyword("for"));
        return "counts";
      },
    },
    { ALT: () => this.word("tells") },
  ];

  private readonly whoAll: Alternatives<PersonsClause["who"]> = [
    ...this.anyOf("nobody", "unknown", "chosen"),
    { ALT: () => this.SUBRULE(this.paths), IGNORE_AMBIGUITIES: true },
  ];

  private readonly evidence: ParserMethod<[], Unplaced<ClauseNode>> = this.grammarRule("evidence", () => {
    return { clause: this.choose(this.evidenceWords), cites: this.SUBRULE(this.cites) };
  });

  private readonly evidenceWords: Alternatives<"source" | "inferred" | "against"> = [
    { ALT: () => this.word("source") },
    {
      ALT: () => {
        this.CONSUME(keyword("inferred"));
        this.CONSUME(keyword("from"));
        return "inferred";
      },
    },
    { ALT: () => this.word("against") },
  ];

  /** `on post` alone, and not `on post of …`, should somebody have an action called `post`. */
  private isPostItself(): boolean {
    const after: IToken = this.LA(2);
    return !tokenMatcher(after, tokens.comma) && !tokenMatcher(after, keyword("of"));
  }
}
