/** A date in each shape that there is, taken from the newest one that a file names: a day, its month and its year. */
export function listDates(text: string): readonly string[] {
  const dates = text.match(/(?<![\w.-])(?:19|20)\d\d(?:-\d\d){0,2}(?![\w-])/gu) ?? [];
  const newest = dates.toSorted().at(-1) ?? "2016-03-14";
  const pieces = newest.split("-");
  const shapes = pieces.map((_, index) => pieces.slice(0, index + 1).join("-"));
  return [...new Set([...shapes, ...dates])].toSorted().toReversed();
}
