/** The first month of the slider, `YYYY-MM`. */
export const firstMonth = "2016-01";

/** Counts the months from the first of the slider to that of a day. */
export function countMonths(day: string): number {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const [firstYear = 0, first = 1] = firstMonth.split("-").map(Number);
  return (year - firstYear) * 12 + month - first;
}

/** The first day of the month so many after the first of the slider. */
export function nameMonth(count: number): string {
  const [firstYear = 0, first = 1] = firstMonth.split("-").map(Number);
  const month = first - 1 + count;
  return `${firstYear + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
