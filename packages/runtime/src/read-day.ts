/**
 * Reads `2016`, `2016-03` or `2016-03-14` as the first day it names, `YYYY-MM-DD`.
 * Days compare as text. Anything else, and days that no calendar has, are undefined.
 */
export function readDay(text: string): string | undefined {
  if (!/^\d{4}(-\d\d){0,2}$/u.test(text)) {
    return undefined;
  }
  const day = text + "-01-01".slice(text.length - 4);
  // A day that no calendar has is read as another one, or as none.
  return new Date(day).getUTCDate() === Number(day.slice(8)) ? day : undefined;
}
