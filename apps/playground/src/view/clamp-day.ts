/** The first day that can be asked, long before the first of the slider: some networks have older rules. */
export const firstDay = "2000-01-01";

/** The nearest day that can be asked: nobody knows the rules of tomorrow, and the networks of this page are not as old as any calendar. */
export function clampDay(day: string, today: string): string {
  return day < firstDay ? firstDay : day > today ? today : day;
}
