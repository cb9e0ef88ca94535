import { findArrows } from "./find-arrows.ts";
import { findAttributeSlips } from "./find-attribute-slips.ts";
import { findBareTexts } from "./find-bare-texts.ts";
import { findBridgeSlips } from "./find-bridge-slips.ts";
import { findSpanSlips } from "./find-span-slips.ts";
import { findBraceSlips } from "./find-brace-slips.ts";
import { findCharacterSlips } from "./find-character-slips.ts";
import { findCommaSlips } from "./find-comma-slips.ts";
import { findChainBrackets } from "./find-chain-brackets.ts";
import { findCountSlips } from "./find-count-slips.ts";
import { findDashedNames } from "./find-dashed-names.ts";
import { findDateSlips } from "./find-date-slips.ts";
import { findDoubledBraces } from "./find-doubled-braces.ts";
import { findDoubledWords } from "./find-doubled-words.ts";
import { findFigureNames } from "./find-figure-names.ts";
import { findHeadSlips } from "./find-head-slips.ts";
import { findExcept } from "./find-except.ts";
import { findExtendsSlips } from "./find-extends-slips.ts";
import { findHalfWritten } from "./find-half-written.ts";
import { findWordBeforeText, findWordPairs } from "./find-idle-words.ts";
import { findInnerOtherwise } from "./find-inner-otherwise.ts";
import { findLateRefines } from "./find-late-refines.ts";
import { findLateOn, findOtherOn } from "./find-late-on.ts";
import { findListMarks } from "./find-list-marks.ts";
import { findLostBraces } from "./find-lost-braces.ts";
import { findLostHeads } from "./find-lost-heads.ts";
import { findLineSlips, findStrangeLine } from "./find-line-slips.ts";
import { findMarks, findTooMuch } from "./find-mark-slips.ts";
import { findPartSlips } from "./find-part-slips.ts";
import { findPatternJoins } from "./find-pattern-joins.ts";
import { findNameSlips } from "./find-name-slips.ts";
import { findBecomes } from "./find-becomes.ts";
import { findVariableSlips } from "./find-variable-slips.ts";
import { findOtherNotation } from "./find-other-notation.ts";
import { findCounterEnd } from "./find-counter-end.ts";
import { findSplitWords } from "./find-split-words.ts";
import { findPhraseSlips } from "./find-phrase-slips.ts";
import { findPossessives } from "./find-possessives.ts";
import { findPropertySlips } from "./find-property-slips.ts";
import { findRangeSlips } from "./find-range-slips.ts";
import { findQuestionSlips } from "./find-question-slips.ts";
import { findSentences } from "./find-sentences.ts";
import { findSquareBraces } from "./find-square-braces.ts";
import { findTextSlips } from "./find-text-slips.ts";
import { findFillers, findMissingWords, findNearWords, findSynonyms, findWrongOrder } from "./find-word-slips.ts";
import { findTruths } from "./find-truths.ts";
import { findUnless } from "./find-unless.ts";
import { findUseSlips } from "./find-use-slips.ts";
import { findValuePhrases } from "./find-value-phrases.ts";
import { findWishes } from "./find-wishes.ts";
import { findWordsBefore } from "./find-words-before.ts";
import { findKindOfNamed } from "./find-kind-of-named.ts";
import { findThen } from "./find-then.ts";
import type { Slip, SlipFinder, SlipPlace } from "./slip.ts";

const finders: readonly SlipFinder[] = [
  findOtherNotation,
  findSplitWords,
  findListMarks,
  findDashedNames,
  findCountSlips,
  findRangeSlips,
  findChainBrackets,
  findPatternJoins,
  findDoubledBraces,
  findDoubledWords,
  findNameSlips,
  findBecomes,
  findVariableSlips,
  findSentences,
  findTruths,
  findBridgeSlips,
  findExtendsSlips,
  findUseSlips,
  findPossessives,
  findSquareBraces,
  findValuePhrases,
  findUnless,
  findThen,
  findWishes,
  findWordsBefore,
  findKindOfNamed,
  findCounterEnd,
  findSpanSlips,
  findInnerOtherwise,
  findHalfWritten,
  findHeadSlips,
  findLostHeads,
  findLostBraces,
  findArrows,
  findAttributeSlips,
  findWordBeforeText,
  findBareTexts,
  findTextSlips,
  findDateSlips,
  findPhraseSlips,
  findExcept,
  findLineSlips,
  findPropertySlips,
  findPartSlips,
  findQuestionSlips,
  findCharacterSlips,
  findFigureNames,
  findWordPairs,
  findNearWords,
  findSynonyms,
  findWrongOrder,
  findFillers,
  findMarks,
  findLateOn,
  findLateRefines,
  findOtherOn,
  findBraceSlips,
  findCommaSlips,
  findMissingWords,
  findTooMuch,
  findStrangeLine,
];

/**
 * What may have been meant at a place, the likeliest first; each is looked for when those before it lead nowhere.
 *
 * @yields the next one
 */
export function* findSlips(place: SlipPlace): Generator<Slip> {
  for (const find of finders) {
    yield* find(place);
  }
}
