import * as fc from "fast-check";
import type {
  CiteNode,
  ClauseNode,
  ConditionNode,
  DateNode,
  ExampleStepNode,
  FileNode,
  HeadNode,
  ItemNode,
  NameNode,
  NumberNode,
  OnNode,
  PatternNode,
  PropertyNode,
  RuleNode,
  ScopeClauseNode,
  ShapeNode,
  SourceField,
  TextNode,
  TitledName,
} from "../src/syntax/tree.ts";

const span = { file: "", start: 0, end: 0 };

function oneOf<const Value>(...values: readonly Value[]): fc.Arbitrary<Value> {
  return fc.constantFrom(...values);
}

function some<Value>(one: fc.Arbitrary<Value>, most = 4): fc.Arbitrary<readonly Value[]> {
  return fc.array(one, { minLength: 1, maxLength: most });
}

function any<Value>(one: fc.Arbitrary<Value>, most = 4): fc.Arbitrary<readonly Value[]> {
  return fc.array(one, { maxLength: most });
}

/** An object of which some fields may be missing. */
// oxlint-disable-next-line typescript/explicit-function-return-type -- only the compiler can spell it
function record<Needed, Free>(
  needed: { readonly [Key in keyof Needed]: fc.Arbitrary<Needed[Key]> },
  free: { readonly [Key in keyof Free]: fc.Arbitrary<Free[Key]> },
) {
  return fc
    .tuple(fc.record<Needed>(needed), fc.record<Free, never>(free, { requiredKeys: [] }))
    .map(([a, b]) => ({ ...a, ...b }));
}

function nameOf(...names: readonly string[]): fc.Arbitrary<NameNode> {
  return oneOf(...names).map((text) => ({ text, span }));
}

const plain = ["like", "passed-reblog", "x", "image", "a-name-that-is-long-enough-to-break-lines", "één"];
/** Names where no word of the language could be meant. */
const free = nameOf(...plain, "source", "when", "keeps", "rule", "nothing", "title", "of", "post", "is", "use", "by");
const name = nameOf(...plain);
const path = nameOf(...plain, "text.link", "author.follow", "flat.like-of-share", "text.source");

const characters = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
  {
    weight: 2,
    arbitrary: oneOf("", '"', "\\", "\n", "{actor} {action}", "// no note", "a text that goes on for long ".repeat(3)),
  },
);
const text: fc.Arbitrary<TextNode> = record({ en: characters, span: fc.constant(span) }, { nl: characters });
const date: fc.Arbitrary<DateNode> = fc.record({
  text: oneOf("2016", "2016-03", "2016-03-14"),
  about: fc.boolean(),
  span: fc.constant(span),
});
const number: fc.Arbitrary<NumberNode> = fc.record({ value: fc.nat(999), span: fc.constant(span) });
const cite: fc.Arbitrary<CiteNode> = record({ name }, { note: text });
const titled: fc.Arbitrary<TitledName> = record({ name }, { title: text });
const doc = oneOf("", "One sentence.", "It is so; “really”, and // no note.");
const placed = { span: fc.constant(span) };
const documented = { doc };

const condition: fc.Arbitrary<ConditionNode> = fc.letrec<{ readonly node: ConditionNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ kind: oneOf("is"), subject: name, not: fc.boolean(), values: some(name, 3), ...placed }),
    fc.record({ kind: oneOf("has"), none: fc.boolean(), parts: some(path, 3), ...placed }),
    fc.record({ kind: oneOf("count"), counter: name, atLeast: fc.boolean(), count: number, ...placed }),
    fc.record({ kind: oneOf("and", "or"), items: fc.array(tie("node"), { minLength: 2, maxLength: 3 }) }),
    fc.record({ kind: oneOf("not"), item: tie("node") }),
  ),
})).node;

const persons = some(path, 3);

const clause: fc.Arbitrary<ClauseNode> = fc.oneof(
  fc.record({ clause: oneOf("when"), condition, ...placed }),
  fc.oneof(
    fc.record({ clause: oneOf("from"), date, ...placed }),
    fc.record({ clause: oneOf("until"), date, ...placed }),
    fc.record({ clause: oneOf("review"), date, ...placed }),
  ),
  record(
    { clause: oneOf("shows"), form: fc.oneof(oneOf("it"), name), some: fc.boolean(), audiences: some(name), ...placed },
    { header: text },
  ),
  fc.constant({ clause: "shows" as const, form: "nothing" as const, some: false, audiences: [], span }),
  fc.record({ clause: oneOf("becomes"), form: fc.oneof(oneOf("nothing"), name), ...placed }),
  record({ clause: oneOf("refused"), ...placed }, { text }),
  fc.record({
    clause: oneOf("keeps", "cuts", "links", "loses", "unknown", "copies"),
    everything: fc.constant(false),
    parts: some(path, 9),
    ...placed,
  }),
  fc.record({
    clause: oneOf("keeps", "loses", "copies"),
    everything: fc.constant(true),
    parts: fc.constant([]),
    ...placed,
  }),
  fc.record({ clause: oneOf("adds", "allows"), parts: some(path), ...placed }),
  fc.record({ clause: oneOf("raises"), counter: free, ...placed }),
  fc.record({
    clause: oneOf("counts", "tells"),
    who: fc.oneof(oneOf("nobody", "unknown", "chosen"), persons),
    ...placed,
  }),
  fc.record({ clause: oneOf("source", "inferred", "against"), cites: some(cite, 3), ...placed }),
);

const on: fc.Arbitrary<OnNode> = fc.oneof(
  fc.record({ kind: oneOf("post"), ...placed }),
  record({ kind: oneOf("act"), ...placed }, { actions: some(name), forms: some(name) }),
);

const rule: fc.Arbitrary<RuleNode> = record(
  { kind: oneOf("rule"), name: free, refines: any(path, 5), clauses: any(clause, 5), ...placed },
  { on, ...documented },
);

const shape: fc.Arbitrary<ShapeNode> = record({ with: any(path), without: any(path) }, { by: name });
const shapeWhen: fc.Arbitrary<ShapeNode> = record(
  { with: any(path), without: any(path) },
  { by: name, when: condition },
);

const singleProperty: fc.Arbitrary<PropertyNode> = fc.oneof(
  record({ kind: oneOf("sees"), parts: some(path), ...placed }, { how: oneOf("whole", "cut", "live", "copied") }),
  fc.record({ kind: oneOf("reaches", "misses", "unsure"), parts: some(path), ...placed }),
  fc.record({ kind: oneOf("counts", "tells"), who: fc.oneof(oneOf("nobody"), persons), ...placed }),
  fc.record({ kind: oneOf("shown"), some: fc.boolean(), audiences: some(name), ...placed }),
  fc.record({ kind: oneOf("silent", "gone", "refused"), ...placed }),
  fc.record({ kind: oneOf("is"), form: name, ...placed }),
  fc.record({ kind: oneOf("decided"), rule: path, ...placed }),
);

function several<Node>(
  kind: "and" | "or",
  one: fc.Arbitrary<Node>,
): fc.Arbitrary<{ kind: "and" | "or"; items: Node[] }> {
  return fc.record({ kind: fc.constant(kind), items: fc.array(one, { minLength: 2, maxLength: 3 }) });
}

const conjunction: fc.Arbitrary<PropertyNode> = fc.oneof(singleProperty, several("and", singleProperty));
const property: fc.Arbitrary<PropertyNode> = fc.oneof(conjunction, several("or", conjunction));

const pattern: fc.Arbitrary<PatternNode> = fc.letrec<{ readonly node: PatternNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ kind: oneOf("action"), name }),
    fc.record({ kind: oneOf("any"), ...placed }),
    fc.record({ kind: oneOf("sequence", "choice"), items: fc.array(tie("node"), { minLength: 2, maxLength: 3 }) }),
    fc
      .tuple(
        tie("node"),
        fc.oneof(oneOf({ least: 0 }, { least: 1 }), fc.record({ least: fc.nat(9), most: fc.nat(99) })),
      )
      .map(([item, bounds]) => ({ kind: "repeat" as const, item, ...bounds })),
  ),
})).node;

const scopeClause: fc.Arbitrary<ScopeClauseNode> = fc.oneof(
  fc.record({ clause: oneOf("at", "from", "until"), date, ...placed }),
  fc.record({ clause: oneOf("for"), shape, ...placed }),
  fc.record({ clause: oneOf("when"), condition, ...placed }),
  fc.record({ clause: oneOf("after"), pattern, ...placed }),
);

const claimed = {
  scope: any(scopeClause, 3),
  demands: any(fc.record({ how: oneOf("always", "never", "sometimes", "preferably"), property, ...placed }), 3),
  ...placed,
};

const firstStep: fc.Arbitrary<ExampleStepNode> = fc.record({
  shape: shapeWhen,
  properties: any(property, 2),
  ...placed,
});
const laterStep: fc.Arbitrary<ExampleStepNode> = fc
  .tuple(name, firstStep)
  .map(([action, step]) => ({ action, ...step }));

const sourceField: fc.Arbitrary<SourceField> = fc.oneof(
  fc.record({ field: oneOf("title", "by", "url", "archived"), text, ...placed }),
  fc.record({ field: oneOf("kind"), name, ...placed }),
  fc.record({ field: oneOf("published", "seen"), date, ...placed }),
);

const item: fc.Arbitrary<ItemNode> = fc.oneof(
  record({ kind: oneOf("actor"), names: some(name), ...placed }, documented),
  record(
    {
      kind: oneOf("part"),
      person: fc.boolean(),
      name: free,
      presence: oneOf("always", "added", "optional"),
      children: any(fc.record({ name: free, always: fc.boolean() }), 6),
      ...placed,
    },
    { title: text, ...documented },
  ),
  record({ kind: oneOf("form"), name: free, ...placed }, { title: text, ...documented }),
  record({ kind: oneOf("audience"), name: free, ...placed }, { title: text, ...documented }),
  record({ kind: oneOf("action"), names: some(titled), byAuthor: fc.boolean(), ...placed }, documented),
  record({ kind: oneOf("group"), name: free, members: some(titled), ...placed }, documented),
  record({ kind: oneOf("attribute"), name: free, of: some(name), values: some(name), ...placed }, documented),
  record({ kind: oneOf("counter"), name: free, most: number, ...placed }, documented),
  record({ kind: oneOf("otherwise"), ...placed }, { text, ...documented }),
  record({ kind: oneOf("source"), name: free, fields: any(sourceField), ...placed }, documented),
  record(
    { kind: oneOf("era"), name: free, rules: any(rule, 3), ...placed },
    { title: text, from: date, until: date, ...documented },
  ),
  rule,
  record(
    {
      kind: oneOf("example"),
      title: text,
      cites: any(cite, 2),
      steps: fc.tuple(firstStep, any(laterStep, 3)).map(([first, later]) => [first, ...later]),
      ...placed,
    },
    { at: date, ...documented },
  ),
  record({ kind: oneOf("claim"), title: text, ...claimed }, documented),
  record({ kind: oneOf("goal"), name: free, ...claimed }, { title: text, ...documented }),
);

const head: fc.Arbitrary<HeadNode> = record(
  { kind: oneOf("platform", "vocabulary", "bridge"), name },
  {
    title: text,
    extends: record({ platform: name }, { asOf: date }),
    between: fc.record({ from: name, to: name }),
  },
);

const use = fc.oneof(
  fc.record({ name: oneOf("social", "x"), builtIn: fc.constant(true), ...placed }),
  fc.record({ name: characters, builtIn: fc.constant(false), ...placed }),
);

/** Trees of whole rule files, with everything that the grammar has; their names need not be declared anywhere. */
export const randomFile: fc.Arbitrary<FileNode> = fc.record({
  path: fc.constant("main.waft"),
  head,
  uses: any(use, 2),
  postsHave: any(fc.record({ parts: some(name, 9), ...placed }), 2),
  items: any(item, 6),
  comments: fc.constant([]),
});
