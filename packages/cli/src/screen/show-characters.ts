/** Makes a text safe to show on one line: characters that would move the cursor or change colours become `·`. */
export function showCharacters(text: string): string {
  return text.replaceAll(/[\t\n\r]/gu, " ").replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u{2028}\u{2029}]/gu, "·");
}
