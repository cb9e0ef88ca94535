import { identities, type Bundle } from "@waft/runtime";
import { openBundle, type OpenBundle } from "@waft/runtime/internal";
import type { ActChoice, FoundActs } from "./list-acts.ts";
import type { Answer } from "./list-answers.ts";
import type { WalkedPost } from "./list-posts.ts";
import type { Stretch } from "./stretch.ts";
import { publish, type Taken } from "./walk-chain.ts";

/**
 * A platform on one stretch of days, with what was worked out of it: all questions about all posts and all chains share
 * one, so that what answers an act on a form is found once.
 */
export interface Space {
  readonly bundle: OpenBundle;
  readonly stretch: Stretch;
  /** The part that each of `identities` is; -1 for anybody, and where the platform has no such part. */
  readonly persons: readonly number[];
  /** Acts by what is wanted of them and by what was asked of the post; filled on the way. */
  readonly acts: WeakMap<ActChoice, FoundActs>;
  /** Who can do acts and which rows answer, by the same; the same on all stretches of days. */
  readonly answers: Map<string, readonly Answer[]>;
}

/** Makes a space of a platform on a stretch of days. */
export function createSpace(bundle: Bundle, stretch: Stretch, answers: Space["answers"] = new Map()): Space {
  const persons = identities.map((person) => bundle.parts.findIndex(({ name }) => name === person));
  return { bundle: openBundle(bundle), stretch, persons, acts: new WeakMap(), answers };
}

/** Publishing, as the table answers it. */
export function enter({ bundle, stretch }: Space, post: WalkedPost): Taken {
  return publish({ bundle, span: stretch, post });
}
