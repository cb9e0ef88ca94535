import path from "node:path";
import { platformNames } from "#platforms";
import type { Language } from "@waft/core";
import { refuseUse, type Failure } from "../failure.ts";
import { platformsPhrases } from "../phrases/say-platforms.ts";
import { describeFile } from "./describe-file.ts";
import { findRulesByName } from "./find-rules-by-name.ts";
import { findRulesOfPackage } from "./find-rules-of-package.ts";
import { readFolder } from "./list-rule-files.ts";
import { refuseName } from "./find-platform.ts";

/** A platform package, by the name or path that was given for it. */
export interface NamedFolder {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
}

/**
 * Finds the folders of platform packages, by name or by path, or all those in a folder; without any, all those that are
 * known by name.
 */
export async function findFolders(
  names: readonly string[],
  base: string,
  language: Language,
): Promise<readonly NamedFolder[] | Failure> {
  const found: NamedFolder[] = [];
  for (const name of names.length === 0 ? platformNames : new Set(names)) {
    const folder = findFolder(name, base);
    const folders = folder === undefined ? findWithin(name, base) : [{ name, folder }];
    if (folders.length === 0) {
      // oxlint-disable-next-line no-await-in-loop -- the first that is wrong ends it
      return await refuse(name, base, language);
    }
    found.push(...folders);
  }
  return [...new Map(found.map((one) => [one.folder, one])).values()];
}

/** The packages that lie side by side in a folder. */
function findWithin(name: string, base: string): readonly NamedFolder[] {
  const folder = path.resolve(base, name);
  if (describeFile(folder).kind !== "folder") {
    return [];
  }
  const names = readFolder(folder).flatMap((one) => (one.isFile() ? [] : [one.name]));
  return names.toSorted().flatMap((inside) => {
    const found = path.join(folder, inside);
    return describeFile(path.join(found, "rules", "main.waft")).kind === "file"
      ? [{ name: inside, folder: found }]
      : [];
  });
}

async function refuse(name: string, base: string, language: Language): Promise<Failure> {
  const isName = describeFile(path.resolve(base, name)).kind === "missing" && !/[/\\.]/u.test(name);
  return isName
    ? await refuseName(name, language, platformsPhrases.known)
    : refuseUse([platformsPhrases.noPackage(name)[language], platformsPhrases.noPackageHint[language]]);
}

function findFolder(name: string, base: string): string | undefined {
  const entry = path.resolve(base, name, "rules", "main.waft");
  if (describeFile(entry).kind === "file") {
    return path.resolve(base, name);
  }
  const named = /^[a-z0-9-]+$/u.test(name) ? findRulesByName(name, base) : undefined;
  const own = named === undefined ? findRulesOfPackage(name, base) : undefined;
  const rules = named ?? (own && path.resolve(base, own));
  // Rules lie in `rules`, beside the facts.
  return rules === undefined ? undefined : path.dirname(path.dirname(rules));
}
