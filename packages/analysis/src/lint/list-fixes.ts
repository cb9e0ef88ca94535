import { hasProblems, trace, type Bundle, type Step, type Trace } from "@waft/runtime";
import type { Asked } from "../edits/asked.ts";
import { listPostEdits, listPostSettings, type Edited } from "../edits/list-edits.ts";
import { findEnd, isSeen } from "../edits/read-end.ts";
import { closeParts, nameParts } from "../edits/post-parts.ts";
import type { LintFix, LintWarning } from "./linted-post.ts";

/** What is to be mended. */
interface Warned {
  readonly warning: Omit<LintWarning, "fixes">;
  /** The chains in which it happens. */
  readonly losing: readonly (readonly Step[])[];
}

/** A part of the shared vocabulary that shows the same as another one: a card is the preview of a link. */
const showsTheSame: ReadonlyMap<string, string> = new Map([["text.link", "card"]]);

/** The most fixes that are told. */
const mostFixes = 5;

/** Tries every single change of the post and its settings, and keeps those after which nothing of it is lost any more. */
export function listFixes(bundle: Bundle, asked: Asked, warned: Warned): readonly LintFix[] {
  const edits = [...listPostEdits(bundle, asked), ...listPostSettings(bundle, asked)];
  const fixes: LintFix[] = [];
  for (const edited of edits) {
    const fix = fixes.length < mostFixes ? tryFix(bundle, edited, warned) : undefined;
    fixes.push(...(fix === undefined ? [] : [fix]));
  }
  return fixes;
}

function tryFix(bundle: Bundle, { edit, make }: Edited, { warning, losing }: Warned): LintFix | undefined {
  const { post, asOf } = make();
  const answers = losing.map((chain) => trace(bundle, { post, asOf, chain }));
  const traces = answers.flatMap((answer) => (hasProblems(answer) ? [] : [answer]));
  const [first] = traces;
  if (first === undefined || traces.length < answers.length) {
    return undefined;
  }
  if (warning.code === "not-possible") {
    return traces.every((answer) => isPossible(answer)) ? { edit, post: first.post } : undefined;
  }
  const other = showsTheSame.get(warning.about);
  const candidates = other === undefined ? [warning.about] : [warning.about, other];
  const published = new Set(nameParts(bundle, closeParts(bundle, post.parts)));
  const seen = candidates.find(
    (part) => (published.has(part) || isAlways(bundle, part)) && traces.every((answer) => isSeenIn(answer, part)),
  );
  return seen === undefined ? undefined : { edit, post: first.post, seen };
}

function isAlways({ parts }: Bundle, part: string): boolean {
  return parts.some(({ name, always }) => name === part && always === true);
}

function isPossible({ hops }: Trace): boolean {
  return hops.every(({ outcome }) => outcome !== "refused" && outcome !== "unknown");
}

function isSeenIn(answer: Trace, part: string): boolean {
  return answer.notReached === undefined && isSeen(findEnd(answer).parts?.[part]?.level ?? null);
}
