/** Makes a text safe to show: characters that would move the cursor or turn the line around become `·`, tabs a space. */
export function showCharacters(line: string): string {
  return line.replaceAll("\t", " ").replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u{2028}\u{2029}]/gu, "·");
}
