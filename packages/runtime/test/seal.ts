import { hashBundle } from "../src/load/hash-bundle.ts";
import { isList, type Json } from "./json.ts";

/** The same value with the hash of a bundle, so that nothing but the hash is right; what has no hash stays as it is. */
export function seal(value: Json): Json {
  if (typeof value !== "object" || value === null || isList(value)) {
    return value;
  }
  try {
    const hash: unknown = Reflect.apply(hashBundle, undefined, [value]);
    return { ...value, hash: String(hash) };
  } catch {
    return value;
  }
}
