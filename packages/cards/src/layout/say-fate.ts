import { sayEnd } from "../words/say-end.ts";
import { sayTally } from "../words/say-tally.ts";
import { callInStory, type Story } from "./story.ts";
import { tallyParts } from "./tally-parts.ts";

/** Says in one sentence how the post fared: what is left of it, or where the chain ended. */
export function sayFate(story: Story): string {
  const { trace, language } = story;
  const tally = tallyParts(trace);
  return tally === undefined
    ? sayEnd(trace.hops.length, trace.notReached ?? [], language)
    : sayTally(tally, language, (part) => callInStory(story, part));
}
