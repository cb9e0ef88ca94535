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

// Each round leaves something out, so it ends; a link may hold a few hundred wrong names.
const mostRounds = 2000;

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
    const [problem] = answer.problems;
    const mended = problem && mendDraft(draft, problem);
    if (problem === undefined || mended === undefined) {
      return undefined;
    }
    leftOut.push(problem);
    draft = mended;
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

function mendDraft(draft: Draft, problem: Problem): Draft | undefined {
  const { step } = problem;
  const wish = step === undefined ? mendWish(draft.wish, problem) : draft.wish;
  const acts =
    step === undefined
      ? draft.acts
      : draft.acts.flatMap((act, index) => (index === step - 1 ? mendAct(act, problem) : [act]));
  const mended = { wish, acts };
  return JSON.stringify(mended) === JSON.stringify(draft) ? undefined : mended;
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
