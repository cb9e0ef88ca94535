import { interpretChain, type InterpretedStep, type Model } from "@waft/core";
import { lookAtAct, lookAtPublishing, type Observed } from "@waft/core/internal";
import { expandParts } from "@waft/runtime/internal";
import type { Witness } from "../src/claims/claim-result.ts";

/** Plays the chain of a witness with the interpreter, from the names it was told with; gives back what its end shows. */
export function replay(model: Model, { post, chain, asOf = "2020-01-01", chosen = {} }: Witness): Observed {
  const { actors, attributes, actions, parts } = model.platform;
  const bare = parts.map(({ name, parent, always }) => ({
    name,
    parent,
    ...(always ? { always: true as const } : {}),
  }));
  const partsOf = (names: readonly string[] = []): number[] =>
    names.map((name) => parts.findIndex((part) => part.name === name));
  const always = parts.flatMap((part, index) => (part.parent < 0 && part.always ? [index] : []));
  const set = (base: readonly number[], given: Readonly<Record<string, string>> = {}): readonly number[] =>
    attributes.map(({ name, values }, index) =>
      given[name] === undefined ? (base[index] ?? 0) : values.indexOf(given[name]),
    );
  const author = Math.max(actors.indexOf(post.by ?? ""), 0);
  const settings = set([], post.settings);
  const steps = chain.map(({ action: name, by, brings, settings: given }): InterpretedStep => {
    const action = actions.findIndex((one) => one.name === name);
    const who = by ?? (actions[action]?.byAuthor === true ? "author" : (actors[0] ?? ""));
    const identity = Math.max(["", "author", "sharer", "via"].indexOf(who), 0);
    const kind = identity === 0 ? actors.indexOf(who) : identity === 1 ? author : 0;
    return {
      action,
      actor: { kind, identity },
      brings: expandParts(partsOf(brings), bare),
      settings: set(settings, given),
    };
  });
  const published = { day: asOf, post: expandParts([...always, ...partsOf(post.parts)], bare), author, settings };
  const held = interpretChain(model, { ...published, steps }).map((hop) => hop.held);
  const [start, before, last] = [held[0], held[steps.length - 1], steps.at(-1)];
  if (last === undefined) {
    return lookAtPublishing(model, published);
  }
  if (start === undefined || before === undefined) {
    throw new Error("The chain of a witness ends before its last act.");
  }
  const seen = lookAtAct(model, published, { step: last, before, start });
  const hop = {
    ...seen.hop,
    ...(chosen.countsFor === undefined ? {} : { countsFor: partsOf(chosen.countsFor) }),
    ...(chosen.tells === undefined ? {} : { tells: partsOf(chosen.tells) }),
  };
  return { ...seen, hop };
}
