import type { Bundle } from "@waft/runtime";

/** What platforms call the act that likes something, the plainest first. */
const likes: readonly string[] = ["like", "favourite", "upvote", "heart", "star"];

/** The action of a platform that is its like: by its name, otherwise the first of its reactions. */
export function findLike({ actions, groups }: Bundle): string | undefined {
  const react = groups.find(({ name }) => name === "react");
  const named = likes.find((like) => actions.some(({ name }) => name === like));
  return named ?? actions[react?.actions[0] ?? -1]?.name;
}
