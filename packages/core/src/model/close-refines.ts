import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import { fillSaid, type Said } from "../lib/said.ts";
import { sayList } from "../lib/say-list.ts";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import type { LinkedRule } from "../link/linked.ts";
import type { Span } from "../text/source-file.ts";

/** For each rule every rule that it refines, also by way of others; a circle is reported once. */
export function closeRefines(rules: readonly LinkedRule[]): Result<readonly ReadonlySet<number>[]> {
  const value = rules.map((_, index) => reach(rules, index));
  const circles = value.map((reached, index) =>
    reached.has(index) ? [...reached].filter((other) => value[other]?.has(index) === true) : [],
  );
  const diagnostics = circles.flatMap((circle, index) =>
    circle.length > 0 && Math.min(...circle) === index ? reportCircle(rules, index, new Set(circle)) : [],
  );
  for (const [index, reached] of value.entries()) {
    reached.delete(index);
  }
  return { value, diagnostics };
}

/** Where the first rule of a circle refines one of the others. */
function reportCircle(rules: readonly LinkedRule[], first: number, circle: ReadonlySet<number>): readonly Diagnostic[] {
  const placesOf = (index: number): readonly { readonly name: string; readonly span: Span }[] => {
    const { refines = [], refinesSpans = [], span: own } = rules[index] ?? {};
    return refines.flatMap((refined, at) => {
      const span = refinesSpans[at] ?? own;
      return circle.has(refined) && span !== undefined ? [{ name: rules[refined]?.name ?? "", span }] : [];
    });
  };
  const [begin, ...more] = [...circle].toSorted((a, b) => a - b).flatMap(placesOf);
  if (begin === undefined) {
    return [];
  }
  if (circle.size === 1) {
    return [reportItself(rules[first], begin)];
  }
  const by = sayList(
    placesOf(first).map(({ name }) => `'${name}'`),
    "and",
  );
  const way = fillSaid({ en: ", by way of {by}", nl: ", via {by}" }, { by });
  const related = more.map(({ name, span }) => ({ message: refinesHere(name), span }));
  return [
    createDiagnostic(
      catalogue.refinesItself,
      { span: begin.span, related },
      { name: rules[first]?.name ?? "", way, advice: breakCircle },
    ),
  ];
}

const breakCircle: Said = {
  en: "Take one 'refines' out of the circle.",
  nl: "Haal één 'refines' uit de kring.",
};

/** `rule like refines like`: nothing is meant by that, or another rule. */
function reportItself(
  rule: LinkedRule | undefined,
  { name, span }: { readonly name: string; readonly span: Span },
): Diagnostic {
  const advice: Said = {
    en: "Name the rule over which it wins, or leave 'refines' out.",
    nl: "Noem de regel waarvan hij wint, of laat 'refines' weg.",
  };
  const title: Said = { en: "Leave 'refines' out", nl: "Laat 'refines' weg" };
  const isAlone = rule?.refines.length === 1;
  const fixes = isAlone ? [{ title, edits: [{ span: { ...span, start: rule.span.end }, text: "" }] }] : [];
  return createDiagnostic(catalogue.refinesItself, { span, fixes }, { name, way: "", advice });
}

function refinesHere(name: string): Said {
  return { en: `'${name}' is refined here.`, nl: `'${name}' wordt hier verfijnd.` };
}

function reach(rules: readonly LinkedRule[], from: number): Set<number> {
  const reached = new Set<number>();
  const waiting = [...(rules[from]?.refines ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!reached.has(next)) {
      reached.add(next);
      waiting.push(...(rules[next]?.refines ?? []));
    }
  }
  return reached;
}
