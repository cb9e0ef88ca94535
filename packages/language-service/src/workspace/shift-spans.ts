/** Plain data with every place in it moved, from where a file was changed on. What has no place in it stays what it is. */
export function shiftSpans<Value>(value: Value, by: number): Value;
export function shiftSpans(value: unknown, by: number): unknown {
  return by === 0 ? value : shift(value, by);
}

function shift(value: unknown, by: number): unknown {
  if (typeof value !== "object" || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? value : value.map((one: unknown) => shift(one, by));
  }
  if (isPlace(value)) {
    return { ...value, start: value.start + by, end: value.end + by };
  }
  // A copy of the same shape, in which only what is moved is another: this runs over half a file with each key.
  const moved: Record<string, unknown> = { ...value };
  for (const key of Object.keys(moved)) {
    const one = moved[key];
    if (typeof one === "object") {
      moved[key] = shift(one, by);
    }
  }
  return moved;
}

function isPlace(value: object): value is { readonly start: number; readonly end: number } {
  return "start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number";
}
