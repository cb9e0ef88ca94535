/** Plain data with every place in it moved, from where a file was changed on. */
export function shiftSpans<Value>(value: Value, by: number): Value;
export function shiftSpans(value: unknown, by: number): unknown {
  return by === 0 ? value : shift(value, by);
}

function shift(value: unknown, by: number): unknown {
  if (typeof value !== "object" || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map((one: unknown) => shift(one, by));
  }
  if ("start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number") {
    return { ...value, start: value.start + by, end: value.end + by };
  }
  const moved: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) {
    moved[key] = typeof one === "object" ? shift(one, by) : one;
  }
  return moved;
}
