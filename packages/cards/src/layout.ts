/**
 * What cards of a post show, for whoever draws them: which parts in which order, how each stands, and the sentences.
 *
 * @packageDocumentation
 */
export type { Card, CardLine, CardPart, PartState } from "./layout/card.ts";
export { describeCards } from "./layout/describe-cards.ts";
export { nameBestSource } from "./layout/describe-changes.ts";
export { findLike } from "./layout/find-like.ts";
export { foldNames } from "./layout/fold-names.ts";
export { groupChains } from "./layout/group-chains.ts";
export { listBrought } from "./layout/list-brought.ts";
export { listHeld, type HeldThere } from "./layout/list-held.ts";
export { listDifferences, type DifferenceRow } from "./layout/list-differences.ts";
export { nameLetter } from "./layout/name-letter.ts";
export { listSlots, type Slot } from "./layout/order-parts.ts";
export { readState } from "./layout/read-state.ts";
export { sayFate } from "./layout/say-fate.ts";
export { saySame } from "./layout/say-same.ts";
export { sayVerdicts } from "./layout/say-verdicts.ts";
export type { Story } from "./layout/story.ts";
export { tallyParts } from "./layout/tally-parts.ts";

export { callPart, nameWord } from "./words/call-part.ts";
export { capitalise } from "./words/capitalise.ts";
export { findText } from "./words/find-text.ts";
export { findTitle, type Titled } from "./words/find-title.ts";
export type { Language, Said } from "./words/language.ts";
export { listWords } from "./words/list-words.ts";
export { readHopTexts } from "./words/read-hop-texts.ts";
export { fillHeader } from "./words/say-act.ts";
export { sayActor, sayPersons } from "./words/say-actor.ts";
export { saySoftDate, sayStale } from "./words/say-caution.ts";
export { sayDate, sayLastDay } from "./words/say-date.ts";
export { differencePhrases, sayEnds, sayFinal } from "./words/say-difference.ts";
export { sayHeld, sayLevel, sayStanding, signHeld, signLevel, type HeldPart } from "./words/say-level.ts";
export { lineWords } from "./words/say-line.ts";
export { evidencePhrases, sayRule, saySource, saySourceDate } from "./words/say-rule.ts";
export type { Tally } from "./words/say-tally.ts";
