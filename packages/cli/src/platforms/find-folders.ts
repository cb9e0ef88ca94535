import path from "node:path";
import { platformNames } from "#platforms";
import type { Language } from "@waft/core";
import { refuseUse, type Failure } from "../failure.ts";
import { platformsPhrases } from "../phrases/say-platforms.ts";
import { describeFile } from "./describe-file.ts";
import { findRulesByName } from "./find-rules-by-name.ts";
import { refuseTarget } from "./find-platform.ts";

/** A platform package, by the name or path that was given for it. */
export interface NamedFolder {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
}

/** Finds the folders of platform packages, by name or by path; without any, all those that are known by name. */
export async function findFolders(
  names: readonly string[],
  base: string,
  language: Language,
): Promise<readonly NamedFolder[] | Failure> {
  const found: NamedFolder[] = [];
  for (const name of names.length === 0 ? platformNames : new Set(names)) {
    const folder = findFolder(name, base);
    if (folder === undefined) {
      const missing = platformsPhrases.noPackage(name);
      // oxlint-disable-next-line no-await-in-loop -- the first that is wrong ends it
      const refusal = await refuseTarget(name, base, language);
      return refusal ?? refuseUse([missing[language], platformsPhrases.noPackageHint[language]]);
    }
    found.push({ name, folder });
  }
  return found;
}

function findFolder(name: string, base: string): string | undefined {
  const entry = path.resolve(base, name, "rules", "main.waft");
  if (describeFile(entry).kind === "file") {
    return path.resolve(base, name);
  }
  const rules = /^[a-z0-9-]+$/u.test(name) ? findRulesByName(name, base) : undefined;
  // Rules lie in `rules`, beside the facts.
  return rules === undefined ? undefined : path.dirname(path.dirname(rules));
}
