import type { Bundle, BundleAttribute, BundlePart, PartSet } from "./bundle.ts";
import { nameAll, nameOf } from "./name-all.ts";
import type { Plan, PlannedStep } from "./plan.ts";
import { prepareBundle, type PreparedBundle } from "./prepare-bundle.ts";
import type { Problem, Problems } from "./problem.ts";
import type { Question, Step } from "./question.ts";
import { readDay } from "./read-day.ts";
import { identities } from "./situation.ts";

/** The longest chain that is followed, in acts: far beyond any real one. */
export const longestChain = 1000;

type Test<One> = (thing: One) => boolean | undefined;

/** Which of some things may stand there, and which are told where another does. */
interface Choice<One> {
  readonly may?: Test<One>;
  readonly tell?: Test<One>;
  /** What is wrong where one is named that may not. */
  readonly otherwise?: Pick<Problem, "code">;
}

/** Finds names in a bundle, and gathers what is wrong with those that are not there. */
interface LookUp {
  readonly prepared: PreparedBundle;
  readonly problems: Problem[];
  /** Where that is which is being looked at. */
  at: string;
  /** Which act it is of, and of which action. */
  of: Pick<Problem, "step" | "about">;
  /** The place of the problem's name among things; -1 when it is none that may stand there. */
  readonly find: <One extends string | { readonly name: string }>(
    things: readonly One[],
    problem: Problem,
    choice?: Choice<One>,
  ) => number;
}

/**
 * Looks up every name of a question; all that is wrong is reported, not only the first. Never throws: what is no question
 * is reported with its place.
 */
export function makePlan(bundle: Bundle, question: Question): Plan | Problems {
  const problems: Problem[] = [];
  const prepared = prepareBundle(bundle);
  const look: LookUp = {
    prepared,
    problems,
    at: "",
    of: {},
    find: (things, problem, { may = (): boolean => true, tell = may, otherwise } = {}) => {
      const index = prepared.places(things).get(readText(problem.name)) ?? things.length;
      const thing = things[index];
      if (thing !== undefined && may(thing)) {
        return index;
      }
      const { platform } = bundle;
      const known = things.filter(tell).map(nameOf);
      problems.push({ platform, known, ...look.of, ...problem, ...(thing && otherwise) });
      return -1;
    },
  };
  try {
    const plan = readQuestion(look, question);
    return problems.length > 0 ? { problems } : plan;
  } catch {
    // Only what is not shaped as a question throws while it is read.
    return { problems: [{ code: "not-a-question", place: `question${look.at}` }] };
  }
}

/** Throws where a value is no text. */
function readText(value: string | undefined): string {
  if (typeof value !== "string") {
    throw new TypeError();
  }
  return value;
}

/** Throws where there is any field that no question has. */
function refuse(others: object): void {
  if (Object.keys(others).length > 0) {
    throw new TypeError();
  }
}

/** Whether a post can be published with a part. */
function ofPost(part: BundlePart): boolean {
  return part.ofPost === true;
}

function readQuestion(look: LookUp, question: Question): Plan {
  const { prepared, problems, find } = look;
  const { platform, parts, actors, attributes } = prepared.bundle;
  const { post = {}, chain, asOf = new Date().toISOString().slice(0, 10), ...others } = question;
  refuse(others);
  const day = readDay(readText(asOf)) ?? "";
  if (day === "") {
    problems.push({ platform, code: "not-a-date", name: asOf });
  }
  look.at = ".post";
  const { by = actors[0], parts: named = [], settings: given, ...more } = post;
  refuse(more);
  const author = find(actors, { code: "unknown-actor", name: by });
  const otherwise = { code: "not-part-of-post" } as const;
  const published = named.map((name) => find(parts, { code: "unknown-part", name }, { may: ofPost, otherwise }));
  const none = attributes.map(() => 0);
  const settings = fillIn(look, none, { given, may: ({ of }) => of === "post" });
  look.at = ".chain";
  if (chain.length > longestChain) {
    problems.push({ platform, code: "chain-too-long", count: chain.length });
  }
  const steps: PlannedStep[] = [];
  for (const [index, step] of chain.slice(0, longestChain).entries()) {
    look.at = `.chain.${index}`;
    look.of = { step: index + 1 };
    steps.push(planStep(look, typeof step === "string" ? { action: step } : step, { author, settings }));
  }
  return { day, author, parts: gather(prepared.bundle, prepared.bundle.always, published), named, settings, steps };
}

/** A set of parts with others and all that comes along with them. */
function gather({ parts }: Bundle, set: PartSet, named: readonly number[]): PartSet {
  return named.reduce((all, part) => (parts[part]?.along ?? []).map((word, at) => word | (all[at] ?? 0)), set);
}

/** Settings as they are given, and which attributes can have one. */
interface Given {
  readonly given: Step["settings"];
  readonly may: Test<BundleAttribute>;
}

/** The values of attributes, with those that are given put in. */
function fillIn({ prepared, find }: LookUp, values: readonly number[], { given, may }: Given): readonly number[] {
  const { attributes } = prepared.bundle;
  const filled = [...values];
  for (const [about, name] of Object.entries(given ?? {})) {
    const index = find(attributes, { code: "unknown-setting", name: about }, { may });
    const attribute = attributes[index];
    if (attribute !== undefined) {
      filled[index] = find(attribute.values, { code: "unknown-value", name, about });
    }
  }
  return filled;
}

function planStep(look: LookUp, step: Step, { author, settings }: Pick<Plan, "author" | "settings">): PlannedStep {
  const { prepared, find } = look;
  const { actions, actors, groups, parts } = prepared.bundle;
  const { action: about, by, brings = [], settings: given = {}, ...others } = step;
  refuse(others);
  const group = groups.find(({ name }) => name === about);
  const action = find(actions, {
    code: "unknown-action",
    name: about,
    ...(group && { code: "group-not-action", known: nameAll(actions, group.actions) }),
  });
  // Nobody in particular is of the first kind.
  const actor = by ?? (actions[action]?.byAuthor ? "author" : (actors[0] ?? ""));
  const identity = Math.max(
    0,
    identities.findIndex((one) => one === actor),
  );
  const known = [...actors, ...identities.slice(1)];
  const kind = identity > 0 ? 0 : find(actors, { code: "unknown-actor", name: actor, known });
  look.of = { ...look.of, about };
  const named = brings.map((name) => find(parts, { code: "unknown-part", name }, { tell: (part) => !ofPost(part) }));
  return {
    said: { action: about, brings: [...brings], actor, settings: given },
    action,
    actor: { kind: identity === 1 ? author : kind, identity },
    brings: gather(prepared.bundle, [0], named),
    named,
    settings: fillIn(look, settings, {
      given,
      may: ({ of, actions: mine }) => of === "viewer" || (of === "act" && mine?.includes(action)),
    }),
  };
}
