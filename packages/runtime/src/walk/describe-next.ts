import type { NextAct } from "../answer.ts";
import { findRow, type Holding, type Walk } from "./walk.ts";

/** What each action would do from here, done by anybody in the default way. */
export function describeNext(walk: Walk, held: Holding): Readonly<Record<string, NextAct>> {
  const {
    bundle: { actions },
    plan: { author, settings },
  } = walk;
  const next: Record<string, NextAct> = {};
  const mine = [author, 1, ...settings];
  const others = [0, 0, ...settings];
  actions.forEach(({ name, byAuthor }, action) => {
    const { outcome, countsFor } = findRow(walk, held, { action, values: byAuthor ? mine : others }).told;
    next[name] = { outcome, countsFor };
  });
  return next;
}
