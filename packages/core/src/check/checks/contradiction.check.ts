import type { BundleAsk } from "@waft/runtime";
import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.ts";
import { joinWords } from "../../lib/join-words.ts";
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
  const { action, form } = nameOccasion(model, witness.occasion);
  const when = nameCase(model, witness.asks, witness.found);
  const day = witness.day === undefined || witness.day === beforeAllDays ? "" : ` on ${witness.day}`;
  const values = {
    one: one.name,
    other: other.name,
    slot: nameSlots(model, witness.slots),
    witness: `${witness.occasion === "post" ? "publishing" : `'${action}' of '${form}'`}${day}, ${when}`,
  };
  const related = [{ message: `'${other.name}' stands here.`, span: other.linked.span }];
  const fixes = [proposeRefines(one, other), proposeRefines(other, one)];
  return [createDiagnostic(catalogue.contradiction, { span: one.linked.span, related, fixes }, values)];
}

function nameSlots(model: Model, slots: ReadonlySet<Slot>): string {
  const names = [...slots].map((slot) => {
    if (typeof slot === "number") {
      return `'${model.platform.parts[slot]?.name ?? ""}'`;
    }
    return {
      outcome: "what is shown to whom",
      header: "the line above it",
      counts: "whom it counts for",
      tells: "who is told",
    }[slot];
  });
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  return joinWords(shown, "and");
}

function proposeRefines(refining: ModelRule, refined: ModelRule): Fix {
  const { file, end } = refining.linked.span;
  const has = refining.linked.refines.length > 0;
  return {
    title: `Let '${refining.name}' refine '${refined.name}'`,
    edits: has ? [] : [{ span: { file, start: end, end }, text: ` refines ${refined.name}` }],
  };
}
