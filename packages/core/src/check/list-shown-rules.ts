import type { LinkedExample } from "../link/linked.ts";
import type { Model } from "../model/model.ts";
import { publishExample, takeExampleStep, type Branch } from "./follow-example.ts";
import { findDay } from "./newest-day.ts";

/** The names of the rules that decide something at an act of some example, in every way in which it may be meant. */
export function listShownRules(model: Model): ReadonlySet<string> {
  const deciding = model.platform.examples.flatMap((example) => followExample(model, example));
  return new Set(deciding.flatMap((rule) => model.rules[rule]?.name ?? []));
}

function followExample(model: Model, { at, steps: [post, ...steps] }: LinkedExample): readonly number[] {
  let branches: readonly Branch[] = post === undefined ? [] : publishExample(model, post.shape, findDay(model, at));
  const deciding = branches.flatMap(({ seen }) => seen.deciding);
  for (const step of steps) {
    branches = branches.flatMap((branch) => takeExampleStep(model, branch, step));
    deciding.push(...branches.flatMap(({ seen }) => seen.deciding));
  }
  return deciding;
}
