/**
 * What a platform package is made with: its build, its facts, and what is wrong with it.
 *
 * @packageDocumentation
 */
export { definePlatform, type LoadedRules, type PlatformBuild, type PlatformPlugin } from "./build/define-platform.ts";
export { compileFolder, type CompileFolderOptions } from "./build/compile-folder.ts";
export { factColumns, factStandings, reasonWords, type Fact } from "./facts/facts.ts";
export { readFacts, type ReadFacts } from "./facts/read-facts.ts";
export {
  questionColumns,
  questions,
  withoutAnswer,
  type Question,
  type QuestionAnswer,
  type QuestionId,
} from "./questions/questions.ts";
export { readQuestions, type ReadQuestions } from "./questions/read-questions.ts";
export { lintPlatform, readPackage, type LintedPlatform } from "./lint/lint-platform.ts";
export { printPlatformFindings, type PlatformFinding } from "./lint/platform-finding.ts";
export type { PackageFolder } from "./lint/package-folder.ts";
export { describePlatform, type FactCounts, type PlatformReport } from "./report/describe-platform.ts";
export { printPage, type PageLinks } from "./report/print-page.ts";
export { renewReadme } from "./report/print-readme.ts";
export { createPackage, type NameProblem, type PackageRequest } from "./new/create-package.ts";
export { sayNewPlatform } from "./new/say-new-platform.ts";
