import { drawFrom } from "./draw-from.ts";

const odd = [
  "{",
  "}",
  "(",
  ")",
  ",",
  ".",
  '"',
  "\\",
  "//",
  "///",
  "\n",
  "\r",
  "\r\n",
  "\uFEFF",
  "// ignore core/no-source because\n",
  "/// documented\n",
  "\u2028",
  "é",
  "😀",
  "\uD800",
  "\uDE00",
  "2016",
  " or ",
  "is",
];
const words = [
  "rule",
  "keeps",
  "when",
  "not",
  "source",
  "on",
  "post",
  "of",
  "era",
  "about 2016",
  "claim",
  "example",
  "after",
  "use",
];

/** Damages a text in a few places: leaves pieces out, doubles and moves them, puts words and marks in. */
export function mutate(text: string, seed: number): string {
  const draw = drawFrom(seed);
  let mutated = text;
  for (let rounds = 1 + (draw() % 4); rounds > 0; rounds -= 1) {
    const at = draw() % (mutated.length + 1);
    const to = Math.min(mutated.length, at + (draw() % 12) * (draw() % 12));
    const piece = mutated.slice(at, to);
    const list = draw() % 2 === 0 ? odd : words;
    const put = list[draw() % list.length] ?? "";
    const place = draw() % (mutated.length + 1);
    const ways = [
      mutated.slice(0, at) + mutated.slice(to),
      mutated.slice(0, at) + piece + mutated.slice(at),
      mutated.slice(0, at) + put + mutated.slice(to),
      `${mutated.slice(0, at)} ${put} ${mutated.slice(at)}`,
      mutated.slice(0, place) + piece + mutated.slice(place),
    ];
    mutated = ways[draw() % ways.length] ?? mutated;
  }
  return mutated;
}
