import { listWords, nameLetter, type Language } from "@waft/cards/layout";
import { futureWords } from "../words/future-words.ts";
import type { Judged, Judgement } from "./judge-chain.ts";

const order: readonly Judgement[] = ["yes", "partly", "no", "open"];

/** Says in one sentence which chains do what is wished: `yes: A and C; no: B`. */
export function sayJudgements(judged: readonly Judged[], language: Language): string {
  const groups = order.flatMap((judgement) => {
    const letters = judged.flatMap((one, index) => (one.judgement === judgement ? [nameLetter(index)] : []));
    return letters.length === 0 ? [] : [`${futureWords[judgement][language]}: ${listWords(letters, "and", language)}`];
  });
  return groups.join("; ");
}
