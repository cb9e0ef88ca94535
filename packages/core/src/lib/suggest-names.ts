import { measureDistance } from "./measure-distance.ts";

/** The longest name for which a nearest one is looked for, in characters. */
const longest = 60;

/** The names nearest to one that is not known, best first, at most three; none when all are far. */
export function suggestNames(name: string, known: Iterable<string>): readonly string[] {
  if (name.length > longest) {
    return [];
  }
  const allowed = Math.max(1, Math.floor(name.length * 0.4));
  return [...new Set(known)]
    .filter((one) => one !== name && Math.abs(one.length - name.length) <= allowed)
    .map((one) => ({ one, distance: measureDistance(name, one) }))
    .filter(({ distance }) => distance <= allowed)
    .toSorted((a, b) => a.distance - b.distance || compareText(a.one, b.one))
    .slice(0, 3)
    .map(({ one }) => one);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Says the nearest names as a sentence: `Did you mean 'share' or 'shown'?`, or what else to do. */
export function didYouMean(name: string, known: Iterable<string>, otherwise: string): string {
  const quoted = suggestNames(name, known).map((one) => `'${one}'`);
  const last = quoted.pop();
  if (last === undefined) {
    return otherwise;
  }
  return `Did you mean ${quoted.length > 0 ? `${quoted.join(", ")} or ${last}` : last}?`;
}
