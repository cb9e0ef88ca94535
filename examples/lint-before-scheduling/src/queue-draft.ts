import { lintPost, type LintedPost, type LintFix } from "@waft/analysis/lint-post";
import { sayWarnings, type SaidWarning } from "@waft/analysis/words";
import { hasProblems, type Bundle, type PostQuestion } from "@waft/runtime";
import { sayProblem } from "@waft/runtime/words";
import type { Draft } from "./draft.ts";

/** What became of a draft on one network. */
export interface Queued {
  readonly network: string;
  /** `held` when part of the post would be lost at once: a person has to look at it. */
  readonly state: "queued" | "held" | "refused";
  /** The post as it goes out. */
  readonly post: PostQuestion;
  /** The findings that a fix took away, with the fix. */
  readonly applied: readonly { readonly said: string; readonly fix: string }[];
  /** The findings that are left. */
  readonly left: readonly string[];
}

/** What is asked of a network before a draft goes out. */
export interface Asked {
  readonly draft: Draft;
  readonly bundle: Bundle;
  /** The day on which it goes out. */
  readonly day: string;
  readonly language: "en" | "nl";
}

/** Asks what gets lost of a draft on a network, applies what helps and is at hand, and says what is left. */
export function queueDraft({ draft, bundle, day, language }: Asked): Queued {
  const { platform: network } = bundle;
  const applied: { said: string; fix: string }[] = [];
  let post: PostQuestion = { by: draft.by, parts: draft.parts };
  let linted = lintPost(bundle, { post, asOf: day });
  while (!hasProblems(linted)) {
    const warnings = sayWarnings(bundle, linted, language);
    const better = findBetter({ draft, bundle, day, language }, linted, warnings);
    if (better === undefined) {
      const state = linted.warnings.some(({ code }) => code === "lost-at-once") ? "held" : "queued";
      return { network, state, post, applied, left: warnings.map(({ said }) => said) };
    }
    applied.push({ said: better.said, fix: better.fix });
    ({ post, linted } = better);
  }
  // A network may not know a part or a kind of account: then nothing is asked of it.
  const left = linted.problems.map((problem) => sayProblem(problem, language).message);
  return { network, state: "refused", post, applied, left };
}

/** The first fix that is at hand and leaves less to warn of. */
function findBetter(
  { draft, bundle, day }: Asked,
  before: LintedPost,
  warnings: readonly SaidWarning[],
): { said: string; fix: string; post: PostQuestion; linted: LintedPost } | undefined {
  for (const { warning, said, fixes } of warnings) {
    for (const [index, fix] of warning.fixes.entries()) {
      const linted = isAtHand(fix, draft) ? lintPost(bundle, { post: fix.post, asOf: day }) : undefined;
      if (linted !== undefined && !hasProblems(linted) && linted.warnings.length < before.warnings.length) {
        return { said, fix: fixes[index] ?? "", post: fix.post, linted };
      }
    }
  }
  return undefined;
}

/** Whoever wrote it decides whether to leave something out: only what adds or replaces is made. */
function isAtHand({ edit }: LintFix, { spare, accounts }: Draft): boolean {
  if (edit.edit === "author") {
    return accounts.includes(edit.to);
  }
  return (
    (edit.edit === "add-part" && spare.includes(edit.part)) || (edit.edit === "replace-part" && spare.includes(edit.to))
  );
}
