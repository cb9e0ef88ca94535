import type { Problem, Problems } from "../problem.ts";

/** The answer to a batch whose arrays do not fit together: which array, and what it must be. */
export function refuseBatch(wrong: Pick<Problem, "place" | "about" | "count">): Problems {
  return { problems: [{ code: "not-a-batch", ...wrong }] };
}

/** The answer to something that is not what it was made by, or that was changed afterwards. */
export function refuseMade(place: "batch" | "states"): Problems {
  return refuseBatch({ place, about: place === "batch" ? "prepareBatch" : "prepareStates" });
}

/** Whether something has a field at all: a program without types may give anything. */
export function hasField(value: unknown, field: string): boolean {
  return typeof value === "object" && value !== null && field in value;
}
