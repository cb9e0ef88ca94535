import type { BundleAsk } from "@waft/runtime";
import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic, type ProposedFix } from "../../diagnostics/create-diagnostic.ts";
import type { Said } from "../../lib/said.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { standsHere } from "../../diagnostics/stands-here.ts";
import type { Condition } from "../../link/linked.ts";
import { collectAsks, createCases, type Case } from "../../model/cases.ts";
import { holds, type Occasion } from "../../model/holds.ts";
import type { Conflict, Slot } from "../../model/merge-rules.ts";
import type { Model, ModelRule } from "../../model/model.ts";
import { walkUp } from "../../model/resolve-effects.ts";
import type { Answered } from "../../model/survey.ts";
import type { Answers } from "../../model/ways.ts";
import { listPhrases } from "../list-names.ts";
import { nameCase, nameOccasion } from "../name-case.ts";

/** Where two rules first contradict each other. */
interface Witness {
  readonly occasion: Occasion;
  readonly day: string | undefined;
  readonly asks: readonly BundleAsk[];
  readonly found: Case;
  readonly slots: Set<Slot>;
  readonly one: number;
  readonly other: number;
  /** What the rules of the moment can say together. */
  readonly answers: Answers;
}

/**
 * Two rules that match the same act and say different things, neither refining the other, contradict each other.
 * Decided over every case of every action, form and date; each pair is reported once, with the smallest case.
 */
export function checkContradictions({ model, answers, days }: Answered): readonly Diagnostic[] {
  const witnesses = new Map<string, Witness>();
  for (const one of answers) {
    const { occasion, asks } = one;
    const day = days[one.days[0] ?? 0];
    for (const { merged, found } of one.ways) {
      merged.conflicts.forEach((conflict) => note(witnesses, conflict, { occasion, day, asks, found, answers: one }));
    }
  }
  return [...witnesses.values()].flatMap((witness) => report(model, witness));
}

function note(
  witnesses: Map<string, Witness>,
  { one, other, slot }: Conflict,
  where: Omit<Witness, "one" | "other" | "slots">,
): void {
  const key = `${one} ${other}`;
  const known = witnesses.get(key);
  if (known === undefined) {
    witnesses.set(key, { ...where, one, other, slots: new Set([slot]) });
  } else if (known.found === where.found) {
    known.slots.add(slot);
  }
}

function report(model: Model, witness: Witness): readonly Diagnostic[] {
  const one = model.rules[witness.one];
  const other = model.rules[witness.other];
  if (one === undefined || other === undefined) {
    return [];
  }
  const values = {
    one: one.name,
    other: other.name,
    slot: nameSlots(model, witness.slots),
    witness: nameWitness(model, findWithPart(model, witness), [one, other]),
  };
  const related = [{ message: standsHere(other.name), span: other.linked.span }];
  const fixes = [...proposeRefines(model, one, other), ...proposeRefines(model, other, one)];
  return [createDiagnostic(catalogue.contradiction, { span: one.linked.span, related, fixes }, values)];
}

/** A case to be named, and the part about which the rules differ in it, if it is of the post. */
type Telling = Pick<Witness, "occasion" | "day" | "asks" | "found"> & { readonly part?: number };

/**
 * Where rules differ about parts of the post and nothing else, the smallest case in which the post has the first of
 * them: of a post without it nobody would see the difference.
 */
function findWithPart(model: Model, witness: Witness): Telling {
  const { slots, answers, one, other } = witness;
  const parts = [...slots].filter((slot) => typeof slot === "number");
  const part = parts.find((at) => isOfSomePosts(model, at));
  if (part === undefined || parts.length < slots.size) {
    return witness;
  }
  const rules = answers.rules.flatMap((index) => model.rules[index] ?? []);
  const differing = answers.ways.filter(({ merged }) =>
    merged.conflicts.some((conflict) => conflict.one === one && conflict.other === other && conflict.slot === part),
  );
  const keys = new Set(differing.map(({ matching }) => matching.join(" ")));
  const has: Condition = { kind: "part", part };
  const asks = collectAsks([...rules, { when: has }], model);
  const cases = createCases(asks, model);
  for (let row = 0; row < cases.count; row += 1) {
    const found = cases.read(row);
    if (found.possible && found.asked.hasPart(part)) {
      const matching = rules.filter(({ when }) => holds(when, found.asked)).map(({ index }) => index);
      if (keys.has(matching.join(" "))) {
        return { ...witness, asks, found, part };
      }
    }
  }
  return witness;
}

/** Whether a post can have a part, and can be without it. */
function isOfSomePosts({ platform: { parts } }: Model, part: number): boolean {
  return parts[part]?.ofPost === true && walkUp(part, parts).some((at) => parts[at]?.always !== true);
}

/** Which act on which form, on which day, of which post, under which settings: of what either of the two asks. */
function nameWitness(model: Model, { occasion, day, asks, found, part }: Telling, rules: readonly ModelRule[]): Said {
  const { action, form } = nameOccasion(model, occasion);
  const has: readonly { readonly when: Condition }[] = part === undefined ? [] : [{ when: { kind: "part", part } }];
  const wanted = new Set(collectAsks([...rules, ...has], model).map((ask) => JSON.stringify(ask)));
  const shown = asks.flatMap((ask, index) =>
    wanted.has(JSON.stringify(ask)) ? [{ ask, value: found.values[index] ?? 0 }] : [],
  );
  const act =
    occasion === "post"
      ? { en: "publishing", nl: "het plaatsen" }
      : { en: `'${action}' of '${form}'`, nl: `'${action}' van '${form}'` };
  const on = day === undefined ? { en: " on any day", nl: " op elke dag" } : { en: ` on ${day}`, nl: ` op ${day}` };
  const asked = nameCase(model, shown);
  return { en: `${act.en}${on.en}${asked.en}`, nl: `${act.nl}${on.nl}${asked.nl}` };
}

function nameSlots(model: Model, slots: ReadonlySet<Slot>): Said {
  const phrases: readonly Said[] = [...slots].map((slot) => {
    if (typeof slot === "number") {
      const name = `'${model.platform.parts[slot]?.name ?? ""}'`;
      return { en: name, nl: name };
    }
    return slotPhrases[slot];
  });
  const rest = phrases.length - 3;
  return listPhrases(
    phrases.length > 4 ? [...phrases.slice(0, 3), { en: `${rest} more`, nl: `nog ${rest}` }] : phrases,
  );
}

const slotPhrases: Readonly<Record<Exclude<Slot, number>, Said>> = {
  outcome: { en: "what is shown to whom", nl: "wat aan wie te zien is" },
  header: { en: "the line above it", nl: "de tekst erboven" },
  counts: { en: "whom it counts for", nl: "voor wie het telt" },
  tells: { en: "who is told", nl: "wie het te horen krijgt" },
};

/** In an era a sister of the same name is found first: then the other rule cannot be named from there. */
function proposeRefines({ rules }: Model, refining: ModelRule, refined: ModelRule): readonly ProposedFix[] {
  const { span, refinesSpans } = refining.linked;
  const lastRefined = refinesSpans.at(-1);
  const [era, ...own] = refining.name.split(".");
  if (own.length > 0 && rules.some(({ name }) => name === `${era}.${refined.name}`)) {
    return [];
  }
  const { file, end } = lastRefined ?? span;
  const text = lastRefined === undefined ? ` refines ${refined.name}` : `, ${refined.name}`;
  const title = {
    en: `Let '${refining.name}' refine '${refined.name}'`,
    nl: `Laat '${refining.name}' '${refined.name}' verfijnen`,
  };
  return [{ title, edits: [{ span: { file, start: end, end }, text }] }];
}
