import {
  hasProblems,
  trace,
  type Bundle,
  type Problem,
  type ProblemCode,
  type Question,
  type Trace,
} from "@waft/runtime";
import type { ChosenAct, View } from "../view/view.ts";

/** What is asked of a platform, as it is chosen in the page. */
export type Wish = Pick<View, "asOf" | "by" | "parts" | "settings">;

/** An answer, and what had to be left out of the question to have one. */
export interface Asked {
  readonly trace: Trace;
  /** The acts that were followed, in the words of the question. */
  readonly acts: readonly ChosenAct[];
  readonly leftOut: readonly Problem[];
}

/** The question while it is being mended. */
interface Draft {
  readonly wish: Wish;
  readonly acts: readonly ChosenAct[];
}

// Each round leaves something out, so it ends: an act that is left out may make another one impossible.
const mostRounds = 100;

/**
 * Follows a chain. What this platform does not know on this day (an action, a part, a setting) is left out and reported,
 * so that another day or another network still has an answer.
 */
export function askChain(bundle: Bundle, wish: Wish, acts: readonly ChosenAct[]): Asked | undefined {
  let draft: Draft = { wish, acts };
  const leftOut: Problem[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const answer = trace(bundle, writeQuestion(draft));
    if (!hasProblems(answer)) {
      return { trace: answer, acts: draft.acts, leftOut };
    }
    const mended = mendDraft(draft, answer.problems);
    if (mended.leftOut.length === 0) {
      return undefined;
    }
    leftOut.push(...mended.leftOut);
    draft = mended.draft;
  }
  return undefined;
}

function writeQuestion({ wish: { asOf, by, parts, settings }, acts }: Draft): Question {
  return {
    asOf,
    post: { parts, settings, ...(by === undefined ? {} : { by }) },
    chain: acts.map(({ action, brings, by: who, settings: set }) => ({
      action,
      brings,
      settings: set,
      ...(who === undefined ? {} : { by: who }),
    })),
  };
}

/** Leaves out at once what all problems are about: a link may hold hundreds of wrong names. */
function mendDraft(
  draft: Draft,
  problems: readonly Problem[],
): { readonly draft: Draft; readonly leftOut: readonly Problem[] } {
  const leftOut: Problem[] = [];
  const mend = <Value>(value: Value, problem: Problem, mended: Value): Value => {
    if (JSON.stringify(mended) === JSON.stringify(value)) {
      return value;
    }
    leftOut.push(problem);
    return mended;
  };
  const of = (step: number | undefined): readonly Problem[] => problems.filter((problem) => problem.step === step);
  const wish = of(undefined).reduce((one, problem) => mend(one, problem, mendWish(one, problem)), draft.wish);
  const acts = draft.acts.flatMap((act, index) =>
    of(index + 1).reduce<readonly ChosenAct[]>(
      (one, problem) =>
        mend(
          one,
          problem,
          one.flatMap((left) => mendAct(left, problem)),
        ),
      [act],
    ),
  );
  return { draft: { wish, acts }, leftOut };
}

function mendWish(wish: Wish, { code, name = "", about = "" }: Problem): Wish {
  if (code === "unknown-actor") {
    const { by: _, ...rest } = wish;
    return rest;
  }
  return {
    ...wish,
    parts: wish.parts.filter((part) => part !== name || !partProblems.has(code)),
    settings: omitSetting(wish.settings, { code, name, about }),
  };
}

function mendAct(act: ChosenAct, { code, name = "", about = "" }: Problem): readonly ChosenAct[] {
  if (code === "unknown-action" || code === "group-not-action") {
    return [];
  }
  const { by: _, ...rest } = act;
  const kept = code === "unknown-actor" || code === "nobody-there" ? rest : act;
  return [
    {
      ...kept,
      brings: act.brings.filter((part) => part !== name || !partProblems.has(code)),
      settings: omitSetting(act.settings, { code, name, about }),
    },
  ];
}

/** Problems with a part of the name that is given. */
const partProblems: ReadonlySet<ProblemCode> = new Set(["unknown-part", "not-part-of-post", "not-allowed-here"]);

function omitSetting(
  settings: Readonly<Record<string, string>>,
  { code, name, about }: Required<Pick<Problem, "code" | "name" | "about">>,
): Readonly<Record<string, string>> {
  const wrong = code === "unknown-setting" ? name : code === "unknown-value" ? about : undefined;
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key !== wrong));
}
