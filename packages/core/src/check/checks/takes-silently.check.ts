import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic, type ProposedFix } from "../../diagnostics/create-diagnostic.ts";
import { standsHere } from "../../diagnostics/stands-here.ts";
import { fillSaid, type Said } from "../../lib/said.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { sayList } from "../../lib/say-list.ts";
import type { LinkedPersons } from "../../link/linked.ts";
import { holds, isInForce, speaksOf, type Occasion } from "../../model/holds.ts";
import type { Model, ModelRule } from "../../model/model.ts";
import { beforeAllDays, listDays } from "../../model/occasions.ts";
import { findCase, occasionsOf } from "../find-case.ts";
import { checkOnce, listRefined } from "../check-once.ts";

/** What a rule takes from one that it refines: `counts for author`. */
interface Taken {
  readonly clause: string;
  readonly from: ModelRule;
}

/** A rule that shows another form than the one it refines, or nothing, says itself whom the act counts for and who is told. */
export function checkTakesSilently(model: Model): readonly Diagnostic[] {
  return model.rules.flatMap((rule) =>
    checkOnce(model, { check: "takes-silently", at: rule, rules: listRefined(model, rule) }, () =>
      checkRule(model, rule),
    ),
  );
}

function checkRule(model: Model, rule: ModelRule): readonly Diagnostic[] {
  const counts = findTaken(model, rule, { words: "counts for", read: ({ countsFor }) => countsFor });
  const tells = findTaken(model, rule, { words: "tells", read: (one) => one.tells });
  const taken = [...counts, ...tells];
  return taken.length === 0 ? [] : [report(model, rule, taken)];
}

interface Clause {
  readonly words: string;
  readonly read: (rule: ModelRule) => LinkedPersons | undefined;
}

function findTaken(model: Model, rule: ModelRule, { words, read }: Clause): readonly Taken[] {
  if (read(rule) !== undefined || rule.outcome === undefined) {
    return [];
  }
  const refined = listRefined(model, rule);
  const saying = refined.filter((one) => read(one) !== undefined && read(one) !== "unknown");
  const nearest = saying.filter(({ index }) => !saying.some((one) => one.refines.has(index)));
  return nearest
    .filter((one) => showsOtherwise(model, rule, one))
    .map((from) => ({ clause: `${words} ${namePersons(model, read(from))}`, from }));
}

/** Whether two rules match together somewhere, and one shows what the other does not. */
function showsOtherwise(model: Model, rule: ModelRule, refined: ModelRule): boolean {
  const occasions = occasionsOf(rule).filter(
    (occasion) => speaksOf(refined, occasion) && isOtherwise(model, occasion, { rule, refined }),
  );
  const isTogether = listDays(model).some((day) =>
    [rule, refined].every((one) => isInForce(one, day ?? beforeAllDays)),
  );
  return (
    isTogether &&
    occasions.some((occasion) =>
      findCase(
        model,
        { occasion, rules: [rule, refined] },
        ({ asked }) => holds(rule.when, asked) && holds(refined.when, asked),
      ),
    )
  );
}

function isOtherwise(
  model: Model,
  occasion: Occasion,
  { rule, refined }: { readonly rule: ModelRule; readonly refined: ModelRule },
): boolean {
  const formOf = ({ outcome }: ModelRule): number | "nothing" | undefined => {
    const held = occasion === "post" ? model.postForm : occasion.form;
    if (outcome?.kind === "shows") {
      return outcome.form === "it" ? held : outcome.form;
    }
    return outcome?.kind === "silent" ? "nothing" : undefined;
  };
  const [mine, its] = [formOf(rule), formOf(refined)];
  return mine !== undefined && its !== undefined && mine !== its;
}

function namePersons({ platform }: Model, persons: LinkedPersons | undefined): string {
  if (typeof persons === "string" || persons === undefined) {
    return persons ?? "";
  }
  return persons.length === 0 ? "nobody" : persons.map((part) => platform.parts[part]?.name ?? "").join(", ");
}

function report(model: Model, rule: ModelRule, taken: readonly Taken[]): Diagnostic {
  const refined = [...new Set(taken.map(({ from }) => from))];
  const clauses = [...new Set(taken.map(({ clause }) => clause))];
  const related = refined.map((one) => ({ message: standsHere(one.name), span: one.linked.span }));
  const values = {
    name: rule.name,
    shown: nameShown(model, rule),
    what: sayList(clauses.map(quote), "and"),
    refined: refined.map(({ name }) => name).join("', '"),
  };
  const { whole, span } = rule.linked;
  const fixes =
    new Set(taken.map(({ clause }) => clause.split(" ")[0])).size < clauses.length ? [] : [sayIt(whole, clauses)];
  return createDiagnostic(catalogue.takesSilently, { span, related, fixes }, values);
}

function quote(clause: string): string {
  return `'${clause}'`;
}

function nameShown({ platform }: Model, { outcome }: ModelRule): Said {
  if (outcome?.kind !== "shows") {
    return { en: "nothing", nl: "niets" };
  }
  const name = outcome.form === "it" ? undefined : platform.forms[outcome.form]?.name;
  return name === undefined ? { en: "the same form", nl: "dezelfde vorm" } : { en: `'${name}'`, nl: `'${name}'` };
}

/** Writes the clauses before the closing brace. */
function sayIt(whole: ModelRule["linked"]["whole"], clauses: readonly string[]): ProposedFix {
  const at = whole.end - 1;
  const text = clauses.map((clause) => `  ${clause}\n`).join("");
  return {
    title: fillSaid({ en: "Say {clauses}", nl: "Zeg {clauses}" }, { clauses: sayList(clauses.map(quote), "and") }),
    edits: [{ span: { ...whole, start: at, end: at }, text }],
  };
}
