/**
 * Reads rule files, checks them and compiles them into bundles; touches no disk and no network.
 *
 * @packageDocumentation
 */
export {
  checkPlatform,
  compilePlatform,
  type CheckedPlatform,
  type CompiledPlatform,
  type PlatformSource,
} from "./compile-platform.ts";
export { cutBundle } from "./compile/cut-bundle.ts";
export { printDtsModule, printJsModule, printNames, printTsModule } from "./compile/print-module.ts";
export type { Host } from "./link/host.ts";

export { catalogue, type CatalogueEntry } from "./diagnostics/catalogue.ts";
export { tellFinding, tellFix, tellRelated } from "./diagnostics/tell-finding.ts";
export type { Diagnostic, Fix, Related, Severity } from "./diagnostics/diagnostic.ts";
export { printDiagnostics, severityWords, type Paint, type PrintOptions } from "./diagnostics/print-diagnostics.ts";
export { findPlace, type Place, type SourceFile, type Span } from "./text/source-file.ts";
export { didYouMean, suggestNames } from "./lib/suggest-names.ts";
export { joinWords } from "./lib/join-words.ts";
export { fillSaid, inLanguage, type Language, type Said } from "./lib/said.ts";
export { InternalError } from "./lib/invariant.ts";
export { formatFile, type FormattedFile } from "./format/format-file.ts";
export { printTree } from "./format/print-tree.ts";
export { createReader, largestFile, type Reader } from "./syntax/parse-file.ts";
export type { FileNode } from "./syntax/tree.ts";

export { interpretChain } from "./interpret/interpret-chain.ts";
export type { Bounds, Held, InterpretedChain, InterpretedHop, InterpretedStep } from "./model/chain.ts";
export type { Model, ModelRule } from "./model/model.ts";
