import type { TableRow } from "@waft/runtime/internal";
import { empty, type Diagram } from "./diagrams.ts";
import type { RowPair } from "./draw-rows.ts";
import type { Effects } from "./effects.ts";
import type { Held } from "./held-lists.ts";
import type { Joint } from "./joint.ts";
import { judgePart, type Judgement } from "./judge.ts";
import { applyOps, nothing, standPublished, type Standing } from "./part-steps.ts";
import { nameFirstForm } from "./places.ts";
import { both, type Which } from "./which.ts";
import { splitByParts } from "./space.ts";
import type { Guarding } from "./guards.ts";

/** Posts that are published alike. */
export interface Published {
  readonly posts: Diagram;
  readonly rows: RowPair;
  /** What the first viewers on either side hold. */
  readonly starts: readonly [Held, Held];
  readonly judgement: Judgement;
}

interface Kinds extends Pick<Guarding, "space" | "rows" | "effects"> {
  /** The kinds of posts. */
  readonly posts: Diagram;
}

/** Publishes all kinds of posts on both sides. */
export function listPublished({ space, rows, effects, posts }: Kinds): readonly Published[] {
  const { diagrams, joint } = space;
  const { publishing } = rows;
  const split = splitByParts(space, posts, effects.tracked.parts);
  return publishing.ends.flatMap((end) => {
    const answered = diagrams.select(publishing.drawn, [end]);
    const [a, b] = rows.pairs[end] ?? [];
    return split.flatMap(({ posts: mine, has }): readonly Published[] => {
      const those = diagrams.intersect(mine, answered);
      const starts = [publish(effects, 0, { has, row: a }), publish(effects, 1, { has, row: b })] as const;
      const judgement = effects.ofPart ? judgePart(effects, [a, b], starts) : judgeForms(joint, [a, b]);
      return those === empty ? [] : [{ posts: those, rows: [a, b], starts, judgement }];
    });
  });
}

function judgeForms(joint: Joint, rows: RowPair): Judgement {
  const [a, b] = both.map((which) => nameFirstForm(joint, which, rows));
  return { aspect: "outcome", differs: a !== b, rules: [rows[0]?.rules ?? [], rows[1]?.rules ?? []] };
}

interface Publishing {
  /** Which of the parts that are followed posts have on either side. */
  readonly has: readonly [readonly boolean[], readonly boolean[]];
  readonly row: TableRow | undefined;
}

/** What is followed, as the first viewers on one side hold it. */
function publish({ tracked, lists, ops }: Effects, which: Which, { has, row }: Publishing): Held {
  const bare = has[which].map((one, place): Standing => (one ? standPublished(tracked, place) : nothing));
  const before = { before: bare, start: bare, brought: [] };
  return lists.enter(row === undefined ? bare : applyOps(ops(which, row), tracked.around, before));
}
