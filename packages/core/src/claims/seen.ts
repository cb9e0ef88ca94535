import { interpretAct, interpretPublishing } from "../interpret/interpret-chain.ts";
import type { Observed } from "./decide-property.ts";
import type { InterpretedAct, InterpretedChain, InterpretedHop } from "../model/chain.ts";
import { holds, type Asked, type Occasion } from "../model/holds.ts";
import { mergeOnce, type Merged } from "../model/merge-rules.ts";
import type { Model } from "../model/model.ts";
import { findRules } from "../model/occasions.ts";

/** What can be said of one act: what it did, and what the rules that answered it said together. */
export interface Seen extends Observed {
  readonly merged: Merged;
}

/** A post, and the day on which everything happens. */
export type SeenPost = Omit<InterpretedChain, "steps">;

/** Looks at what the first viewers hold. */
export function lookAtPublishing(model: Model, post: SeenPost): Seen {
  const held = interpretPublishing(model, post);
  const asked: Asked = {
    ...askedOf(post),
    actor: post.author,
    identity: 1,
    settings: post.settings,
    counters: model.platform.counters.map(() => 0),
  };
  const matching = findMatching(model, post.day, { occasion: "post", asked });
  return see({ outcome: "shown", held, countsFor: null, tells: null }, mergeOnce(model, matching, "post"));
}

/** Looks at what one act does to what a viewer holds. */
export function lookAtAct(model: Model, post: SeenPost, act: InterpretedAct): Seen {
  const { step, before } = act;
  const hop = interpretAct(model, post, act);
  const { kind: actor, identity } = step.actor;
  const asked: Asked = {
    ...askedOf(post),
    actor,
    identity,
    settings: step.settings,
    counters: before.counters,
  };
  // Of a form that nobody knows no rule speaks; what merges nothing can be merged for any form.
  const occasion = { action: step.action, form: before.form ?? model.postForm };
  const matching = before.form === null ? [] : findMatching(model, post.day, { occasion, asked });
  return see(hop, mergeOnce(model, matching, occasion));
}

function see(hop: InterpretedHop, merged: Merged): Seen {
  const said = merged.outcome?.value;
  const isShown = said?.kind === "shows" && merged.refusals.length === 0;
  return {
    hop,
    merged,
    deciding: listDeciding(merged),
    ...(isShown ? { shown: { some: said.some, audiences: said.audiences } } : {}),
  };
}

function listDeciding(merged: Merged): readonly number[] {
  if (merged.refusals.length > 0) {
    return merged.refusals.flatMap(({ rules }) => rules);
  }
  const said = [merged.outcome, merged.countsFor, merged.tells, ...merged.effects];
  return [...new Set(said.flatMap((one) => one?.rules ?? []))].toSorted((a, b) => a - b);
}

function askedOf({ post, author }: SeenPost): Pick<Asked, "hasPart" | "author"> {
  return { hasPart: (part) => post.has(part), author };
}

function findMatching(
  model: Model,
  day: string,
  { occasion, asked }: { readonly occasion: Occasion; readonly asked: Asked },
): readonly number[] {
  return findRules(model, occasion, day).filter((index) => {
    const rule = model.rules[index];
    return rule !== undefined && holds(rule.when, asked);
  });
}
