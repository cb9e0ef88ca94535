import type { Diagnostic, Said, SourceFile } from "@waft/core";
import type { Bundle } from "@waft/runtime";

/** What was found in rule files, and the files for excerpts. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceFile[];
  /** Sentences about files that could not be read. */
  readonly remarks: readonly Said[];
}

/** A platform that can be asked, or what stands in the way. */
export type LoadedPlatform = { readonly bundle: Bundle } | { readonly findings: Findings };
