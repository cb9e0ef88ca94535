import { measureWidth } from "../screen/measure-width.ts";
import { showCharacters } from "../screen/show-characters.ts";
import type { Stretch } from "./chain.ts";

const around = 30;

/** Shows a stretch of a typed text with a line of carets under it, in two lines. */
export function pointAt(text: string, { start, end }: Stretch): readonly string[] {
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, Math.max(end, start + 1) + around);
  const until = Math.min(end, start + 2 * around);
  const before = (from > 0 ? "…" : "") + showCharacters(text.slice(from, start));
  const shown = showCharacters(text.slice(start, Math.min(to, until + around)));
  const marked = showCharacters(text.slice(start, until));
  const after = until + around < text.length ? "…" : "";
  return [
    `  ${before}${shown}${after}`,
    `  ${" ".repeat(measureWidth(before))}${"^".repeat(Math.max(1, measureWidth(marked)))}`,
  ];
}
