import semver from "semver";
import type { Bump } from "./bump.ts";

/** The highest of several versions; those before a release, such as `1.0.0-beta.1`, do not count. */
export function findHighest(versions: readonly string[]): string | undefined {
  return semver.maxSatisfying(versions, "*") ?? undefined;
}

/** Which number differs between two versions. */
export function findBump(from: string, to: string): Bump {
  const kind = semver.diff(from, to);
  return kind === "major" || kind === "minor" || kind === "patch" ? kind : "none";
}
