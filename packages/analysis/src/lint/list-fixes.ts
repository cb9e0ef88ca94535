import { hasProblems, trace, type Bundle, type Step, type Trace } from "@waft/runtime";
import type { Asked } from "../edits/asked.ts";
import { dropNeedless } from "../edits/drop-needless.ts";
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

/** The most chains that are told of a change that helps in some only. */
const mostChains = 3;

/**
 * Tries every single change of the post and its settings, and keeps those after which what was lost is seen: those that
 * help in all chains that lost it, else those that help in some, the more chains the earlier. A part in the place of
 * another is no fix where taking away or adding alone does the same.
 */
export function listFixes(bundle: Bundle, asked: Asked, warned: Warned): readonly LintFix[] {
  const edits = [...listPostEdits(bundle, asked), ...listPostSettings(bundle, asked)];
  const fixes = dropNeedless(
    edits.flatMap((edited) => tryFix(bundle, edited, warned) ?? []),
    ({ edit }) => edit,
    ({ seen, helps, helpsIn }) => JSON.stringify([seen, helps, helpsIn]),
  );
  const full = fixes.filter(({ helps }) => helps === warned.losing.length);
  const some = fixes.toSorted((a, b) => b.helps - a.helps);
  return (full.length > 0 ? full : some).slice(0, mostFixes);
}

function tryFix(bundle: Bundle, { edit, make }: Edited, { warning, losing }: Warned): LintFix | undefined {
  const { post, asOf } = make();
  const traces = losing.flatMap((chain) => {
    const answer = trace(bundle, { post, asOf, chain });
    return hasProblems(answer) ? [] : [{ chain, answer }];
  });
  const [first] = traces;
  if (first === undefined || traces.length < losing.length) {
    return undefined;
  }
  const helping = (helps: (answer: Trace) => boolean): readonly (readonly Step[])[] =>
    traces.flatMap(({ chain, answer }) => (helps(answer) ? [chain] : []));
  const describe = (chains: readonly (readonly Step[])[], seen?: string): LintFix | undefined =>
    chains.length === 0
      ? undefined
      : {
          edit,
          post: first.answer.post,
          ...(seen === undefined ? {} : { seen }),
          helps: chains.length,
          ...(chains.length === losing.length ? {} : { helpsIn: chains.slice(0, mostChains) }),
        };
  if (warning.code === "not-possible") {
    return describe(helping(isPossible));
  }
  const other = showsTheSame.get(warning.about);
  const candidates = other === undefined ? [warning.about] : [warning.about, other];
  const published = new Set(nameParts(bundle, closeParts(bundle, post.parts)));
  const found = candidates
    .filter((part) => published.has(part) || isAlways(bundle, part))
    .map((part) => ({ part, chains: helping((answer) => isSeenIn(answer, part)) }))
    .toSorted((a, b) => b.chains.length - a.chains.length)[0];
  return found && describe(found.chains, found.part);
}

function isAlways({ parts }: Bundle, part: string): boolean {
  return parts.some(({ name, always }) => name === part && always);
}

function isPossible({ hops }: Trace): boolean {
  return hops.every(({ outcome }) => outcome !== "refused" && outcome !== "unknown");
}

function isSeenIn(answer: Trace, part: string): boolean {
  return answer.notReached === undefined && isSeen(findEnd(answer).parts?.[part]?.level ?? null);
}
