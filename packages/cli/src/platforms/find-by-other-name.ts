import otherNames from "./other-names.json" with { type: "json" };

const known: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(otherNames).map(([other, names]) => [simplify(other), names]),
);

/** The platforms in which a network is that people know by another name: `twitter`, `Instagram Stories`. */
export function findByOtherName(name: string): readonly string[] {
  return known.get(simplify(name)) ?? [];
}

/** Whatever the case, with or without spaces and hyphens. */
function simplify(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\d]/gu, "");
}
