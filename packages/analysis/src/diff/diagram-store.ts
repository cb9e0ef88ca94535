import type { Diagram } from "./diagrams.ts";

/** A node of diagrams, or where they end. */
export interface Drawn {
  /** The place of the variable that is asked; `nowhere` where none is. */
  readonly at: number;
  /** What comes of each value. */
  readonly next: readonly Diagram[];
  /** What it ends with, where nothing is asked. */
  readonly end: number;
}

/** Comes after all variables. */
export const nowhere: number = Number.MAX_SAFE_INTEGER;

/** Keeps what is drawn, each the same once. */
export interface DiagramStore {
  readonly look: (diagram: Diagram) => Drawn;
  readonly end: (number: number) => Diagram;
  /** What asks a variable; what does not depend on it does not ask it. */
  readonly node: (at: number, next: readonly Diagram[]) => Diagram;
}

const nothingDrawn: Drawn = { at: nowhere, next: [], end: 0 };

/** Begins with the diagrams that end with 0 and with 1, which have these numbers. */
export function createDiagramStore(): DiagramStore {
  const drawn: Drawn[] = [];
  const known = new Map<string, Diagram>();
  const enter = (key: string, make: () => Drawn): Diagram => {
    const found = known.get(key);
    if (found !== undefined) {
      return found;
    }
    known.set(key, drawn.length);
    return drawn.push(make()) - 1;
  };
  const end = (number: number): Diagram => enter(`${number}`, () => ({ at: nowhere, next: [], end: number }));
  end(0);
  end(1);
  return {
    end,
    node: (at, next) => {
      const [first = 0] = next;
      return next.every((one) => one === first)
        ? first
        : enter(`${at}:${next.join(",")}`, () => ({ at, next, end: -1 }));
    },
    look: (diagram) => drawn[diagram] ?? nothingDrawn,
  };
}
