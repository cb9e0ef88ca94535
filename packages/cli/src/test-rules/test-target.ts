import { testPlatform, type TestResult } from "@waft/analysis";
import {
  compilePlatform,
  type CompiledPlatform,
  type Diagnostic,
  type Model,
  type Reader,
  type Said,
  type SourceFile,
} from "@waft/core";
import type { Bundle } from "@waft/runtime";
import { nameTitle } from "../platforms/name-title.ts";
import { createNodeHost } from "../platforms/node-host.ts";
import type { TestRequest } from "./test-options.ts";

/** A platform as it was read to be tested. */
export interface ReadPlatform {
  readonly model: Model;
  readonly bundle: Bundle;
  readonly foreign: readonly string[];
  readonly heedIgnores: CompiledPlatform["heedIgnores"];
}

/** What became of the tests of one platform. */
export interface TestedTarget {
  /** The path of the first file. */
  readonly entry: string;
  /** The platform's title, or the path where it cannot be tested. */
  readonly name: Said;
  /** What is wrong with its rules: then nothing is tested. */
  readonly errors: readonly Diagnostic[];
  readonly sources: readonly SourceFile[];
  readonly remarks: readonly Said[];
  /** Absolute paths of all files that were read, or looked for. */
  readonly places: readonly string[];
  /** Missing where there are errors. */
  readonly tested?: { readonly platform: ReadPlatform; readonly result: TestResult };
}

/** Where and how a platform is tested. */
export interface Testing {
  readonly base: string;
  readonly request: Pick<TestRequest, "filter" | "mutate">;
  readonly reader?: Reader;
  readonly progress?: (at: { readonly done: number; readonly all: number }) => void;
}

/** Reads the rules that begin in a file, and tests their examples and claims. */
export function testTarget(entry: string, { base, request, reader, progress }: Testing): TestedTarget {
  const host = createNodeHost(base);
  const compiled = compilePlatform({ entry, host, examples: "apart", findings: "errors", ...(reader && { reader }) });
  const { model, bundle, diagnostics, sources, foreign, heedIgnores } = compiled;
  const read = {
    entry,
    name: nameTitle(model?.platform.title, model?.platform.name ?? entry),
    errors: diagnostics.filter(({ severity }) => severity === "error"),
    sources: sources.filter((source) => !host.unread.has(source.path)),
    remarks: host.remarks,
    places: [...host.places.keys()],
  };
  if (model === undefined || bundle === undefined) {
    return read;
  }
  const options = {
    mutate: request.mutate,
    ...(request.filter === undefined ? {} : { filter: request.filter }),
    ...(progress && { progress }),
  };
  const platform = { model, bundle, foreign, heedIgnores };
  return { ...read, tested: { platform, result: testPlatform(platform, options) } };
}
