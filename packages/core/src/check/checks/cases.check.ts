import type { TableAsk } from "@waft/runtime/internal";
import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fillSaid, type Said } from "../../lib/said.ts";
import { collectAsks, countCases } from "../../model/cases.ts";
import type { Model } from "../../model/model.ts";
import type { Moment } from "../../model/moments.ts";
import { nameAsk, nameOccasion } from "../name-case.ts";

/** The most cases that the rules of one action on one form may tell apart. */
export const mostCases = 16_384;

/** The most cases of a platform, over all its actions, forms and dates: going through them takes a few seconds. */
const mostTogether = 100_000;

/** The most pairs of rules that are in force at the same time, over all actions, forms and dates. */
const mostPairs = 20_000_000;

/** How many of the things that are asked are named; those with the most answers come first. */
const mostNamed = 12;

/** A moment with what its rules ask. */
interface Asking extends Moment {
  readonly asks: readonly TableAsk[];
  readonly count: number;
}

/**
 * Each action on each form asks little enough for all its cases to be looked at, and so do all of them together; and not
 * too many rules are in force at the same time for each to be held against the others.
 */
export function checkCases(model: Model, moments: readonly Moment[]): readonly Diagnostic[] {
  const asking = moments.map((moment): Asking => {
    const rules = moment.rules.flatMap((index) => model.rules[index] ?? []);
    const asks = collectAsks(rules, model);
    return { ...moment, asks, count: countCases(asks) };
  });
  const tooMany = new Map<string, Diagnostic>();
  for (const one of asking.filter(({ count }) => count > mostCases)) {
    const { action, form } = nameOccasion(model, one.occasion);
    tooMany.set(`${action} ${form}`, reportCases(model, one));
  }
  return tooMany.size > 0 ? [...tooMany.values()] : checkTogether(model, asking);
}

function reportCases(model: Model, { occasion, rules, asks, count }: Asking): Diagnostic {
  const values = {
    ...nameOccasion(model, occasion),
    count: sayNumber(count),
    limit: sayNumber(mostCases),
    asks: nameAsks(model, asks),
  };
  const [first] = rules.flatMap((index) => model.rules[index] ?? []);
  return createDiagnostic(catalogue.tooManyCases, { span: first?.linked.span ?? nowhere }, values);
}

const nowhere = { file: "", start: 0, end: 0 };

function checkTogether(model: Model, asking: readonly Asking[]): readonly Diagnostic[] {
  const [largest] = asking.toSorted((a, b) => b.count - a.count);
  const last = model.rules.at(-1);
  if (largest === undefined || last === undefined) {
    return [];
  }
  const cases = asking.reduce((sum, { count }) => sum + count, 0);
  const pairs = asking.reduce((sum, { rules }) => sum + rules.length ** 2, 0);
  const most = { ...nameOccasion(model, largest.occasion), asks: nameAsks(model, largest.asks) };
  const counted = [
    { count: cases, limit: mostTogether, things: fillSaid(casesSaid, most) },
    { count: pairs, limit: mostPairs, things: pairsSaid },
  ];
  return counted
    .filter(({ count, limit }) => count > limit)
    .map(({ count, limit, things }) => {
      const values = { count: sayNumber(count), limit: sayNumber(limit), things };
      return createDiagnostic(catalogue.tooMuch, { span: last.linked.span }, values);
    });
}

const casesSaid: Said = {
  en: "cases that its rules tell apart, of which those on '{action}' of '{form}' ask {asks}",
  nl: "gevallen die de regels onderscheiden, waarvan die over '{action}' van '{form}' {asks} vragen",
};
const pairsSaid: Said = {
  en: "pairs of rules that are in force at the same time",
  nl: "paren regels die tegelijk gelden",
};

/** Names what is asked, the things with the most answers first; beyond a dozen only how many more there are. */
function nameAsks(model: Model, asks: readonly TableAsk[]): Said {
  const names = asks.toSorted((a, b) => b.size - a.size).map((ask) => nameAsk(model, ask));
  const shown = names.slice(0, mostNamed).join(", ");
  const more = names.length - mostNamed;
  return more > 0
    ? fillSaid({ en: "{shown} and {more} more", nl: "{shown} en nog {more}" }, { shown, more: String(more) })
    : { en: shown, nl: shown };
}

/** A number as it is read; one that nobody can read, as a power of ten. */
function sayNumber(number: number): Said {
  if (number < 1e15) {
    return { en: number.toLocaleString("en"), nl: number.toLocaleString("nl") };
  }
  const power = Number.isFinite(number) ? `10^${Math.floor(Math.log10(number))}` : "10^308";
  return { en: `over ${power}`, nl: `ruim ${power}` };
}
