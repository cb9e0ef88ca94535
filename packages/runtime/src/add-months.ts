/** The day some months later; the day of the month stays, or becomes the last one. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const total = year * 12 + (month - 1) + months;
  const lastDay = new Date(Date.UTC(Math.floor(total / 12), (total % 12) + 1, 0)).getUTCDate();
  const two = (value: number): string => String(value).padStart(2, "0");
  const yearName = String(Math.floor(total / 12)).padStart(4, "0");
  return `${yearName}-${two((total % 12) + 1)}-${two(Math.min(dayOfMonth, lastDay))}`;
}
