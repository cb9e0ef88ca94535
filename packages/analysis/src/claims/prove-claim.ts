import type { Model } from "@waft/core";
import { sayProperty, type LinkedClaim } from "@waft/core/internal";
import { hasPart, type Bundle } from "@waft/runtime";
import { askAct } from "../space/ask-act.ts";
import { askPost } from "../space/list-posts.ts";
import type { DatedStretch } from "./claim-scope.ts";
import { listClaimDays } from "./claim-scope.ts";
import type { ClaimResult, ClaimVerdict, DemandResult, Extent, Unsettled, Witness } from "./claim-result.ts";
import { findUnsettled, listWay } from "./find-unsettled.ts";
import { listOpen, type FollowedDemand, type Shown } from "./follow-demand.ts";
import { listSingles } from "./judge-property.ts";
import type { Spaces } from "./spaces.ts";
import { nameAnswers, readClaim, tryClaim, type TriedClaim } from "./try-claim.ts";

/** What claims are proved of, and how much may be looked at. */
export interface ProofSource {
  readonly model: Model;
  readonly bundle: Bundle;
  /** What was worked out of the platform, shared between claims. */
  readonly spaces: Spaces;
  /** The most states that are entered for one claim on one stretch of days; beyond it the claim is open. */
  readonly limit?: number;
}

/**
 * Proves a claim, or refutes it: over all posts that it means, all chains of its pattern, all settings, all who can act
 * and all that can be brought, on every stretch of days that it names. What nobody has said counts for neither side.
 */
export function proveClaim(source: ProofSource, claim: LinkedClaim): ClaimResult {
  const pieces = tryStretches(source, claim);
  const [first] = pieces;
  const demands = (first?.piece.demands ?? []).map((_, index) =>
    join(
      pieces.flatMap(({ piece, dated }) => {
        const demand = piece.demands[index];
        return demand === undefined ? [] : [judge(source, demand, { piece, dated })];
      }),
    ),
  );
  return {
    title: claim.title?.en ?? claim.name ?? "",
    span: claim.span,
    verdict: worst(demands.map(({ verdict }) => verdict)),
    extent: measure(pieces.map(({ piece }) => piece)),
    demands,
  };
}

/** Tries a claim on each of its stretches of days; once where all that it asks for is answered alike. */
function tryStretches(
  source: ProofSource,
  claim: LinkedClaim,
): readonly { readonly piece: TriedClaim; readonly dated: DatedStretch }[] {
  const tried = new Map<DatedStretch["stretch"]["table"], TriedClaim>();
  const alike = new Map<string, TriedClaim>();
  const read = readClaim(source, claim);
  return listClaimDays(source.bundle, claim).map((dated) => {
    const { table } = dated.stretch;
    const answers = nameAnswers(source.bundle, read, table);
    // What is alike on several stretches was still walked for each of them.
    const again = alike.get(answers);
    const piece = tried.get(table) ?? (again && { ...again }) ?? tryClaim(source, read, dated.stretch);
    tried.set(table, piece);
    alike.set(answers, piece);
    return { piece, dated };
  });
}

function measure(pieces: readonly TriedClaim[]): Extent {
  return {
    posts: Math.max(0, ...pieces.map(({ posts }) => posts)),
    states: [...new Set(pieces)].reduce((sum, { states }) => sum + states, 0),
    dates: pieces.length,
  };
}

const fromBad: readonly ClaimVerdict[] = ["refuted", "vacuous", "open", "proved"];

function worst(verdicts: readonly ClaimVerdict[]): ClaimVerdict {
  return fromBad.find((verdict) => verdicts.includes(verdict)) ?? "vacuous";
}

/** On several stretches of days it must hold on each; where there is nothing to speak of, it is passed over. */
function join(pieces: readonly DemandResult[]): DemandResult {
  const mustSpeak = pieces.some(({ how }) => how === "sometimes");
  const spoken = pieces.filter(({ verdict }) => verdict !== "vacuous");
  const counting = mustSpeak || spoken.length === 0 ? pieces : spoken;
  const verdict = worst(counting.map((piece) => piece.verdict));
  const [piece] = counting.filter((one) => one.verdict === verdict);
  if (piece === undefined) {
    throw new RangeError("A claim speaks of no day.");
  }
  return piece;
}

function judge(
  { model, bundle }: ProofSource,
  demand: FollowedDemand,
  { piece, dated }: { readonly piece: TriedClaim; readonly dated: DatedStretch },
): DemandResult {
  const { how, written, decisive, open, spoken } = demand;
  const said = { how, property: sayProperty(model, written.property), span: written.span };
  if (decisive !== undefined) {
    return { ...said, ...settle(bundle, demand, { shown: decisive, dated }) };
  }
  if (piece.isOver) {
    return {
      ...said,
      verdict: "open",
      unsettled: { kind: "limit", states: piece.states, names: piece.multiplying },
      open: 1,
    };
  }
  const [first] = open;
  if (first === undefined) {
    const holds = how === "sometimes" ? "refuted" : "proved";
    return { ...said, verdict: spoken ? holds : "vacuous", open: 0 };
  }
  const all = listUnsettled(bundle, demand);
  const [unsettled] = all;
  return {
    ...said,
    verdict: "open",
    witness: writeWitness(bundle, first, dated),
    ...(unsettled === undefined ? {} : { unsettled }),
    open: all.length,
  };
}

/** What a chain settles by itself: it refutes, or proves what is claimed of some chains. */
function settle(
  bundle: Bundle,
  demand: FollowedDemand,
  { shown, dated }: { readonly shown: Shown; readonly dated: DatedStretch },
): Pick<DemandResult, "verdict" | "witness" | "lacks" | "open"> {
  const lacks = demand.how === "always" ? listLacking(bundle, demand, shown) : [];
  return {
    verdict: demand.how === "sometimes" ? "proved" : "refuted",
    witness: writeWitness(bundle, shown, dated),
    ...(lacks.length === 0 ? {} : { lacks }),
    open: 0,
  };
}

/** Parts that should be there, and that the post never had. */
function listLacking({ parts }: Bundle, { property }: FollowedDemand, { post }: Shown): readonly string[] {
  const wanted = listSingles(property).flatMap((one) =>
    one.kind === "sees" || one.kind === "reaches" ? one.parts : [],
  );
  return wanted.flatMap((part) => {
    const { name = "", ofPost } = parts[part] ?? {};
    return ofPost === true && !hasPart(post.parts, part) ? [name] : [];
  });
}

/** What is not known, each once, in the order of the chains that come to it. */
function listUnsettled(bundle: Bundle, demand: FollowedDemand): readonly Unsettled[] {
  const all = demand.open.flatMap((shown) => findUnsettled(bundle, shown.node, listOpen(demand, shown)) ?? []);
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function writeWitness(bundle: Bundle, { node, post, choice }: Shown, { day }: DatedStretch): Witness {
  const names = (persons: readonly number[]): string[] => persons.map((part) => bundle.parts[part]?.name ?? "");
  const { countsFor, tells } = choice;
  const chosen = {
    ...(countsFor === undefined ? {} : { countsFor: names(countsFor) }),
    ...(tells === undefined ? {} : { tells: names(tells) }),
  };
  return {
    post: askPost(bundle, post),
    chain: listWay(node).flatMap(({ act }) => (act === undefined ? [] : [askAct({ bundle }, act)])),
    ...(day === undefined ? {} : { asOf: day }),
    ...(countsFor === undefined && tells === undefined ? {} : { chosen }),
  };
}
