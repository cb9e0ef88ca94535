import type { Model } from "@waft/core";
import {
  findDay,
  mostBranches,
  publishExample,
  takeExampleStep,
  type Branch,
  type LinkedExample,
} from "@waft/core/internal";

/** One way in which an example may be meant, after one of its acts. */
export interface Way {
  readonly branch: Branch;
  /** The same way before the act; missing for publishing. */
  readonly before?: Way;
}

/** An example followed: for publishing and for each act that could be done, every way in which it may be meant. */
export interface FollowedExample {
  /** `YYYY-MM-DD`: the day of which it speaks. */
  readonly day: string;
  readonly hops: readonly (readonly Way[])[];
}

/** Follows an example as far as it goes. */
export function followWays(model: Model, { at, steps: [post, ...steps] }: LinkedExample): FollowedExample {
  const day = findDay(model, at);
  const published = post === undefined ? [] : publishExample(model, post.shape, day);
  const hops: (readonly Way[])[] = [published.map((branch) => ({ branch }))];
  for (const step of steps) {
    const ways = hops.at(-1) ?? [];
    const next = ways.flatMap((before) =>
      takeExampleStep(model, before.branch, step).map((branch): Way => ({ branch, before })),
    );
    if (next.length === 0 || next.length > mostBranches) {
      break;
    }
    hops.push(next);
  }
  return { day, hops };
}
