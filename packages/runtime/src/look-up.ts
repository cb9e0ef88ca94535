import type { Bundle, BundleAttribute, PartSet } from "./bundle.ts";
import { expandParts } from "./expand-parts.ts";
import { createPartSet } from "./part-set.ts";
import type { Problem } from "./problem.ts";

type About = Pick<Problem, "about" | "step">;

/** Finds names in a bundle, and gathers what is wrong with those that are not there. */
export interface LookUp {
  readonly bundle: Bundle;
  readonly problems: readonly Problem[];
  readonly refuse: (problem: Problem) => void;
  /** The place of the problem's name among those that may stand there; 0 when it is none of them. */
  readonly find: (names: readonly (string | undefined)[], problem: Problem) => number;
  /** A set of parts with all that comes along. */
  readonly gather: (parts: readonly number[]) => PartSet;
  /** The values of attributes, with those that are given put in. */
  readonly set: (
    values: readonly number[],
    given: Readonly<Record<string, string | undefined>>,
    whose: About & { readonly has: (attribute: BundleAttribute) => boolean },
  ) => readonly number[];
}

/** Begins to look names of a question up. */
export function createLookUp(bundle: Bundle): LookUp {
  const { platform, parts, attributes } = bundle;
  const problems: Problem[] = [];
  const refuse = (problem: Problem): void => {
    problems.push({ platform, ...problem });
  };
  const find: LookUp["find"] = (names, problem) => {
    const index = names.indexOf(problem.name);
    if (index < 0) {
      refuse({ known: names.filter((name) => name !== undefined), ...problem });
    }
    return Math.max(0, index);
  };
  return {
    bundle,
    problems,
    refuse,
    find,
    gather: (named) => createPartSet(expandParts(named, parts), parts.length),
    set(values, given, { has, ...about }) {
      const filled = [...values];
      const names = attributes.map((one) => (has(one) ? one.name : undefined));
      for (const [name, value] of Object.entries(given)) {
        const index = find(names, { code: "unknown-setting", name, ...about });
        const attribute = attributes[index];
        if (attribute?.name === name) {
          filled[index] = find(attribute.values, { code: "unknown-value", ...about, name: value, about: name });
        }
      }
      return filled;
    },
  };
}
