import type { Language } from "@waft/core";

/** The ways in which findings can be reported. */
export const formats = ["text", "json", "sarif", "github"] as const;

/** One of the ways in which findings can be reported. */
export type Format = (typeof formats)[number];

/** What is given to `check` on the command line, as it was typed. */
export interface CheckOptions {
  readonly asOf?: string;
  readonly format?: string;
  readonly maxWarnings?: string;
  readonly watch?: true;
  readonly fix?: true;
  readonly dryRun?: true;
  readonly all?: true;
  readonly language?: string;
  readonly width?: number;
}

/** What `check` is asked, understood. */
export interface CheckRequest {
  /** The day on which facts are measured as stale. */
  readonly day: string;
  readonly format: Format;
  readonly mostWarnings: number;
  readonly watch: boolean;
  readonly fix: "no" | "write" | "show";
  /** Whether infos and hints are shown as well. */
  readonly all: boolean;
  readonly language: Language;
  readonly width?: number;
}
