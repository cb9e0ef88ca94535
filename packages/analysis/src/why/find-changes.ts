import { hasProblems, trace, type Bundle, type Level, type Trace } from "@waft/runtime";
import type { Asked } from "../edits/asked.ts";
import { kindOfEdit, type Edit, type EditKind } from "../edits/edit.ts";
import { countDays, listStretches, nearestDay } from "../edits/list-days.ts";
import { listEdits } from "../edits/list-edits.ts";
import { isSameLevel, isSeen, mayBeSame, readEnd } from "../edits/read-end.ts";
import type { Wanted, Why, WhyChange } from "./why.ts";

/** What is looked for, and what the answer is as asked. */
export interface Sought {
  readonly part: string;
  readonly wanted: Wanted;
  readonly answer: Trace;
  /** The hop since which the part stands as it does: changes of that act come first. */
  readonly decidedAt: number;
}

/** No more acts are followed than this for one kind of change. */
const mostActs = 2000;

/** The kinds of changes that are made to the question itself, in the order in which they are told. */
const kinds = ["chain", "post", "setting"] as const satisfies readonly EditKind[];

/** Finds the nearest change of each kind after which a part stands otherwise. */
export function findChanges(bundle: Bundle, asked: Asked, sought: Sought): Pick<Why, "changes" | "limited"> {
  const tries = Math.ceil(mostActs / Math.max(1, asked.chain.length));
  const found = kinds.map((kind) => findNearest({ bundle, sought, kind, tries }, asked));
  const all = [...found, findDay({ bundle, sought, kind: "date", tries }, asked)];
  const changes = all.flatMap(({ change }) => change ?? []);
  return { changes, ...(all.some(({ limited }) => limited) ? { limited: true } : {}) };
}

/** A search for changes of one kind. */
interface Search {
  readonly bundle: Bundle;
  readonly sought: Sought;
  readonly kind: EditKind;
  /** How many questions may be asked. */
  readonly tries: number;
}

/** A question that was changed, by one or two edits. */
interface Candidate {
  readonly edits: readonly Edit[];
  readonly make: () => Asked;
}

/** What a search found, and whether it was cut short. */
interface Found {
  readonly change?: WhyChange;
  readonly limited: boolean;
}

/** One change where one is enough, else two; one after which nobody can tell only where there is no other. */
function findNearest(search: Search, asked: Asked): Found {
  const singles = listCandidates(search, { edits: [], make: () => asked });
  const nearest = chooseBest(search, singles);
  if (isSure(nearest) || nearest.limited) {
    return nearest;
  }
  const pair = chooseBest(search, listPairs(search, singles));
  return isSure(pair) || nearest.change === undefined ? pair : { ...nearest, limited: pair.limited };
}

function isSure({ change }: Found): boolean {
  return change !== undefined && change.open === undefined;
}

/** Each two changes once, whichever is made first. */
function listPairs(search: Search, singles: readonly Candidate[]): readonly Candidate[] {
  const pairs = new Map<string, Candidate>();
  for (const single of singles) {
    const more = pairs.size > search.tries ? [] : listCandidates(search, single);
    for (const pair of more) {
      const asked = pair.make();
      const key = JSON.stringify(asked);
      pairs.set(key, pairs.get(key) ?? { ...pair, make: () => asked });
    }
  }
  return [...pairs.values()];
}

function listCandidates({ bundle, kind, sought }: Search, { edits, make }: Candidate): readonly Candidate[] {
  const listed = listEdits(bundle, make())
    .filter(({ edit }) => kindOfEdit(edit) === kind)
    .map((one) => ({ edits: joinEdits(edits, one.edit), make: one.make }));
  return edits.length > 0 ? listed : listed.toSorted((a, b) => farFrom(a, sought) - farFrom(b, sought));
}

/** Two changes of a chain stand in the order of its acts, and count these as they are in the chain that was asked. */
function joinEdits(before: readonly Edit[], edit: Edit): readonly Edit[] {
  if (!("hop" in edit)) {
    return [...before, edit];
  }
  const isAfter = before.some((one) => one.edit === "remove-act" && one.hop <= edit.hop);
  const hopOf = (one: Edit): number => ("hop" in one ? one.hop : 0);
  return [...before, isAfter ? { ...edit, hop: edit.hop + 1 } : edit].toSorted((a, b) => hopOf(a) - hopOf(b));
}

/**
 * How far from the act that decided a change is. Changes of later acts come behind all earlier ones, and leaving an act
 * out comes last: it asks about another hop.
 */
function farFrom({ edits: [edit] }: Candidate, { decidedAt }: Sought): number {
  if (edit === undefined || !("hop" in edit)) {
    return 0;
  }
  const far = edit.hop <= decidedAt ? decidedAt - edit.hop : 10_000 + edit.hop;
  return edit.edit === "remove-act" ? 100_000 + far : far;
}

/** The first candidate that surely is what is looked for; failing that, the first of which nobody can tell. */
function chooseBest(search: Search, candidates: readonly Candidate[]): Found {
  let open: WhyChange | undefined;
  for (const candidate of candidates.slice(0, search.tries)) {
    const change = tryCandidate(search, candidate);
    if (change !== undefined && change.open === undefined) {
      return { change, limited: false };
    }
    open ??= change;
  }
  const limited = candidates.length > search.tries;
  return open === undefined ? { limited } : { change: open, limited };
}

/** Asks the changed question; nothing where it cannot be asked or the answer is not what is looked for. */
function tryCandidate({ bundle, sought, kind }: Search, { edits, make }: Candidate): WhyChange | undefined {
  const asked = make();
  const answer = trace(bundle, asked);
  if (hasProblems(answer) || takesAway(sought, answer)) {
    return undefined;
  }
  const { level, lostAtHop, decidedBy, brought } = readEnd(answer, sought.part);
  if (level === null || !isSought(sought, level)) {
    return undefined;
  }
  const { asOf, post } = answer;
  return {
    kind,
    edits,
    asOf,
    post,
    chain: asked.chain,
    level,
    ...(lostAtHop === undefined ? {} : { lostAtHop }),
    ...(brought === undefined ? {} : { brought }),
    decidedBy,
    ...(isOpen(sought, level) ? { open: true } : {}),
  };
}

/** What is surely seen is; but a level that nobody has said may be what the answer is without the change. */
function isOpen({ wanted, answer, part }: Sought, level: Level): boolean {
  const was = readEnd(answer, part).level ?? { atLeast: "absent", atMost: "lost" };
  return wanted === "differs" && typeof level !== "string" && mayBeSame(was, level);
}

function isSought({ wanted, answer, part }: Sought, level: Level): boolean {
  const was = readEnd(answer, part).level;
  return wanted === "seen" ? isSeen(level) && !isSeen(was) : !isSameLevel(level, was);
}

/** That a part ends otherwise because it is not published any more is no answer to why it ended as it did. */
function takesAway({ part, answer }: Sought, changed: Trace): boolean {
  return answer.start.parts[part]?.level !== "absent" && changed.start.parts[part]?.level === "absent";
}

/** The nearest day on which the answer is another one; of two that are as near, the earlier one. */
function findDay(search: Search, asked: Asked): Found {
  const days = listStretches(search.bundle)
    .map((stretch) => nearestDay(stretch, asked.asOf))
    .filter((day) => day !== asked.asOf)
    .map((to): Extract<Edit, { edit: "day" }> => ({ edit: "day", to, days: countDays(asked.asOf, to) }))
    .toSorted((a, b) => Math.abs(a.days) - Math.abs(b.days) || a.days - b.days);
  const candidates = days.map((edit) => ({ edits: [edit], make: () => ({ ...asked, asOf: edit.to }) }));
  return chooseBest(search, candidates);
}
