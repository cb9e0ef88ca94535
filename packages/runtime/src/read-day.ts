const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/**
 * Reads `2016`, `2016-03` or `2016-03-14` as the first day it names, `YYYY-MM-DD`.
 * Days compare as text. Anything else, and days that no calendar has, are undefined.
 */
export function readDay(text: string): string | undefined {
  const found = shape.exec(text);
  if (found === null) {
    return undefined;
  }
  const [, year = "", month = "01", day = "01"] = found;
  const exists = Number(day) >= 1 && Number(day) <= countDays(Number(year), Number(month));
  return exists ? `${year}-${month}-${day}` : undefined;
}

/** How many days a month has; none if there is no such month. */
function countDays(year: number, month: number): number {
  if (month === 2) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  }
  return month >= 1 && month <= 12 ? ([4, 6, 9, 11].includes(month) ? 30 : 31) : 0;
}

/** The day some months later; the day of the month stays, or becomes the last one. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const total = year * 12 + (month - 1) + months;
  const lastDay = new Date(Date.UTC(Math.floor(total / 12), (total % 12) + 1, 0)).getUTCDate();
  const two = (value: number): string => String(value).padStart(2, "0");
  const yearName = String(Math.floor(total / 12)).padStart(4, "0");
  return `${yearName}-${two((total % 12) + 1)}-${two(Math.min(dayOfMonth, lastDay))}`;
}
