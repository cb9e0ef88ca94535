import { hasProblems, trace, type Bundle, type Hop, type PostQuestion } from "@waft/runtime";
import { sayProblem } from "@waft/runtime/words";
import type { LoggedHop } from "./read-log.ts";

/** How many viewers of the log had a part in front of them. */
export interface Viewers {
  readonly saw: number;
  /** It was lost, or nobody new was shown anything. */
  readonly didNot: number;
  /** No source says whether it was there: neither seen nor lost. */
  readonly notSaid: number;
  /** Chains that cannot be asked about, each in a sentence with its line; their viewers are not counted. */
  readonly wrong: readonly string[];
}

/** What is asked of a log: a part of a post, on a day. */
export interface Asked {
  readonly part: string;
  readonly post: PostQuestion;
  readonly day: string;
}

/** Counts the viewers of every act of a log by whether they saw a part. */
export function countViewers(bundle: Bundle, log: readonly LoggedHop[], { part, post, day }: Asked): Viewers {
  const sums = { saw: 0, didNot: 0, notSaid: 0 };
  const wrong: string[] = [];
  for (const [, chain] of Map.groupBy(log, (hop) => hop.chain)) {
    const answer = trace(bundle, { post, asOf: day, chain: chain.map(({ action, brings }) => ({ action, brings })) });
    if (hasProblems(answer)) {
      wrong.push(
        ...answer.problems.map((problem) => {
          const line = chain[(problem.step ?? 1) - 1]?.line ?? 0;
          return `line ${line}: ${sayProblem(problem).message}`;
        }),
      );
      continue;
    }
    for (const [index, { viewers }] of chain.entries()) {
      sums[readSeen(answer.hops[index], part)] += viewers;
    }
  }
  return { ...sums, wrong };
}

function readSeen(hop: Hop | undefined, part: string): "saw" | "didNot" | "notSaid" {
  // A chain may have ended before, or here: then nobody was shown anything, whatever the log says.
  const level = hop?.parts?.[part]?.level ?? "absent";
  if (typeof level === "string") {
    return level === "whole" || level === "cut" ? "saw" : "didNot";
  }
  return level.atMost === "whole" || level.atMost === "cut" ? "notSaid" : "didNot";
}
