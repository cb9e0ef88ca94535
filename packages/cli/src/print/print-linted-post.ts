import type { LintedPost, LintWarning } from "@waft/analysis/lint-post";
import { hasProblems, trace, type Bundle } from "@waft/runtime";
import { lintPostPhrases, sayClean, sayFix, sayWarning } from "../phrases/say-lint-post.ts";
import type { Screen } from "../screen/screen.ts";
import { readHopTexts } from "@waft/cards/layout";
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
    ...warnings.flatMap((warning) => printWarning(translate(bundle, linted, { warning, screen }), screen)),
    ...(limited ? ["", ...screen.wrap(lintPostPhrases.limited[language])] : []),
    ...printRules(linted, screen),
  ];
}

/** Puts what people are told into the language of the reader. */
function translate(
  bundle: Bundle,
  { post, asOf }: LintedPost,
  { warning, screen }: { readonly warning: LintWarning; readonly screen: Screen },
): LintWarning {
  const answer = trace(bundle, { post, asOf, chain: warning.chain });
  const hop = hasProblems(answer) ? undefined : answer.hops.at(-1);
  const { messages = [] } = hop === undefined ? warning : readHopTexts(bundle, hop, screen.language);
  return { ...warning, messages };
}

function printWarning(warning: LintWarning, screen: Screen): readonly string[] {
  const { language, plain, style } = screen;
  const { code, fixes } = warning;
  const none = code === "not-possible" ? lintPostPhrases.notPossibleStill : lintPostPhrases.noFix;
  const said = fixes.length === 0 ? [none[language]] : fixes.map((fix) => sayFix(fix, warning, language));
  const bullet = plain ? "" : "- ";
  return [
    "",
    ...screen.wrap(sayWarning(warning, language)).map((line) => style.warning(line)),
    ...said.flatMap((one) => screen.wrap(`${bullet}${one}`, 2)),
  ];
}
