import { createPartSet, expandParts, hasPart, type Bundle, type BundleAsk, type PartSet } from "@waft/runtime";
import { findCell } from "@waft/runtime/internal";
import { combine } from "./combine.ts";
import { listAnswers, type Allowance, type Answer } from "./list-answers.ts";
import type { WalkedPost } from "./list-posts.ts";
import type { Space } from "./space.ts";
import { applyTo, isThere, type WalkedState } from "./walk-chain.ts";

/** One act that can be done on what somebody holds. */
export interface Act extends Answer {
  readonly action: number;
  /** Index of `cells`; missing where no rule speaks of it. */
  readonly cell?: number;
  /** What is brought, with what is around it and what always comes along. */
  readonly brings: PartSet;
  /** What is brought, as one says it. */
  readonly named: readonly number[];
}

/** What is wanted of the acts on what somebody holds. */
export interface ActChoice {
  readonly action: number;
  /** What can be brought is varied for these parts alone; undefined: for all. */
  readonly brought?: ReadonlySet<number> | undefined;
  /** Whether only nothing is brought and all that can be, and not each thing by itself. */
  readonly allOrNothing?: boolean;
  readonly allowance?: Allowance | undefined;
}

/** Every act of an action on what somebody holds that differs in its answer, in who does it or in what it brings. */
export function listActs(
  space: Space,
  post: WalkedPost,
  at: { state: WalkedState; choice: ActChoice },
): readonly Act[] {
  const { bundle, stretch } = space;
  const { state, choice } = at;
  const { action, brought, allOrNothing = false } = choice;
  const cell = state.form === null ? undefined : findCell(bundle, stretch.table, { action, form: state.form });
  return findAnswers(space, post, { ...at, cell: cell && bundle.cells.indexOf(cell) })
    .filter((answer) => isThere(bundle, answer, state.view))
    .flatMap((answer) =>
      listBrought(bundle, answer, { brought, allOrNothing }).map(({ brings, named }) => ({
        ...answer,
        action,
        ...(cell === undefined ? {} : { cell: bundle.cells.indexOf(cell) }),
        brings,
        named,
      })),
    );
}

/** What is held after an act; undefined where nobody holds anything. */
export function take(
  { bundle }: Space,
  act: Act,
  at: { readonly before: WalkedState; readonly start: WalkedState },
): WalkedState | undefined {
  return applyTo({ bundle }, act, { before: at.before, start: at.start.view });
}

function findAnswers(
  { bundle, answers }: Space,
  post: WalkedPost,
  { state, choice, cell }: { state: WalkedState; choice: ActChoice; cell: number | undefined },
): readonly Answer[] {
  const { action, allowance } = choice;
  const known = answers.get(allowance) ?? new Map<string, readonly Answer[]>();
  answers.set(allowance, known);
  const occasion = { action, cell: bundle.cells[cell ?? -1], counters: state.counters };
  // What is allowed may ask for anything of the post.
  const asked = allowance === undefined ? (occasion.cell?.asks ?? []).map((ask) => readPost(ask, post)) : [post.parts];
  const key = JSON.stringify([action, cell, state.counters, asked, post.author, post.settings]);
  const found = known.get(key) ?? listAnswers(bundle, post, { occasion, allowance });
  known.set(key, found);
  return found;
}

function readPost(ask: BundleAsk, post: WalkedPost): number {
  return ask.ask === "part" ? Number(hasPart(post.parts, ask.part)) : 0;
}

/** All that can be brought of what a row allows, smallest first, each set once. */
function listBrought(
  { parts }: Bundle,
  { row }: Answer,
  { brought, allOrNothing }: { readonly brought: ReadonlySet<number> | undefined; readonly allOrNothing: boolean },
): readonly Pick<Act, "brings" | "named">[] {
  const allowed = [...parts.keys()].filter((part) => hasPart(row.allow, part) && (brought?.has(part) ?? true));
  const found = new Map<string, Pick<Act, "brings" | "named">>();
  const choices = allOrNothing
    ? [[], allowed]
    : combine(allowed.map((part) => [undefined, part])).toSorted((a, b) => count(a) - count(b));
  for (const chosen of choices) {
    const named = chosen.filter((part) => part !== undefined);
    const brings = createPartSet(expandParts(named, parts), parts.length);
    const key = brings.join(" ");
    if (!found.has(key)) {
      found.set(key, { brings, named });
    }
  }
  return [...found.values()];
}

function count(chosen: readonly (number | undefined)[]): number {
  return chosen.filter((part) => part !== undefined).length;
}
