/** A character that is not seen, and where it stands, in UTF-16 units. */
export interface HiddenCharacter {
  readonly character: string;
  readonly start: number;
  /** Whether it turns the direction of writing (Unicode TR36). */
  readonly turns: boolean;
}

const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

const hidden = /\p{Default_Ignorable_Code_Point}|[\u2028\u2029\uFFF9-\uFFFB]|(?![\t\n\v\f\r])\p{Cc}/gu;

/** What must stand before characters that belong to writing itself: joiners, and signs that choose between drawings. */
const needed: readonly (readonly [RegExp, RegExp])[] = [
  [/[\u200C\u200D]/u, /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]|(?!\p{Script=Latin})[\p{L}\p{M}]/u],
  [/[\uFE0E\uFE0F]/u, /\p{Emoji}/u],
  [/[\uFE00-\uFE0D\u{E0100}-\u{E01EF}]/u, /\p{Script=Han}|\p{Sm}/u],
  [/[\u180B-\u180D]/u, /\p{Script=Mongolian}/u],
  [/[\u{E0020}-\u{E007F}]/u, /[\u{1F3F4}\u{E0020}-\u{E007F}]/u],
];

/** Finds characters that nobody sees, but for those that writing needs where they stand. */
export function findHiddenCharacters(text: string): readonly HiddenCharacter[] {
  return [...text.matchAll(hidden)].flatMap(({ 0: character, index }) => {
    const isMark = character === "\uFEFF" && index === 0;
    return isMark || isNeeded(text, character, index)
      ? []
      : [{ character, start: index, turns: turning.test(character) }];
  });
}

function isNeeded(text: string, character: string, index: number): boolean {
  const before = Array.from(text.slice(Math.max(0, index - 2), index)).at(-1) ?? "";
  return needed.some(([sign, after]) => sign.test(character) && after.test(before));
}
