/** Tells whether an unknown value has a shape; never throws, never runs anything in it. */
export type Shape = (value: unknown) => boolean;

/** A text of at most `longest` characters. */
export function text(longest = 10_000): Shape {
  return (value) => typeof value === "string" && value.length <= longest;
}

/** One of some texts or numbers. */
export function oneOf(values: readonly unknown[]): Shape {
  return (value) => values.includes(value);
}

/** A whole number from `least` to `most`, both included. */
export function whole(least: number, most: number): Shape {
  return (value) => typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

/** A list of at most `longest` items of one shape. */
export function list(item: Shape, longest: number): Shape {
  return (value) => Array.isArray(value) && value.length <= longest && value.every((one) => item(one));
}

/** A list of exactly these shapes. */
export function tuple(items: readonly Shape[]): Shape {
  return (value) =>
    Array.isArray(value) && value.length === items.length && items.every((item, index) => item(value[index]));
}

/** An object with these fields and perhaps those, and no others. */
export function record(fields: Readonly<Record<string, Shape>>, more: Readonly<Record<string, Shape>> = {}): Shape {
  const all = new Map([...Object.entries(fields), ...Object.entries(more)]);
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return false;
    }
    const given = new Map<string, unknown>(Object.entries(value));
    return (
      Object.keys(fields).every((name) => given.has(name)) &&
      [...given].every(([name, field]) => all.get(name)?.(field) === true)
    );
  };
}

/** Any of several shapes. */
export function either(shapes: readonly Shape[]): Shape {
  return (value) => shapes.some((shape) => shape(value));
}

/** A text that a regular expression matches. */
export function matching(pattern: RegExp): Shape {
  return (value) => typeof value === "string" && value.length <= 200 && pattern.test(value);
}
