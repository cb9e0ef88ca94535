import { tokenMatcher, type IOrAlt, type IToken, type ParserMethod, type TokenType } from "chevrotain";
import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic, type ProposedFix } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Span } from "../text/source-file.ts";
import { adviseDate } from "./advise-date.ts";
import type { Docs } from "./gather-docs.ts";
import type { KnownNodes } from "./known-nodes.ts";
import { improveDate } from "./improve-date.ts";
import { isDate } from "./is-date.ts";
import { MistakeParser } from "./mistake-parser.ts";
import { reportNumber } from "./report-number.ts";
import { readText } from "./read-text.ts";
import { writeFix } from "./write-fix.ts";
import * as tokens from "./tokens.ts";
import type { CiteNode, DateNode, NameNode, NumberNode, TextNode, TitledName } from "./tree.ts";

const words = tokens.words;

/** What can stand at one place of the grammar. */
export interface Alternatives<Value> {
  readonly DEF: IOrAlt<Value>[];
  /** After how many words it must be clear which of them stands there; as many as the parser looks ahead. */
  readonly MAX_LOOKAHEAD?: number;
}

/** Alternatives that the next few words tell apart. */
export function oneOf<Value>(...alternatives: IOrAlt<NoInfer<Value>>[]): Alternatives<Value> {
  return { DEF: alternatives };
}

/** Alternatives of which the next word alone decides: the first that can begin with it, a name of one's own last. */
export function firstOf<Value>(...alternatives: readonly IOrAlt<NoInfer<Value>>[]): Alternatives<Value> {
  return { DEF: alternatives.map((one) => ({ ...one, IGNORE_AMBIGUITIES: true })), MAX_LOOKAHEAD: 1 };
}

/** The smallest pieces of the grammar: names, texts, dates, lists of them (language, grammar). */
export class WordParser extends MistakeParser {
  /** The file being read. */
  protected path = "";
  /** `///` lines of the file. */
  protected docs: Docs = new Map();
  /** What is wrong with words that the grammar accepts. */
  protected readonly found: Diagnostic[] = [];

  protected readonly aName: ParserMethod<[], NameNode> = this.grammarRule(
    "name",
    () => this.nameOf(this.CONSUME(tokens.word)),
    () => this.noName(),
  );

  /** A dotted name: of a part, or of a rule of an era. */
  protected readonly aPath: ParserMethod<[], NameNode> = this.grammarRule(
    "path",
    () => {
      const first = this.CONSUME(tokens.word);
      let text = first.image;
      this.MANY(() => {
        this.CONSUME(tokens.dot);
        text += `.${this.CONSUME1(tokens.word).image}`;
      });
      return { text, span: this.spanFrom(first) };
    },
    () => this.noName(),
  );

  protected readonly names: ParserMethod<[], NameNode[]> = this.grammarRule(
    "names",
    () => {
      const all: NameNode[] = [];
      this.AT_LEAST_ONE_SEP({ SEP: tokens.comma, DEF: () => all.push(this.nameOf(this.CONSUME(tokens.word))) });
      return all;
    },
    () => [],
  );

  protected readonly paths: ParserMethod<[], NameNode[]> = this.grammarRule(
    "paths",
    () => {
      const all: NameNode[] = [];
      this.AT_LEAST_ONE_SEP({
        SEP: tokens.comma,
        DEF: () => {
          const first = this.CONSUME(tokens.word);
          let text = first.isInsertedInRecovery ? "" : first.image;
          this.MANY(() => {
            this.CONSUME(tokens.dot);
            text += `.${this.CONSUME1(tokens.word).image}`;
          });
          all.push({ text, span: this.spanFrom(first) });
        },
      });
      return all;
    },
    () => [],
  );

  /** `"English" ("Nederlands")` */
  protected readonly aText: ParserMethod<[], TextNode> = this.grammarRule(
    "text",
    () => {
      const first = this.CONSUME(tokens.text);
      const dutch = this.OPTION(() => {
        this.CONSUME(tokens.openBracket);
        const inner = this.CONSUME1(tokens.text);
        this.CONSUME(tokens.closeBracket);
        return inner;
      });
      return this.ACTION(() => ({
        en: this.textOf(first),
        ...(dutch === undefined ? {} : { nl: this.textOf(dutch) }),
        span: this.spanFrom(first),
      }));
    },
    () => ({ en: "", span: this.here() }),
  );

  protected readonly titled: ParserMethod<[], TitledName> = this.grammarRule(
    "titled",
    () => {
      const name = this.nameOf(this.CONSUME(tokens.word));
      const title = this.OPTION(() => this.SUBRULE(this.aText));
      return { name, ...(title === undefined ? {} : { title }) };
    },
    () => ({ name: this.noName() }),
  );

  protected readonly titledList: ParserMethod<[], TitledName[]> = this.grammarRule(
    "titledNames",
    () => {
      const all: TitledName[] = [];
      this.AT_LEAST_ONE_SEP({ SEP: tokens.comma, DEF: () => all.push(this.SUBRULE(this.titled)) });
      return all;
    },
    () => [],
  );

  protected readonly aDate: ParserMethod<[], DateNode> = this.grammarRule(
    "date",
    () => {
      let about = false;
      this.OPTION(() => {
        this.CONSUME(words.about);
        about = true;
      });
      const token = this.CONSUME(tokens.figure);
      this.ACTION(() => this.checkDate(token));
      return { text: token.image, about, span: this.spanOf(token) };
    },
    () => ({ text: "", about: false, span: this.here() }),
  );

  protected readonly aNumber: ParserMethod<[], NumberNode> = this.grammarRule(
    "number",
    () => {
      const token = this.CONSUME(tokens.figure);
      return { value: this.ACTION(() => this.numberOf(token)), span: this.spanOf(token) };
    },
    () => ({ value: Number.NaN, span: this.here() }),
  );

  protected readonly cites: ParserMethod<[], CiteNode[]> = this.grammarRule(
    "cites",
    () => {
      const all: CiteNode[] = [];
      this.AT_LEAST_ONE_SEP({
        SEP: tokens.comma,
        DEF: () => {
          const name = this.SUBRULE(this.aPath);
          const note = this.OPTION(() => this.SUBRULE(this.aText));
          all.push({ name, ...(note === undefined ? {} : { note }) });
        },
      });
      return all;
    },
    () => [],
  );

  /** Declares a rule of the grammar, with the value that stands in when it could not be read. */
  protected grammarRule<Value>(name: string, read: () => Value, otherwise?: () => Value): ParserMethod<[], Value> {
    return this.RULE(name, read, otherwise === undefined ? {} : { recoveryValueFunc: otherwise });
  }

  /** Reads a word of the language, and says which; `word1` is for the same word a second time within a rule. */
  protected word<Name extends tokens.Keyword>(name: Name): Name {
    this.CONSUME(words[name]);
    return name;
  }

  protected word1<Name extends tokens.Keyword>(name: Name): Name {
    this.CONSUME1(words[name]);
    return name;
  }

  /**
   * Reads what begins with the next token, unless these very tokens were read before: then what was read of them is
   * taken. Without anything to look it up in, it is read.
   */
  protected readUnlessKnown<Node>(known: KnownNodes<Node> | undefined, read: () => Node): Node {
    if (known === undefined) {
      return read();
    }
    const first = this.LA(1);
    const [start, found, mistakes] = [this.countRead(), this.found.length, this.mistakes.count()];
    const all = this.input;
    const before = known.get(first);
    if (before?.tokens.every((token, ahead) => all[start + ahead] === token)) {
      this.skip(before.tokens.length);
      this.found.push(...before.found);
      return before.node;
    }
    const node = read();
    if (this.mistakes.count() === mistakes) {
      known.set(first, { node, tokens: all.slice(start, this.countRead()), found: this.found.slice(found) });
    }
    return node;
  }

  /** An alternative for each of some words of the language. */
  protected anyOf<Name extends tokens.Keyword>(...names: readonly Name[]): IOrAlt<Name>[] {
    return names.map((name) => ({ ALT: () => this.word(name) }));
  }

  /**
   * Reads one of several alternatives; `choose1` and so on are for further choices within a rule.
   * Alternatives are fields of the parser: making them anew each time costs a quarter of all the time.
   */
  protected choose<Value>(alternatives: Alternatives<Value>): Value {
    return this.OR<IOrAlt<Value>[]>(alternatives);
  }

  protected choose1<Value>(alternatives: Alternatives<Value>): Value {
    return this.OR1<IOrAlt<Value>[]>(alternatives);
  }

  protected choose2<Value>(alternatives: Alternatives<Value>): Value {
    return this.OR2<IOrAlt<Value>[]>(alternatives);
  }

  protected choose3<Value>(alternatives: Alternatives<Value>): Value {
    return this.OR3<IOrAlt<Value>[]>(alternatives);
  }

  protected choose4<Value>(alternatives: Alternatives<Value>): Value {
    return this.OR4<IOrAlt<Value>[]>(alternatives);
  }

  protected choose5<Value>(alternatives: Alternatives<Value>): Value {
    return this.OR5<IOrAlt<Value>[]>(alternatives);
  }

  protected choose6<Value>(alternatives: Alternatives<Value>): Value {
    return this.OR6<IOrAlt<Value>[]>(alternatives);
  }

  protected choose7<Value>(alternatives: Alternatives<Value>): Value {
    return this.OR7<IOrAlt<Value>[]>(alternatives);
  }

  protected choose8<Value>(alternatives: Alternatives<Value>): Value {
    return this.OR8<IOrAlt<Value>[]>(alternatives);
  }

  /** Whether the next word is followed by a name: it is then no name itself, but says something of it. */
  protected readonly isFollowedByName = (): boolean => tokenMatcher(this.LA(2), tokens.word);

  protected spanOf(token: IToken): Span {
    const start = this.startOf(token);
    return { file: this.path, start, end: start + (token.isInsertedInRecovery ? 0 : token.image.length) };
  }

  /** From a token to the last one read. */
  protected spanFrom(first: IToken): Span {
    const start = this.startOf(first);
    const last = this.LA(0);
    return { file: this.path, start, end: Math.max(start, readStart(last) + last.image.length) };
  }

  /** Where a token begins; one that was made up stands at the last token read. */
  private startOf(token: IToken): number {
    return token.startOffset < 0 ? readStart(this.LA(0)) : token.startOffset;
  }

  /** A missing word of the language is not made up: what follows would be read as something else. */
  protected override canTokenTypeBeInsertedInRecovery(token: TokenType): boolean {
    return token === tokens.word || !(token.CATEGORIES ?? []).includes(tokens.word);
  }

  /** The last token read. */
  protected here(): Span {
    const last = this.LA(0);
    const start = readStart(last);
    return { file: this.path, start, end: start + last.image.length };
  }

  protected nameOf(token: IToken): NameNode {
    return { text: token.isInsertedInRecovery ? "" : token.image, span: this.spanOf(token) };
  }

  /** Stands where a name could not be read; nothing more is reported about it. */
  protected noName(): NameNode {
    return { text: "", span: this.here() };
  }

  protected textOf(token: IToken): string {
    if (token.isInsertedInRecovery === true) {
      return token.image;
    }
    if (token.tokenType === tokens.strangeText) {
      const span = this.spanOf(token);
      this.found.push(createDiagnostic(catalogue.strangeQuotes, { span, fixes: [writeQuotes(token, span)] }, {}));
      return token.image.slice(1, -1);
    }
    if (token.tokenType === tokens.openText) {
      const span = this.spanOf(token);
      const end = span.start + token.image.trimEnd().length;
      const fixes = writeFix({ ...span, start: end, end }, '"');
      this.found.push(createDiagnostic(catalogue.unclosedText, { span, fixes }, {}));
    }
    const { value, unknown } = readText(token.image);
    const start = this.startOf(token);
    for (const { text, offset } of unknown) {
      const span = { file: this.path, start: start + offset, end: start + offset + text.length };
      this.found.push(createDiagnostic(catalogue.unknownEscape, { span }, { text }));
    }
    return value;
  }

  private numberOf(token: IToken): number {
    if (token.isInsertedInRecovery) {
      return Number.NaN;
    }
    if (!/^\d{1,3}$/u.test(token.image)) {
      const around = [-3, -2, -1, 1].map((ahead) => this.LA(ahead).image);
      this.found.push(reportNumber(this.spanOf(token), token.image, around));
      return Number.NaN;
    }
    return Number(token.image);
  }

  private checkDate(token: IToken): void {
    if (!token.isInsertedInRecovery && !isDate(token.image)) {
      const span = this.spanOf(token);
      const text = token.image;
      const better = improveDate(text);
      const fixes = better === undefined ? [] : writeFix(span, better);
      this.found.push(createDiagnostic(catalogue.notADate, { span, fixes }, { text, advice: adviseDate(text) }));
    }
  }

  /** The `///` lines before the first token of a declaration. */
  protected docBefore(first: IToken): { readonly doc?: string } {
    const doc = this.docs.get(first);
    return doc === undefined ? {} : { doc };
  }
}

/** A text between other quotes, between those of the language; one that begins with an apostrophe may end with one. */
function writeQuotes({ image }: IToken, span: Span): ProposedFix {
  const said = image.slice(1, -1).replaceAll(/["\\]/gu, String.raw`\$&`);
  return {
    title: { en: "Write straight double quotes", nl: "Schrijf rechte dubbele aanhalingstekens" },
    ...(image.startsWith("'") ? {} : { safe: true }),
    edits: [{ span, text: `"${said}"` }],
  };
}

/** Where a token begins; before the first one there is no place. */
function readStart({ startOffset }: IToken): number {
  return Math.max(0, startOffset);
}
