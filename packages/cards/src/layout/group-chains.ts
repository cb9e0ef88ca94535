/** Groups chains by how something ends after them. */
export function groupChains(
  ends: readonly string[],
  chains: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [index, end] of ends.entries()) {
    groups.set(end, [...(groups.get(end) ?? []), `‘${chains[index] ?? ""}’`]);
  }
  return groups;
}
