import { hasPart, type Bundle, type PartSet } from "@waft/runtime";
import { createPartSet, expandParts, readHeight, type TableCell, type TableRow } from "@waft/runtime/internal";
import { combine } from "./combine.ts";
import { listAnswers, type Allowance, type Answer } from "./list-answers.ts";
import type { WalkedPost } from "./list-posts.ts";
import type { Space } from "./space.ts";
import { applyTo, type WalkedState } from "./walk-chain.ts";

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

/** What is wanted of acts. Acts that were found are kept for as long as it is: make one, and use it for all posts. */
export interface ActChoice {
  /** What can be brought is varied for these parts alone; undefined: for all. */
  readonly brought?: ReadonlySet<number> | undefined;
  /** Whether only nothing is brought and all that can be, and not each thing by itself. */
  readonly allOrNothing?: boolean;
  readonly allowance?: Allowance | undefined;
}

/** On what an act is done, and which action it is. */
export interface ActPlace {
  readonly action: number;
  readonly state: WalkedState;
  readonly choice: ActChoice;
}

/** Every act of an action on what somebody holds that differs in its answer, in who does it or in what it brings. */
export function listActs(space: Space, post: WalkedPost, place: ActPlace): readonly Act[] {
  return keepThere(space, findActs(space, post, place), place.state);
}

/** Of some acts those of people who may be there. */
export function keepThere(space: Space, acts: readonly Act[], state: WalkedState): readonly Act[] {
  return acts.every(({ identity }) => identity === 0)
    ? acts
    : acts.filter(({ identity }) => isThere(space, identity, state));
}

/** Whether whoever acts may be there: the author always is, the sharer where somebody has shared. */
function isThere({ persons }: Space, identity: number, { view }: WalkedState): boolean {
  const person = persons[identity] ?? -1;
  return identity === 0 || (person >= 0 && readHeight(view.hi, person) > 0);
}

/** What is held after an act; undefined where nobody holds anything. */
export function take(
  { bundle }: Space,
  act: Act,
  at: { readonly before: WalkedState; readonly start: WalkedState },
): WalkedState | undefined {
  return applyTo({ bundle }, act, { before: at.before, start: at.start.view });
}

/** The cell that answers an act on a form; -1 where no rule speaks of it. */
export function findActCell({ bundle, stretch }: Space, action: number, form: number | null): number {
  return form === null ? -1 : (stretch.table.cells[action * bundle.forms.length + form] ?? -1);
}

/** What was found for what is wanted of acts, whatever is held; filled on the way. */
export interface FoundActs {
  /** By the cell that answers, and by all that it asks. */
  readonly acts: Map<string, readonly Act[]>;
  /** What can be brought where a row answers: listed once, so that each of these belongs to one row. */
  readonly brought: Map<TableRow, readonly Brought[]>;
  /** What it asks of a post. */
  readonly allowed: WeakMap<WalkedPost, string>;
}

/** What is brought, as an act has it. */
type Brought = Pick<Act, "brings" | "named">;

/** Every act of an action that differs as those of `listActs` do, whether or not whoever acts is there. */
export function findActs(space: Space, post: WalkedPost, place: ActPlace): readonly Act[] {
  const { bundle, acts } = space;
  const { action, state, choice } = place;
  const cell = findActCell(space, action, state.form);
  const found: FoundActs = acts.get(choice) ?? { acts: new Map(), brought: new Map(), allowed: new WeakMap() };
  acts.set(choice, found);
  const asked = sayAsked(bundle, post, { action, cell: bundle.cells[cell], choice });
  const key = `${action} ${cell} ${asked} ${sayAllowed(found, post, choice)} ${sayCounters(space, place)}`;
  const known = found.acts.get(key) ?? createActs(space, post, { ...place, cell, key, found });
  found.acts.set(key, known);
  return known;
}

/** What those counters stand at on which it depends which acts there are: others would multiply what is asked. */
export function sayCounters(
  space: Space,
  { action, state: { form, counters }, choice: { allowance } }: ActPlace,
): string {
  if (allowance !== undefined) {
    return counters.join(".");
  }
  const asks = space.bundle.cells[findActCell(space, action, form)]?.asks ?? [];
  return asks.flatMap((one) => (one.ask === "counter" ? [counters[one.counter]] : [])).join(".");
}

/** Everything of a post that a cell asks; who published it only where that matters. */
function sayAsked(bundle: Bundle, post: WalkedPost, asked: CellAsked): string {
  let said = "";
  for (const ask of asked.cell?.asks ?? []) {
    if (ask.ask === "part") {
      said += hasPart(post.parts, ask.part) ? "1." : "0.";
    } else if (ask.ask === "attribute") {
      said += `${post.settings[ask.attribute]}.`;
    }
  }
  return isOfAuthors(bundle, asked) ? `${said} ${post.author}` : said;
}

/** What is asked of a post where a cell answers. */
interface CellAsked extends Pick<ActPlace, "action" | "choice"> {
  /** Missing where no rule speaks of it. */
  readonly cell: TableCell | undefined;
}

/** Whether it matters who published: where the author acts, or where it is asked who acts or who published. */
function isOfAuthors({ actions }: Bundle, { action, cell, choice: { allowance } }: CellAsked): boolean {
  return (
    actions[action]?.byAuthor === true ||
    cell?.asks.some(({ ask }) => ask === "author" || ask === "actor" || ask === "identity") === true ||
    (allowance !== undefined && (allowance.told.authors || allowance.asksActor || allowance.asksIdentity))
  );
}

/** Everything of a post of which it depends which acts are allowed. */
function sayAllowed({ allowed }: FoundActs, post: WalkedPost, { allowance }: ActChoice): string {
  if (allowance === undefined) {
    return "";
  }
  const known = allowed.get(post);
  if (known !== undefined) {
    return known;
  }
  const { parts, attributes } = allowance.told;
  const said = [
    ...[...parts].map((part) => Number(hasPart(post.parts, part))),
    ...[...attributes].map((attribute) => post.settings[attribute]),
  ].join(".");
  allowed.set(post, said);
  return said;
}

function createActs(
  { bundle, answers }: Space,
  post: WalkedPost,
  place: ActPlace & { readonly cell: number; readonly key: string; readonly found: FoundActs },
): readonly Act[] {
  const { action, state, choice, cell, key, found } = place;
  const occasion = { action, cell: bundle.cells[cell], counters: state.counters };
  const { allowance } = choice;
  // Where nothing is allowed or not, all who ask get the same answers.
  const known = allowance === undefined ? answers.get(key) : undefined;
  const listed = known ?? listAnswers(bundle, post, { occasion, allowance });
  if (allowance === undefined) {
    answers.set(key, listed);
  }
  return listed.flatMap((answer) =>
    findBrought(bundle, answer, { choice, found }).map(({ brings, named }) => ({
      ...answer,
      action,
      ...(cell < 0 ? {} : { cell }),
      brings,
      named,
    })),
  );
}

function findBrought(
  bundle: Bundle,
  { row }: Answer,
  { choice, found: { brought } }: { readonly choice: ActChoice; readonly found: FoundActs },
): readonly Brought[] {
  const known = brought.get(row) ?? listBrought(bundle, row, choice);
  brought.set(row, known);
  return known;
}

/** All that can be brought of what a row allows, smallest first, each set once. */
function listBrought(
  { parts }: Bundle,
  row: TableRow,
  { brought, allOrNothing = false }: ActChoice,
): readonly Brought[] {
  const allowed = [...parts.keys()].filter((part) => hasPart(row.allow, part) && (brought?.has(part) ?? true));
  const found = new Map<string, Brought>();
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
