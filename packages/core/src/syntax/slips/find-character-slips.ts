import { endOfLine } from "./end-of-line.ts";
import { createMissing, findType, type Slip, type SlipPlace, spanBefore, tokenAt } from "./slip.ts";
import { readStrange } from "./strange-meanings.ts";

/** What characters of other languages before a place may stand for; they are findings themselves. */
export function findCharacterSlips(place: SlipPlace): readonly Slip[] {
  const { strange, index } = place;
  if (strange === "") {
    return [];
  }
  const meaning = readStrange(strange);
  if (meaning?.isComment === true) {
    return [{ from: index, count: countToLineEnd(place), instead: [] }];
  }
  const { start } = spanBefore(place);
  const candidates = meaning === undefined ? place.expectation.words.slice(0, 3) : [meaning.instead];
  const count = strange.endsWith("=") ? 1 : 0;
  return candidates.flatMap((words): readonly Slip[] => {
    const instead = words.split(" ").flatMap((image) => {
      const type = findType(image);
      return type === undefined ? [] : [createMissing(type, start)];
    });
    return instead.length === 0 ? [] : [{ from: index, count, instead }];
  });
}

/** How many tokens stand between a place and the end of its line. */
function countToLineEnd(place: SlipPlace): number {
  const { tokens, index, source } = place;
  const end = endOfLine(source.text, tokenAt(place)?.startOffset ?? source.text.length);
  const after = tokens.findIndex(({ startOffset }, at) => at >= index && startOffset >= end);
  return (after < 0 ? tokens.length : after) - index;
}
