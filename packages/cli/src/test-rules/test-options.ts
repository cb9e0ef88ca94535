import type { Language } from "@waft/core";

/** The ways in which tests can be reported. */
export const testFormats = ["text", "json", "junit", "github", "tap"] as const;

/** One of the ways in which tests can be reported. */
export type TestFormat = (typeof testFormats)[number];

/** What is given to `test` on the command line, as it was typed. */
export interface TestCommandOptions {
  readonly format?: string;
  readonly filter?: string;
  readonly watch?: true;
  readonly coverage?: string;
  readonly output?: string;
  readonly mutate?: true;
  readonly generate?: true;
  readonly strict?: true;
  readonly all?: true;
  /** False where it was asked that rules without an example be no failure. */
  readonly gate?: boolean;
  readonly language?: string;
  readonly width?: number;
}

/** What `test` is asked, understood. */
export interface TestRequest {
  readonly format: TestFormat;
  readonly filter?: string;
  readonly watch: boolean;
  /** Whether lines that examples show are written down for programs that show coverage. */
  readonly lcov: boolean;
  /** Where what was asked to be written goes; without it, a place that goes without saying. */
  readonly output?: string;
  readonly mutate: boolean;
  readonly generate: boolean;
  readonly strict: boolean;
  /** Whether all examples are listed, also those that pass. */
  readonly all: boolean;
  readonly gate: boolean;
  readonly language: Language;
  readonly width?: number;
}
