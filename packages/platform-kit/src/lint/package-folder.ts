import type { CompiledPlatform, ModelRule } from "@waft/core";
import type { Fact } from "../facts/facts.ts";
import type { QuestionAnswer } from "../questions/questions.ts";

/** A platform package as the checks see it. */
export interface PackageFolder {
  /** Absolute. */
  readonly folder: string;
  readonly compiled: CompiledPlatform;
  readonly facts: readonly Fact[];
  /** What the package answers to the questions that every network is asked. */
  readonly answers: readonly QuestionAnswer[];
  /** Under what other names people look for it: `waft.otherNames` of its manifest. */
  readonly otherNames: readonly string[];
  /** The rules that stand in files of this package, not those of a platform that it extends. */
  readonly ownRules: readonly ModelRule[];
}

/** Whether a file that was read while rules were compiled lies in the package itself. */
export function isOwnFile(file: string): boolean {
  return !file.startsWith("..") && !file.startsWith("waft:");
}

/** A line of a file, from 1. */
export function findLine(sources: CompiledPlatform["sources"], file: string, start: number): number {
  const text = sources.find(({ path }) => path === file)?.text ?? "";
  return text.slice(0, start).split("\n").length;
}
