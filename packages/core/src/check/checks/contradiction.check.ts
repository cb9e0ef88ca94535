import type { BundleAsk } from "@waft/runtime";
import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic, type ProposedFix } from "../../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { standsHere } from "../../diagnostics/stands-here.ts";
import { sayList } from "../../lib/say-list.ts";
import { fillSaid, type Said } from "../../lib/said.ts";
import { collectAsks, countCases, readCase, type Case } from "../../model/cases.ts";
import { holds, type Occasion } from "../../model/holds.ts";
import { mergeRules, type Conflict, type Slot } from "../../model/merge-rules.ts";
import type { Model, ModelRule } from "../../model/model.ts";
import { beforeAllDays, findRules, listDays, listOccasions } from "../../model/occasions.ts";
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
}

/**
 * Two rules that match the same act and say different things, neither refining the other, contradict each other.
 * Decided over every case of every action, form and date; each pair is reported once, with the smallest case.
 */
export function checkContradictions(model: Model): readonly Diagnostic[] {
  const witnesses = new Map<string, Witness>();
  const done = new Set<string>();
  for (const day of listDays(model)) {
    for (const occasion of listOccasions(model)) {
      const rules = findRules(model, occasion, day);
      const key = JSON.stringify([occasion, rules]);
      if (!done.has(key)) {
        done.add(key);
        findConflicts(model, { occasion, day, rules }, witnesses);
      }
    }
  }
  return [...witnesses.values()].flatMap((witness) => report(model, witness));
}

function findConflicts(
  model: Model,
  at: { readonly occasion: Occasion; readonly day: string | undefined; readonly rules: readonly number[] },
  witnesses: Map<string, Witness>,
): void {
  const { occasion, day, rules } = at;
  const asks = collectAsks(
    rules.flatMap((index) => model.rules[index] ?? []),
    model.platform,
  );
  for (let row = 0; row < countCases(asks); row += 1) {
    const found = readCase(asks, row, model.platform);
    if (found.possible) {
      const matching = rules.filter((index) => {
        const rule = model.rules[index];
        return rule !== undefined && holds(rule.when, found.asked);
      });
      for (const conflict of mergeRules(model, matching, occasion).conflicts) {
        note(witnesses, conflict, { occasion, day, asks, found });
      }
    }
  }
}

function note(
  witnesses: Map<string, Witness>,
  { one, other, slot }: Conflict,
  where: Pick<Witness, "occasion" | "day" | "asks" | "found">,
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
    witness: nameWitness(model, witness),
  };
  const related = [{ message: standsHere(other.name), span: other.linked.span }];
  const fixes = [proposeRefines(one, other), proposeRefines(other, one)];
  return [createDiagnostic(catalogue.contradiction, { span: one.linked.span, related, fixes }, values)];
}

function nameWitness(model: Model, { occasion, day, asks, found }: Witness): Said {
  const act =
    occasion === "post"
      ? { en: "publishing", nl: "plaatsen" }
      : fillSaid({ en: "'{action}' of '{form}'", nl: "'{action}' van '{form}'" }, nameOccasion(model, occasion));
  const on = day === undefined || day === beforeAllDays ? "" : fillSaid({ en: " on {day}", nl: " op {day}" }, { day });
  return fillSaid(
    { en: "{act}{on}, {when}", nl: "{act}{on}, {when}" },
    { act, on, when: nameCase(model, asks, found) },
  );
}

const slotWords: Readonly<Record<Exclude<Slot, number>, Said>> = {
  outcome: { en: "what is shown to whom", nl: "wat aan wie getoond wordt" },
  header: { en: "the line above it", nl: "de tekst erboven" },
  counts: { en: "whom it counts for", nl: "voor wie het telt" },
  tells: { en: "who is told", nl: "wie het te horen krijgt" },
};

function nameSlots(model: Model, slots: ReadonlySet<Slot>): Said {
  const names = [...slots].map((slot) =>
    typeof slot === "number" ? `'${model.platform.parts[slot]?.name ?? ""}'` : slotWords[slot],
  );
  const more = String(names.length - 3);
  const shown = names.length > 4 ? [...names.slice(0, 3), { en: `${more} more`, nl: `nog ${more}` }] : names;
  return sayList(shown, "and");
}

function proposeRefines(refining: ModelRule, refined: ModelRule): ProposedFix {
  const { file, end } = refining.linked.span;
  const has = refining.linked.refines.length > 0;
  return {
    title: {
      en: `Let '${refining.name}' refine '${refined.name}'`,
      nl: `Laat '${refining.name}' '${refined.name}' verfijnen`,
    },
    edits: has ? [] : [{ span: { file, start: end, end }, text: ` refines ${refined.name}` }],
  };
}
