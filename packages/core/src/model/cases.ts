import type { BundleAsk } from "@waft/runtime";
import type { Condition, ConditionLeaf, LinkedPlatform } from "../link/linked.ts";
import type { Asked } from "./holds.ts";
import type { ModelRule } from "./model.ts";
import { walkUp } from "./resolve-effects.ts";

/** One combination of answers to what some rules ask. */
export interface Case {
  readonly values: readonly number[];
  readonly asked: Asked;
  /** Whether a post and an act like that can be: a part is not there without what is around it. */
  readonly possible: boolean;
}

/** What some rules ask, each question once, in the order of parts, persons and attributes. */
export function collectAsks(rules: readonly Pick<ModelRule, "when">[], platform: LinkedPlatform): readonly BundleAsk[] {
  const asks = new Map<string, BundleAsk>();
  const visit = (condition: Condition): void => {
    if ("items" in condition) {
      condition.items.forEach(visit);
    } else if ("item" in condition) {
      visit(condition.item);
    } else {
      const ask = readAsk(condition, platform);
      asks.set(keyOf(ask), ask);
    }
  };
  rules.forEach(({ when }) => visit(when));
  return [...asks].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, ask]) => ask);
}

function readAsk(condition: ConditionLeaf, { actors, attributes, counters }: LinkedPlatform): BundleAsk {
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

function keyOf(ask: BundleAsk): string {
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
export function countCases(asks: readonly BundleAsk[]): number {
  return asks.reduce((product, { size }) => product * size, 1);
}

/** The combination with a number: the first question counts by one. */
export function readCase(asks: readonly BundleAsk[], row: number, platform: LinkedPlatform): Case {
  const values = readValues(asks, row);
  return { values, asked: askedOf(asks, values, platform), possible: isPossible(asks, values, platform) };
}

/** What is asked of conditions in the combination with a number, whether or not it can be. */
export function readAsked(asks: readonly BundleAsk[], row: number, platform: LinkedPlatform): Asked {
  return askedOf(asks, readValues(asks, row), platform);
}

function readValues(asks: readonly BundleAsk[], row: number): readonly number[] {
  let rest = row;
  return asks.map(({ size }) => {
    const value = rest % size;
    rest = Math.floor(rest / size);
    return value;
  });
}

function askedOf(asks: readonly BundleAsk[], values: readonly number[], platform: LinkedPlatform): Asked {
  const parts = new Set<number>();
  const settings = platform.attributes.map(() => 0);
  const counters = platform.counters.map(() => 0);
  const persons = { author: 0, actor: 0, identity: 0 };
  for (const [index, ask] of asks.entries()) {
    const value = values[index] ?? 0;
    if (ask.ask === "part") {
      if (value === 1) {
        parts.add(ask.part);
      }
    } else if (ask.ask === "attribute") {
      settings[ask.attribute] = value;
    } else if (ask.ask === "counter") {
      counters[ask.counter] = value;
    } else {
      persons[ask.ask] = value;
    }
  }
  return { hasPart: (part) => parts.has(part), ...persons, settings, counters };
}

function isPossible(asks: readonly BundleAsk[], values: readonly number[], { parts }: LinkedPlatform): boolean {
  const answers = new Map(
    asks.flatMap((ask, index): [number, number][] => (ask.ask === "part" ? [[ask.part, values[index] ?? 0]] : [])),
  );
  const valueOf = (name: BundleAsk["ask"]): number | undefined => values[asks.findIndex(({ ask }) => ask === name)];
  const sameKind =
    valueOf("author") === undefined || valueOf("actor") === undefined || valueOf("author") === valueOf("actor");
  const partsFit = [...answers].every(([part, value]) => {
    const around = walkUp(part, parts)
      .slice(1)
      .map((outer) => answers.get(outer));
    const parent = parts[part]?.parent ?? -1;
    const comesAlong = parts[part]?.always === true && (parent < 0 || answers.get(parent) === 1);
    return value === 1 ? !around.includes(0) : !comesAlong;
  });
  return partsFit && (valueOf("identity") !== 1 || sameKind);
}
