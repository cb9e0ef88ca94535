import { tokenMatcher, type ParserMethod } from "chevrotain";
import { ClauseParser } from "./clause-parser.ts";
import * as tokens from "./tokens.ts";
import type { NameNode, PropertyNode, SeenWord } from "./tree.ts";
import type { Alternatives } from "./word-parser.ts";

const keyword = tokens.keyword;

type Unplaced<Property> = Property extends { readonly span: unknown } ? Omit<Property, "span"> : never;

/** The words with which a property begins. */
const starts: readonly tokens.Keyword[] = [
  "sees",
  "reaches",
  "misses",
  "unsure",
  "counts",
  "tells",
  "shown",
  "silent",
  "gone",
  "refused",
  "is",
  "decided",
];

/** What can be said of a viewer or of the last act (language, grammar: property). `and` binds before `or`. */
export class PropertyParser extends ClauseParser {
  protected readonly property: ParserMethod<[], PropertyNode> = this.grammarRule(
    "property",
    () => {
      const items: PropertyNode[] = [];
      this.AT_LEAST_ONE_SEP({
        SEP: keyword("or"),
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
      this.AT_LEAST_ONE_SEP({ SEP: keyword("and"), DEF: () => items.push(this.SUBRULE(this.singleProperty)) });
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

  private readonly singleProperties: Alternatives<Unplaced<PropertyNode>> = [
    { ALT: () => this.SUBRULE(this.sees) },
    { ALT: () => this.SUBRULE(this.ofParts) },
    { ALT: () => this.SUBRULE(this.ofPersons) },
    { ALT: () => this.SUBRULE(this.shownTo) },
    { ALT: () => ({ kind: this.word("silent") }) },
    { ALT: () => ({ kind: this.word("gone") }) },
    { ALT: () => ({ kind: this.word("refused") }) },
    { ALT: () => ({ kind: this.word("is"), form: this.SUBRULE(this.aName) }) },
    {
      ALT: () => {
        const kind = this.word("decided");
        this.CONSUME(keyword("by"));
        return { kind, rule: this.SUBRULE(this.aPath) };
      },
    },
  ];

  private readonly sees: ParserMethod<[], Unplaced<PropertyNode>> = this.grammarRule("sees", () => {
    const kind = this.word("sees");
    const how = this.OPTION({
      GATE: () => tokenMatcher(this.LA(2), tokens.word),
      DEF: () => this.choose(this.seenWords),
    });
    return { kind, ...(how === undefined ? {} : { how }), parts: this.SUBRULE(this.paths) };
  });

  private readonly seenWords: Alternatives<SeenWord> = this.anyOf("whole", "cut", "live", "copied");

  private readonly ofParts: ParserMethod<[], Unplaced<PropertyNode>> = this.grammarRule("ofParts", () => ({
    kind: this.choose(this.partProperties),
    parts: this.SUBRULE(this.paths),
  }));

  private readonly partProperties: Alternatives<"reaches" | "misses" | "unsure"> = [
    ...this.anyOf("reaches", "misses"),
    {
      ALT: () => {
        this.CONSUME(keyword("unsure"));
        this.CONSUME(keyword("of"));
        return "unsure";
      },
    },
  ];

  private readonly ofPersons: ParserMethod<[], Unplaced<PropertyNode>> = this.grammarRule("ofPersons", () => ({
    kind: this.choose(this.personWords),
    who: this.choose1(this.nobodyOrPersons),
  }));

  private readonly nobodyOrPersons: Alternatives<"nobody" | readonly NameNode[]> = [
    { ALT: () => this.word("nobody") },
    { ALT: () => this.SUBRULE(this.paths), IGNORE_AMBIGUITIES: true },
  ];

  private readonly shownTo: ParserMethod<[], Unplaced<PropertyNode>> = this.grammarRule("shownTo", () => {
    const kind = this.word("shown");
    this.CONSUME(keyword("to"));
    const some = this.OPTION({
      GATE: () => tokenMatcher(this.LA(2), tokens.word) && !this.startsProperty(2),
      DEF: () => this.word("some"),
    });
    return { kind, some: some !== undefined, audiences: this.SUBRULE(this.names) };
  });

  /** Whether a property begins at a token to come; after it an act of the same name cannot be told apart. */
  protected startsProperty(ahead: number): boolean {
    return starts.some((start) => tokenMatcher(this.LA(ahead), keyword(start)));
  }
}

function join(kind: "and" | "or", items: readonly PropertyNode[]): PropertyNode {
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { kind, items };
}

function nothing(): PropertyNode {
  return { kind: "and", items: [] };
}
