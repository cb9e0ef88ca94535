import { isSame } from "../lib/is-same.ts";
import type { LinkedPlatform } from "../link/linked.ts";
import type { Model, ModelRule } from "./model.ts";

/** A rule by its number, what it refines, and the model in which it may be already. */
interface Sought {
  readonly index: number;
  readonly refined: ReadonlySet<number>;
  readonly before: Model | undefined;
}

/** A rule of another model that says the same: it is the same declaration under the same number, and so is what it refines. */
export function findSameRule(platform: LinkedPlatform, { index, refined, before }: Sought): ModelRule | undefined {
  const found = before?.rules[index];
  const isSameOne = (rule: number): boolean => before?.platform.rules[rule] === platform.rules[rule];
  return found !== undefined &&
    before?.platform.parts === platform.parts &&
    citesSame(platform, before.platform, found) &&
    found.refines.size === refined.size &&
    isSameOne(index) &&
    [...refined].every((rule) => found.refines.has(rule) && isSameOne(rule))
    ? found
    : undefined;
}

/** Whether what is said of the sources of a rule is the same. */
function citesSame(
  { sources }: LinkedPlatform,
  { sources: before }: LinkedPlatform,
  { linked: { cites } }: ModelRule,
): boolean {
  return (
    sources === before ||
    [...cites.source, ...cites.inferred].every((source) => isSame(sources[source], before[source]))
  );
}

/** Whether conditions mean the same in two models, and so do the parts, forms and actions that rules name. */
export function isSameWorld(one: Omit<Model, "known">, other: Model): boolean {
  const [mine, its] = [one.platform, other.platform];
  return (
    worlds.every((name) => mine[name] === its[name]) &&
    one.tracksCopies === other.tracksCopies &&
    lists.every((name) => isSame(one[name], other[name]))
  );
}

const worlds = [
  "parts",
  "forms",
  "actions",
  "groups",
  "actors",
  "attributes",
  "counters",
  "otherwise",
  "sides",
  "audiences",
] as const;
const lists = ["restorable", "optional", "raised"] as const;
