/**
 * What an editor of rule files needs, as plain functions on texts; touches no disk and no network.
 *
 * @packageDocumentation
 */
export { createLanguageService } from "./create-language-service.ts";
export type {
  CodeAction,
  Completion,
  Completions,
  Fold,
  Hover,
  HoverRule,
  HoverSource,
  LanguageService,
  Lens,
  NameKind,
  OutlineItem,
  Reference,
  Refusal,
  RenameEdits,
  RenamePlace,
  RenameQuestion,
  RunLine,
  RunResult,
  RunVerdict,
  SemanticToken,
  TextEdit,
  TokenKind,
} from "./language-service.ts";
export type { WorkspaceOptions } from "./workspace/workspace.ts";
