import type { TableAsk } from "@waft/runtime/internal";
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
  readonly asks: readonly TableAsk[];
  readonly found: Case;
  readonly slots: Set<Slot>;
  readonly one: number;
  readonly other: number;
  /** What the rules of the moment can say together. */
  readonly answers: Answers;
}

/**
 * Two rules that match the same act and say different things, neither refining the other, contradict each other.
 * Decided over every case of every action, form and date; each pair is reported once, with the smallest case. What one
 * rule says otherwise than several is one finding, and stands where it can be mended: at the rule of one's own, where
 * the others are of a platform that is extended.
 */
export function checkContradictions(
  { model, answers, days }: Answered,
  foreign: ReadonlySet<string> = new Set(),
): readonly Diagnostic[] {
  const witnesses = new Map<string, Witness>();
  for (const one of answers) {
    const { occasion, asks } = one;
    const day = days[one.days[0] ?? 0];
    for (const { merged, found } of one.ways) {
      merged.conflicts.forEach((conflict) => note(witnesses, conflict, { occasion, day, asks, found, answers: one }));
    }
  }
  const groups = groupByRule(model, [...witnesses.values()], foreign);
  return groups.flatMap((group) => report(model, group));
}

/** One rule, and those that say something else than it does. */
interface Group {
  readonly one: number;
  readonly others: readonly number[];
  /** Whether the others can be changed as well. */
  readonly bothOwn: boolean;
  /** Of each of the others. */
  readonly witnesses: readonly Witness[];
}

function groupByRule(model: Model, witnesses: readonly Witness[], foreign: ReadonlySet<string>): readonly Group[] {
  const isForeign = (rule: number): boolean => foreign.has(model.rules[rule]?.linked.span.file ?? "");
  const groups: Group[] = [];
  let left = witnesses.map((witness) => ({ witness, ...findSides(witness, isForeign) }));
  for (let next = left[0]; next !== undefined; next = left[0]) {
    const { witness, bothOwn, own } = next;
    const slots = [...witness.slots].join(" ");
    const listAlike = (one: number): typeof left =>
      left.filter((pair) =>
        bothOwn
          ? pair.bothOwn && isOf(pair.witness, one) && [...pair.witness.slots].join(" ") === slots
          : !pair.bothOwn && pair.own === one,
      );
    const [first, second] = [listAlike(witness.one), listAlike(witness.other)];
    const alike = bothOwn ? (second.length > first.length ? second : first) : listAlike(own);
    const one = bothOwn ? (second.length > first.length ? witness.other : witness.one) : own;
    groups.push({
      one,
      others: alike.map((pair) => (pair.witness.one === one ? pair.witness.other : pair.witness.one)),
      bothOwn,
      witnesses: alike.map((pair) => pair.witness),
    });
    left = left.filter((pair) => !alike.includes(pair));
  }
  return groups;
}

function isOf({ one, other }: Witness, rule: number): boolean {
  return one === rule || other === rule;
}

/** Which rule of the two can be changed, where the other one is of a platform that is extended. */
function findSides(
  { one, other }: Witness,
  isForeign: (rule: number) => boolean,
): { readonly own: number; readonly bothOwn: boolean } {
  const bothOwn = isForeign(one) === isForeign(other);
  return { own: isForeign(one) && !bothOwn ? other : one, bothOwn };
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

function report(model: Model, { one: at, others: against, bothOwn, witnesses }: Group): readonly Diagnostic[] {
  const one = model.rules[at];
  const others = against.flatMap((rule) => model.rules[rule] ?? []);
  const [witness] = witnesses;
  if (one === undefined || witness === undefined) {
    return [];
  }
  const values = {
    one: one.name,
    others: listPhrases(others.map(({ name }) => ({ en: `'${name}'`, nl: `'${name}'` }))),
    slot: nameSlots(model, new Set(witnesses.flatMap(({ slots }) => [...slots]))),
    witness: nameWitness(model, findWithPart(model, witness), [one, ...others.slice(0, 1)]),
    refined: others.map(({ name }) => name).join(", "),
    or: bothOwn ? mendPhrases.either : mendPhrases.own,
  };
  const related = others.map((other) => ({ message: standsHere(other.name), span: other.linked.span }));
  const back = others.map((other) => proposeRefines(model, other, [one]));
  const fixes = [...proposeRefines(model, one, others), ...(bothOwn ? joinFixes(back, one, others) : [])];
  return [createDiagnostic(catalogue.contradiction, { span: one.linked.span, related, fixes }, values)];
}

const mendPhrases = {
  either: { en: "or the other way round, or narrow one of them", nl: "of andersom, of maak een van beide enger" },
  own: { en: "or narrow it", nl: "of maak die enger" },
} as const;

/** To let each of several rules refine one is one fix. */
function joinFixes(
  fixes: readonly (readonly ProposedFix[])[],
  one: ModelRule,
  others: readonly ModelRule[],
): readonly ProposedFix[] {
  const all = fixes.flat();
  return all.length < others.length
    ? []
    : [{ title: sayRefining(others, [one]), edits: all.flatMap(({ edits }) => edits) }];
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
function proposeRefines({ rules }: Model, refining: ModelRule, refined: readonly ModelRule[]): readonly ProposedFix[] {
  const { span, refinesSpans } = refining.linked;
  const lastRefined = refinesSpans.at(-1);
  const [era, ...own] = refining.name.split(".");
  if (own.length > 0 && refined.some((one) => rules.some(({ name }) => name === `${era}.${one.name}`))) {
    return [];
  }
  const { file, end } = lastRefined ?? span;
  const names = refined.map(({ name }) => name).join(", ");
  const text = lastRefined === undefined ? ` refines ${names}` : `, ${names}`;
  return [{ title: sayRefining([refining], refined), edits: [{ span: { file, start: end, end }, text }] }];
}

function sayRefining(refining: readonly ModelRule[], refined: readonly ModelRule[]): Said {
  const [some, others] = [refining, refined].map((rules) =>
    listPhrases(rules.map(({ name }) => ({ en: `'${name}'`, nl: `'${name}'` }))),
  );
  return {
    en: `Let ${some?.en} refine ${others?.en}`,
    nl: `Laat ${some?.nl} ${others?.nl} verfijnen`,
  };
}
