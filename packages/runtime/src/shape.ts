/** How many there are of what indices and lists name; what has no number here is not limited further. */
export type Sizes = Readonly<Record<string, number>>;

/**
 * Tells where an unknown value does not have a shape, such as `bundle.rows.3.form`; undefined when it has.
 * Runs nothing that stands in the value.
 */
export type Shape = (value: unknown, place: string, sizes: Sizes) => string | undefined;

/** No list is longer, and no index is larger. */
const most = 1_000_000;

function leaf(test: (value: unknown, sizes: Sizes) => boolean): Shape {
  return (value, place, sizes) => (test(value, sizes) ? undefined : place);
}

/** A text that a regular expression matches. */
export function matching(pattern: RegExp): Shape {
  return leaf((value) => typeof value === "string" && pattern.test(value));
}

/** Exactly this. */
export function only(one: unknown): Shape {
  return leaf((value) => value === one);
}

/** A whole number from `least` to the size of something, which is not included. */
export function whole(size: string | number, least = 0): Shape {
  return leaf(
    (value, sizes) =>
      Number.isInteger(value) &&
      Number(value) >= least &&
      Number(value) < (typeof size === "number" ? size : (sizes[size] ?? most)),
  );
}

/** A list of one shape: at most as long as a number, or exactly as long as the size of something. */
export function list(item: Shape, size: string | number = most): Shape {
  return (value, place, sizes) => {
    if (!Array.isArray(value) || value.length > (typeof size === "number" ? size : (sizes[size] ?? most))) {
      return place;
    }
    const items: readonly unknown[] = value;
    if (typeof size === "string" && items.length !== (sizes[size] ?? items.length)) {
      return place;
    }
    // Not `find`: it would jump over an undefined place, and holes count as items.
    for (const [index, one] of items.entries()) {
      const wrong = item(one, `${place}.${index}`, sizes);
      if (wrong !== undefined) {
        return wrong;
      }
    }
    return undefined;
  };
}

/** An object with these fields and no others; those that end in `?` may be missing. */
export function record(fields: Readonly<Record<string, Shape>>): Shape {
  return (value, place, sizes) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return place;
    }
    const given = new Map<string, unknown>(Object.entries(value));
    for (const [field, shape] of Object.entries(fields)) {
      const name = field.replace("?", "");
      const one = given.get(name);
      const wrong = one === undefined && name !== field ? undefined : shape(one, `${place}.${name}`, sizes);
      if (wrong !== undefined) {
        return wrong;
      }
      given.delete(name);
    }
    const [unknown] = given.keys();
    return unknown === undefined ? undefined : `${place}.${unknown}`;
  };
}

/** Any of several shapes. */
export function either(...shapes: readonly Shape[]): Shape {
  return (value, place, sizes) =>
    shapes.some((shape) => shape(value, place, sizes) === undefined) ? undefined : place;
}
