import { hasProblems, type Bundle, type Hop, type Level, type Outcome, type Step } from "@waft/runtime";
import { ask, askAll, listPublished, reachForms, type ReachedForm, type Setting } from "./reach-forms.ts";

/** One part after an act: how much of it is there, and whether it was there before. */
export interface SurveyedPart {
  readonly part: string;
  readonly level: Level;
  readonly wasThere: boolean;
}

/** What one action does to one form, of posts that have everything, or each part alone. */
export interface SurveyedAct {
  readonly form: string;
  /** The setting without which the form cannot be reached. */
  readonly setting?: Setting;
  readonly action: string;
  readonly outcome: Outcome;
  /** The form that is held afterwards; null when nobody holds anything, or nobody knows what. */
  readonly next: string | null;
  readonly audiences: readonly string[];
  readonly countsFor: Hop["countsFor"];
  readonly tells: Hop["tells"];
  readonly parts: readonly SurveyedPart[];
  /** The rules that decided something, by name. */
  readonly rules: readonly string[];
}

/**
 * Does every action on every form that a chain leads to, on one day, with the first value of every setting where that is
 * possible. Each part is asked of a post that has it alone, so that what stands beside it changes nothing. Acts of which
 * no rule speaks are left out.
 */
export function surveyActs(bundle: Bundle, asOf: string): readonly SurveyedAct[] {
  return reachForms(bundle, asOf).flatMap((reached) =>
    bundle.actions.flatMap(({ name }) => {
      const act = surveyAct(bundle, { ...reached, action: name, asOf });
      return act === undefined || act.rules.length === 0 ? [] : [act];
    }),
  );
}

interface AskedAct extends ReachedForm {
  readonly action: string;
  readonly asOf: string;
}

function surveyAct(bundle: Bundle, asked: AskedAct): SurveyedAct | undefined {
  const { form, action, setting } = asked;
  const whole = listPublished(bundle);
  const step = findStep(bundle, asked, whole);
  const all = step && follow(bundle, { ...asked, step, parts: whole });
  if (all === undefined) {
    return undefined;
  }
  const { outcome, audiences, countsFor, tells, decidedBy } = all.hop;
  const rules = new Set(decidedBy);
  const parts = bundle.parts.flatMap(({ name, ofPost }): readonly SurveyedPart[] => {
    const alone = ofPost ? follow(bundle, { ...asked, step, parts: [name] }) : all;
    const after = alone?.hop.parts?.[name];
    alone?.hop.decidedBy.forEach((rule) => rules.add(rule));
    return after === undefined ? [] : [{ part: name, level: after.level, wasThere: alone?.before.has(name) === true }];
  });
  const next = all.hop.form ?? null;
  return {
    form,
    ...(setting === undefined ? {} : { setting }),
    action,
    outcome,
    next,
    audiences: audiences ?? [],
    countsFor,
    tells,
    parts,
    rules: [...rules],
  };
}

/** The act with everything that whoever does it may bring; undefined where nobody can do it. */
function findStep(
  bundle: Bundle,
  { chain, action, asOf, setting }: AskedAct,
  parts: readonly string[],
): Step | undefined {
  const added = bundle.parts.flatMap(({ name, ofPost }) => (ofPost ? [] : [name]));
  let brings: readonly string[] = added;
  for (let tries = 0; tries < 2; tries += 1) {
    const step: Step = { action, brings };
    const answer = askAll(bundle, { parts, chain: [...chain, step], setting, asOf });
    if (!hasProblems(answer)) {
      return step;
    }
    const problem = answer.problems.find(({ code }) => code === "not-allowed-here");
    if (problem === undefined) {
      return undefined;
    }
    brings = problem.known?.filter((name) => added.includes(name)) ?? [];
  }
  return undefined;
}

interface Followed {
  readonly hop: Hop;
  /** Parts of which somebody had something before the act. */
  readonly before: ReadonlySet<string>;
}

function follow(
  bundle: Bundle,
  {
    chain,
    step,
    parts,
    asOf,
    setting,
  }: AskedAct & { readonly step: Step | undefined; readonly parts: readonly string[] },
): Followed | undefined {
  if (step === undefined) {
    return undefined;
  }
  const answer = ask(bundle, { parts, chain: [...chain, step], setting, asOf });
  const hop = answer?.hops[chain.length];
  const held = (chain.length === 0 ? answer?.start.parts : answer?.hops[chain.length - 1]?.parts) ?? {};
  const before = Object.keys(held).filter((name) => !isNothing(held[name]?.level));
  return hop && { hop, before: new Set(before) };
}

/** Whether there is surely nothing of a part. */
export function isNothing(level: Level | undefined): boolean {
  return level === undefined || level === "lost" || level === "absent";
}
