/** For each state which of the fewest states it is that answer alike, now and after all acts: numbered from 0, in their order. */
export type Merged = readonly number[];

/** How far apart the two halves of a pair of numbers are kept. */
const half = 2 ** 20;

/**
 * Merges states that nobody can tell apart.
 *
 * @param answers - for each state what it answers
 * @param next - for each state and kind of act the state after it, or less than 0 what is wrong
 */
export function mergeStates(answers: readonly string[], next: readonly number[]): Merged {
  const kinds = answers.length === 0 ? 0 : next.length / answers.length;
  let merged: Merged = numberAll(answers);
  let count = -1;
  let now = countOf(merged);
  while (now !== count) {
    count = now;
    const before = merged;
    for (let kind = 0; kind < kinds; kind += 1) {
      merged = numberAll(
        merged.map((one, state) => {
          const to = next[state * kinds + kind] ?? 0;
          return one * half + (to < 0 ? half + to : (before[to] ?? 0));
        }),
      );
    }
    now = countOf(merged);
  }
  return merged;
}

/** Numbers what is alike alike, in the order in which it is first seen. */
function numberAll(keys: readonly (string | number)[]): readonly number[] {
  const numbers = new Map<string | number, number>();
  return keys.map((key) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

function countOf(merged: Merged): number {
  return merged.reduce((most, one) => Math.max(most, one + 1), 0);
}
