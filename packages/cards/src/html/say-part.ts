import { nameBestSource } from "../layout/describe-changes.ts";
import type { CardPart } from "../layout/card.ts";
import type { Story } from "../layout/story.ts";
import type { Said } from "../words/language.ts";
import { sayBecause } from "../words/say-change.ts";
import { sayHeld, signHeld } from "../words/say-level.ts";

/** Says for a screen reader what became of a part and by which rule; follows the name of the part. */
export function sayPartFate(part: CardPart, story: Story): string {
  const { decidedBy, state } = part;
  const { trace, language } = story;
  const said = sayHeld(part, language);
  const because = state === "kept" ? "" : sayBecause(decidedBy, nameBestSource(trace, decidedBy, language));
  return `${said}${because}.`;
}

/** What stands in the corner of a part that is not as it was, or that the act brought with all that is inside it. */
export function sayTag(part: CardPart, { language }: Pick<Story, "language">): string {
  const { state, depth } = part;
  if (state === "kept") {
    return depth === 0 ? signHeld(part, language) : "";
  }
  const said = sayHeld(part, language);
  return state === "unknown" ? `? ${said}` : said;
}

/** What is said of a card of which nobody holds anything. */
export const nothingHeld: Said = { en: "Nobody holds anything here.", nl: "Hier heeft niemand iets." };
