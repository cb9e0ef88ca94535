import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import { fillSaid, type Said } from "../lib/said.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Span } from "../text/source-file.ts";
import { dayOf } from "./link-dates.ts";
import type { Declared, LinkedPlatform } from "./linked.ts";

/** How much of each thing a platform may have: far more than any that is known. */
export const limits = {
  parts: 512,
  forms: 128,
  actions: 256,
  counters: 256,
  rules: 20_000,
  /** An action on a form of which a rule speaks, counted for each rule. */
  places: 200_000,
  /** Parts of which rules speak, counted for each rule. */
  effects: 5_000_000,
  /** An action on a form on a stretch of days in which the same rules hold: the size of all tables together. */
  tables: 1_000_000,
} as const;

/** A platform is small enough for everything in it to be gone through. */
export function checkLimits({ parts, forms, actions, counters, rules }: LinkedPlatform): readonly Diagnostic[] {
  const places = rules.reduce((sum, { on }) => sum + (on.kind === "post" ? 1 : on.actions.length * on.forms.length), 0);
  const days = new Set(rules.flatMap(({ from, until }) => [dayOf(from) ?? [], dayOf(until) ?? []].flat()));
  const tables = (days.size + 1) * (actions.length * forms.length + 1);
  const last = (things: readonly Declared[]): Span | undefined => things.at(-1)?.span;
  const counted: readonly Counted[] = [
    { count: parts.length, limit: limits.parts, things: { en: "parts", nl: "onderdelen" }, span: last(parts) },
    { count: forms.length, limit: limits.forms, things: { en: "forms", nl: "vormen" }, span: last(forms) },
    { count: actions.length, limit: limits.actions, things: { en: "actions", nl: "handelingen" }, span: last(actions) },
    { count: counters.length, limit: limits.counters, things: { en: "counters", nl: "tellers" }, span: last(counters) },
    { count: rules.length, limit: limits.rules, things: { en: "rules", nl: "regels" }, span: last(rules) },
    { count: places, limit: limits.places, things: placesSaid, span: last(rules) },
    { count: rules.length * parts.length, limit: limits.effects, things: effectsSaid, span: last(rules) },
    { count: tables, limit: limits.tables, things: tablesSaid, days: days.size, span: last(rules) },
  ];
  return counted
    .filter(({ count, limit }) => count > limit)
    .flatMap(({ count, limit, things, days: named = 0, span }) => {
      const said = { count: write(count), limit: write(limit), things: fillSaid(things, { days: write(named) }) };
      return span === undefined ? [] : [createDiagnostic(catalogue.tooMuch, { span }, said)];
    });
}

interface Counted {
  readonly count: number;
  readonly limit: number;
  readonly things: Said;
  /** How many days rules name, where that is a reason. */
  readonly days?: number;
  readonly span: Span | undefined;
}

const placesSaid: Said = {
  en: "places where a rule speaks of an action on a form",
  nl: "plaatsen waar een regel over een handeling met een vorm gaat",
};
const effectsSaid: Said = { en: "parts times rules", nl: "onderdelen maal regels" };

const tablesSaid: Said = {
  en: "places in its tables, because its rules name {days} days and each has all actions and forms",
  nl: "plaatsen in zijn tabellen, omdat de regels {days} dagen noemen en elk alle handelingen en vormen heeft",
};

function write(count: number): string {
  return count.toLocaleString("en");
}
