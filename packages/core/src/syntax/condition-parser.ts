import { tokenMatcher, type ParserMethod } from "chevrotain";
import * as tokens from "./tokens.ts";
import type { ConditionNode, NameNode } from "./tree.ts";
import { type Alternatives, oneOf, WordParser } from "./word-parser.ts";

const words = tokens.words;

/** What stands after `when`: `not` binds before `and` before `or` (language, grammar: cond). */
export class ConditionParser extends WordParser {
  protected readonly condition: ParserMethod<[], ConditionNode> = this.grammarRule(
    "condition",
    () => {
      const items: ConditionNode[] = [];
      items.push(this.SUBRULE(this.conjunction));
      this.MANY(() => {
        this.CONSUME(words.or);
        items.push(this.SUBRULE1(this.conjunction));
      });
      return join("or", items);
    },
    nothing,
  );

  private readonly conjunction: ParserMethod<[], ConditionNode> = this.grammarRule(
    "conjunction",
    () => {
      const items: ConditionNode[] = [];
      items.push(this.SUBRULE(this.negation));
      this.MANY(() => {
        this.CONSUME(words.and);
        items.push(this.SUBRULE1(this.negation));
      });
      return join("and", items);
    },
    nothing,
  );

  private readonly negation: ParserMethod<[], ConditionNode> = this.grammarRule(
    "negation",
    () => {
      let odd = false;
      this.MANY(() => {
        this.CONSUME(words.not);
        odd = !odd;
      });
      const item = this.SUBRULE(this.atom);
      return odd ? { kind: "not", item } : item;
    },
    nothing,
  );

  private readonly atom: ParserMethod<[], ConditionNode> = this.grammarRule(
    "atom",
    () => this.choose(this.atoms),
    nothing,
  );

  private readonly atoms: Alternatives<ConditionNode> = oneOf(
    { ALT: () => this.SUBRULE(this.bracketed) },
    { ALT: () => this.SUBRULE(this.has) },
    { GATE: () => this.isCount(), ALT: () => this.SUBRULE(this.count) },
    { ALT: () => this.SUBRULE(this.comparison) },
  );

  private readonly bracketed: ParserMethod<[], ConditionNode> = this.grammarRule(
    "brackets",
    () => {
      this.CONSUME(tokens.openBracket);
      const inner = this.SUBRULE(this.condition);
      this.CONSUME(tokens.closeBracket);
      return inner;
    },
    nothing,
  );

  private readonly has: ParserMethod<[], ConditionNode> = this.grammarRule(
    "has",
    () => {
      const first = this.CONSUME(words.post);
      this.CONSUME(words.has);
      let none = false;
      this.OPTION(() => {
        this.CONSUME(words.no);
        none = true;
      });
      const parts = this.SUBRULE(this.paths);
      return { kind: "has", none, parts, span: this.spanFrom(first) };
    },
    nothing,
  );

  private readonly comparison: ParserMethod<[], ConditionNode> = this.grammarRule(
    "comparison",
    () => {
      const first = this.LA(1);
      const subject = this.SUBRULE(this.aName);
      this.CONSUME(words.is);
      let not = false;
      this.OPTION(() => {
        this.CONSUME(words.not);
        not = true;
      });
      const values: NameNode[] = [];
      values.push(this.SUBRULE1(this.aName));
      this.MANY({
        GATE: () => this.joinsValues(),
        DEF: () => {
          this.CONSUME(words.or);
          values.push(this.SUBRULE2(this.aName));
        },
      });
      return { kind: "is", subject, not, values, span: this.spanFrom(first) };
    },
    nothing,
  );

  /** `forwards is at least 5` */
  private readonly count: ParserMethod<[], ConditionNode> = this.grammarRule(
    "count",
    () => {
      const first = this.LA(1);
      const counter = this.SUBRULE(this.aName);
      this.CONSUME(words.is);
      let atLeast = false;
      this.OPTION(() => {
        this.CONSUME(words.at);
        this.CONSUME(words.least);
        atLeast = true;
      });
      const count = this.SUBRULE(this.aNumber);
      return { kind: "count", counter, atLeast, count, span: this.spanFrom(first) };
    },
    nothing,
  );

  /** A number, or `at least`, stands after `is`. */
  private isCount(): boolean {
    const value = this.LA(3);
    return (
      tokenMatcher(value, tokens.figure) || (tokenMatcher(value, words.at) && tokenMatcher(this.LA(4), words.least))
    );
  }

  /** `or` joins values unless what follows it is itself followed by `is` or `has`. */
  private joinsValues(): boolean {
    const value = this.LA(2);
    const after = this.LA(3);
    return (
      tokenMatcher(value, tokens.word) &&
      !tokenMatcher(value, words.not) &&
      !tokenMatcher(after, words.is) &&
      !tokenMatcher(after, words.has)
    );
  }
}

function join(kind: "and" | "or", items: readonly ConditionNode[]): ConditionNode {
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { kind, items };
}

function nothing(): ConditionNode {
  return { kind: "and", items: [] };
}
