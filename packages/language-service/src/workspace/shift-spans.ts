import type { Span } from "@waft/core";

/** Plain data with every place in it moved, from where a file was changed on. What has no place in it stays what it is. */
export function shiftSpans<Value>(value: Value, by: number): Value {
  return by === 0 ? value : moveSpans(value, () => by);
}

/** Plain data with each place in it moved by as much as is said of it. */
export function moveSpans<Value>(value: Value, moveOf: (place: Span) => number): Value;
export function moveSpans(value: unknown, moveOf: (place: Span) => number): unknown {
  return typeof value === "object" && value !== null ? moveInside(value, moveOf) : value;
}

function moveInside(value: object, moveOf: (place: Span) => number): object {
  if (Array.isArray(value)) {
    const all: readonly unknown[] = value;
    return all.length === 0 ? all : all.map((one) => moveSpans(one, moveOf));
  }
  if (isPlace(value)) {
    const by = moveOf(value);
    return { ...value, start: value.start + by, end: value.end + by };
  }
  // A copy of the same shape, in which only what is moved is another: this runs over half a file with each key.
  const moved: Record<string, unknown> = { ...value };
  for (const key of Object.keys(moved)) {
    const one = moved[key];
    if (typeof one === "object" && one !== null) {
      moved[key] = moveInside(one, moveOf);
    }
  }
  return moved;
}

function isPlace(value: object): value is Span {
  return "start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number";
}
