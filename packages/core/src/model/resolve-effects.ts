import type { LinkedLevels, LinkedPart, LinkedRule } from "../link/linked.ts";
import type { LevelWord } from "../syntax/tree.ts";
import type { CopyEffect, Origin, PartEffect } from "./model.ts";

/**
 * Works out what one rule says of each part (meaning of a chain, 3 and 5).
 * The most specific path wins; `everything` is every part that the rule does not name, and in a rule that
 * refines does not speak of parts that a refined rule adds or allows.
 *
 * @param broughtByRefined - parts that a refined rule adds or allows, with all inside them
 */
export function resolveEffects(
  rule: LinkedRule,
  parts: readonly LinkedPart[],
  broughtByRefined: ReadonlySet<number>,
): readonly (PartEffect | undefined)[] {
  const everything = findEverything(rule);
  return parts.map((_, part) => {
    const effect = resolveNamed(rule, parts, part);
    if (effect !== undefined || everything === undefined || broughtByRefined.has(part)) {
      return effect;
    }
    return { origin: "before", level: inherit(everything, parts[part]?.parent !== -1) };
  });
}

/** `copies everything` keeps it, unless another word says more of everything. */
function findEverything({ levels }: LinkedRule): LevelWord | undefined {
  const words = levels.filter(({ everything }) => everything).map(({ word }) => word);
  return words.find((word) => word !== "copies") ?? (words.length > 0 ? "keeps" : undefined);
}

/**
 * Works out what one rule says of each part's following later edits. Beside a level word `copies` is a thing of its
 * own; what is brought anew is no copy.
 */
export function resolveCopies(
  rule: LinkedRule,
  parts: readonly LinkedPart[],
  at: { readonly effects: readonly (PartEffect | undefined)[]; readonly broughtByRefined: ReadonlySet<number> },
): readonly (CopyEffect | undefined)[] {
  const copies = rule.levels.filter(({ word }) => word === "copies");
  if (copies.length === 0 && rule.adds.length + rule.allows.length === 0) {
    return at.effects.map((effect) => (effect?.level === "unknown" ? "open" : undefined));
  }
  const everything = copies.some((levels) => levels.everything);
  return parts.map((_, part) => {
    if (
      copies.length > 0 &&
      isCopied(rule, parts, { part, everything: everything && !at.broughtByRefined.has(part) })
    ) {
      return "copied";
    }
    const effect = at.effects[part];
    if (effect !== undefined && effect.origin !== "before") {
      return "fresh";
    }
    return effect?.level === "unknown" ? "open" : undefined;
  });
}

/** Whether the nearest name around a part is one that is copied. */
function isCopied(
  { levels, adds, allows }: LinkedRule,
  parts: readonly LinkedPart[],
  { part, everything }: { readonly part: number; readonly everything: boolean },
): boolean {
  for (const at of walkUp(part, parts)) {
    const words = levels.filter((one) => one.parts.some((named) => named.part === at)).map(({ word }) => word);
    if (words.includes("copies")) {
      return true;
    }
    if (words.length > 0 || adds.includes(at) || allows.includes(at)) {
      return false;
    }
  }
  return everything;
}

/** What a rule says of a part by name, its own or that of a part around it. */
function resolveNamed(rule: LinkedRule, parts: readonly LinkedPart[], part: number): PartEffect | undefined {
  const brings = rule.adds.length + rule.allows.length > 0;
  const brought = brings ? findOrigin(rule, parts, part) : undefined;
  const said = findLevel(rule.levels, parts, part);
  if (brought === undefined) {
    return said === undefined ? undefined : { origin: "before", level: inherit(said.word, said.at !== part) };
  }
  // A part brought by its own name is not spoken of by a level of what is around it.
  const level =
    said === undefined || isAround(said.at, brought.at, parts) ? "keeps" : inherit(said.word, said.at !== part);
  return { origin: brought.origin, level };
}

/** Nobody said what is left inside a part that is cut. */
function inherit(word: LevelWord, inside: boolean): LevelWord {
  return word === "cuts" && inside ? "unknown" : word;
}

function isAround(outer: number, inner: number, parts: readonly LinkedPart[]): boolean {
  return outer !== inner && walkUp(inner, parts).includes(outer);
}

/** A part, the part around it, and so on to the root. */
export function walkUp(part: number, parts: readonly LinkedPart[]): readonly number[] {
  const way: number[] = [];
  for (let at = part; at >= 0; at = parts[at]?.parent ?? -1) {
    way.push(at);
  }
  return way;
}

function findLevel(
  levels: readonly LinkedLevels[],
  parts: readonly LinkedPart[],
  part: number,
): { readonly word: LevelWord; readonly at: number } | undefined {
  for (let at = part; at >= 0; at = parts[at]?.parent ?? -1) {
    const word = findWord(levels, at);
    if (word !== undefined) {
      return { word, at };
    }
  }
  return undefined;
}

/** The level word behind which a part is named; `copies` alone keeps it. */
function findWord(levels: readonly LinkedLevels[], at: number): LevelWord | undefined {
  let copies = false;
  for (const { word, parts } of levels) {
    if (parts.some(({ part }) => part === at)) {
      if (word !== "copies") {
        return word;
      }
      copies = true;
    }
  }
  return copies ? "keeps" : undefined;
}

/** `adds` brings what is always there along; what else is inside comes if the actor brings it. */
function findOrigin(
  rule: LinkedRule,
  parts: readonly LinkedPart[],
  part: number,
): { readonly origin: Origin; readonly at: number } | undefined {
  let always = true;
  for (const at of walkUp(part, parts)) {
    if (rule.adds.includes(at)) {
      const ofPost = parts[at]?.ofPost === true;
      return { origin: ofPost ? "start" : always ? "added" : "allowed", at };
    }
    if (rule.allows.includes(at)) {
      return { origin: "allowed", at };
    }
    always &&= parts[at]?.always === true;
  }
  return undefined;
}
