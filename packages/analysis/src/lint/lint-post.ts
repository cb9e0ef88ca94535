import { hasProblems, trace, type Bundle, type Problems, type Step, type Trace } from "@waft/runtime";
import { fillQuestion, type Asked } from "../edits/asked.ts";
import { keepNamed } from "../edits/keep-named.ts";
import { findEnd } from "../edits/read-end.ts";
import { closeParts, nameParts } from "../edits/post-parts.ts";
import { listFixes } from "./list-fixes.ts";
import type { LintedPost, LintQuestion, LintWarning } from "./linted-post.ts";

/** The most chains that are followed. */
const mostChains = 700;

/**
 * Warns of what surely gets lost of a post when people pass it on, and of what they surely cannot do with it. All chains
 * of one and of two acts are followed; what nobody has said is no reason to warn. Each fix was tried. Needs a bundle and
 * nothing else; never throws, and what is wrong with the post is answered with `problems`.
 *
 * @example
 * ```ts
 * const linted = lintPost(linkedin, { post: { by: "page", parts: ["text.link", "image"] }, asOf: "2016-03" });
 * ```
 */
export function lintPost(bundle: Bundle, { post, asOf }: LintQuestion): LintedPost | Problems {
  const day = asOf === undefined ? {} : { asOf };
  const bare = trace(bundle, { post, chain: [], ...day });
  if (hasProblems(bare)) {
    return bare;
  }
  const asked = fillQuestion({ post, chain: [] }, { asOf: bare.asOf, by: bare.post.by });
  const { chains, limited } = listShortChains(bundle);
  const followed = followAll(bundle, asked, chains);
  const found = [...listLost(bundle, asked, followed), ...listImpossible(followed)];
  const warnings = found.map(({ warning, losing }) => ({
    ...warning,
    fixes: listFixes(bundle, asked, { warning, losing }),
  }));
  const named = new Set(warnings.map(({ decidedBy }) => decidedBy));
  return {
    waft: 1,
    platform: bare.platform,
    asOf: bare.asOf,
    post: bare.post,
    chains: chains.length,
    warnings,
    ...(limited ? { limited: true } : {}),
    ...keepNamed(gatherEvidence(followed), named),
  };
}

/** A warning without its fixes, and the chains for which it is given. */
interface Warned {
  readonly warning: Omit<LintWarning, "fixes">;
  readonly losing: readonly (readonly Step[])[];
}

/** Publishing alone, each act that viewers can do, and each two of them. */
function listShortChains({ actions }: Bundle): {
  readonly chains: readonly (readonly Step[])[];
  readonly limited: boolean;
} {
  const steps = actions.flatMap(({ name, byAuthor }): readonly Step[] => (byAuthor ? [] : [{ action: name }]));
  const singles = steps.map((step) => [step]);
  const pairs = steps.flatMap((first) => steps.map((second) => [first, second]));
  const chains = [[], ...singles, ...pairs];
  return { chains: chains.slice(0, mostChains), limited: chains.length > mostChains };
}

function followAll(bundle: Bundle, { post, asOf }: Asked, chains: readonly (readonly Step[])[]): readonly Trace[] {
  return chains.flatMap((chain) => {
    const answer = trace(bundle, { post, asOf, chain });
    return hasProblems(answer) || answer.notReached !== undefined ? [] : [answer];
  });
}

/** What the post is published with, and who published it. */
function listOwnParts(bundle: Bundle, { post }: Asked): readonly string[] {
  const author = bundle.parts.flatMap(({ name, person, always }) => (person && always ? [name] : []));
  return [...author, ...nameParts(bundle, closeParts(bundle, post.parts))];
}

/** A part that goes with the one around it is not told apart from that one. */
function listLost(bundle: Bundle, asked: Asked, followed: readonly Trace[]): readonly Warned[] {
  const held = followed.filter((answer) => findEnd(answer).parts !== undefined);
  const lost = listOwnParts(bundle, asked).flatMap((part): readonly Warned[] => {
    const losing = held.filter((answer) => findEnd(answer).parts?.[part]?.level === "lost");
    const [first] = losing;
    const stands = first === undefined ? undefined : findEnd(first).parts?.[part];
    if (first === undefined || stands === undefined) {
      return [];
    }
    const hop = stands.lostAtHop ?? 0;
    const warning = {
      code: hop === 0 ? ("lost-at-once" as const) : ("lost-on-the-way" as const),
      about: part,
      chain: readChain(first),
      hop,
      decidedBy: stands.decidedBy,
      chains: losing.length,
      of: held.length,
    };
    return [{ warning, losing: losing.map((answer) => readChain(answer)) }];
  });
  const keyOf = ({ warning: { chain, chains, decidedBy } }: Warned): string =>
    JSON.stringify([chain, chains, decidedBy]);
  const parentOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf(".")));
  return lost.filter((one) => {
    const around = lost.find(({ warning: { about } }) => about === parentOf(one.warning.about));
    // A link is what a text is often published for: it is told of even where it goes with the text.
    return around === undefined || keyOf(around) !== keyOf(one) || isShownElsewhere(one.warning.about);
  });
}

function isShownElsewhere(part: string): boolean {
  return part === "text.link";
}

function listImpossible(followed: readonly Trace[]): readonly Warned[] {
  const firsts = followed.filter(({ hops }) => hops.length === 1);
  return firsts.flatMap((answer): readonly Warned[] => {
    const [hop] = answer.hops;
    if (hop?.outcome !== "refused") {
      return [];
    }
    const { action, decidedBy, messages = [] } = hop;
    const warning = {
      code: "not-possible" as const,
      about: action,
      chain: readChain(answer),
      hop: 1,
      decidedBy: decidedBy[0] ?? null,
      chains: 1,
      of: firsts.length,
      messages,
    };
    return [{ warning, losing: [readChain(answer)] }];
  });
}

function readChain({ hops }: Trace): readonly Step[] {
  return hops.map(({ action }) => ({ action }));
}

function gatherEvidence(followed: readonly Trace[]): Pick<Trace, "rules" | "sources"> {
  return {
    rules: Object.fromEntries(followed.flatMap(({ rules }) => Object.entries(rules))),
    sources: Object.fromEntries(followed.flatMap(({ sources }) => Object.entries(sources))),
  };
}
