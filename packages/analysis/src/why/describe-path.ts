import type { Bundle, Hop, Level, Start, Trace, TracedPart } from "@waft/runtime";
import { isSameLevel } from "../edits/read-end.ts";
import { listBrought } from "@waft/cards/layout";
import type { WhyHop } from "./why.ts";

/** Says of each hop how a part stood after it, and why; hop 0 is publishing. */
export function describePath(bundle: Bundle, { start, hops }: Trace, part: string): readonly WhyHop[] {
  const parent = findParent(bundle, part);
  const path: WhyHop[] = [];
  let before: Start | Hop | undefined;
  for (const [hop, after] of [start, ...hops].entries()) {
    const brought = "action" in after && listBrought(bundle, after).has(part);
    path.push({ hop, ...describeHop({ before, after, hop, brought }, part, parent) });
    before = after;
  }
  return path;
}

function findParent({ parts }: Bundle, part: string): string | undefined {
  const found = parts.find(({ name }) => name === part);
  return found === undefined ? undefined : parts[found.parent]?.name;
}

/** One act, with what was held before it; nothing was before publishing. */
interface Passage {
  readonly before: Start | Hop | undefined;
  readonly after: Start | Hop;
  readonly hop: number;
  /** Whether the act brought the part. */
  readonly brought: boolean;
}

function describeHop(passage: Passage, part: string, parent: string | undefined): Omit<WhyHop, "hop"> {
  const { before, after } = passage;
  const was = findPart(before, part);
  const is = findPart(after, part);
  const isNew = passage.brought && is?.level === "whole";
  const changed = before === undefined || isNew || !isSameLevel(levelOf(was), levelOf(is));
  const act = { ...describeAct(after), changed, ...(isNew ? { brought: true as const } : {}) };
  if (is === undefined) {
    return { ...act, level: null, because: "ended", decidedBy: null };
  }
  const because = findBecause(passage, { was, is, above: findPart(after, parent) });
  const decidedBy = because === "lost-before" ? null : is.decidedBy;
  const around = because === "around" && parent !== undefined ? { around: parent } : {};
  return { ...act, level: is.level, because, decidedBy, ...around };
}

function describeAct(after: Start | Hop): Pick<WhyHop, "action" | "outcome" | "form"> {
  const form = after.form ?? null;
  return "action" in after
    ? { action: after.action, outcome: after.outcome, form }
    : { action: null, outcome: "shown", form };
}

function findPart(held: Start | Hop | undefined, part: string | undefined): TracedPart | undefined {
  return held?.parts?.[part ?? ""];
}

function levelOf(part: TracedPart | undefined): Level | null {
  return part?.level ?? null;
}

interface Stood {
  readonly was: TracedPart | undefined;
  readonly is: TracedPart;
  /** The part around it. */
  readonly above: TracedPart | undefined;
}

function findBecause({ before, after, hop }: Passage, { was, is, above }: Stood): WhyHop["because"] {
  if (is.level === "absent") {
    return isAbsent(was) ? "never-there" : "not-brought";
  }
  if (is.lostAtHop !== undefined && is.lostAtHop < hop) {
    return "lost-before";
  }
  if (wentWith(is, above)) {
    return "around";
  }
  if (is.decidedBy !== null) {
    return "rule";
  }
  return before === undefined ? "published" : isGap(after) ? "no-rule" : "not-mentioned";
}

function isAbsent(part: TracedPart | undefined): boolean {
  return part === undefined || part.level === "absent";
}

/** Whether a part was lost at the same act as the part around it, by the same rule. */
function wentWith(is: TracedPart, above: TracedPart | undefined): boolean {
  return (
    is.level === "lost" &&
    above?.level === "lost" &&
    above.lostAtHop === is.lostAtHop &&
    above.decidedBy === is.decidedBy
  );
}

function isGap(after: Start | Hop): boolean {
  return "outcome" in after && after.outcome === "unknown";
}
