import type { LintedPost } from "@waft/analysis/lint-post";
import { sayWarnings, type SaidWarning } from "@waft/analysis/words";
import type { Bundle } from "@waft/runtime";
import { lintPostPhrases, sayClean } from "../phrases/say-lint-post.ts";
import type { Screen } from "../screen/screen.ts";
import { printRules } from "./print-evidence.ts";
import { printIntroduction } from "./print-introduction.ts";

/** Prints what a post should be warned of, with what helps, and on whose word. */
export function printLintedPost(bundle: Bundle, linted: LintedPost, screen: Screen): readonly string[] {
  const { language } = screen;
  const { warnings, limited } = linted;
  const clean = warnings.length === 0 ? ["", ...screen.wrap(sayClean(linted, language))] : [];
  return [
    ...printIntroduction(bundle, linted, screen),
    ...clean,
    ...sayWarnings(bundle, linted, language).flatMap((warning) => printWarning(warning, screen)),
    ...(limited ? ["", ...screen.wrap(lintPostPhrases.limited[language])] : []),
    ...printRules(linted, screen),
  ];
}

function printWarning({ said, fixes, noFix }: SaidWarning, screen: Screen): readonly string[] {
  const { plain, style } = screen;
  const bullet = plain ? "" : "- ";
  const helps = noFix === undefined ? fixes : [noFix];
  return [
    "",
    ...screen.wrap(said).map((line) => style.warning(line)),
    ...helps.flatMap((one) => screen.wrap(`${bullet}${one}`, 2)),
  ];
}
