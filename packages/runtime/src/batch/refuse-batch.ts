import type { Problem, Problems } from "../problem.ts";

/** The answer to a batch whose arrays do not fit together: which array, and what it must be. */
export function refuseBatch(wrong: Pick<Problem, "place" | "about" | "count">): Problems {
  return { problems: [{ code: "not-a-batch", ...wrong }] };
}
