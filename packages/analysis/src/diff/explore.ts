import { hasPart, type BundleRow } from "@waft/runtime";
import { isEnding, listDifferent, readAnswers } from "./answers.ts";
import type { Joint } from "./joint.ts";
import { listBrought, type Brought } from "./list-brought.ts";
import type { Choice } from "./list-choices.ts";
import type { JointPost } from "./list-posts.ts";
import { all, applyOps, nothing, readOps, type PartOp, type Standing, type Tracked } from "./part-steps.ts";
import { both, raiseCounters, type Place, type Which } from "./row-finder.ts";
import { countState, findTally, type ChosenAct, type DifferingState, type Tallies } from "./tally.ts";

/** One kind of post, and what is followed of it. */
export interface Exploring {
  readonly joint: Joint;
  readonly post: JointPost;
  readonly choices: readonly Choice[];
  readonly tracked: Tracked;
  /** Whether the part at the end of the path is compared; else what acts do beside the parts. */
  readonly ofPart: boolean;
  readonly findRow: (which: Which, choice: number, place: Place) => BundleRow;
  readonly findPostRow: (which: Which) => BundleRow | undefined;
  /** Counts acts, and says whether there have been too many. */
  readonly spend: () => boolean;
  readonly ops: OpsOf;
}

/** What a row of one side does to what is followed, worked out once. */
export type OpsOf = (which: Which, row: BundleRow) => readonly PartOp[];

/** Remembers what rows do to what is followed. */
export function createOps(joint: Joint, tracked: Tracked): OpsOf {
  const known = [new Map<BundleRow, readonly PartOp[]>(), new Map<BundleRow, readonly PartOp[]>()] as const;
  return (which, row) => {
    const ops = known[which].get(row) ?? readOps(joint, which, { row, tracked });
    known[which].set(row, ops);
    return ops;
  };
}

/** Something held by somebody on at least one side. */
interface Node extends Place {
  readonly start: readonly Standing[];
  readonly held: readonly Standing[];
  readonly key: string;
  /** For each side the chain that leads here; missing where none does. */
  readonly chains: [Chain | undefined, Chain | undefined];
}

type Chain = readonly ChosenAct[];

/** Compares both sides at every act on everything that can be held on either. */
export function explore(exploring: Exploring): Tallies {
  const tallies: Tallies = new Map();
  const walk = { exploring, tallies, nodes: new Map<string, Node>(), queue: [] as Node[], states: new Set<string>() };
  publish(walk);
  for (let node = walk.queue.shift(); node !== undefined; node = walk.queue.shift()) {
    for (const choice of exploring.choices.keys()) {
      visit(walk, node, choice);
    }
  }
  return tallies;
}

interface Walk {
  readonly exploring: Exploring;
  readonly tallies: Tallies;
  readonly nodes: Map<string, Node>;
  readonly queue: Node[];
  /** Keys of the states that were counted. */
  readonly states: Set<string>;
}

/** Publishes on both sides, and compares what the first viewers hold. */
function publish(walk: Walk): void {
  const { joint, ofPart, findPostRow } = walk.exploring;
  const rows = [findPostRow(0), findPostRow(1)] as const;
  const starts = [startOf(walk.exploring, 0), startOf(walk.exploring, 1)] as const;
  const forms = [findForm(joint, 0, rows[0]), findForm(joint, 1, rows[1])] as const;
  const at = { action: -1, form: -1 };
  if (ofPart) {
    comparePart(walk, at, { chain: [], isAskable: true, rows, after: starts });
  } else {
    const rules = [listRules(rows[0]), listRules(rows[1])] as const;
    const state = (): DifferingState => ({ chain: [], isAskable: true, after: [undefined, undefined], rows });
    countState(
      findTally(walk.tallies, { ...at, aspect: "outcome" }),
      forms[0] === forms[1] ? undefined : { state, rules },
    );
  }
  const none = joint.counters.map(() => 0);
  for (const which of both) {
    const start = starts[which];
    const counters = raiseCounters(joint, which, { rows, before: none });
    const form = joint.forms.findIndex(({ name }) => name === forms[which]);
    reach(walk, which, { form, counters, start, held: start, chain: [] });
  }
}

/** What is followed, as the first viewers on one side hold it. */
function startOf({ joint, post, tracked, findPostRow, ops }: Exploring, which: Which): readonly Standing[] {
  const bare = tracked.parts.map((part): Standing => {
    const isPublished = hasPart(post.parts[which], joint.parts[part]?.at[which] ?? -1);
    return isPublished ? { ...nothing, lo: all, hi: all } : nothing;
  });
  const row = findPostRow(which);
  const before = { before: bare, start: bare, brought: [] };
  return row === undefined ? bare : applyOps(ops(which, row), tracked.around, before);
}

function findForm({ sides }: Joint, which: Which, row: BundleRow | undefined): string {
  const form = row?.form;
  return form === undefined ? "post" : (sides[which].bundle.forms[form]?.name ?? "");
}

function listRules(row: BundleRow | undefined): readonly number[] {
  return row === undefined ? [] : row.rules;
}

interface Arrival extends Omit<Node, "key" | "chains"> {
  readonly chain: Chain;
}

/** Enters what is held after an act of one side; what both sides do not know as a form is not gone into. */
function reach(walk: Walk, which: Which, { chain, ...held }: Arrival): void {
  if (held.form < 0) {
    return;
  }
  const key = `${held.form};${held.counters.join(",")};${keyOf(held.start)};${keyOf(held.held)}`;
  const known = walk.nodes.get(key);
  if (known?.chains[which] !== undefined) {
    return;
  }
  const node: Node = known ?? { ...held, key, chains: [undefined, undefined] };
  node.chains[which] = chain;
  walk.nodes.set(key, node);
  walk.queue.push(node);
}

function keyOf(standings: readonly Standing[]): string {
  return standings
    .map(({ lo, hi, surely, perhaps }) => (lo << 6) | (hi << 2) | (Number(surely) << 1) | Number(perhaps))
    .join(",");
}

/** Does one action in one way on what is held, on both sides. */
function visit(walk: Walk, node: Node, index: number): void {
  const { exploring } = walk;
  const choice = exploring.choices[index];
  if (choice === undefined || !isThere(exploring, node, choice) || exploring.spend()) {
    return;
  }
  const rows = [exploring.findRow(0, index, node), exploring.findRow(1, index, node)] as const;
  for (const brought of listBrought(exploring, rows)) {
    const after = both.map((which) => {
      const row = rows[which];
      const ops = exploring.ops(which, row);
      return isEnding(row)
        ? undefined
        : applyOps(ops, exploring.tracked.around, { before: node.held, start: node.start, brought: brought.places });
    });
    const visited = { index, choice, rows, after: [after[0], after[1]] as const, brought };
    count(walk, node, visited);
    both.forEach((which) => goOn(walk, node, { visited, which }));
  }
}

/** Comes to what is held after an act on one side, if chains of that side lead to the act. */
function goOn(walk: Walk, node: Node, { visited, which }: { readonly visited: Visited; readonly which: Which }): void {
  const { joint } = walk.exploring;
  const { rows, after, choice, brought } = visited;
  const [held, chain] = [after[which], node.chains[which]];
  if (held === undefined || chain === undefined) {
    return;
  }
  const act = { choice, brings: brought.named.filter((part) => allows(walk.exploring, { rows, which, part })) };
  const form = findHeldForm(joint, which, { form: rows[which].form ?? -1, before: node.form, choice });
  const counters = raiseCounters(joint, which, { rows, before: node.counters });
  reach(walk, which, { form, counters, start: node.start, held, chain: [...chain, act] });
}

/** Whether a row of one side lets the person acting bring a part. */
function allows(
  { ops, tracked }: Exploring,
  { rows, which, part }: { readonly rows: Visited["rows"]; readonly which: Which; readonly part: number },
): boolean {
  return ops(which, rows[which])[tracked.parts.indexOf(part)]?.allow === true;
}

/** The form that a row of one side shows; where it stands for several of the other side, that of the act or of before. */
function findHeldForm(
  { forms, actions }: Joint,
  which: Which,
  { form, before, choice }: { readonly form: number; readonly before: number; readonly choice: Choice },
): number {
  const action = actions[choice.action];
  const fitting = [...forms.keys()].filter((index) => forms[index]?.at[which] === form);
  const ofAct = fitting.find(
    (index) => forms[index]?.name === action?.name && forms[index]?.other === action?.pair?.name,
  );
  return fitting.find((index) => index === before) ?? ofAct ?? fitting[0] ?? -1;
}

/** Whether who acts can be there: somebody else always is. */
function isThere({ joint, tracked }: Exploring, { held }: Node, { identity }: Choice): boolean {
  const place = tracked.parts.indexOf(joint.persons[identity] ?? -1);
  return identity === 0 || (held[place]?.hi ?? all) > 0;
}

interface Visited {
  readonly index: number;
  readonly choice: Choice;
  readonly rows: readonly [BundleRow, BundleRow];
  readonly after: readonly [readonly Standing[] | undefined, readonly Standing[] | undefined];
  readonly brought: Brought;
}

/** Counts a state, if it was not counted before: who else is there makes none. */
function count(walk: Walk, node: Node, visited: Visited): void {
  const { index, choice, rows, after, brought } = visited;
  const held = walk.exploring.ofPart ? tellHeld(walk.exploring, node, brought) : "";
  const key = `${index};${node.form};${node.counters.join(",")};${held}`;
  if (walk.states.has(key)) {
    return;
  }
  walk.states.add(key);
  const at = { action: choice.action, form: node.form };
  const way = findWay(walk.exploring, node, visited);
  if (walk.exploring.ofPart) {
    comparePart(walk, at, { ...way, rows, after, before: node.held });
  } else {
    compareActs(walk, at, { ...way, rows, counters: node.counters });
  }
}

/** A chain that ends with an act: one that can be asked of a side, if there is one. */
function findWay(
  exploring: Exploring,
  { chains }: Node,
  { choice, rows, brought }: Visited,
): Pick<DifferingState, "chain" | "isAskable"> {
  const last = { choice, brings: brought.named };
  const askable = both.find(
    (which) => chains[which] !== undefined && brought.named.every((part) => allows(exploring, { rows, which, part })),
  );
  const chain = askable === undefined ? (chains[0] ?? chains[1] ?? []) : (chains[askable] ?? []);
  return { chain: [...chain, last], isAskable: askable !== undefined };
}

/** The part that is asked for with those around it, as it was at the start and is held, and what of it is brought. */
function tellHeld({ tracked }: Exploring, node: Node, { named }: Brought): string {
  const ofPath = (standings: readonly Standing[]): string =>
    keyOf(tracked.path.map((place) => standings[place] ?? nothing));
  const brings = named.filter((part) => tracked.path.some((place) => tracked.parts[place] === part));
  return `${ofPath(node.start)};${ofPath(node.held)};${brings.join(",")}`;
}

/** Counts a state of what acts do beside the parts. */
function compareActs(
  { exploring, tallies }: Walk,
  at: { action: number; form: number },
  {
    rows,
    counters,
    ...way
  }: Pick<DifferingState, "chain" | "isAskable"> & Pick<Visited, "rows"> & Pick<Node, "counters">,
): void {
  const { joint } = exploring;
  const different = new Set<string>(listDifferent(...readAnswers(joint, rows)));
  const state = (): DifferingState => ({ ...way, rows, after: [undefined, undefined] });
  const found = { state, rules: [rows[0].rules, rows[1].rules] as const };
  for (const aspect of ["outcome", "countsFor", "tells"] as const) {
    countState(findTally(tallies, { ...at, aspect }), different.has(aspect) ? found : undefined);
  }
  const shared = [...joint.counters.keys()].filter((index) => joint.counters[index]?.at.every((one) => one >= 0));
  if (shared.length > 0) {
    const ends = both.map((which) => {
      const raised = raiseCounters(joint, which, { rows, before: counters });
      return shared.map((index) => raised[index]).join(",");
    });
    const differs = !rows.some((row) => isEnding(row)) && ends[0] !== ends[1];
    countState(findTally(tallies, { ...at, aspect: "counters" }), differs ? found : undefined);
  }
}

interface Compared extends Pick<DifferingState, "chain" | "isAskable"> {
  readonly rows: DifferingState["rows"];
  readonly after: readonly [readonly Standing[] | undefined, readonly Standing[] | undefined];
  /** Missing at publishing. */
  readonly before?: readonly Standing[];
}

/** Counts a state of a part; where nobody holds anything on one side it is the outcome that differs, not the part. */
function comparePart(
  walk: Walk,
  at: { action: number; form: number },
  { rows, after, before, ...way }: Compared,
): void {
  const { tracked, ops } = walk.exploring;
  const last = tracked.path.at(-1) ?? -1;
  const [a, b] = [after[0]?.[last], after[1]?.[last]];
  const differs = a !== undefined && b !== undefined && keyOf([tellable(a)]) !== keyOf([tellable(b)]);
  const deciders = (which: Which): readonly number[] => {
    const row = rows[which];
    const decider = row === undefined ? -1 : findDecider(ops(which, row), tracked, after[which] ?? []);
    return decider < 0 ? [] : [decider];
  };
  const state = (): DifferingState => {
    const was = before?.[last];
    return { ...way, rows, after: [a, b], ...(was === undefined ? {} : { before: was }) };
  };
  const tally = findTally(walk.tallies, { ...at, aspect: "part" });
  countState(tally, differs ? { state, rules: [deciders(0), deciders(1)] } : undefined);
}

/** Of a part that is lost or was never there nobody says whether it follows edits. */
function tellable(standing: Standing): Standing {
  return standing.hi > 1 ? standing : { ...standing, surely: false, perhaps: false };
}

/** The rule that decided a part; of a part that went with the one around it, the rule that decided that one. */
function findDecider(ops: readonly PartOp[], tracked: Tracked, after: readonly Standing[]): number {
  const place = tracked.path.findLast((one) => !wentAlong({ ops, tracked, after }, one));
  const own = place === undefined ? undefined : ops[place];
  return own === undefined ? -1 : own.decider;
}

/** Whether a part is lost only because the one around it is. */
function wentAlong(
  { ops, tracked, after }: { ops: readonly PartOp[]; tracked: Tracked; after: readonly Standing[] },
  place: number,
): boolean {
  const isLost = (at: number): boolean => after[at]?.hi === 1;
  return isLost(place) && isLost(tracked.around[place] ?? -1) && ops[place]?.capHi !== 1;
}
