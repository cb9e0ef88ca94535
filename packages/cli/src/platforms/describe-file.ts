import { accessSync, constants, statSync } from "node:fs";

/** What stands at a path. */
export type FoundFile =
  | { readonly kind: "file"; readonly place: string; readonly size: number }
  | { readonly kind: "missing" | "folder" | "notFile" | "unreadable" };

/** Looks at what stands at a path without reading it; pipes and devices are never opened. */
export function describeFile(place: string): FoundFile {
  try {
    const found = statSync(place, { throwIfNoEntry: false });
    if (found === undefined) {
      return { kind: "missing" };
    }
    if (!found.isFile()) {
      return { kind: found.isDirectory() ? "folder" : "notFile" };
    }
    accessSync(place, constants.R_OK);
    return { kind: "file", place, size: found.size };
  } catch {
    return { kind: place.includes("\0") ? "missing" : "unreadable" };
  }
}
