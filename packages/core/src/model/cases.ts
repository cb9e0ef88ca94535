import type { TableAsk } from "@waft/runtime/internal";
import type { Condition, ConditionLeaf, LinkedPlatform } from "../link/linked.ts";
import { createHolding, type Holding } from "./hold-cases.ts";
import type { Asked } from "./holds.ts";
import type { KeyedAsks } from "./known.ts";
import type { Model, ModelRule } from "./model.ts";
import { walkUp } from "./resolve-effects.ts";

/** One combination of answers to what some rules ask. */
export interface Case {
  readonly values: readonly number[];
  readonly asked: Asked;
  /** Whether a post and an act like that can be: a part is not there without what is around it. */
  readonly possible: boolean;
}

/** A platform, and what is known of its conditions. */
export type Asking = Pick<Model, "platform" | "known">;

/**
 * What some rules ask, each question once, in the order of parts, persons and attributes. The same questions are always
 * the same list.
 */
export function collectAsks(rules: readonly Pick<ModelRule, "when">[], asking: Asking): readonly TableAsk[] {
  let all: KeyedAsks = noAsks;
  for (const { when } of rules) {
    const more = readAsks(when, asking);
    if (all.asks.length === 0) {
      all = more;
    } else if (more !== all && more.keys.some((key) => !all.keys.includes(key))) {
      all = join(asking, [...zip(all), ...zip(more)]);
    }
  }
  return all.asks;
}

const noAsks: KeyedAsks = { keys: [], asks: [] };

function zip({ keys, asks }: KeyedAsks): readonly (readonly [string, TableAsk])[] {
  return asks.map((ask, index) => [keys[index] ?? "", ask] as const);
}

function readAsks(when: Condition, asking: Asking): KeyedAsks {
  const { asks } = asking.known;
  const known = asks.get(when);
  if (known !== undefined) {
    return known;
  }
  const found: (readonly [string, TableAsk])[] = [];
  const visit = (condition: Condition): void => {
    if ("items" in condition) {
      condition.items.forEach(visit);
    } else if ("item" in condition) {
      visit(condition.item);
    } else {
      const ask = readAsk(condition, asking.platform);
      found.push([keyOf(ask), ask]);
    }
  };
  visit(when);
  const read = found.length === 0 ? noAsks : join(asking, found);
  asks.set(when, read);
  return read;
}

function join({ known: { joined } }: Asking, found: readonly (readonly [string, TableAsk])[]): KeyedAsks {
  const once = [...new Map(found)].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const keys = once.map(([key]) => key);
  const word = keys.join(" ");
  const known = joined.get(word) ?? { keys, asks: once.map(([, ask]) => ask) };
  joined.set(word, known);
  return known;
}

function readAsk(condition: ConditionLeaf, { actors, attributes, counters }: LinkedPlatform): TableAsk {
  switch (condition.kind) {
    case "part":
      return { ask: "part", part: condition.part, size: 2 };
    case "author":
    case "actor":
      return { ask: condition.kind, size: actors.length };
    case "identity":
      return { ask: "identity", size: 4 };
    case "attribute":
      return {
        ask: "attribute",
        attribute: condition.attribute,
        size: attributes[condition.attribute]?.values.length ?? 1,
      };
    case "count":
      return { ask: "counter", counter: condition.counter, size: (counters[condition.counter]?.most ?? 0) + 1 };
  }
}

function keyOf(ask: TableAsk): string {
  const number = (value: number): string => String(value).padStart(6, "0");
  switch (ask.ask) {
    case "part":
      return `0${number(ask.part)}`;
    case "author":
      return "1";
    case "actor":
      return "2";
    case "identity":
      return "3";
    case "attribute":
      return `4${number(ask.attribute)}`;
    case "counter":
      return `5${number(ask.counter)}`;
  }
}

/** How many combinations of answers there are. */
export function countCases(asks: readonly TableAsk[]): number {
  return asks.reduce((product, { size }) => product * size, 1);
}

/** All combinations of answers to some questions, by their numbers: the first question counts by one. */
export interface Cases {
  readonly count: number;
  readonly read: (row: number) => Case;
  /** Tells in which of them a condition holds. */
  readonly holdsIn: (when: Condition) => Holding;
}

/** Up to how many combinations are kept once they were read. */
const mostKept = 4096;

/** What does not depend on the row is worked out once, and so is each row: they are read by the thousand. */
export function createCases(asks: readonly TableAsk[], { platform, known }: Asking): Cases {
  const before = known.cases.get(asks);
  if (before !== undefined) {
    return before;
  }
  const isPossible = createTest(asks, platform);
  const readAsked = createAsked(asks, platform);
  const count = countCases(asks);
  const rows: (Case | undefined)[] = [];
  const read = (row: number): Case => {
    const kept = rows[row];
    if (kept !== undefined) {
      return kept;
    }
    const values = readValues(asks, row);
    const found = { values, asked: readAsked(values), possible: isPossible(values) };
    if (count <= mostKept) {
      rows[row] = found;
    }
    return found;
  };
  const cases: Cases = { count, read, holdsIn: createHolding(asks, count) };
  known.cases.set(asks, cases);
  return cases;
}

function readValues(asks: readonly TableAsk[], row: number): readonly number[] {
  let rest = row;
  return asks.map(({ size }) => {
    const value = rest % size;
    rest = Math.floor(rest / size);
    return value;
  });
}

/** What conditions see of some answers: what is not asked has its first value. */
function createAsked(asks: readonly TableAsk[], platform: LinkedPlatform): (values: readonly number[]) => Asked {
  const parts = new Map<number, number>();
  const settings = new Map<number, number>();
  const counters = new Map<number, number>();
  const persons = { author: -1, actor: -1, identity: -1 };
  for (const [index, ask] of asks.entries()) {
    if (ask.ask === "part") {
      parts.set(ask.part, index);
    } else if (ask.ask === "attribute") {
      settings.set(ask.attribute, index);
    } else if (ask.ask === "counter") {
      counters.set(ask.counter, index);
    } else {
      persons[ask.ask] = index;
    }
  }
  const fill = (size: number, places: ReadonlyMap<number, number>): ((values: readonly number[]) => number[]) => {
    const none = Array.from({ length: size }, () => 0);
    return (values) => {
      const filled = none.slice();
      places.forEach((index, place) => {
        filled[place] = values[index] ?? 0;
      });
      return filled;
    };
  };
  const readSettings = fill(platform.attributes.length, settings);
  const readCounters = fill(platform.counters.length, counters);
  return (values) => ({
    hasPart: (part) => values[parts.get(part) ?? -1] === 1,
    author: values[persons.author] ?? 0,
    actor: values[persons.actor] ?? 0,
    identity: values[persons.identity] ?? 0,
    settings: readSettings(values),
    counters: readCounters(values),
  });
}

/** Whether a post and an act with some answers can be. */
function createTest(asks: readonly TableAsk[], { parts }: LinkedPlatform): (values: readonly number[]) => boolean {
  const placeOf = (part: number): number => asks.findIndex((ask) => ask.ask === "part" && ask.part === part);
  const fits = asks.flatMap((ask, place) => {
    if (ask.ask !== "part") {
      return [];
    }
    const around = walkUp(ask.part, parts)
      .slice(1)
      .map(placeOf)
      .filter((outer) => outer >= 0);
    const { always = false, parent = -1 } = parts[ask.part] ?? {};
    return [{ place, around, always, parent: parent ?? -1, parentPlace: placeOf(parent ?? -1) }];
  });
  const [author, actor, identity] = (["author", "actor", "identity"] as const).map((name) =>
    asks.findIndex(({ ask }) => ask === name),
  );
  return (values) => {
    const valueOf = (place: number | undefined): number | undefined => values[place ?? -1];
    const partsFit = fits.every(({ place, around, always, parent, parentPlace }) =>
      values[place] === 1
        ? around.every((outer) => values[outer] !== 0)
        : !(always && (parent < 0 || values[parentPlace] === 1)),
    );
    const [by, acting] = [valueOf(author), valueOf(actor)];
    return partsFit && (valueOf(identity) !== 1 || by === undefined || acting === undefined || by === acting);
  };
}
