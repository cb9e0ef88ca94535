import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import { fillSaid, type Said } from "../lib/said.ts";
import { sayList } from "../lib/say-list.ts";
import type { ClauseNode, NameNode, PersonsClause, RuleNode } from "../syntax/tree.ts";
import type { Cites, LinkedLevels, LinkedPersons, PlacedName, RuleOutcome } from "./linked.ts";
import { checkCites } from "./check-cites.ts";
import { findName, findNames, type Findings } from "./names.ts";
import type { Scope } from "./scope.ts";

type Clause<Word extends ClauseNode["clause"]> = Extract<ClauseNode, { readonly clause: Word }>;

/** All clauses of a rule that begin with one of some words. */
export function clausesOf<Word extends ClauseNode["clause"]>(
  rule: RuleNode,
  words: readonly Word[],
): readonly Clause<Word>[] {
  const wanted: readonly string[] = words;
  const [only] = wanted;
  return wanted.length === 1
    ? rule.clauses.filter((clause): clause is Clause<Word> => clause.clause === only)
    : rule.clauses.filter((clause): clause is Clause<Word> => wanted.includes(clause.clause));
}

/** The one clause of a kind that a rule may have; a second one is reported. */
export function onlyClause<Word extends ClauseNode["clause"]>(
  rule: RuleNode,
  words: readonly Word[],
  findings: Findings,
): Clause<Word> | undefined {
  const [first, ...more] = clausesOf(rule, words);
  for (const { span, clause } of more) {
    const what = clause === first?.clause ? `'${clause}'` : { en: "what happens", nl: "wat er gebeurt" };
    const message = { en: "The first time is here.", nl: "De eerste keer staat hier." };
    const related = first === undefined ? [] : [{ message, span: first.span }];
    const whole = { en: "This rule", nl: "Deze regel" };
    findings.push(createDiagnostic(catalogue.saidTwice, { span, related }, { whole, what }));
  }
  return first;
}

const isGone: Said = {
  en: "Write 'nothing' if nobody holds it any longer.",
  nl: "Schrijf 'nothing' als niemand het nog in handen heeft.",
};
/** Words for what is no form any more. */
const notForms: ReadonlyMap<string, Said> = new Map(
  ["gone", "deleted", "removed", "lost", "hidden"].map((name) => [name, isGone]),
);
const nothingInstead: ReadonlyMap<string, string> = new Map([...notForms.keys()].map((name) => [name, "nothing"]));

/** What becomes of the thing: `shows`, `becomes` or `refused`. */
export function linkOutcome(rule: RuleNode, scope: Scope, findings: Findings): RuleOutcome | undefined {
  const clause = onlyClause(rule, ["shows", "becomes", "refused"], findings);
  switch (clause?.clause) {
    case undefined:
      return undefined;
    case "refused":
      return { kind: "refused", ...(clause.text === undefined ? {} : { message: clause.text }) };
    case "becomes":
      return linkBecomes(clause, scope, findings);
    case "shows":
      return linkShows(clause, scope, findings);
  }
}

function linkBecomes(clause: Clause<"becomes">, scope: Scope, findings: Findings): RuleOutcome | undefined {
  if (clause.form === "nothing") {
    return { kind: "gone" };
  }
  const form = findName({ ...scope.forms, refused: notForms, instead: nothingInstead }, clause.form, findings);
  return form === undefined ? undefined : { kind: "becomes", form };
}

function linkShows(clause: Clause<"shows">, scope: Scope, findings: Findings): RuleOutcome | undefined {
  if (clause.form === "nothing") {
    return { kind: "silent" };
  }
  const form = clause.form === "it" ? "it" : findName(scope.forms, clause.form, findings);
  const audiences = findNames(scope.audiences, clause.audiences, findings);
  if (form === undefined) {
    return undefined;
  }
  const header = clause.header === undefined ? {} : { header: clause.header };
  return { kind: "shows", form, some: clause.some, audiences, ...header };
}

/** `keeps`, `cuts`, `links`, `loses`, `copies` and `unknown`, with their parts. */
export function linkLevels(rule: RuleNode, scope: Scope, findings: Findings): readonly LinkedLevels[] {
  const partsOrEverything = { ...scope.parts, words: ["everything"] };
  return clausesOf(rule, ["keeps", "cuts", "links", "loses", "copies", "unknown"]).map((clause) => ({
    word: clause.clause,
    everything: clause.everything,
    parts: clause.parts.flatMap((name) => {
      const part = findName(partsOrEverything, name, findings);
      return part === undefined ? [] : [{ part, span: name.span }];
    }),
    span: clause.span,
  }));
}

/** The parts behind `adds` or `allows`. */
export function linkBrought(
  rule: RuleNode,
  word: "adds" | "allows",
  { scope, findings }: { readonly scope: Scope; readonly findings: Findings },
): readonly number[] {
  return clausesOf(rule, [word]).flatMap((clause) => findNames(scope.parts, clause.parts, findings));
}

/** Where the parts and persons behind `adds`, `allows`, `counts for` and `tells` stand. */
export function placeNames(rule: RuleNode, { parts }: Scope): readonly PlacedName[] {
  return clausesOf(rule, ["adds", "allows", "counts", "tells"]).flatMap((clause) => {
    const names = "parts" in clause ? clause.parts : typeof clause.who === "string" ? [] : clause.who;
    return names.flatMap(({ text, span }) => {
      const part = parts.names.get(text);
      return part === undefined ? [] : [{ word: clause.clause, part, span }];
    });
  });
}

/** The persons behind `counts for` or `tells`; undefined when the rule does not say. */
export function linkPersons(
  rule: RuleNode,
  word: PersonsClause["clause"],
  { scope, findings }: { readonly scope: Scope; readonly findings: Findings },
): LinkedPersons | undefined {
  const who = onlyClause(rule, [word], findings)?.who;
  if (who === undefined || who === "unknown" || who === "chosen") {
    return who;
  }
  return who === "nobody" ? [] : findPersons(leaveOutAlone(who, scope, findings), scope, findings);
}

/** `counts for author, chosen`: what stands for persons does not stand beside them. */
function leaveOutAlone(names: readonly NameNode[], { persons }: Scope, findings: Findings): readonly NameNode[] {
  const isAlone = ({ text }: NameNode): boolean => persons.words?.includes(text) === true;
  for (const [at, name] of names.entries()) {
    const before = names[at - 1];
    if (before !== undefined && isAlone(name)) {
      const values = {
        found: `'${name.text}'`,
        expected: { en: "a person", nl: "een persoon" },
        advice: fillSaid(
          {
            en: "'{word}' stands alone: leave it out, or the persons beside it.",
            nl: "'{word}' staat alleen: laat het weg, of de personen ernaast.",
          },
          { word: name.text },
        ),
      };
      const title = fillSaid({ en: "Leave '{word}' out", nl: "Laat '{word}' weg" }, { word: name.text });
      const fixes = [{ title, edits: [{ span: { ...name.span, start: before.span.end }, text: "" }] }];
      findings.push(createDiagnostic(catalogue.unexpectedWord, { span: name.span, fixes }, values));
    }
  }
  return names.filter((name, at) => at === 0 || !isAlone(name));
}

/** Persons by name, each once, in the order of the parts. */
export function findPersons(names: readonly NameNode[], scope: Scope, findings: Findings): readonly number[] {
  const persons = names.flatMap((name) => findPerson(name, scope, findings));
  return [...new Set(persons)].toSorted((a, b) => a - b);
}

/** The counters that a rule raises. */
export function linkRaises(rule: RuleNode, scope: Scope, findings: Findings): readonly number[] {
  const names = clausesOf(rule, ["raises"]).map(({ counter }) => counter);
  return [...new Set(findNames(scope.counters, names, findings))];
}

function findPerson(name: NameNode, scope: Scope, findings: Findings): number[] {
  const known = scope.parts.names.get(name.text);
  if (known === undefined) {
    findName(scope.persons, name, findings);
    return [];
  }
  if (scope.platform.parts[known]?.person === true) {
    return [known];
  }
  const persons = scope.platform.parts.filter(({ person }) => person).map((one) => one.name);
  const values = { name: name.text, persons: sayList(persons, "and") };
  findings.push(createDiagnostic(catalogue.notAPerson, { span: name.span }, values));
  return [];
}

/** The sources that a rule cites. */
export function linkCites(rule: RuleNode, scope: Scope, findings: Findings): Cites {
  for (const word of ["source", "inferred", "against"] as const) {
    const clauses = clausesOf(rule, [word]);
    checkCites(
      clauses.map(({ cites, span }) => ({ cites, clause: span })),
      findings,
    );
  }
  const cited = (word: "source" | "inferred" | "against"): readonly number[] => [
    ...new Set(
      clausesOf(rule, [word]).flatMap(({ cites }) =>
        findNames(
          scope.sources,
          cites.map(({ name }) => name),
          findings,
        ),
      ),
    ),
  ];
  return { source: cited("source"), inferred: cited("inferred"), against: cited("against") };
}
