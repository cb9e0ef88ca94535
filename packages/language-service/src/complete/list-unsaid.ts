import type { ReadWord } from "./walk.ts";

/** Words of a rule that stand once, with those that say the same. */
const alone: readonly (readonly string[])[] = [
  ["shows", "becomes", "refused"],
  ["counts"],
  ["tells"],
  ["from"],
  ["until"],
  ["review"],
];

/** Leaves out what a rule says already: its words so far are those behind the last `rule`. */
export function listUnsaid(words: readonly ReadWord[], possible: readonly string[]): readonly string[] {
  const all = [...new Set(possible)];
  const rule = words.findLastIndex(
    ({ image }, index) => image === "rule" && words[index + 1]?.token.startsWith("Word"),
  );
  if (rule < 0 || !all.includes("keeps")) {
    return all;
  }
  const said = new Set(
    words
      .slice(rule + 2)
      .filter((_, index, rest) => !isWithin(rest, index))
      .map(({ image }) => image),
  );
  const left = alone.filter((group) => group.some((word) => said.has(word))).flat();
  return all.filter((word) => !left.includes(word));
}

/** Words of clauses behind which something has to stand. */
const taking: ReadonlySet<string> = new Set(
  "keeps cuts links loses copies unknown adds allows raises shows becomes tells for to some of on is has source against inferred ,".split(
    " ",
  ),
);

/** Whether a word is what a clause is about: `keeps counts`, `inferred from`. */
function isWithin(words: readonly ReadWord[], index: number): boolean {
  return taking.has(words[index - 1]?.image ?? "");
}
