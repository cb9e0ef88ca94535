import {
  findLike,
  listHeld,
  nameBestSource,
  sayFinal,
  sayHeld,
  sayPersons,
  type Language,
  type Story,
} from "@waft/cards/layout";
import type { Level } from "@waft/runtime";
import { futureWords } from "../words/future-words.ts";

/** Whether a chain does what one wishes; `open` where nobody has said. */
export type Judgement = "yes" | "partly" | "no" | "open";

/** How a chain fares by a goal, and why. */
export interface Judged {
  readonly judgement: Judgement;
  /** How it ends, in words: `lost at hop 2`. */
  readonly said: string;
  /** The rule behind it and its best source. */
  readonly because?: string;
}

/** The goal that is about a person and not about a part: the next like counts for the author. */
export const creditGoal = "credit";

/** Judges the end of a chain by a goal: {@link creditGoal}, or the name of a part that should be left. */
export function judgeChain(story: Story, goal: string): Judged {
  return goal === creditGoal ? judgeCredit(story) : judgePart(story, goal);
}

function judgeCredit({ bundle, trace, language }: Story): Judged {
  const last = trace.hops.at(-1);
  const next = (last === undefined ? trace.start.next : last.next)?.[findLike(bundle) ?? ""];
  if (next === undefined || next.outcome === "refused") {
    return { judgement: "no", said: futureWords.noLike[language] };
  }
  const { countsFor } = next;
  if (countsFor === null) {
    return { judgement: "open", said: futureWords.nobodySaid[language] };
  }
  const said = futureWords.counts(sayPersons(countsFor, language))[language];
  return { judgement: countsFor === "chosen" ? "partly" : countsFor.includes("author") ? "yes" : "no", said };
}

function judgePart(story: Story, goal: string): Judged {
  const { trace, language } = story;
  const part = listHeld(story, trace.hops.length)?.get(goal);
  const said = part === undefined ? sayFinal(null, undefined, language) : sayHeld(part, language);
  const because = part === undefined || part.level === "whole" ? undefined : sayReason(trace, part.decidedBy, language);
  return { judgement: judgeLevel(part?.level), said, ...(because === undefined ? {} : { because }) };
}

function sayReason(trace: Story["trace"], rule: string | null, language: Language): string | undefined {
  const source = nameBestSource(trace, rule, language);
  return rule === null ? undefined : source === undefined ? rule : `${rule}; ${source}`;
}

function judgeLevel(level: Level | undefined): Judgement {
  switch (level) {
    case "whole":
      return "yes";
    case "cut":
    case "linked":
      return "partly";
    case "lost":
    case "absent":
    case undefined:
      return "no";
    default:
      return "open";
  }
}
