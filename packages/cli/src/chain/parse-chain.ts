import type { Step } from "@waft/runtime";
import { chainPhrases, type ChainSaid } from "../phrases/say-chain-problem.ts";
import type { Chain, ChainProblem, PlacedStep, Stretch } from "./chain.ts";
import { readTokens, type Token } from "./read-tokens.ts";

/** The longest chain that is read, in characters. */
export const longestText = 10_000;

/** Reads `share(note), like`: acts between commas, each with what it brings, who does it and its settings. */
export function parseChain(text: string): Chain | ChainProblem {
  if (text.length > longestText) {
    return { ...chainPhrases.tooLong(text.length, longestText), start: 0, end: 0 };
  }
  const tokens = readTokens(text);
  const wrong = tokens.length === 0 ? { ...chainPhrases.empty(), start: 0, end: 0 } : findStray(tokens);
  if (wrong !== undefined) {
    return wrong;
  }
  const steps: PlacedStep[] = [];
  for (const piece of splitAtCommas(tokens, text.length)) {
    const step = readStep(piece);
    if (isChainProblem(step)) {
      return step;
    }
    steps.push(step);
  }
  return { text, steps };
}

/** Tells what is wrong with a chain from what was understood of it. */
export function isChainProblem(value: object): value is ChainProblem {
  return "message" in value;
}

function findStray(tokens: readonly Token[]): ChainProblem | undefined {
  const stray = tokens.find(({ kind }) => kind === "stray");
  return stray && at(stray, chainPhrases.stray(stray.text));
}

function at({ start, end }: Stretch, said: ChainSaid): ChainProblem {
  return { ...said, start, end };
}

/** What stands between two commas, and where it stands. */
interface Piece extends Stretch {
  readonly tokens: readonly Token[];
}

/** Commas inside brackets do not separate. */
function splitAtCommas(tokens: readonly Token[], length: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let current: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    depth += Number(token.kind === "(") - Number(token.kind === ")");
    if (token.kind === "," && depth <= 0) {
      pieces.push({ tokens: current, start: token.start, end: token.end });
      current = [];
    } else {
      current.push(token);
    }
  }
  return [...pieces, { tokens: current, start: length, end: length + 1 }];
}

function readStep({ tokens, ...place }: Piece): PlacedStep | ChainProblem {
  const [action, open] = tokens;
  const last = tokens.at(-1);
  if (action === undefined || last === undefined) {
    return at(place, chainPhrases.emptyStep());
  }
  if (action.kind !== "name") {
    return at(action, chainPhrases.noAction(action.text));
  }
  const { start, end } = { start: action.start, end: last.end };
  if (open === undefined) {
    return { step: { action: action.text }, start, end };
  }
  if (open.kind !== "(") {
    return at(open, chainPhrases.afterAction(open.text, action.text));
  }
  const inside = readBrackets(tokens.slice(2), open);
  return isChainProblem(inside) ? inside : { step: { action: action.text, ...inside }, start, end };
}

type Inside = Omit<Step, "action">;

function readBrackets(tokens: readonly Token[], open: Token): Inside | ChainProblem {
  const close = tokens.findIndex(({ kind }) => kind === ")");
  const end = tokens[close];
  const nested = tokens.slice(0, close < 0 ? undefined : close).find(({ kind }) => kind === "(");
  if (nested !== undefined) {
    return at(nested, chainPhrases.nested());
  }
  if (end === undefined) {
    return at(open, chainPhrases.unclosed());
  }
  const after = tokens[close + 1];
  if (after !== undefined) {
    return at(after, chainPhrases.afterBracket(after.text));
  }
  return readItems(splitAtCommas(tokens.slice(0, close), end.start));
}

function readItems(pieces: readonly Piece[]): Inside | ChainProblem {
  const items: Item[] = [];
  for (const piece of pieces) {
    const item = readItem(piece);
    if (isChainProblem(item)) {
      return item;
    }
    if (items.some((other) => cannotStandBeside(other, item))) {
      return at(piece.tokens[0] ?? piece, chainPhrases.twice(item.kind === "by" ? "by" : item.name));
    }
    items.push(item);
  }
  const brings = items.flatMap(({ kind, name }) => (kind === "part" ? [name] : []));
  const by = items.find(({ kind }) => kind === "by")?.name;
  const settings = items.flatMap((item) => (item.kind === "setting" ? [[item.name, item.value] as const] : []));
  return {
    ...(brings.length > 0 ? { brings } : {}),
    ...(by === undefined ? {} : { by }),
    ...(settings.length > 0 ? { settings: Object.fromEntries(settings) } : {}),
  };
}

/** One act is done by one person and has one value for each setting. */
function cannotStandBeside(one: Item, other: Item): boolean {
  return one.kind === other.kind && (one.kind === "by" || one.name === other.name);
}

type Item =
  | { readonly kind: "part" | "by"; readonly name: string }
  | { readonly kind: "setting"; readonly name: string; readonly value: string };

function readItem({ tokens, ...place }: Piece): Item | ChainProblem {
  const [first, second, third] = tokens;
  if (first === undefined) {
    return at(place, chainPhrases.emptyItem());
  }
  const shape = tokens.map(({ kind, text }, index) => (index === 0 && text === "by" ? text : kind)).join(" ");
  switch (shape) {
    case "by":
      return at(first, chainPhrases.byWhom());
    case "name":
      return { kind: "part", name: first.text };
    case "by name":
      return { kind: "by", name: second?.text ?? "" };
    case "name = name":
      return { kind: "setting", name: first.text, value: third?.text ?? "" };
    default: {
      const wrong = findWrong(tokens) ?? first;
      return at(wrong, chainPhrases.wrongItem(wrong.text));
    }
  }
}

/** The first word or mark that does not fit `name=value`; the equals sign when nothing stands behind it. */
function findWrong(tokens: readonly Token[]): Token | undefined {
  const expected = ["name", "=", "name"];
  return tokens.find(({ kind }, index) => kind !== expected[index]) ?? tokens.at(-1);
}
