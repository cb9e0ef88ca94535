import { findCell, findGap, findRow, type Situation, type TableRow } from "@waft/runtime/internal";
import type { Joint } from "./joint.ts";
import type { Choice } from "./list-choices.ts";
import type { JointPost } from "./list-posts.ts";
import type { Place, Which } from "./which.ts";

/** The row of one side that answers an act on a form; its gap where no rule speaks. */
export function findJointRow(
  joint: Joint,
  which: Which,
  { post, choice, place }: { readonly post: JointPost; readonly choice: Choice; readonly place: Place },
): TableRow {
  const { bundle, table } = joint.sides[which];
  const action = joint.actions[choice.action]?.at[which] ?? -1;
  const form = joint.forms[place.form]?.at[which] ?? -1;
  const cell = findCell(bundle, table, { action, form });
  const situation = readSituation(joint, which, { post, choice, counters: place.counters });
  return (cell && findRow(bundle, cell, situation)) ?? findGap(bundle);
}

/** The row of one side that answers publishing; missing where no rule speaks of it. */
export function findPostRow(joint: Joint, which: Which, post: JointPost): TableRow | undefined {
  const { bundle, table } = joint.sides[which];
  const cell = bundle.cells[table.post];
  const counters = joint.counters.map(() => 0);
  return cell && findRow(bundle, cell, readSituation(joint, which, { post, choice: undefined, counters }));
}

function readSituation(
  joint: Joint,
  which: Which,
  { post, choice, counters }: { post: JointPost; choice: Choice | undefined; counters: readonly number[] },
): Situation {
  const actorAt = (actor: number): number => joint.actors[actor]?.at[which] ?? 0;
  const author = actorAt(post.author);
  const kind = choice?.kind === undefined ? author : actorAt(choice.kind);
  return {
    parts: post.parts[which],
    author,
    actor: { kind, identity: choice === undefined ? 1 : choice.identity },
    settings: readSettings(joint, which, { post, choice }),
    counters: spreadCounters(joint, which, counters),
  };
}

/** Settings of one side; what only it has is as it is by default. */
function readSettings(
  joint: Joint,
  which: Which,
  { post, choice }: { post: JointPost; choice: Choice | undefined },
): readonly number[] {
  const settings = joint.sides[which].bundle.attributes.map(() => 0);
  for (const [index, { at, of, values }] of joint.attributes.entries()) {
    const value = of === "post" ? post.settings[index] : choice?.settings[index];
    settings[at[which]] = value === undefined ? 0 : (values[value]?.at[which] ?? 0);
  }
  return settings;
}

/** What the counters of one side stand at, none beyond its end. */
function spreadCounters(joint: Joint, which: Which, counters: readonly number[]): readonly number[] {
  return joint.sides[which].bundle.counters.map(({ most }, index) => {
    const shared = joint.counters.findIndex(({ at }) => at[which] === index);
    return Math.min(counters[shared] ?? 0, most);
  });
}

/**
 * What counters stand at after both sides have answered, for those who hold what one of them made of it: a counter that
 * only the other side has goes on as that one says.
 */
export function raiseCounters(
  { sides, counters }: Joint,
  which: Which,
  { rows, before }: { rows: readonly (TableRow | undefined)[]; before: readonly number[] },
): readonly number[] {
  return counters.map(({ at }, index) => {
    const side = at[which] >= 0 ? which : which === 0 ? 1 : 0;
    const raised = (before[index] ?? 0) + Number(rows[side]?.raises?.includes(at[side]) ?? false);
    return Math.min(raised, sides[side].bundle.counters[at[side]]?.most ?? 0);
  });
}
