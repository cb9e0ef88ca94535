/** How many there are of what indices and lists name; what has no number here is not limited further. */
export type Sizes = Readonly<Record<string, number | undefined>>;

/**
 * What a value must look like:
 *
 * - a regular expression: a text that it matches;
 * - a number: a whole number below it, from 0;
 * - a text: an index of what is called so;
 * - a list: a list of its first thing: at most as long as the number behind that, or exactly as long as what is called so;
 * - an object: one with these fields and no others;
 * - a function: what the value must look like in view of what it is, if anything.
 */
export type Shape = RegExp | number | string | ListShape | ObjectShape | ((value: unknown) => Shape | undefined);

type ListShape = readonly [item: Shape, size?: number | string];

interface ObjectShape {
  readonly [field: string]: Shape;
}

/** No list is longer, and no index is larger. */
const most = 1_000_000;

/** Nothing has this shape. */
export const nothing: Shape = 0;

/** Exactly one thing, or a shape. */
export function either(one: unknown, shape: Shape = nothing): Shape {
  return (value) => (value === one ? undefined : shape);
}

/** A shape that may be missing. */
export function optional(shape: Shape): Shape {
  return either(undefined, shape);
}

/**
 * Where an unknown value does not have a shape, such as `.rows.3.form`, and `""` where it does not itself; undefined when it
 * has. Nothing that JSON can write runs when it is read.
 */
export function findWrong(value: unknown, shape: Shape | undefined, sizes: Sizes): string | undefined {
  if (typeof shape === "function") {
    return findWrong(value, shape(value), sizes);
  }
  if (typeof shape !== "object" || shape instanceof RegExp) {
    return shape === undefined || isLeaf(value, shape, sizes) ? undefined : "";
  }
  return isList(shape) ? findInList(value, shape, sizes) : findInObject(value, shape, sizes);
}

function isList(shape: ListShape | ObjectShape): shape is ListShape {
  return Array.isArray(shape);
}

function findInList(value: unknown, [item, size = most]: ListShape, sizes: Sizes): string | undefined {
  return Array.isArray(value) && value.length === findLength(value.length, size, sizes)
    ? findFirst(value.keys(), (index) => findWrong(value[index], item, sizes))
    : "";
}

function findInObject(value: unknown, shape: ObjectShape, sizes: Sizes): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return "";
  }
  const given = new Map<string, unknown>(Object.entries(value));
  return findFirst(new Set([...given.keys(), ...Object.keys(shape)]), (name) =>
    findWrong(given.get(name), Object.hasOwn(shape, name) ? shape[name] : nothing, sizes),
  );
}

/** What is first found under one of several names, with the name before it. */
function findFirst<Name>(names: Iterable<Name>, find: (name: Name) => string | undefined): string | undefined {
  for (const name of names) {
    const wrong = find(name);
    if (wrong !== undefined) {
      return `.${String(name)}${wrong}`;
    }
  }
  return undefined;
}

/** How long a list may be that is as long as it is. */
function findLength(length: number, size: number | string, sizes: Sizes): number {
  return typeof size === "string" ? (sizes[size] ?? length) : Math.min(length, size);
}

function isLeaf(value: unknown, shape: RegExp | number | string, sizes: Sizes): boolean {
  if (shape instanceof RegExp) {
    return typeof value === "string" && shape.test(value);
  }
  const limit = typeof shape === "number" ? shape : (sizes[shape] ?? most);
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < limit;
}
