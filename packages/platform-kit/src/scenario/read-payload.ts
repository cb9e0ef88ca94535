import { readFileSync } from "node:fs";
import path from "node:path";
import { findFolder } from "../build/compile-folder.ts";

/**
 * Reads a recorded payload, `test/payloads/<name>.json`.
 *
 * @param where - the folder of the package, or `import.meta.url` of a module in it or in its `test` folder
 */
export function readPayload(where: string, name: string): unknown {
  const payload: unknown = JSON.parse(
    readFileSync(path.join(findFolder(where), "test", "payloads", `${name}.json`), "utf8"),
  );
  return payload;
}

/** The value at a path of names and indices, such as `reblog.account.acct` or `media.0.url`; undefined where there is none. */
export function readPath(payload: unknown, at: string): unknown {
  let value = payload;
  for (const name of at.split(".")) {
    value =
      typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  }
  return value;
}

/** Whether a payload carries something at a path: there is a value, and it is not null, false, empty or without anything. */
export function carries(payload: unknown, at: string): boolean {
  const value = readPath(payload, at);
  if (typeof value === "object" && value !== null) {
    return Object.keys(value).length > 0;
  }
  return value !== undefined && value !== null && value !== "" && value !== false;
}
