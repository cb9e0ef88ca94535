/** Joins words as in a sentence: `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[], last: "and" | "or" = "and"): string {
  const end = words.at(-1) ?? "";
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} ${last} ${end}` : end;
}
