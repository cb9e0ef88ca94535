import {
  hasProblems,
  levelNames,
  trace,
  type Bundle,
  type Level,
  type Problems,
  type Step,
  type Trace,
} from "@waft/runtime";
import { readAnswer, type ActAnswer } from "./answers.ts";
import type { DiffAspect, DiffGroup, DiffStretch, DiffWitness, WitnessSide } from "./diff.ts";
import { isNearer, type Compared, type Found } from "./compare-sides.ts";
import type { Joint, Shared } from "./joint.ts";
import { askChoice } from "./list-choices.ts";
import type { JointPost } from "./list-posts.ts";
import type { Standing } from "./part-steps.ts";
import { both, type Which } from "./which.ts";
import type { DifferingState } from "./tally.ts";

/** One group on one stretch of days. */
interface Piece {
  readonly stretch: DiffStretch;
  readonly joint: Joint;
  readonly found: Found;
}

/** One stretch of days, compared. */
export interface ComparedStretch {
  readonly stretch: DiffStretch;
  readonly compared: Compared;
}

/** Gathers what differs into groups, over all stretches of days: publishing first, then by action, form, part and days. */
export function gatherGroups(stretches: readonly ComparedStretch[]): readonly DiffGroup[] {
  const pieces = stretches.flatMap(({ stretch, compared: { joint, found } }) =>
    found.map((one): Piece => ({ stretch, joint, found: one })),
  );
  const groups = new Map<string, Piece[]>();
  const traces: Traces = new Map();
  for (const piece of pieces.filter(({ found }) => found.differing > 0)) {
    const { action, form, part, aspect } = piece.found;
    const key = `${action} ${form} ${part} ${aspect} ${stretches.length > 1 ? tellAnswers(piece) : ""}`;
    groups.set(key, [...(groups.get(key) ?? []), piece]);
  }
  return [...groups.values()]
    .toSorted((x, y) => compareOrder(x[0], y[0]))
    .flatMap((group) => describeGroup(group, traces));
}

/** Tells days apart on which other rules speak, or on which the smallest case is answered in another way. */
function tellAnswers({ joint, found: { first, aspect, rules } }: Piece): string {
  const answers = both.map((which): unknown => {
    const { rows, after } = first?.state ?? { rows: [], after: [] };
    const [row, standing] = [rows[which], after[which]];
    const { outcome, form, audiences, countsFor, tells } =
      row === undefined ? published : readAnswer(joint, which, row);
    const told: Readonly<Record<DiffAspect, unknown>> = {
      part: standing && [nameLevel(standing), nameCopied(standing)],
      outcome: [outcome, form, audiences],
      countsFor,
      tells,
      counters: null,
    };
    return told[aspect];
  });
  return JSON.stringify([answers, rules.map((mine) => [...mine].toSorted((x, y) => x - y))]);
}

/** Remembers traces: many groups have the same witness. */
type Traces = Map<string, Trace | Problems>;

function compareOrder(x: Piece | undefined, y: Piece | undefined): number {
  const order = (piece: Piece | undefined): readonly number[] =>
    piece === undefined ? [] : [piece.found.action, piece.found.form, piece.found.part];
  const [a, b] = [order(x), order(y)];
  return a.map((one, index) => one - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function describeGroup(group: readonly Piece[], traces: Traces): readonly DiffGroup[] {
  const smallest = group.reduce<Piece | undefined>(
    (best, piece) => (best === undefined || isBetter(piece, best) ? piece : best),
    undefined,
  );
  const witness = smallest && describeWitness(smallest, traces);
  if (smallest === undefined || witness === undefined) {
    return [];
  }
  const sum = (of: "differing" | "all"): number => group.reduce((total, { found }) => total + found[of], 0);
  return [
    {
      ...describeKind(smallest),
      differing: sum("differing"),
      all: sum("all"),
      rulesA: listRules(group, 0),
      rulesB: listRules(group, 1),
      days: group.map(({ stretch, found: { differing, all } }) => ({ ...stretch, differing, all })),
      witness,
    },
  ];
}

function describeKind({
  joint,
  found,
}: Piece): Pick<DiffGroup, "action" | "actionB" | "group" | "form" | "formB" | "aspect" | "part"> {
  const { action, form, aspect, part } = found;
  const { name = null, pair } = joint.actions[action] ?? {};
  const { name: heldOn = null, other } = joint.forms[form] ?? {};
  return {
    action: name,
    form: heldOn,
    ...(pair === undefined ? {} : { actionB: pair.name, group: pair.group }),
    ...(other === undefined ? {} : { formB: other }),
    aspect,
    ...(part < 0 ? {} : { part: nameOf(joint.parts[part]) }),
  };
}

function nameOf(shared: Shared | undefined): string {
  return shared === undefined ? "" : shared.name;
}

/** The rules of one side behind what differs, in their order. */
function listRules(group: readonly Piece[], which: Which): readonly string[] {
  const indices = new Set(group.flatMap(({ found }) => [...found.rules[which]]));
  const rules = group[0]?.joint.sides[which].bundle.rules ?? [];
  return [...indices].toSorted((a, b) => a - b).flatMap((index) => rules[index]?.name ?? []);
}

/** Whether a piece has a case that is better to show. */
function isBetter({ found: { first: one } }: Piece, { found: { first: other } }: Piece): boolean {
  return one !== undefined && (other === undefined || isNearer(one.state, other.state));
}

function describeWitness({ joint, found, stretch }: Piece, traces: Traces): DiffWitness | undefined {
  const { first, part } = found;
  if (first === undefined) {
    return undefined;
  }
  const { state, post } = first;
  const asked = {
    post: askPost(joint, post),
    part: part < 0 ? undefined : nameOf(joint.parts[part]),
    traces,
  };
  const before = state.before === undefined ? null : nameLevel(state.before);
  const chains = both.map((which) => state.chain.map((act) => askChoice(joint, which, act)));
  const [chain = [], chainB = []] = chains;
  const a = describeSide(joint, 0, { ...asked, chain, asOf: stretch.a, state });
  const b = describeSide(joint, 1, { ...asked, chain: chainB, asOf: stretch.b, state });
  const isSame = chain.every(({ action }, index) => chainB[index]?.action === action);
  return { post: asked.post, chain, ...(isSame ? {} : { chainB }), before, a, b };
}

/** A witness as one side answers it. */
interface Answering {
  readonly post: Trace["post"];
  readonly chain: readonly Step[];
  readonly part: string | undefined;
  readonly asOf: string;
  readonly state: DifferingState;
  readonly traces: Traces;
}

function describeSide(joint: Joint, which: Which, answering: Answering): WitnessSide {
  const { state, asOf } = answering;
  const row = state.rows[which];
  const standing = state.after[which];
  return {
    asOf,
    ...(row === undefined ? published : readAnswer(joint, which, row)),
    level: standing === undefined ? null : nameLevel(standing),
    copied: standing === undefined ? false : nameCopied(standing),
    ...followThere(joint, which, answering),
  };
}

/** What publishing answers where no rule speaks of it. */
const published: ActAnswer = { outcome: "shown", form: "post", audiences: [], countsFor: null, tells: null };

function nameCopied({ surely, perhaps }: Standing): boolean | "unknown" {
  return surely || (perhaps ? "unknown" : false);
}

function askPost({ parts, actors, attributes }: Joint, { named, author, settings }: JointPost): Trace["post"] {
  const around = new Set(named.map((part) => parts[part]?.parent ?? -1));
  const set = attributes.flatMap(({ name, of, values }, index): readonly [string, string][] => {
    const value = values[settings[index] ?? 0];
    return of !== "post" || value === undefined || value.at.every((one) => one === 0) ? [] : [[name, value.name]];
  });
  return {
    by: actors[author]?.name ?? "",
    parts: named.filter((part) => !around.has(part)).map((part) => parts[part]?.name ?? ""),
    settings: Object.fromEntries(set),
  };
}

function nameLevel({ lo, hi }: Standing): Level {
  const [atLeast, atMost] = [nameBits(lo), nameBits(hi)];
  return atLeast === atMost ? atMost : { atLeast, atMost };
}

/** The level that has all of these bits. */
function nameBits(bits: number): (typeof levelNames)[number] {
  const height = [1, 2, 4, 8].filter((bit) => (bits & bit) !== 0).length;
  return levelNames[height] ?? "whole";
}

/** How the part stands after each act, as the chain is really followed on one side, and whether it ends in the state. */
function followThere(
  { sides }: Joint,
  which: Which,
  { post, chain, asOf, part, traces, state }: Answering,
): Pick<WitnessSide, "levels" | "follows"> {
  const question = { post, chain, asOf };
  const key = `${which} ${JSON.stringify(question)}`;
  const answer = traces.get(key) ?? traceAllowed(sides[which].bundle, question);
  traces.set(key, answer);
  if (hasProblems(answer)) {
    return { levels: [], follows: false };
  }
  const levels = [answer.start, ...answer.hops].map(({ parts }) => parts?.[part ?? ""]?.level ?? null);
  const standing = state.after[which];
  const ends = standing === undefined ? null : nameLevel(standing);
  const isThere = part === undefined || JSON.stringify(levels.at(-1) ?? null) === JSON.stringify(ends);
  return { levels: part === undefined ? [] : levels, follows: isThere && answer.notReached === undefined };
}

type Asked = Pick<Answering, "post" | "chain" | "asOf">;

/** Asks a side; what the act may not bring there is left out, for it is the other side that lets bring it. */
function traceAllowed(bundle: Bundle, question: Asked): Trace | Problems {
  const answer = trace(bundle, question);
  const [problem] = hasProblems(answer) ? answer.problems : [];
  const { code, step = 0, name } = problem ?? {};
  const isLast = step === question.chain.length;
  if (code !== "not-allowed-here" || name === undefined || isLast) {
    return answer;
  }
  const chain = question.chain.map((act, index): Step => {
    const { brings = [], ...rest } = typeof act === "string" ? { action: act } : act;
    const left = brings.filter((part) => index !== step - 1 || part !== name);
    return { ...rest, ...(left.length === 0 ? {} : { brings: left }) };
  });
  return traceAllowed(bundle, { ...question, chain });
}
