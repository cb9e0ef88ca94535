import type { Language } from "../words/language.ts";
import { lineWords, sayBack, sayFollow, sayLeft, sayTold } from "../words/say-line.ts";
import type { CardLine } from "./card.ts";
import type { Story } from "./story.ts";
import { tallyParts } from "./tally-parts.ts";

/** The lines of figures under the card of a hop; what there is nothing to say of has no line. */
export function describeLines(
  { trace, language }: Pick<Story, "trace" | "language">,
  hop: number,
): readonly CardLine[] {
  const { start, hops } = trace;
  const act = hops[hop - 1];
  const parts = hop === 0 ? start.parts : act?.parts;
  const told =
    act === undefined || !isDone(act.outcome) ? [] : [sayAbout("told", sayTold(act.tells, language), language)];
  const tally = tallyParts(trace, hop);
  if (parts === undefined || tally === undefined) {
    return told;
  }
  const { "author.follow": follow, author } = parts;
  return [
    sayAbout("left", sayLeft(tally, language), language),
    ...(follow === undefined ? [] : [sayAbout("follow", sayFollow(follow.level, language), language)]),
    ...(author === undefined ? [] : [sayAbout("back", sayBack(author.level, language), language)]),
    ...told,
  ];
}

function isDone(outcome: string): boolean {
  return outcome !== "refused" && outcome !== "gone";
}

function sayAbout(about: keyof typeof lineWords, said: string, language: Language): CardLine {
  return { about: lineWords[about][language], said };
}
