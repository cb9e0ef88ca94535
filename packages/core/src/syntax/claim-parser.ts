import { tokenMatcher, type ParserMethod } from "chevrotain";
import type { Span } from "../text/source-file.ts";
import { PropertyParser } from "./property-parser.ts";
import * as tokens from "./tokens.ts";
import type {
  CiteNode,
  ClaimNode,
  DemandNode,
  ExampleNode,
  ExampleStepNode,
  GoalNode,
  NameNode,
  PatternNode,
  PropertyNode,
  ScopeClauseNode,
  ShapeNode,
} from "./tree.ts";
import { type Alternatives, firstOf, oneOf } from "./word-parser.ts";

const words = tokens.words;

type Unplaced<Node> = Node extends { readonly span: unknown } ? Omit<Node, "span"> : never;

/** Examples, claims and goals (language, grammar: example, claim, goal, shape, pattern). */
export class ClaimParser extends PropertyParser {
  protected readonly example: ParserMethod<[], Unplaced<ExampleNode>> = this.grammarRule("example", () => {
    this.CONSUME(words.example);
    const title = this.SUBRULE(this.aText);
    const steps: (ExampleStepNode | undefined)[] = [];
    this.CONSUME(tokens.openBrace);
    const at = this.OPTION(() => {
      this.CONSUME(words.at);
      return this.SUBRULE(this.aDate);
    });
    const cites: readonly CiteNode[] | undefined = this.OPTION1(() => {
      this.CONSUME(words.source);
      return this.SUBRULE(this.cites);
    });
    steps.push(this.SUBRULE(this.exampleStart));
    this.MANY({
      GATE: () => tokenMatcher(this.LA(1), tokens.word),
      DEF: () => steps.push(this.SUBRULE(this.exampleStep)),
    });
    this.CONSUME(tokens.closeBrace);
    return {
      kind: "example",
      title,
      ...(at === undefined ? {} : { at }),
      cites: cites ?? [],
      steps: steps.filter((step) => step !== undefined),
    };
  });

  private readonly exampleStart: ParserMethod<[], ExampleStepNode | undefined> = this.grammarRule(
    "exampleStart",
    () => {
      const first = this.CONSUME(words.post);
      const shape = this.SUBRULE(this.shapeWhen);
      const properties = this.SUBRULE(this.properties);
      return { shape, properties, span: this.spanFrom(first) };
    },
    () => undefined,
  );

  private readonly exampleStep: ParserMethod<[], ExampleStepNode | undefined> = this.grammarRule(
    "exampleStep",
    () => {
      const first = this.LA(1);
      const action = this.nameOf(this.CONSUME(tokens.word));
      const shape = this.SUBRULE(this.shapeWhen);
      const properties = this.SUBRULE(this.properties);
      return { action, shape, properties, span: this.spanFrom(first) };
    },
    () => undefined,
  );

  private readonly properties: ParserMethod<[], PropertyNode[]> = this.grammarRule(
    "properties",
    () => {
      const all: PropertyNode[] = [];
      this.MANY({ GATE: () => this.startsProperty(1), DEF: () => all.push(this.SUBRULE(this.property)) });
      return all;
    },
    () => [],
  );

  private readonly shape: ParserMethod<[], ShapeNode> = this.grammarRule(
    "shape",
    () => {
      const by = this.OPTION(() => {
        this.CONSUME(words.by);
        return this.SUBRULE(this.aName);
      });
      const included: NameNode[] | undefined = this.OPTION1(() => {
        this.CONSUME(words.with);
        return this.SUBRULE(this.paths);
      });
      const excluded: NameNode[] | undefined = this.OPTION2(() => {
        this.CONSUME(words.without);
        return this.SUBRULE1(this.paths);
      });
      const shape: ShapeNode = { ...(by === undefined ? {} : { by }), with: included ?? [], without: excluded ?? [] };
      return shape;
    },
    noShape,
  );

  private readonly shapeWhen: ParserMethod<[], ShapeNode> = this.grammarRule(
    "shapeWhen",
    () => {
      const shape = this.SUBRULE(this.shape);
      const when = this.OPTION(() => {
        this.CONSUME(words.when);
        return this.SUBRULE(this.condition);
      });
      return when === undefined ? shape : { ...shape, when };
    },
    noShape,
  );

  protected readonly claim: ParserMethod<[], Unplaced<ClaimNode>> = this.grammarRule("claim", () => {
    this.CONSUME(words.claim);
    const title = this.SUBRULE(this.aText);
    return { kind: "claim", title, ...this.SUBRULE(this.claimBody) };
  });

  protected readonly goal: ParserMethod<[], Unplaced<GoalNode>> = this.grammarRule("goal", () => {
    this.CONSUME(words.goal);
    const { name, title } = this.SUBRULE(this.titled);
    return { kind: "goal", name, ...(title === undefined ? {} : { title }), ...this.SUBRULE(this.claimBody) };
  });

  /** What a claim or a goal speaks of, and what it demands; in any order. */
  private readonly claimBody: ParserMethod<[], Pick<ClaimNode, "scope" | "demands">> = this.grammarRule(
    "claimBody",
    () => {
      const scope: (ScopeClauseNode | undefined)[] = [];
      const demands: (DemandNode | undefined)[] = [];
      this.CONSUME(tokens.openBrace);
      this.MANY(() => {
        this.choose(
          oneOf<unknown>(
            { ALT: () => scope.push(this.SUBRULE(this.scopeClause)) },
            { ALT: () => demands.push(this.SUBRULE(this.demand)) },
          ),
        );
      });
      this.CONSUME(tokens.closeBrace);
      return {
        scope: scope.filter((clause) => clause !== undefined),
        demands: demands.filter((demand) => demand !== undefined),
      };
    },
    () => ({ scope: [], demands: [] }),
  );

  private readonly scopeClause: ParserMethod<[], ScopeClauseNode | undefined> = this.grammarRule(
    "scopeClause",
    () => {
      const first = this.LA(1);
      const clause = this.choose(this.scopeClauses);
      return { ...clause, span: this.spanFrom(first) };
    },
    () => undefined,
  );

  private readonly scopeClauses: Alternatives<Unplaced<ScopeClauseNode>> = oneOf(
    { ALT: () => this.SUBRULE(this.scopeDate) },
    {
      ALT: () => {
        this.CONSUME(words.for);
        this.CONSUME(words.post);
        return { clause: "for", shape: this.SUBRULE(this.shape) };
      },
    },
    {
      ALT: () => {
        this.CONSUME(words.when);
        return { clause: "when", condition: this.SUBRULE(this.condition) };
      },
    },
    {
      ALT: () => {
        this.CONSUME(words.after);
        return { clause: "after", pattern: this.SUBRULE(this.pattern) };
      },
    },
  );

  private readonly scopeDate: ParserMethod<[], Unplaced<ScopeClauseNode>> = this.grammarRule("scopeDate", () => {
    const clause = this.choose(this.scopeDates);
    return { clause, date: this.SUBRULE(this.aDate) };
  });

  private readonly scopeDates: Alternatives<"at" | "from" | "until"> = oneOf(...this.anyOf("at", "from", "until"));

  private readonly demand: ParserMethod<[], DemandNode | undefined> = this.grammarRule(
    "demand",
    () => {
      const first = this.LA(1);
      const how = this.choose(this.demandWords);
      const property = this.SUBRULE(this.property);
      return { how, property, span: this.spanFrom(first) };
    },
    () => undefined,
  );

  private readonly demandWords: Alternatives<DemandNode["how"]> = oneOf(
    ...this.anyOf("always", "never", "sometimes", "preferably"),
  );

  /** `* + ? {}` bind before `,` before `|`. */
  private readonly pattern: ParserMethod<[], PatternNode> = this.grammarRule(
    "pattern",
    () => {
      const items: PatternNode[] = [];
      this.AT_LEAST_ONE_SEP({ SEP: tokens.bar, DEF: () => items.push(this.SUBRULE(this.patternSequence)) });
      return join("choice", items);
    },
    noPattern,
  );

  private readonly patternSequence: ParserMethod<[], PatternNode> = this.grammarRule(
    "patternSequence",
    () => {
      const items: PatternNode[] = [];
      this.AT_LEAST_ONE_SEP({ SEP: tokens.comma, DEF: () => items.push(this.SUBRULE(this.repeated)) });
      return join("sequence", items);
    },
    noPattern,
  );

  private readonly repeated: ParserMethod<[], PatternNode> = this.grammarRule(
    "repeated",
    () => {
      let item = this.SUBRULE(this.patternAtom);
      this.MANY(() => {
        const bounds = this.SUBRULE(this.repetition);
        item = { kind: "repeat", item, ...bounds };
      });
      return item;
    },
    noPattern,
  );

  private readonly patternAtom: ParserMethod<[], PatternNode> = this.grammarRule(
    "patternAtom",
    () => this.choose(this.patternAtoms),
    noPattern,
  );

  private readonly patternAtoms: Alternatives<PatternNode> = firstOf(
    {
      ALT: () => {
        this.CONSUME(tokens.openBracket);
        const inner = this.SUBRULE(this.pattern);
        this.CONSUME(tokens.closeBracket);
        return inner;
      },
    },
    {
      ALT: () => {
        this.CONSUME(words.any);
        return { kind: "any", span: this.here() };
      },
    },
    { ALT: () => ({ kind: "action", name: this.nameOf(this.CONSUME(tokens.word)) }) },
  );

  private readonly repetition: ParserMethod<[], Repetition> = this.grammarRule(
    "repetition",
    () => this.choose(this.repetitions),
    () => ({ least: 1, most: 1 }),
  );

  private readonly repetitions: Alternatives<Repetition> = oneOf(
    { ALT: () => this.mark(tokens.star, { least: 0 }) },
    { ALT: () => this.mark(tokens.plus, { least: 1 }) },
    { ALT: () => this.mark(tokens.question, { least: 0, most: 1 }) },
    { ALT: () => this.SUBRULE(this.counted) },
  );

  /** `{2}` or `{1,3}` */
  private readonly counted: ParserMethod<[], Repetition> = this.grammarRule(
    "counted",
    () => {
      const first = this.CONSUME(tokens.openBrace);
      const least = this.SUBRULE(this.aNumber);
      const most = this.OPTION(() => {
        this.CONSUME(tokens.comma);
        return this.SUBRULE1(this.aNumber);
      });
      this.CONSUME(tokens.closeBrace);
      return { least: least.value, most: (most ?? least).value, span: this.spanFrom(first) };
    },
    () => ({ least: 1, most: 1 }),
  );

  private mark(token: Parameters<typeof this.CONSUME>[0], bounds: Repetition): Repetition {
    this.CONSUME(token);
    return bounds;
  }
}

/** How often a piece of a pattern may come; without `most` there is no end to it. */
interface Repetition {
  readonly least: number;
  readonly most?: number;
  /** Where the numbers stand, with their braces. */
  readonly span?: Span;
}

function join(kind: "sequence" | "choice", items: readonly PatternNode[]): PatternNode {
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { kind, items };
}

function noPattern(): PatternNode {
  return { kind: "sequence", items: [] };
}

function noShape(): ShapeNode {
  return { with: [], without: [] };
}
