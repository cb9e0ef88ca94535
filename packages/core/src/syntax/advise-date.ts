import { fillSaid, type Said } from "../lib/said.ts";

const plain: Said = {
  en: "Write a year, a month or a day, such as 2016, 2016-03 or 2016-03-14.",
  nl: "Schrijf een jaar, een maand of een dag, zoals 2016, 2016-03 of 2016-03-14.",
};

const names: readonly Said[] = [
  { en: "January", nl: "Januari" },
  { en: "February", nl: "Februari" },
  { en: "March", nl: "Maart" },
  { en: "April", nl: "April" },
  { en: "May", nl: "Mei" },
  { en: "June", nl: "Juni" },
  { en: "July", nl: "Juli" },
  { en: "August", nl: "Augustus" },
  { en: "September", nl: "September" },
  { en: "October", nl: "Oktober" },
  { en: "November", nl: "November" },
  { en: "December", nl: "December" },
];

/** Says what to do about a date that is in no calendar: how many months a year has, or days a month. */
export function adviseDate(written: string): Said {
  const {
    year = "",
    month = "",
    day,
  } = /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?$/u.exec(written)?.groups ?? {};
  const name = names[Number(month) - 1];
  if (year === "") {
    return plain;
  }
  if (name === undefined) {
    return { en: "Months go from 01 to 12.", nl: "Maanden lopen van 01 tot en met 12." };
  }
  const days = String(countDays(Number(year), Number(month)));
  return day === undefined ? plain : fillSaid(daysOfMonth, { name, year, days });
}

const daysOfMonth: Said = {
  en: "{name} {year} has {days} days, from 01 to {days}.",
  nl: "{name} {year} heeft {days} dagen, van 01 tot en met {days}.",
};

function countDays(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? 28 + Number(isLeap) : 30 + Number([1, 3, 5, 7, 8, 10, 12].includes(month));
}
