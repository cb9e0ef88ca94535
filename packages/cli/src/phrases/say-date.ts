import { readDay } from "@waft/runtime";

// Written out: Intl takes longer to wake up than the whole answer.
const months = [
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
];

/** Says `2016`, `2016-03` or `2016-03-14` as people write it. */
export function sayDate(date: string): string {
  if (readDay(date) === undefined) {
    return date;
  }
  const [year = "", month, day] = date.split("-");
  return [day, month, year].flatMap((word, index) => (word === undefined ? [] : [sayWord(word, index)])).join(" ");
}

function sayWord(word: string, index: number): string {
  if (index === 0) {
    return String(Number(word));
  }
  return index === 1 ? (months[Number(word) - 1] ?? word) : word;
}

/** Says the last day before a date on which something is no longer so. */
export function sayLastDay(until: string): string {
  const first = readDay(until);
  if (first === undefined) {
    return until;
  }
  const before = new Date(Date.parse(`${first}T00:00:00Z`) - 86_400_000);
  return sayDate(before.toISOString().slice(0, 10));
}
