/**
 * Sorts things by name, so that the order in which they are declared means nothing; those of one name keep theirs.
 * Names are compared by their characters' numbers, the same on every machine.
 */
export function sortByName<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): readonly Thing[] {
  return things.toSorted((a, b) => compareNames(nameOf(a), nameOf(b)));
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
