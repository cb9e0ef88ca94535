/** Names the chains of a comparison A, B, C …, and by number when there are more than letters. */
export function nameLetter(index: number): string {
  return index < 26 ? String.fromCodePoint(65 + index) : String(index + 1);
}
