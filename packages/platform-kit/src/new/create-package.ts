import { nameFiles, type NewPlatform } from "./template.ts";

/** Why a package cannot be begun under a name. */
export type NameProblem = "empty" | "not-a-name" | "reserved";

/** A package name: small letters, digits and hyphens, perhaps in a scope: `board`, `@acme/board`. */
const packageName = /^(?:@[a-z0-9][a-z0-9-]*\/)?(?<platform>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/u;

/** What is called so already, and is no platform. */
const taken: ReadonlySet<string> = new Set(["social", "waft", "core", "runtime", "platform-kit"]);

/** How a package is begun. */
export interface PackageRequest {
  /** As on npm: `board`, `@acme/board`. */
  readonly name: string;
  /** Versions that the package depends on, by package. */
  readonly versions: Readonly<Record<string, string>>;
  /** Whether it is published with Waft itself. */
  readonly published: boolean;
  /** Today, as `2026-11-27`. */
  readonly day: string;
}

/**
 * The files of a new platform package, by their paths in its folder: one rule with its fact, its source, an example and a
 * claim, in order as it stands; nothing is written.
 */
export function createPackage(
  request: PackageRequest,
): { readonly platform: string; readonly files: ReadonlyMap<string, string> } | { readonly problem: NameProblem } {
  const platform = packageName.exec(request.name)?.groups?.["platform"];
  if (platform === undefined) {
    return { problem: request.name === "" ? "empty" : "not-a-name" };
  }
  if (taken.has(platform)) {
    return { problem: "reserved" };
  }
  const title = platform
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
  const prefix = platform
    .replaceAll(/[^a-z]/gu, "")
    .slice(0, 4)
    .toUpperCase();
  const made: NewPlatform = { ...request, platform, title, prefix };
  return { platform, files: nameFiles(made) };
}
