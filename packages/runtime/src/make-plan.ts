import type { Bundle } from "./bundle.ts";
import { createLookUp, type LookUp } from "./look-up.ts";
import type { Plan, PlannedStep } from "./plan.ts";
import type { Problem, Problems } from "./problem.ts";
import type { Question, Step } from "./question.ts";
import { readDay } from "./read-day.ts";
import { identities, type Actor } from "./situation.ts";

/** The longest chain that is followed, in acts: far beyond any real one. */
export const longestChain = 1000;

/** Looks up every name of a question; all that is wrong is reported, not only the first. */
export function makePlan(bundle: Bundle, { asOf, post = {}, chain }: Question): Plan | Problems {
  const { parts, actors, attributes } = bundle;
  const look = createLookUp(bundle);
  const { problems, refuse, find, gather, set } = look;
  const day = readDay(asOf ?? new Date().toISOString().slice(0, 10)) ?? "";
  if (day === "") {
    refuse({ code: "not-a-date", name: asOf });
  }
  const author = post.by === undefined ? 0 : find(actors, { code: "unknown-actor", name: post.by });
  const { parts: named = [] } = post;
  const published = named.map((name) =>
    find(
      parts.map((part) => (part.ofPost ? part.name : undefined)),
      { code: parts.some((part) => part.name === name) ? "not-part-of-post" : "unknown-part", name },
    ),
  );
  const always = parts.flatMap((part, index) => (part.always && part.parent < 0 ? [index] : []));
  const bare = attributes.map(() => 0);
  const settings = set(bare, post.settings ?? {}, { has: ({ of }) => of === "post" });
  if (chain.length > longestChain) {
    refuse({ code: "chain-too-long", count: chain.length });
  }
  const steps = chain.slice(0, longestChain).map((step, index) => {
    const asked = typeof step === "string" ? { action: step } : step;
    return planStep(look, asked, { step: index + 1, author, settings });
  });
  return problems.length > 0
    ? { problems }
    : { day, author, parts: gather([...always, ...published]), named, settings, steps };
}

function planStep(
  { bundle, find, gather, set }: LookUp,
  { action: name, by, brings = [], settings: given = {} }: Step,
  { step, author, settings }: { readonly step: number; readonly author: number; readonly settings: readonly number[] },
): PlannedStep {
  const { actions, actors, groups, parts } = bundle;
  const names = actions.map((one) => one.name);
  const group = groups.find((one) => one.name === name);
  const action = find(names, {
    code: "unknown-action",
    name,
    step,
    ...(group && { code: "group-not-action", known: group.actions.map((one) => names[one] ?? "") }),
  });
  const findActor = (who: string): Actor => {
    const identity = identities.findIndex((one, index) => index > 0 && one === who);
    return identity > 0
      ? { kind: identity > 1 ? 0 : author, identity }
      : {
          kind: find(actors, { code: "unknown-actor", name: who, step, known: [...actors, ...identities.slice(1)] }),
          identity: 0,
        };
  };
  const who = by ?? (actions[action]?.byAuthor ? "author" : undefined);
  const unpublished = parts.filter(({ ofPost }) => !ofPost).map((part) => part.name);
  const problem: Omit<Problem, "name"> = { code: "unknown-part", known: unpublished, step, about: name };
  const partNames = parts.map((part) => part.name);
  const carried = brings.map((part) => find(partNames, { ...problem, name: part }));
  return {
    name,
    action,
    actor: who === undefined ? { kind: 0, identity: 0 } : findActor(who),
    brings: gather(carried),
    named: carried,
    settings: set(settings, given, {
      has: ({ of, actions: mine = [] }) => of === "viewer" || (of === "act" && mine.includes(action)),
      about: name,
      step,
    }),
    given,
  };
}
