/**
 * What a platform package is made with: its build, its facts, and what is wrong with it.
 *
 * @packageDocumentation
 */
export { definePlatform } from "./build/define-platform.ts";
export { compileFolder, type CompileFolderOptions } from "./build/compile-folder.ts";
export { factColumns, factStandings, reasonWords, type Fact } from "./facts/facts.ts";
export { readFacts, type ReadFacts } from "./facts/read-facts.ts";
export { lintPlatform, type LintedPlatform } from "./lint/lint-platform.ts";
export { printPlatformFindings, type PlatformFinding } from "./lint/platform-finding.ts";
export type { PackageFolder } from "./lint/package-folder.ts";
