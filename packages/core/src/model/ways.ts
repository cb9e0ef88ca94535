import { findOtherwise } from "../link/find-otherwise.ts";
import type { TableAsk } from "@waft/runtime/internal";
import { collectAsks, createCases, type Case } from "./cases.ts";
import { sortCases } from "./sort-cases.ts";
import type { Occasion } from "./holds.ts";
import { mergeOnce, type Merged } from "./merge-rules.ts";
import type { Model } from "./model.ts";
import type { Moment } from "./moments.ts";

/** One way in which rules answer together: those whose conditions hold in some cases, and what they say. */
export interface Way {
  /** Indices of the rules; none where no condition holds. */
  readonly matching: readonly number[];
  readonly merged: Merged;
  /** The first case in which it is so. */
  readonly found: Case;
}

/** A moment with all ways in which its rules can answer, and what they ask. */
export interface Answers extends Moment {
  readonly asks: readonly TableAsk[];
  readonly ways: readonly Way[];
}

/** Goes through all possible cases of a moment; cases in which the same rules speak are one way. */
export function listWays(model: Model, moment: Moment): Answers {
  const { occasion, rules } = moment;
  const speaking = rules.flatMap((index) => model.rules[index] ?? []);
  const asks = collectAsks(speaking, model);
  const isAskedInVain = createIdleTest(model, asks);
  const cases = createCases(asks, model);
  const { kinds, matching: all } = sortCases(model, cases, speaking);
  const isDone = new Uint8Array(all.length);
  const ways: Way[] = [];
  for (let row = 0; row < cases.count && ways.length < all.length; row += 1) {
    const kind = kinds[row] ?? 0;
    const matching = all[kind];
    if (isDone[kind] === 1 || matching === undefined) {
      continue;
    }
    const found = cases.read(row);
    if (found.possible && !isAskedInVain(found)) {
      isDone[kind] = 1;
      ways.push({ matching, merged: mergeOnce(model, matching, occasion), found });
    }
  }
  return { ...moment, asks, ways };
}

/** Whether a case has a counter above nought that no rule raises: nobody ever comes to it. */
export function createIdleTest(model: Model, asks: readonly TableAsk[]): (found: Case) => boolean {
  const idle = asks.flatMap((ask, index) =>
    ask.ask === "counter" && model.raised[ask.counter] === false ? [index] : [],
  );
  return ({ values }) => idle.some((index) => values[index] !== 0);
}

/** What follows an act: the index of a form, nobody holding anything, or nobody knowing what. */
export type Following = number | "ended" | "open";

/** What follows when rules answer in one way. */
export function findFollowing(model: Model, occasion: Occasion, { merged, matching }: Way): Following {
  const { outcome, refusals } = merged;
  const form = occasion === "post" ? model.postForm : occasion.form;
  if (refusals.length > 0) {
    return "ended";
  }
  switch (outcome?.value.kind) {
    case "shows":
      return outcome.value.form === "it" ? form : outcome.value.form;
    case "becomes":
      return outcome.value.form;
    case "silent":
    case "gone":
    case "refused":
      return "ended";
    case "unknown":
      return "open";
    case undefined:
      return followUnsaid(model, occasion, matching.length > 0);
  }
}

/** When no rule says what happens: publishing shows the post, the author's act leaves the form, else nobody knows. */
export function followUnsaid({ platform, postForm }: Model, occasion: Occasion, spokenOf: boolean): Following {
  if (occasion === "post") {
    return postForm;
  }
  if (spokenOf && platform.actions[occasion.action]?.byAuthor === true) {
    return occasion.form;
  }
  return findOtherwise(platform, occasion.form) === undefined ? "open" : "ended";
}
