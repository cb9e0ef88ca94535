import { capitalise, listWords, readHopTexts, type Language, type Said } from "@waft/cards/layout";
import { hasProblems, trace, type Bundle } from "@waft/runtime";
import type { LintedPost, LintFix, LintWarning } from "../lint/linted-post.ts";
import { printChain } from "./print-step.ts";
import { sayEdits } from "./say-edits.ts";

/** A warning in sentences. */
export interface SaidWarning {
  readonly warning: LintWarning;
  /** What gets lost, or what is not possible, by which act and which rule. */
  readonly said: string;
  /** One sentence for each fix of the warning, in their order; empty when nothing helps. */
  readonly fixes: readonly string[];
  /** Says that nothing helps, when nothing does. */
  readonly noFix?: string;
}

const phrases = {
  noFix: {
    en: "No single change of the post surely keeps it in any of the chains in which it is lost.",
    nl: "Van geen enkele verandering van het bericht is zeker dat het dan in een van die ketens behouden blijft.",
  },
  notPossibleStill: {
    en: "No single change of the post surely makes it possible.",
    nl: "Van geen enkele verandering van het bericht is zeker dat het dan kan.",
  },
  publishing: { en: "publishing", nl: "plaatsen" },
} as const;

/** Says in sentences what a post should be warned of, and what helps. The bundle is the one that was asked. */
export function sayWarnings(bundle: Bundle, linted: LintedPost, language: Language = "en"): readonly SaidWarning[] {
  return linted.warnings.map((warning) => {
    const none = warning.code === "not-possible" ? phrases.notPossibleStill : phrases.noFix;
    return {
      warning,
      said: sayWarning(warning, readMessages(bundle, linted, { warning, language }), language),
      fixes: warning.fixes.map((fix) => sayFix(fix, warning, language)),
      ...(warning.fixes.length === 0 ? { noFix: none[language] } : {}),
    };
  });
}

/** What people are told where an act is refused, in the language of the reader. */
function readMessages(
  bundle: Bundle,
  { post, asOf }: LintedPost,
  { warning, language }: { readonly warning: LintWarning; readonly language: Language },
): readonly string[] {
  const answer = trace(bundle, { post, asOf, chain: warning.chain });
  const hop = hasProblems(answer) ? undefined : answer.hops.at(-1);
  const { messages = [] } = hop === undefined ? warning : readHopTexts(bundle, hop, language);
  return messages;
}

function sayWarning(
  { code, about, chain, hop, decidedBy, chains, of }: LintWarning,
  messages: readonly string[],
  language: Language,
): string {
  const by = decidedBy === null ? "" : ` (${decidedBy})`;
  const told = messages.map((message) => ` “${message}”`).join("");
  const said: Readonly<Record<LintWarning["code"], Said>> = {
    "lost-at-once": {
      en: `${about} is lost when the post is published${by}.`,
      nl: `${about} gaat verloren als het bericht geplaatst wordt${by}.`,
    },
    "lost-on-the-way": {
      en: `${about} is lost by ‘${printChain(chain)}’ at hop ${hop}${by}; in ${chains} of ${of} chains.`,
      nl: `${about} gaat verloren door ‘${printChain(chain)}’ bij hop ${hop}${by}; in ${chains} van ${of} ketens.`,
    },
    "not-possible": {
      en: `‘${about}’ is not possible${by}.${told}`,
      nl: `‘${about}’ kan niet${by}.${told}`,
    },
  };
  return said[code][language];
}

/** Says what helps, and in which chains where it does not in all of them. */
function sayFix(fix: LintFix, warning: LintWarning, language: Language): string {
  const helped = sayHelp(fix, warning, language);
  const { helps, helpsIn } = fix;
  if (helpsIn === undefined) {
    return helped;
  }
  const publishing = phrases.publishing[language];
  const named = helpsIn.map((chain) => (chain.length === 0 ? publishing : `‘${printChain(chain)}’`));
  const shown = listWords(named, "and", language);
  const some: Said =
    helps > helpsIn.length
      ? {
          en: `${helped} That helps in ${helps} of the ${warning.chains} chains, such as ${shown}.`,
          nl: `${helped} Dat helpt in ${helps} van de ${warning.chains} ketens, zoals ${shown}.`,
        }
      : {
          en: `${helped} That helps in ${helps} of the ${warning.chains} chains: ${shown}.`,
          nl: `${helped} Dat helpt in ${helps} van de ${warning.chains} ketens: ${shown}.`,
        };
  return some[language];
}

function sayHelp({ edit, seen }: LintFix, { about }: LintWarning, language: Language): string {
  const what = capitalise(sayEdits([edit], language));
  if (seen === undefined) {
    return { en: `${what}, it is possible.`, nl: `${what}, kan het wel.` }[language];
  }
  const other: Said = { en: `${what}, ${seen} is seen instead.`, nl: `${what}, is in plaats daarvan ${seen} te zien.` };
  const same: Said = { en: `${what}, it is seen.`, nl: `${what}, is het te zien.` };
  return (seen === about ? same : other)[language];
}
