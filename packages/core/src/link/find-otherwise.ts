import type { LinkedOtherwise, LinkedPlatform } from "./linked.ts";

/**
 * What happens to an act of which no rule speaks, on what has a form; undefined when nobody knows. What is said of the
 * form itself comes before what is said of all.
 */
export function findOtherwise(
  { otherwise }: Pick<LinkedPlatform, "otherwise">,
  form: number | null,
): LinkedOtherwise | undefined {
  const ofForm = otherwise.find(({ forms }) => form !== null && forms?.includes(form) === true);
  return ofForm ?? otherwise.find(({ forms }) => forms === undefined);
}
