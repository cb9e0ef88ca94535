import type { Automaton, Edge, State } from "./automaton.ts";

/** Rules of the grammar that are being gone through, the innermost first. */
export interface Stack {
  readonly id: number;
  /** Where it goes on when the innermost one ends. */
  readonly to: number;
  /** Where that is called. */
  readonly place: string;
  readonly outer: Stack | undefined;
}

/** A place that reading may have come to. */
export interface At {
  readonly state: number;
  readonly stack: Stack | undefined;
}

/** A word or mark that can be read next, with the rules around it. */
export interface Way {
  readonly edge: Edge;
  readonly stack: Stack | undefined;
}

/** A word or mark that is read: its text, and the name of its token. */
export interface ReadWord {
  readonly image: string;
  readonly token: string;
}

/** Goes through the grammar word by word, along all ways at once. */
export interface Walker {
  /** What can be read next. */
  readonly list: (places: readonly At[]) => readonly Way[];
  readonly begin: () => readonly At[];
}

/** Makes a walker. Stacks that are the same are one, so that no place is looked at twice. */
export function createWalker({ states, starts }: Automaton): Walker {
  const stacks = new Map<string, Stack>();
  const push = (edge: Edge, outer: Stack | undefined): Stack => {
    const key = `${outer?.id ?? -1} ${edge.to} ${edge.place}`;
    const stack = stacks.get(key) ?? { id: stacks.size, to: edge.to, place: edge.place, outer };
    stacks.set(key, stack);
    return stack;
  };
  /** Places that are reached from one without reading anything. */
  const follow = ({ next, edges, ends }: State, stack: Stack | undefined): readonly At[] => [
    ...next.map((state): At => ({ state, stack })),
    ...(ends && stack !== undefined ? [{ state: stack.to, stack: stack.outer }] : []),
    ...edges.flatMap((edge): At[] =>
      edge.kind === "call" ? [{ state: starts.get(edge.name) ?? -1, stack: push(edge, stack) }] : [],
    ),
  ];
  return {
    begin: () => [{ state: starts.get("file") ?? -1, stack: undefined }],
    list: (places) => {
      const ways: Way[] = [];
      const seen = new Set<string>();
      const waiting = [...places];
      for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        const { stack } = at;
        const key = `${at.state} ${stack?.id ?? -1}`;
        const state = seen.has(key) ? undefined : states[at.state];
        if (state !== undefined) {
          seen.add(key);
          waiting.push(...follow(state, stack));
          ways.push(...state.edges.flatMap((edge) => (edge.kind === "token" ? [{ edge, stack }] : [])));
        }
      }
      return ways;
    },
  };
}

/** Whether a way is that of a word: as one of the language, or as a name. */
export function fits({ edge: { name } }: Way, { token }: ReadWord): boolean {
  return (
    name === token || (name === "Word" && token.startsWith("Word-")) || (name === "Text" && token.endsWith("Text"))
  );
}
