import type { Bundle } from "@waft/runtime";
import type { Allowance, Answer } from "./list-answers.ts";
import type { WalkedPost } from "./list-posts.ts";
import type { Stretch } from "./stretch.ts";
import { publish, type Taken } from "./walk-chain.ts";

/**
 * A platform on one stretch of days, with what was worked out of it: all questions about all posts and all chains share
 * one, so that what answers an act on a form is found once.
 */
export interface Space {
  readonly bundle: Bundle;
  readonly stretch: Stretch;
  /** Answers by what was asked, for each allowance; filled on the way. */
  readonly answers: Map<Allowance | undefined, Map<string, readonly Answer[]>>;
}

/** Makes a space of a platform on a stretch of days. */
export function createSpace(bundle: Bundle, stretch: Stretch): Space {
  return { bundle, stretch, answers: new Map() };
}

/** Publishing, as the table answers it. */
export function enter({ bundle, stretch }: Space, post: WalkedPost): Taken {
  return publish({ bundle, span: stretch, post });
}
