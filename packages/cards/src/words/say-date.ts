import type { Language } from "./language.ts";

// Written out: Intl takes longer to wake up than the whole answer.
const months: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  nl: [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
  ],
};

/** Dates as rules write them. */
const shape = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** Says `2016`, `2016-03` or `2016-03-14` as people write it. */
export function sayDate(date: string, language: Language): string {
  if (!shape.test(date)) {
    return date;
  }
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? [] : [months[language][Number(month) - 1] ?? month];
  return [...(day === undefined ? [] : [String(Number(day))]), ...name, year].join(" ");
}

/** Says the last day before a date on which something is no longer so. */
export function sayLastDay(until: string, language: Language): string {
  if (!shape.test(until)) {
    return until;
  }
  // A year or a month alone is read as its first day.
  const before = new Date(Date.parse(until) - 86_400_000);
  return sayDate(before.toISOString().slice(0, 10), language);
}
