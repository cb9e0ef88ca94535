import { at } from "../at.ts";
import type { Bundle, BundleAttribute, BundlePart, PartSet } from "../bundle.ts";
import { identities } from "../identities.ts";
import { nameOf, readPlaces, type Named } from "./names.ts";
import type { Plan, PlannedStep } from "./plan.ts";
import type { Problem, Problems } from "../problem.ts";
import type { Question, Step } from "../question.ts";
import { readDay } from "../read-day.ts";

/** The longest chain that is followed, in acts: far beyond any real one. */
export const longestChain = 1000;

/** A question that is being read: what is wrong with it, and where that is which is being looked at. */
interface Reading {
  readonly bundle: Bundle;
  readonly problems: Problem[];
  place: string;
  step?: number;
}

/** Which of some things may stand somewhere, and which are told where another does. */
interface Choice<One> {
  readonly may?: Test<One>;
  readonly tell?: Test<One>;
  /** What is wrong where one is named that may not. */
  readonly otherwise?: Pick<Problem, "code">;
}

type Test<One> = (thing: One) => boolean | undefined;

/**
 * Looks up every name of a question; all that is wrong is reported, not only the first. Never throws: what is no question
 * is reported with its place.
 */
export function makePlan(bundle: Bundle, question: Question): Plan | Problems {
  const problems: Problem[] = [];
  const reading: Reading = { bundle, problems, place: "question" };
  try {
    const plan = readQuestion(reading, question);
    return problems.length > 0 ? { problems } : plan;
  } catch {
    // Only what is not shaped as a question throws while it is read.
    return { problems: [{ code: "not-a-question", place: reading.place }] };
  }
}

/** Throws where something is there that no question has. */
function refuse(wrong: unknown): void {
  if (wrong) {
    throw new TypeError();
  }
}

/** The place of the problem's name among things; -1 when it is none that may stand there, which is reported. */
function find<One extends Named>(
  { bundle: { platform }, problems, step }: Reading,
  { things, may = (): boolean => true, tell = may, otherwise }: Choice<One> & { readonly things: readonly One[] },
  problem: Problem,
): number {
  const { name } = problem;
  refuse(typeof name !== "string");
  const place = readPlaces(things).get(name ?? "");
  if (place !== undefined && may(at(things, place))) {
    return place;
  }
  const known = things.filter(tell).map(nameOf);
  problems.push({ platform, step, known, ...problem, ...(place !== undefined && otherwise) });
  return -1;
}

function readQuestion(reading: Reading, question: Question): Plan {
  const { bundle, problems } = reading;
  const { platform, parts, actors, attributes, always } = bundle;
  const { post = {}, chain, asOf = new Date().toISOString().slice(0, 10), ...others } = question;
  refuse(typeof asOf !== "string" || Object.keys(others).length);
  const day = readDay(asOf) ?? "";
  if (!day) {
    problems.push({ platform, code: "not-a-date", name: asOf });
  }
  reading.place = "question.post";
  const { by = at(actors, 0), parts: named = [], settings: given, ...more } = post;
  refuse(Object.keys(more).length);
  const author = find(reading, { things: actors }, { code: "unknown-actor", name: by });
  const ofPost: Choice<BundlePart> = { may: (part) => part.ofPost, otherwise: { code: "not-part-of-post" } };
  const published = named.map((name) => find(reading, { things: parts, ...ofPost }, { code: "unknown-part", name }));
  const none = attributes.map(() => 0);
  const settings = fillIn(reading, none, { given, may: ({ of }) => of === "post" });
  reading.place = "question.chain";
  if (chain.length > longestChain) {
    problems.push({ platform, code: "chain-too-long", count: chain.length });
  }
  const steps = chain.slice(0, longestChain).map((step, index) => {
    reading.place = `question.chain.${index}`;
    reading.step = index + 1;
    return planStep(reading, typeof step === "string" ? { action: step } : step, { author, settings });
  });
  return { day, by, author, present: gather(parts, always, published), parts: named, settings, steps };
}

/** A set of parts with others and all that comes along with them. */
function gather(parts: readonly BundlePart[], set: PartSet, named: readonly number[]): PartSet {
  return named.reduce((all, part) => (parts[part]?.along ?? all).map((word, index) => word | (all[index] ?? 0)), set);
}

/** Settings as they are given, of an action or of the post, and which attributes can have one. */
interface Given {
  readonly given: Step["settings"];
  readonly about?: string;
  readonly may: Test<BundleAttribute>;
}

/** The values of attributes, with those that are given put in. */
function fillIn(reading: Reading, values: readonly number[], { given = {}, about, may }: Given): readonly number[] {
  const { attributes } = reading.bundle;
  const filled = [...values];
  for (const [name, value] of Object.entries(given)) {
    const attribute = find(reading, { things: attributes, may }, { code: "unknown-setting", name, about });
    if (attribute >= 0) {
      const { values: things } = at(attributes, attribute);
      filled[attribute] = find(reading, { things }, { code: "unknown-value", name: value, about: name });
    }
  }
  return filled;
}

// oxlint-disable-next-line complexity -- Half of it are defaults; cut in two, a page has more to load.
function planStep(reading: Reading, step: Step, { author, settings }: Pick<Plan, "author" | "settings">): PlannedStep {
  const { actions, actors, groups, parts } = reading.bundle;
  const { action: about, by, brings = [], settings: given = {}, ...others } = step;
  refuse(Object.keys(others).length);
  const group = groups.find(({ name }) => name === about);
  const action = find(
    reading,
    { things: actions },
    {
      code: group ? "group-not-action" : "unknown-action",
      name: about,
      ...(group && { known: group.actions.map((one) => at(actions, one).name) }),
    },
  );
  // Nobody in particular is of the first kind.
  const actor = by ?? (actions[action]?.byAuthor ? "author" : at(actors, 0));
  const identity = readPlaces(identities).get(actor) ?? 0;
  const known = [...actors, ...identities.slice(1)];
  const kind = identity ? 0 : find(reading, { things: actors }, { code: "unknown-actor", name: actor, known });
  const named = brings.map((name) =>
    find(reading, { things: parts, tell: ({ ofPost }) => !ofPost }, { code: "unknown-part", name, about }),
  );
  const mine = fillIn(reading, settings, {
    given,
    about,
    may: ({ of, actions: some }) => of === "viewer" || (of === "act" && some?.includes(action)),
  });
  return {
    said: { action: about, brings: [...brings], actor, settings: given },
    action,
    values: [identity === 1 ? author : kind, identity, ...mine],
    brings: gather(parts, [], named),
    named,
  };
}
