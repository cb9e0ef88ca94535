/**
 * Reads `2016`, `2016-03` or `2016-03-14` as the first day it names, `YYYY-MM-DD`.
 * Days compare as text. Anything else, and days that no calendar has, are undefined.
 */
export function readDay(text: string): string | undefined {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u.test(text)) {
    return undefined;
  }
  const day = text + "-01-01".slice(text.length - 4);
  // A day that its month does not have is read as another one, or as none.
  return day.slice(8) < "29" || new Date(day).toJSON()?.startsWith(day) ? day : undefined;
}
