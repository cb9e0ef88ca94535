/** Joins words as in a sentence, in English or in Dutch: `a`, `a or b`, `a, b or c`. */
export function joinWords(words: readonly string[], last: "or" | "and" | "of" | "en"): string {
  const all = [...words];
  const end = all.pop() ?? "";
  return all.length > 0 ? `${all.join(", ")} ${last} ${end}` : end;
}
