import type { GrammarNode } from "@waft/core/internal";

/** A way on from a state: a word or mark that is read, or a rule of the grammar that is gone through. */
export interface Edge {
  readonly kind: "token" | "call";
  /** The name of the token or of the rule. */
  readonly name: string;
  /** Where it stands in the grammar: the rule, what stands there, and the how-manieth of these. */
  readonly place: string;
  readonly to: number;
}

/** A place within a rule of the grammar. */
export interface State {
  /** States that are reached without reading anything. */
  readonly next: readonly number[];
  readonly edges: readonly Edge[];
  /** Whether a rule ends there. */
  readonly ends: boolean;
}

/** The grammar as states and ways between them. */
export interface Automaton {
  readonly states: readonly State[];
  /** Where each rule begins. */
  readonly starts: ReadonlyMap<string, number>;
}

/** Makes an automaton of the grammar. */
export function createAutomaton(rules: readonly GrammarNode[]): Automaton {
  const states: Building[] = [];
  const starts = new Map<string, number>();
  for (const { name = "", definition = [] } of rules) {
    const start = addState(states);
    const end = addSequence({ states, rule: name }, definition, start);
    starts.set(name, start);
    states[end] = { ...stateAt(states, end), ends: true };
  }
  return { states, starts };
}

interface Building {
  readonly next: number[];
  readonly edges: Edge[];
  readonly ends: boolean;
}

interface Place {
  readonly states: Building[];
  readonly rule: string;
}

function addState(states: Building[]): number {
  return states.push({ next: [], edges: [], ends: false }) - 1;
}

function stateAt(states: readonly Building[], index: number): Building {
  return states[index] ?? { next: [], edges: [], ends: false };
}

/** Adds pieces behind each other, and gives back where they end. */
function addSequence(place: Place, pieces: readonly GrammarNode[], start: number): number {
  return pieces.reduce((at, piece) => addPiece(place, piece, at), start);
}

function addPiece(place: Place, piece: GrammarNode, start: number): number {
  const { states } = place;
  const { type, definition = [], separator } = piece;
  switch (type) {
    case "Terminal":
      return addEdge(place, { ...piece, kind: "token" }, start);
    case "NonTerminal":
      return addEdge(place, { ...piece, kind: "call" }, start);
    case "Option":
      return join(states, addSequence(place, definition, start), start);
    case "Alternation": {
      const end = addState(states);
      definition.forEach((one) => stateAt(states, addPiece(place, one, start)).next.push(end));
      return end;
    }
    case "Repetition":
    case "RepetitionMandatory":
    case "RepetitionWithSeparator":
    case "RepetitionMandatoryWithSeparator":
      return addRepetition(
        place,
        { definition, ...(separator && { separator }), least: type.includes("Mandatory") },
        start,
      );
    default:
      return addSequence(place, definition, start);
  }
}

function addEdge(
  { states, rule }: Place,
  { kind, name = "", idx = 0 }: GrammarNode & { readonly kind: Edge["kind"] },
  start: number,
): number {
  const to = addState(states);
  stateAt(states, start).edges.push({ kind, name, place: `${rule} ${name} ${idx}`, to });
  return to;
}

/** A new state behind two. */
function join(states: Building[], one: number, other: number): number {
  const end = addState(states);
  stateAt(states, one).next.push(end);
  stateAt(states, other).next.push(end);
  return end;
}

interface Repetition {
  readonly definition: readonly GrammarNode[];
  readonly separator?: GrammarNode;
  readonly least: boolean;
}

function addRepetition(place: Place, { definition, separator, least }: Repetition, start: number): number {
  const { states } = place;
  const first = addState(states);
  stateAt(states, start).next.push(first);
  const last = addSequence(place, definition, first);
  const again = separator === undefined ? last : addPiece(place, separator, last);
  stateAt(states, again).next.push(first);
  return least ? last : join(states, last, start);
}
