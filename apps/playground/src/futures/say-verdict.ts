import { callPart, capitalise } from "@waft/cards/layout";
import { futureWords } from "../words/future-words.ts";
import type { Contest } from "./find-flips.ts";
import { creditGoal, type Judged } from "./judge-chain.ts";
import { sayJudgements } from "./say-judgements.ts";

/** The verdict in one line: what is wished, as a question, and which chains do it. */
export function sayVerdict(
  { bundle, goal, language }: Pick<Contest, "bundle" | "goal" | "language">,
  judged: readonly Judged[],
): string {
  const asked = goal === creditGoal ? futureWords.creditAsked : futureWords.leftAsked(callPart(bundle, goal, language));
  return `${asked[language]} ${capitalise(sayJudgements(judged, language))}.`;
}
