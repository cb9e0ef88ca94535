/** Whether two pieces of plain data, maps and sets among them, are the same in all that is in them. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) {
    return true;
  }
  const [mine, its] = [listInside(one), listInside(other)];
  return (
    mine !== undefined &&
    its !== undefined &&
    mine.kind === its.kind &&
    mine.inside.length === its.inside.length &&
    mine.inside.every((value, index) => isSame(value, its.inside[index]))
  );
}

interface Inside {
  readonly kind: "list" | "map" | "set" | "object";
  readonly inside: readonly unknown[];
}

/** What is in something, in its order; undefined for what has nothing in it, such as a number. */
function listInside(value: unknown): Inside | undefined {
  if (typeof value !== "object" || value === null) {
    return undefined;
  }
  if (Array.isArray(value)) {
    return { kind: "list", inside: value };
  }
  if (value instanceof Map) {
    return { kind: "map", inside: [...value.keys(), ...value.values()] };
  }
  if (value instanceof Set) {
    return { kind: "set", inside: [...value] };
  }
  const values: readonly unknown[] = Object.values(value);
  return { kind: "object", inside: [...Object.keys(value), ...values] };
}
