import { FileParser } from "../../packages/core/src/syntax/file-parser.ts";
import { createSequence, type GrammarRule, type Piece } from "./grammar.ts";

/** Rules that are shown under their own name; all others are written out where they are used. */
export const shownRules: readonly string[] = [
  "file",
  "head",
  "use",
  "postsHave",
  "actor",
  "part",
  "form",
  "audience",
  "action",
  "attribute",
  "counter",
  "source",
  "era",
  "rule",
  "on",
  "clause",
  "condition",
  "conjunction",
  "atom",
  "otherwise",
  "example",
  "shape",
  "property",
  "propertyConjunction",
  "singleProperty",
  "claim",
  "goal",
  "claimBody",
  "pattern",
  "patternSequence",
  "repeated",
  "text",
  "date",
];

/** Rules of the parser that are single words to people. */
const wordRules: ReadonlyMap<string, string> = new Map([
  ["name", "NAME"],
  ["path", "PATH"],
  ["number", "NUMBER"],
]);

/** How rules of the parser are called in the reference, where their own name would say less. */
const titles: ReadonlyMap<string, string> = new Map([
  ["postsHave", "posts"],
  ["conjunction", "questions"],
  ["atom", "question"],
  ["propertyConjunction", "properties"],
  ["singleProperty", "saying"],
  ["claimBody", "demands"],
  ["patternSequence", "sequence"],
  ["repeated", "steps"],
]);

/** Reads the grammar out of the parser itself, so that the reference cannot say anything else. */
export function readGrammar(): readonly GrammarRule[] {
  const described: readonly Node[] = new FileParser().getSerializedGastProductions();
  const rules = new Map(described.map((rule) => [rule.name ?? "", rule]));
  return shownRules.map((name) => {
    const rule = rules.get(name);
    if (rule === undefined) {
      throw new Error(`The parser has no rule '${name}'.`);
    }
    return { name: titles.get(name) ?? name, piece: readAll(rule.definition ?? [], { rules, above: [name] }) };
  });
}

/** A node of the grammar as the parser describes itself. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly label?: string;
  readonly definition?: readonly Node[];
  readonly separator?: Node;
}

interface Reading {
  readonly rules: ReadonlyMap<string, Node>;
  /** Rules that are being written out: one that holds itself is shown by its name. */
  readonly above: readonly string[];
}

function readAll(definition: readonly Node[], reading: Reading): Piece {
  return createSequence(definition.map((one) => readOne(one, reading)));
}

function readOne(node: Node, reading: Reading): Piece {
  const inside = (): Piece => readAll(node.definition ?? [], reading);
  switch (node.type) {
    case "Terminal":
      return readTerminal(node);
    case "NonTerminal":
      return readRule(node.name ?? "", reading);
    case "Option":
      return { kind: "optional", item: inside() };
    case "Alternation":
      return { kind: "choice", items: (node.definition ?? []).map((one) => readOne(one, reading)) };
    case "Repetition":
      return { kind: "repeat", item: inside(), least: 0 };
    case "RepetitionMandatory":
      return { kind: "repeat", item: inside(), least: 1 };
    case "RepetitionWithSeparator":
    case "RepetitionMandatoryWithSeparator":
      return {
        kind: "repeat",
        item: inside(),
        least: 1,
        ...(node.separator === undefined ? {} : { separator: readTerminal(node.separator) }),
      };
    default:
      return inside();
  }
}

const kinds: ReadonlyMap<string, string> = new Map([
  ["Word", "NAME"],
  ["Text", "STRING"],
  ["Figure", "DATE"],
]);

function readTerminal(node: Node): Piece {
  const name = node.name ?? "";
  if (name === "EOF") {
    return createSequence([]);
  }
  const kind = kinds.get(name);
  if (kind !== undefined) {
    return { kind: "text", text: kind };
  }
  return { kind: "word", text: (node.label ?? name).replaceAll("'", "") };
}

function readRule(name: string, reading: Reading): Piece {
  const word = wordRules.get(name);
  if (word !== undefined) {
    return { kind: "text", text: word };
  }
  if (name === "version") {
    return createSequence([
      { kind: "word", text: "waft" },
      { kind: "word", text: "1" },
    ]);
  }
  const rule = reading.rules.get(name);
  if (shownRules.includes(name) || reading.above.includes(name) || rule === undefined) {
    return { kind: "rule", name: titles.get(name) ?? name };
  }
  return readAll(rule.definition ?? [], { ...reading, above: [...reading.above, name] });
}
