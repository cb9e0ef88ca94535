/** How many there are of what indices and lists name; what has no number here is not limited further. */
export type Sizes = Readonly<Record<string, number>>;

/**
 * Tells where an unknown value does not have a shape, such as `.rows.3.form`, and with `""` that it is none itself;
 * undefined when it has. Runs nothing that stands in the value.
 */
export type Shape = (value: unknown, sizes: Sizes) => string | undefined;

/** No list is longer, and no index is larger. */
const most = 1_000_000;

function leaf(test: (value: unknown, sizes: Sizes) => boolean): Shape {
  return (value, sizes) => (test(value, sizes) ? undefined : "");
}

/** A text that a regular expression matches. */
export function matching(pattern: RegExp): Shape {
  return leaf((value) => typeof value === "string" && pattern.test(value));
}

/** Exactly this. */
export function only(one: unknown): Shape {
  return leaf((value) => value === one);
}

function findLimit(size: string | number, sizes: Sizes): number {
  return (typeof size === "number" ? size : sizes[size]) ?? most;
}

/** A whole number from `least` to the size of something, which is not included. */
export function whole(size: string | number, least = 0): Shape {
  return leaf(
    (value, sizes) => Number.isInteger(value) && Number(value) >= least && Number(value) < findLimit(size, sizes),
  );
}

/** A list of one shape: at most as long as a number, or exactly as long as the size of something. */
export function list(item: Shape, size: string | number = most): Shape {
  return (value, sizes) => {
    const limit = findLimit(size, sizes);
    if (!Array.isArray(value) || value.length > limit || (limit < most && limit !== size && value.length < limit)) {
      return "";
    }
    // Not `every`: it would jump over an undefined place, and holes count as items.
    for (let index = 0; index < value.length; index += 1) {
      const wrong = item(value[index], sizes);
      if (wrong !== undefined) {
        return `.${index}${wrong}`;
      }
    }
    return undefined;
  };
}

/** An object with these fields and no others; those that end in `?` may be missing. */
export function record(fields: Readonly<Record<string, Shape>>): Shape {
  const shapes = new Map(Object.entries(fields).map(([field, shape]) => [field.replace("?", ""), shape]));
  return (value, sizes) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return "";
    }
    const given = new Map<string, unknown>(Object.entries(value));
    for (const name of new Set([...given.keys(), ...shapes.keys()])) {
      const one = given.get(name);
      const shape = one === undefined && `${name}?` in fields ? undefined : (shapes.get(name) ?? refuse);
      const wrong = shape?.(one, sizes);
      if (wrong !== undefined) {
        return `.${name}${wrong}`;
      }
    }
    return undefined;
  };
}

/** Nothing has this shape. */
function refuse(): string {
  return "";
}

/** Any of several shapes. */
export function either(...shapes: readonly Shape[]): Shape {
  return (value, sizes) => (shapes.some((shape) => shape(value, sizes) === undefined) ? undefined : "");
}
