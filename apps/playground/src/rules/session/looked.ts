import type { Bundle } from "@waft/runtime";
import type { FindingsByFile } from "./orders.ts";

/** What is known of the rules as they were last looked at. */
export interface Looked {
  readonly findings: FindingsByFile;
  /** The last rules that compiled. */
  readonly bundle?: Bundle;
  /** Whether the rules that stand there now do not compile, so that the bundle is of earlier ones. */
  readonly isBroken: boolean;
  /** Whether anything has been changed since. */
  readonly isBusy: boolean;
  /** How long the last look took; missing before the first has ended. */
  readonly spent?: Spent;
}

/** How long after it was asked the worker knew how the file is written, and everything; in milliseconds. */
export interface Spent {
  readonly first: number;
  readonly all: number;
}
