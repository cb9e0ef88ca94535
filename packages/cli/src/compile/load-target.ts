import { loadNamedPlatform } from "#platforms";
import { compilePlatform, type Language, type Reader } from "@waft/core";
import { sayText, type Bundle } from "@waft/runtime";
import type { CheckedTarget } from "../check/check-target.ts";
import { findTargets } from "../check/find-targets.ts";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import { compilePhrases } from "../phrases/say-compile.ts";
import type { Io } from "../io.ts";
import { findBase } from "../platforms/find-platform.ts";
import { loadBundleFile } from "../platforms/load-bundle-file.ts";
import { createNodeHost } from "../platforms/node-host.ts";

/** What a target compiles to, with what was found in its rules. */
export interface CompiledTarget {
  /** Missing when there are errors. */
  readonly bundle?: Bundle;
  /** Missing for what was compiled before. */
  readonly checked?: CheckedTarget;
}

/** Compiles a platform by name or rule file; what is compiled already is taken as it is. */
export async function loadTarget(target: string, language: Language, io: Io): Promise<CompiledTarget | Failure> {
  const base = findBase(io);
  const targets = await findTargets([target], base, language);
  if (isFailure(targets)) {
    return targets;
  }
  const [one, ...more] = targets;
  if (one === undefined || more.length > 0) {
    return refuseUse([compilePhrases.several(target)[language], compilePhrases.severalHint[language]]);
  }
  switch (one.kind) {
    case "rules":
      return compileRules(one.entry, base, io.reader);
    case "bundle":
      return loadBundleFile(one.file, base, language);
    case "installed": {
      const loaded = await loadNamedPlatform(one.name, io.reader);
      return loaded !== undefined && "bundle" in loaded ? loaded : compileRules(one.name, base, io.reader);
    }
  }
}

function compileRules(entry: string, base: string, reader: Reader | undefined): CompiledTarget {
  const host = createNodeHost(base);
  const { bundle, diagnostics, sources } = compilePlatform({ entry, host, ...(reader && { reader }) });
  const say = (language: Language): string => (bundle && sayText(bundle, bundle.title, language)) ?? entry;
  const checked: CheckedTarget = {
    name: { en: say("en"), nl: say("nl") },
    rules: bundle?.rules.length,
    files: sources.filter((source) => !source.path.startsWith("waft:")).length,
    diagnostics,
    sources: sources.filter((source) => !host.unread.has(source.path)),
    remarks: host.remarks,
    places: [...host.places.keys()],
  };
  return { checked, ...(bundle === undefined ? {} : { bundle }) };
}
