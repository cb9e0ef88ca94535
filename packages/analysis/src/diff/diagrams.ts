import { createDiagramStore, nowhere, type DiagramStore, type Drawn } from "./diagram-store.ts";

/**
 * What comes out for each way to set some variables, drawn as a diagram: at each node one variable is asked, in their
 * order, and what does not depend on a variable does not ask it. Two diagrams of the same are the same number.
 */
export type Diagram = number;

/** The set of nothing: 0 for each way to set the variables. */
export const empty: Diagram = 0;

/** The set of everything: 1 for each way to set the variables. */
export const full: Diagram = 1;

/** Something with values from 0 on that diagrams ask. */
export interface Variable {
  /** Its place in the order in which diagrams ask. */
  readonly at: number;
  /** How many values it has. */
  readonly size: number;
}

/** The values of variables, by their places. */
export type Values = readonly (number | undefined)[];

/** Draws diagrams and works with them; sets are diagrams that end with 0 and 1. */
export interface Diagrams {
  /** Draws what a function of these variables gives back: whole numbers from 0 on. */
  readonly draw: (variables: readonly Variable[], evaluate: (values: Values) => number) => Diagram;
  readonly intersect: (one: Diagram, other: Diagram) => Diagram;
  readonly unite: (one: Diagram, other: Diagram) => Diagram;
  readonly subtract: (one: Diagram, other: Diagram) => Diagram;
  /** Ends with what is made of what two diagrams end with; the memory holds what was made in the same way before. */
  readonly combine: (memory: Memory, diagrams: readonly [Diagram, Diagram], make: Make) => Diagram;
  /** The set of what a diagram ends with one of some numbers for. */
  readonly select: (diagram: Diagram, ends: readonly number[]) => Diagram;
  /** The ways to set the variables before a place for which those from there on can be set so that all is in the set. */
  readonly project: (set: Diagram, place: number) => Diagram;
  /** How many ways there are to set these variables, the only ones that are asked, so that all is in the set. */
  readonly count: (set: Diagram, variables: readonly Variable[]) => number;
  /** What a diagram asks first, and what comes of each value; missing where it asks nothing more. */
  readonly open: (diagram: Diagram) => { readonly at: number; readonly next: readonly Diagram[] } | undefined;
  /** What a diagram that asks nothing ends with. */
  readonly readEnd: (diagram: Diagram) => number;
  /** What a diagram ends with, each once. */
  readonly listEnds: (diagram: Diagram) => readonly number[];
  /** How many steps were made so far. */
  readonly steps: () => number;
}

/** What was made of pairs of diagrams. */
export type Memory = Map<number, Diagram>;

/** Says what comes of two diagrams where that is clear without looking at what they ask. */
export type Make = (one: Diagram, other: Diagram) => Diagram | undefined;

/** There are fewer diagrams than this: two of them make one number. */
const mostDiagrams = 2 ** 26;

/** Begins with no diagrams but those of numbers. */
export function createDiagrams(): Diagrams {
  const store = createDiagramStore();
  const counter = { steps: 0 };
  const combine = createCombine(store, counter);
  const memories = { intersect: new Map(), unite: new Map(), subtract: new Map() } satisfies Record<string, Memory>;
  return {
    draw: (variables, evaluate) => {
      const values: number[] = [];
      const from = (index: number): Diagram => {
        const variable = variables[index];
        if (variable === undefined) {
          counter.steps += 1;
          return store.end(evaluate(values));
        }
        const next = Array.from({ length: variable.size }, (_, value) => {
          values[variable.at] = value;
          return from(index + 1);
        });
        return store.node(variable.at, next);
      };
      return from(0);
    },
    intersect: (one, other) => combine(memories.intersect, inOrder(one, other), intersectEnds),
    unite: (one, other) => combine(memories.unite, inOrder(one, other), uniteEnds),
    subtract: (one, other) => combine(memories.subtract, [one, other], subtractEnds),
    combine,
    ...createSelecting(store),
    ...createReading(store),
    steps: () => counter.steps,
  };
}

function createCombine({ look, node }: DiagramStore, counter: { steps: number }): Diagrams["combine"] {
  const combine: Diagrams["combine"] = (memory, [one, other], make) => {
    const made = make(one, other);
    if (made !== undefined) {
      return made;
    }
    const key = one * mostDiagrams + other;
    const remembered = memory.get(key);
    if (remembered !== undefined) {
      return remembered;
    }
    counter.steps += 1;
    const [mine, theirs] = [look(one), look(other)];
    const at = Math.min(mine.at, theirs.at);
    const follow = (drawn: Drawn, diagram: Diagram, value: number): Diagram =>
      drawn.at === at ? (drawn.next[value] ?? empty) : diagram;
    const wide = mine.at === at ? mine.next : theirs.next;
    const next = wide.map((_, value) =>
      combine(memory, [follow(mine, one, value), follow(theirs, other, value)], make),
    );
    const combined = node(at, next);
    memory.set(key, combined);
    return combined;
  };
  return combine;
}

function inOrder(one: Diagram, other: Diagram): readonly [Diagram, Diagram] {
  return one < other ? [one, other] : [other, one];
}

function intersectEnds(one: Diagram, other: Diagram): Diagram | undefined {
  if (one === empty || other === empty) {
    return empty;
  }
  return one === full || one === other ? other : other === full ? one : undefined;
}

function uniteEnds(one: Diagram, other: Diagram): Diagram | undefined {
  if (one === full || other === full) {
    return full;
  }
  return one === empty || one === other ? other : other === empty ? one : undefined;
}

function subtractEnds(one: Diagram, other: Diagram): Diagram | undefined {
  if (one === empty || other === full || one === other) {
    return empty;
  }
  return other === empty ? one : undefined;
}

/** Draws anew what is drawn, from its ends on; what was drawn anew with the same memory is not looked at again. */
function redraw(
  { look, node }: DiagramStore,
  memory: Map<Diagram, Diagram>,
  make: (drawn: Drawn) => Diagram | undefined,
): (diagram: Diagram) => Diagram {
  const follow = (diagram: Diagram): Diagram => {
    const remembered = memory.get(diagram);
    if (remembered !== undefined) {
      return remembered;
    }
    const drawn = look(diagram);
    const made = make(drawn) ?? node(drawn.at, drawn.next.map(follow));
    memory.set(diagram, made);
    return made;
  };
  return follow;
}

/** What makes sets of one diagram. */
function createSelecting(store: DiagramStore): Pick<Diagrams, "select" | "project"> {
  const selected = new Map<string, Diagram>();
  const projected = new Map<number, Map<Diagram, Diagram>>();
  return {
    select: (diagram, ends) => {
      const key = `${diagram}:${ends.join(",")}`;
      const choose = ({ at, end }: Drawn): Diagram | undefined =>
        at === nowhere ? store.end(Number(ends.includes(end))) : undefined;
      const found = selected.get(key) ?? redraw(store, new Map(), choose)(diagram);
      selected.set(key, found);
      return found;
    },
    project: (set, place) => {
      const memory = projected.get(place) ?? new Map<Diagram, Diagram>();
      projected.set(place, memory);
      const fill = ({ at, end }: Drawn): Diagram | undefined =>
        at < place ? undefined : at === nowhere && end === 0 ? empty : full;
      return redraw(store, memory, fill)(set);
    },
  };
}

/** What reads one diagram. */
function createReading(store: DiagramStore): Pick<Diagrams, "count" | "open" | "readEnd" | "listEnds"> {
  const counted = new Map<readonly Variable[], Counting>();
  return {
    count: (set, variables) => {
      const counting = counted.get(variables) ?? createCounting(store, variables);
      counted.set(variables, counting);
      return countFrom(counting, set, 0);
    },
    open: (diagram) => {
      const drawn = store.look(diagram);
      return drawn.at === nowhere ? undefined : drawn;
    },
    readEnd: (diagram) => store.look(diagram).end,
    listEnds: (diagram) => {
      const found = new Set<number>();
      const gather = ({ at, end }: Drawn): Diagram | undefined => {
        if (at === nowhere) {
          found.add(end);
        }
        return at === nowhere ? empty : undefined;
      };
      redraw(store, new Map(), gather)(diagram);
      return [...found];
    },
  };
}

interface Counting {
  readonly look: DiagramStore["look"];
  /** By diagram, from the variable on that it asks first. */
  readonly memory: Map<Diagram, number>;
  /** Where the variable stands that has a place. */
  readonly indices: ReadonlyMap<number, number>;
  /** In how many ways those from each one on can be set. */
  readonly after: readonly number[];
}

function createCounting({ look }: DiagramStore, variables: readonly Variable[]): Counting {
  const after = variables.reduceRight<number[]>((sizes, { size }) => [size * (sizes[0] ?? 1), ...sizes], [1]);
  return { look, memory: new Map(), indices: new Map(variables.map(({ at }, index) => [at, index])), after };
}

/** Counts the ways to set the variables from one on. */
function countFrom(counting: Counting, set: Diagram, from: number): number {
  const { look, memory, indices, after } = counting;
  const rest = after[from] ?? 1;
  if (set === empty || set === full) {
    return set === empty ? 0 : rest;
  }
  const { at, next } = look(set);
  const index = indices.get(at) ?? 0;
  const known = memory.get(set) ?? next.reduce((sum, one) => sum + countFrom(counting, one, index + 1), 0);
  memory.set(set, known);
  return known * (rest / (after[index] ?? 1));
}

/** What is left of a diagram when the variables before a place are set; those that are not set have their first value. */
export function restrict(
  { open }: Diagrams,
  diagram: Diagram,
  { values, until }: { readonly values: Values; readonly until: number },
): Diagram {
  let left = diagram;
  for (let node = open(left); node !== undefined && node.at < until; node = open(left)) {
    left = node.next[values[node.at] ?? 0] ?? empty;
  }
  return left;
}

/** What a diagram ends with when all variables are set. */
export function readRestricted(diagrams: Diagrams, diagram: Diagram, values: Values): number {
  return diagrams.readEnd(restrict(diagrams, diagram, { values, until: nowhere }));
}
