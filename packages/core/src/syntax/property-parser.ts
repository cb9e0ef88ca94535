import type { ParserMethod, TokenType } from "chevrotain";
import { ClauseParser } from "./clause-parser.ts";
import * as tokens from "./tokens.ts";
import type { NameNode, PropertyNode, SeenWord } from "./tree.ts";
import { type Alternatives, firstOf, oneOf } from "./word-parser.ts";

const words = tokens.words;

type Unplaced<Property> = Property extends { readonly span: unknown } ? Omit<Property, "span"> : never;

/** The words with which a property begins. */
const starts: ReadonlySet<TokenType> = new Set(tokens.propertyStarts.map((start) => words[start]));

/** What can be said of a viewer or of the last act (language, grammar: property). `and` binds before `or`. */
export class PropertyParser extends ClauseParser {
  protected readonly property: ParserMethod<[], PropertyNode> = this.grammarRule(
    "property",
    () => {
      const items: PropertyNode[] = [];
      this.AT_LEAST_ONE_SEP({
        SEP: words.or,
        DEF: () => items.push(this.SUBRULE(this.propertyConjunction)),
      });
      return join("or", items);
    },
    nothing,
  );

  private readonly propertyConjunction: ParserMethod<[], PropertyNode> = this.grammarRule(
    "propertyConjunction",
    () => {
      const items: PropertyNode[] = [];
      this.AT_LEAST_ONE_SEP({ SEP: words.and, DEF: () => items.push(this.SUBRULE(this.singleProperty)) });
      return join("and", items);
    },
    nothing,
  );

  private readonly singleProperty: ParserMethod<[], PropertyNode> = this.grammarRule(
    "singleProperty",
    () => {
      const first = this.LA(1);
      const property = this.choose(this.singleProperties);
      return { ...property, span: this.spanFrom(first) };
    },
    nothing,
  );

  private readonly singleProperties: Alternatives<Unplaced<PropertyNode>> = oneOf(
    { ALT: () => this.sees() },
    { ALT: () => ({ kind: this.choose2(this.partProperties), parts: this.SUBRULE1(this.paths) }) },
    { ALT: () => ({ kind: this.choose3(this.personWords), who: this.choose4(this.nobodyOrPersons) }) },
    { ALT: () => this.shownTo() },
    { ALT: () => ({ kind: this.word("silent") }) },
    { ALT: () => ({ kind: this.word("gone") }) },
    { ALT: () => ({ kind: this.word("refused") }) },
    { ALT: () => ({ kind: this.word("is"), form: this.nameOf(this.CONSUME(tokens.word)) }) },
    {
      ALT: () => {
        const kind = this.word("decided");
        this.CONSUME(words.by);
        return { kind, rule: this.SUBRULE(this.aPath) };
      },
    },
  );

  private sees(): Unplaced<PropertyNode> {
    const kind = this.word("sees");
    const how = this.OPTION({ GATE: this.isFollowedByName, DEF: this.readHow });
    return { kind, ...(how === undefined ? {} : { how }), parts: this.SUBRULE(this.paths) };
  }

  private readonly readHow = (): SeenWord => this.choose1(this.seenWords);

  private readonly seenWords: Alternatives<SeenWord> = oneOf(...this.anyOf("whole", "cut", "live", "copied"));

  private readonly partProperties: Alternatives<"reaches" | "misses" | "unsure"> = oneOf(
    ...this.anyOf("reaches", "misses"),
    {
      ALT: () => {
        this.CONSUME(words.unsure);
        this.CONSUME(words.of);
        return "unsure";
      },
    },
  );

  private readonly nobodyOrPersons: Alternatives<"nobody" | readonly NameNode[]> = firstOf(
    { ALT: () => this.word("nobody") },
    { ALT: () => this.SUBRULE2(this.paths) },
  );

  private shownTo(): Unplaced<PropertyNode> {
    const kind = this.word("shown");
    this.CONSUME(words.to);
    const some = this.OPTION1({ GATE: this.isSome, DEF: this.readSome });
    return { kind, some: some !== undefined, audiences: this.SUBRULE(this.names) };
  }

  /** `some` is followed by an audience; before a property it is itself one. */
  private readonly isSome = (): boolean => this.isFollowedByName() && !this.startsProperty(2);

  /** Whether a property begins at a token to come; after it an act of the same name cannot be told apart. */
  protected startsProperty(ahead: number): boolean {
    return starts.has(this.LA(ahead).tokenType);
  }
}

function join(kind: "and" | "or", items: readonly PropertyNode[]): PropertyNode {
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { kind, items };
}

function nothing(): PropertyNode {
  return { kind: "and", items: [] };
}
