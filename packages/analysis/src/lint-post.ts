/**
 * A linter for posts, for schedulers and whoever else publishes: needs a bundle and the runtime, nothing else.
 *
 * @packageDocumentation
 */
export { lintPost } from "./lint/lint-post.ts";
export type { LintedPost, LintFix, LintQuestion, LintWarning } from "./lint/linted-post.ts";
