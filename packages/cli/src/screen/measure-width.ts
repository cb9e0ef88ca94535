import fastStringWidth from "fast-string-width";

/** How many columns a text takes on a terminal; colours take none. */
export function measureWidth(text: string): number {
  // Most texts are plain letters, for which looking closer takes long.
  return /^[\u0020-\u007E]*$/u.test(text) ? text.length : fastStringWidth(text);
}
