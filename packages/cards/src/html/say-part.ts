import { nameBestSource } from "../layout/describe-changes.ts";
import type { CardPart } from "../layout/card.ts";
import type { Story } from "../layout/story.ts";
import type { Said } from "../words/language.ts";
import { sayBecause } from "../words/say-change.ts";
import { sayLevel } from "../words/say-level.ts";

/** Says for a screen reader what became of a part and by which rule; follows the name of the part. */
export function sayPartFate({ level, lostAtHop, decidedBy, state }: CardPart, story: Story): string {
  const { trace, language } = story;
  const said = sayLevel(level, lostAtHop, language);
  const because = state === "kept" ? "" : sayBecause(decidedBy, nameBestSource(trace, decidedBy, language));
  return `${said}${because}.`;
}

/** What stands in the corner of a part that is not as it was. */
export function sayTag({ level, lostAtHop, state }: CardPart, { language }: Pick<Story, "language">): string {
  if (state === "kept") {
    return "";
  }
  const said = sayLevel(level, lostAtHop, language);
  return state === "unknown" ? `? ${said}` : said;
}

/** What is said of a card of which nobody holds anything. */
export const nothingHeld: Said = { en: "Nobody holds anything here.", nl: "Hier heeft niemand iets." };
