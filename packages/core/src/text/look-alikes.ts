/** A letter that looks like a letter of another script (Unicode TR39), and the word in which it stands. */
export interface LookAlike {
  readonly word: string;
  /** Where the word and the letter begin, in UTF-16 units. */
  readonly start: number;
  readonly letter: string;
  /** The scripts that are mixed, that of most letters first. */
  readonly scripts: readonly [Script, Script];
  /** The word in letters of one script. */
  readonly better: string;
}

/** A script whose letters can be taken for those of another one. */
export type Script = "Latin" | "Cyrillic" | "Greek";

const scripts: readonly (readonly [Script, RegExp])[] = [
  ["Latin", /\p{Script=Latin}/u],
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
];

// Letter by letter: each one of the first line looks like the one below it.
const pairs: Readonly<Record<"Cyrillic" | "Greek", readonly [string, string]>> = {
  Cyrillic: ["аеорсухѕіјһԁԛԝүӏкАВЕКМНОРСТУХЅІЈԚԜҮ", "aeopcyxsijhdqwylkABEKMHOPCTYXSIJQWY"],
  Greek: ["αοριυνγκσϲϳΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aopiuvykocjABEZHIKMNOPTYX"],
};

/** Letters that people write today: only these are proposed in place of a Latin one. */
const common = /[а-яА-ЯіјѕІЈЅα-ωΑ-Ω]/u;

/** Finds words in which letters of one script stand for letters of another one that look the same. */
export function findLookAlikes(text: string): readonly LookAlike[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) =>
    /^[\0-\u{7F}]*$/u.test(word) ? [] : findIn(word, index),
  );
}

function findIn(word: string, start: number): readonly LookAlike[] {
  const letters = Array.from(word);
  const counted = scripts
    .map(([script, pattern]) => ({ script, count: letters.filter((letter) => pattern.test(letter)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const [most, other] = counted;
  if (most === undefined || other === undefined) {
    return [];
  }
  // Most letters tell which script is meant, unless all of the word can be read in Latin letters, as names are.
  const ways = [
    read(letters, other.script, most.script),
    ...(other.script === "Latin" ? [read(letters, most.script, "Latin")] : []),
  ];
  const found = ways.find(({ isWhole }) => isWhole) ?? ways.find(({ odd }) => odd !== undefined);
  return found?.odd === undefined
    ? []
    : [{ word, start, letter: found.odd, scripts: [most.script, other.script], better: found.better }];
}

/** A word in letters of one script, as far as those of another one look like them. */
function read(
  letters: readonly string[],
  from: Script,
  to: Script,
): { readonly odd: string | undefined; readonly better: string; readonly isWhole: boolean } {
  const map = mapLetters(from, to);
  const [, pattern] = scripts.find(([script]) => script === from) ?? [];
  return {
    odd: letters.find((letter) => map.has(letter)),
    better: letters.map((letter) => map.get(letter) ?? letter).join(""),
    isWhole: letters.every((letter) => map.has(letter) || pattern?.test(letter) !== true),
  };
}

/** A word in Latin letters, if each of its letters is one or looks like one; undefined if not. */
export function findLatin(word: string): string | undefined {
  const letters = Array.from(word);
  const found = (["Cyrillic", "Greek"] as const).map((script) => read(letters, script, "Latin"));
  const better = found.find(({ isWhole, odd }) => isWhole && odd !== undefined)?.better;
  return better === undefined || /[^\0-\u{7F}]/u.test(better) ? undefined : better;
}

/** For each letter of a script that looks like one of another script, that one. */
function mapLetters(from: Script, to: Script): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const script of ["Cyrillic", "Greek"] as const) {
    const [foreign, latin] = pairs[script];
    const others = Array.from(foreign);
    for (const [index, letter] of Array.from(latin).entries()) {
      const other = others[index] ?? letter;
      if (from === script && to === "Latin") {
        found.set(other, letter);
      } else if (from === "Latin" && to === script && common.test(other)) {
        found.set(letter, other);
      }
    }
  }
  return found;
}

/** Names a character by its number: `U+0456`. */
export function nameCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
