import path from "node:path";
import { loadNamedPlatform } from "#platforms";
import {
  checkPlatform,
  type CheckedPlatform,
  type Diagnostic,
  type Language,
  type Reader,
  type Said,
  type SourceFile,
} from "@waft/core";
import { sayText, type Bundle } from "@waft/runtime";
import { isFailure, type Failure } from "../failure.ts";
import { loadBundleFile } from "../platforms/load-bundle-file.ts";
import { createNodeHost, type Overlay } from "../platforms/node-host.ts";
import { nameTitle } from "../platforms/name-title.ts";
import type { CheckRequest } from "./check-options.ts";
import type { Target } from "./find-targets.ts";

/** What was found in one target. */
export interface CheckedTarget {
  /** The platform's title, or the path when there are errors. */
  readonly name: Said;
  /** Undefined when there are errors. */
  readonly rules: number | undefined;
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceFile[];
  /** Sentences about files that could not be read. */
  readonly remarks: readonly Said[];
  /** Absolute paths of all files that were read, or looked for. */
  readonly places: readonly string[];
}

/** Where and how targets are checked. */
export interface Checking {
  readonly base: string;
  readonly request: Pick<CheckRequest, "day" | "language">;
  /** For whoever checks many: a reader takes as long to make as a platform to read. */
  readonly reader?: Reader;
  /** Texts that stand in for files. */
  readonly overlay?: Overlay;
}

/** Checks what was made ready, without waiting for anything. */
export type ReadyCheck = (checking: Checking) => CheckedTarget;

/** Makes ready to check one target; a compiled platform that is not whole is a failure. */
export async function prepareCheck(
  target: Target,
  { base, request, reader }: Pick<Checking, "base" | "request" | "reader">,
): Promise<ReadyCheck | Failure> {
  switch (target.kind) {
    case "rules":
      return (checking) => checkRules(target.entry, checking);
    case "bundle": {
      const loaded = loadBundleFile(target.file, base, request.language);
      const places = [path.resolve(base, target.file)];
      return isFailure(loaded) ? loaded : () => describeBundle(loaded.bundle, places);
    }
    case "installed": {
      const loaded = await loadNamedPlatform(target.name, reader);
      return loaded !== undefined && "bundle" in loaded
        ? () => describeBundle(loaded.bundle, [])
        : (checking) => checkRules(target.name, checking);
    }
  }
}

function describeBundle(bundle: Bundle, places: readonly string[]): CheckedTarget {
  const nothing = { diagnostics: [], sources: [], remarks: [] };
  const say = (language: Language): string => sayText(bundle, bundle.title, language) ?? bundle.platform;
  return { ...nothing, name: { en: say("en"), nl: say("nl") }, rules: bundle.rules.length, files: 1, places };
}

/** Checks rules that begin in a file. */
export function checkRules(entry: string, { base, request, reader, overlay }: Checking): CheckedTarget {
  const host = createNodeHost(base, { overlay });
  const { model, diagnostics, sources }: CheckedPlatform = checkPlatform({
    entry,
    host,
    day: request.day,
    ...(reader && { reader }),
  });
  return {
    name: nameTitle(model?.platform.title, model?.platform.name ?? entry),
    rules: model?.rules.length,
    files: sources.filter((source) => !source.path.startsWith("waft:")).length,
    diagnostics,
    sources: sources.filter((source) => !host.unread.has(source.path)),
    remarks: host.remarks,
    places: [...host.places.keys()],
  };
}
