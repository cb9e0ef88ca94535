import type { IToken, ParserMethod } from "chevrotain";
import { ClaimParser } from "./claim-parser.ts";
import type { KnownNodes } from "./known-nodes.ts";
import * as tokens from "./tokens.ts";
import type {
  ActionNode,
  ActorNode,
  AttributeNode,
  ClauseNode,
  CounterNode,
  DateNode,
  EraNode,
  GroupNode,
  ItemNode,
  NamedNode,
  NameNode,
  OtherwiseNode,
  PartNode,
  RuleNode,
  SourceField,
  SourceNode,
} from "./tree.ts";
import { type Alternatives, oneOf } from "./word-parser.ts";

const words = tokens.words;

type Unplaced<Item> = Item extends { readonly span: unknown } ? Omit<Item, "span"> : never;

/** Rules that were read before, without what depends on where they stand. */
export type KnownRules = KnownNodes<Unplaced<RuleNode>>;

/** Everything that is declared at the top of a file (language, grammar: item). */
export class DeclarationParser extends ClaimParser {
  /** Rules that were read before, if any of the file may be read again. */
  protected knownRules: KnownRules | undefined;

  protected readonly item: ParserMethod<[], ItemNode> = this.grammarRule("item", () => {
    const first = this.LA(1);
    const item = this.choose(this.items);
    return this.ACTION(() => ({ ...item, span: this.spanFrom(first), ...this.docBefore(first) }));
  });

  private readonly items: Alternatives<Unplaced<ItemNode>> = oneOf(
    { ALT: () => this.SUBRULE(this.actor) },
    { ALT: () => this.SUBRULE(this.part) },
    { ALT: () => this.SUBRULE(this.form) },
    { ALT: () => this.SUBRULE(this.audience) },
    { ALT: () => this.SUBRULE(this.action) },
    { ALT: () => this.SUBRULE(this.attribute) },
    { ALT: () => this.SUBRULE(this.counter) },
    { ALT: () => this.SUBRULE(this.source) },
    { ALT: () => this.SUBRULE(this.era) },
    { ALT: () => this.SUBRULE(this.ruleBody) },
    { ALT: () => this.SUBRULE(this.otherwise) },
    { ALT: () => this.SUBRULE(this.example) },
    { ALT: () => this.SUBRULE(this.claim) },
    { ALT: () => this.SUBRULE(this.goal) },
  );

  private readonly actor: ParserMethod<[], Unplaced<ActorNode>> = this.grammarRule("actor", () => {
    this.CONSUME(words.actor);
    return { kind: "actor", names: this.SUBRULE(this.names) };
  });

  private readonly part: ParserMethod<[], Unplaced<PartNode>> = this.grammarRule("part", () => {
    const person = this.choose(this.partOrPerson);
    const { name, title } = this.SUBRULE(this.titled);
    let presence: PartNode["presence"] = "optional";
    this.OPTION(() => {
      presence = this.choose1(this.presences);
    });
    const children = this.OPTION1(() => this.SUBRULE(this.children)) ?? [];
    return {
      kind: "part",
      person: person === "person",
      name,
      ...(title === undefined ? {} : { title }),
      presence,
      children,
    };
  });

  private readonly partOrPerson: Alternatives<"part" | "person"> = oneOf(...this.anyOf("part", "person"));

  private readonly presences: Alternatives<"always" | "added"> = oneOf(...this.anyOf("always", "added"));

  private readonly children: ParserMethod<[], PartNode["children"]> = this.grammarRule(
    "children",
    () => {
      const all: { name: NameNode; always: boolean }[] = [];
      this.CONSUME(tokens.openBrace);
      this.MANY(() => {
        const name = this.SUBRULE(this.aName);
        let always = false;
        this.OPTION(() => {
          this.CONSUME(words.always);
          always = true;
        });
        this.OPTION1(() => this.CONSUME(tokens.comma));
        all.push({ name, always });
      });
      this.CONSUME(tokens.closeBrace);
      return all;
    },
    () => [],
  );

  private readonly form: ParserMethod<[], Unplaced<NamedNode<"form">>> = this.grammarRule("form", () => {
    this.CONSUME(words.form);
    return { kind: "form", ...this.SUBRULE(this.titled) };
  });

  private readonly audience: ParserMethod<[], Unplaced<NamedNode<"audience">>> = this.grammarRule("audience", () => {
    this.CONSUME(words.audience);
    return { kind: "audience", ...this.SUBRULE(this.titled) };
  });

  private readonly action: ParserMethod<[], Unplaced<ActionNode | GroupNode>> = this.grammarRule("action", () => {
    this.CONSUME(words.action);
    return this.choose(this.groupOrList);
  });

  private readonly groupOrList: Alternatives<Unplaced<ActionNode | GroupNode>> = oneOf(
    { ALT: () => this.SUBRULE(this.group) },
    { ALT: () => this.SUBRULE(this.actionList) },
  );

  private readonly group: ParserMethod<[], Unplaced<GroupNode>> = this.grammarRule("group", () => {
    const name = this.SUBRULE(this.aName);
    this.CONSUME(tokens.equals);
    return { kind: "group", name, members: this.SUBRULE(this.titledList) };
  });

  private readonly actionList: ParserMethod<[], Unplaced<ActionNode>> = this.grammarRule("actionList", () => {
    const names = this.SUBRULE(this.titledList);
    let byAuthor = false;
    this.OPTION(() => {
      this.CONSUME(words.by);
      this.CONSUME(words.author);
      byAuthor = true;
    });
    return { kind: "action", names, byAuthor };
  });

  private readonly attribute: ParserMethod<[], Unplaced<AttributeNode>> = this.grammarRule("attribute", () => {
    this.CONSUME(words.attribute);
    const name = this.SUBRULE(this.aName);
    this.CONSUME(words.of);
    const of = this.SUBRULE(this.names);
    this.CONSUME(words.is);
    return { kind: "attribute", name, of, values: this.SUBRULE1(this.names) };
  });

  private readonly counter: ParserMethod<[], Unplaced<CounterNode>> = this.grammarRule("counter", () => {
    const kind = this.word("counter");
    const name = this.SUBRULE(this.aName);
    this.CONSUME(words.to);
    return { kind, name, most: this.SUBRULE(this.aNumber) };
  });

  private readonly otherwise: ParserMethod<[], Unplaced<OtherwiseNode>> = this.grammarRule("otherwise", () => {
    const kind = this.word("otherwise");
    this.CONSUME(words.refused);
    const text = this.OPTION(() => this.SUBRULE(this.aText));
    return { kind, ...(text === undefined ? {} : { text }) };
  });

  private readonly source: ParserMethod<[], Unplaced<SourceNode>> = this.grammarRule("source", () => {
    this.CONSUME(words.source);
    const name = this.SUBRULE(this.aName);
    const fields: (SourceField | undefined)[] = [];
    this.CONSUME(tokens.openBrace);
    this.MANY(() => fields.push(this.SUBRULE(this.field)));
    this.CONSUME(tokens.closeBrace);
    return { kind: "source", name, fields: fields.filter((field) => field !== undefined) };
  });

  private readonly field: ParserMethod<[], SourceField | undefined> = this.grammarRule(
    "field",
    () => {
      const first = this.LA(1);
      const field = this.choose(this.fields);
      return { ...field, span: this.spanFrom(first) };
    },
    () => undefined,
  );

  private readonly fields: Alternatives<Unplaced<SourceField>> = oneOf(
    { ALT: () => ({ field: this.choose1(this.textFields), text: this.SUBRULE(this.aText) }) },
    { ALT: () => ({ field: this.word("kind"), name: this.nameOf(this.CONSUME(tokens.word)) }) },
    { ALT: () => ({ field: this.choose2(this.dateFields), date: this.SUBRULE(this.aDate) }) },
  );

  private readonly textFields: Alternatives<"title" | "by" | "url" | "archived"> = oneOf(
    ...this.anyOf("title", "by", "url", "archived"),
  );

  private readonly dateFields: Alternatives<"published" | "seen"> = oneOf(...this.anyOf("published", "seen"));

  private readonly era: ParserMethod<[], Unplaced<EraNode>> = this.grammarRule("era", () => {
    this.CONSUME(words.era);
    const { name, title } = this.SUBRULE(this.titled);
    this.CONSUME(tokens.openBrace);
    const from = this.OPTION(() => this.SUBRULE(this.from));
    const until = this.OPTION1(() => this.SUBRULE(this.until));
    const rules: (RuleNode | undefined)[] = [];
    this.MANY(() => rules.push(this.SUBRULE(this.ruleOfEra)));
    this.CONSUME(tokens.closeBrace);
    return {
      kind: "era",
      name,
      ...(title === undefined ? {} : { title }),
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      rules: rules.filter((rule) => rule !== undefined),
    };
  });

  private readonly from: ParserMethod<[], DateNode> = this.grammarRule("from", () => {
    this.CONSUME(words.from);
    return this.SUBRULE(this.aDate);
  });

  private readonly until: ParserMethod<[], DateNode> = this.grammarRule("until", () => {
    this.CONSUME(words.until);
    return this.SUBRULE(this.aDate);
  });

  private readonly ruleOfEra: ParserMethod<[], RuleNode | undefined> = this.grammarRule(
    "ruleOfEra",
    () => {
      const first: IToken = this.LA(1);
      const rule = this.SUBRULE(this.ruleBody);
      return this.ACTION(() => ({ ...rule, span: this.spanFrom(first), ...this.docBefore(first) }));
    },
    () => undefined,
  );

  private readonly ruleBody: ParserMethod<[], Unplaced<RuleNode>> = this.grammarRule("rule", () =>
    this.readUnlessKnown(this.knownRules, () => this.readRule()),
  );

  private readRule(): Unplaced<RuleNode> {
    this.CONSUME(words.rule);
    const name = this.SUBRULE(this.aName);
    const refines = this.OPTION(() => this.SUBRULE(this.refines)) ?? [];
    this.CONSUME(tokens.openBrace);
    const on = this.OPTION1(() => this.SUBRULE(this.on));
    const clauses: (ClauseNode | undefined)[] = [];
    this.MANY(() => clauses.push(this.SUBRULE(this.clause)));
    this.CONSUME(tokens.closeBrace);
    return {
      kind: "rule",
      name,
      refines,
      ...(on === undefined ? {} : { on }),
      clauses: clauses.filter((clause) => clause !== undefined),
    };
  }

  private readonly refines: ParserMethod<[], NameNode[]> = this.grammarRule("refines", () => {
    this.CONSUME(words.refines);
    return this.SUBRULE(this.paths);
  });
}
