/** Any value that JSON can write. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object that JSON can write. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Reads an object from JSON. */
export function parseObject(text: string): JsonObject {
  const value: unknown = JSON.parse(text);
  if (!isObject(value)) {
    throw new Error("This JSON is not an object.");
  }
  return value;
}

/** What JSON has read holds nothing but JSON. */
function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A place in a JSON value: keys and indices from the outside in. */
export type Way = readonly (string | number)[];

/** Every place in a value, that of the value itself first. */
export function listPlaces(value: Json, way: Way = []): readonly Way[] {
  return [way, ...listInside(value).flatMap(([key, item]) => listPlaces(item, [...way, key]))];
}

function listInside(value: Json): readonly (readonly [string | number, Json])[] {
  if (typeof value !== "object" || value === null) {
    return [];
  }
  return isList(value) ? [...value.entries()] : Object.entries(value);
}

/** Tells a list from an object. */
export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** What stands at a place; undefined when there is nothing. */
export function readAt(value: Json, way: Way): Json | undefined {
  const [first, ...rest] = way;
  const item = listInside(value).find(([key]) => key === first);
  return first === undefined ? value : item && readAt(item[1], rest);
}

/** The same value with something else at one place in it; without anything there when that is undefined. */
export function replaceAt(value: Json, way: Way, other: Json | undefined): Json {
  const [first, ...rest] = way;
  if (first === undefined) {
    return other ?? null;
  }
  const inside = listInside(value);
  const known = inside.some(([key]) => key === first);
  const changed = [...inside, ...(known ? [] : [[first, other ?? null] as const])].flatMap(([key, item]) =>
    key === first && rest.length === 0 && other === undefined
      ? []
      : [[key, key === first ? replaceAt(item, rest, other) : item] as const],
  );
  return isList(value) ? changed.map(([, item]) => item) : Object.fromEntries(changed);
}
