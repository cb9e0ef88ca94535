import type { Said } from "@waft/core";
import type { Condition, LinkedPlatform, LinkedRule } from "@waft/core/internal";
import { listLeaves } from "../claims/may-hold.ts";

type Span = LinkedRule["whole"];
type Levels = LinkedRule["levels"][number];

/** A platform in which one thing that one rule says was changed. */
export interface Mutant {
  /** The rule, by its index. */
  readonly rule: number;
  /** What was changed, and into what. */
  readonly change: Said;
  /** What stands in the file. */
  readonly span: Span;
  readonly changed: LinkedRule;
}

/** Every effect, condition, date, and every word on whom an act counts for and who is told, changed once. */
export function listMutants(platform: LinkedPlatform, isOwn: (rule: number) => boolean): readonly Mutant[] {
  return platform.rules.flatMap((rule, index) =>
    isOwn(index)
      ? [
          ...changeLevels(platform, rule),
          ...changeBrought(platform, rule),
          ...changeOutcome(rule),
          ...changeCondition(rule),
          ...changePersons(platform, rule),
          ...changeDates(rule),
        ].map((mutant) => ({ ...mutant, rule: index }))
      : [],
  );
}

type Change = Omit<Mutant, "rule">;

/** What each word is changed into: something that an example can tell from it. */
const others = {
  keeps: "loses",
  cuts: "keeps",
  links: "loses",
  loses: "keeps",
  unknown: "keeps",
  copies: undefined,
} as const;

function becomes(before: string, after: string): Said {
  return { en: `'${before}' becomes '${after}'`, nl: `'${before}' wordt '${after}'` };
}

function isLeftOut(before: string): Said {
  return { en: `'${before}' is left out`, nl: `'${before}' is weggelaten` };
}

function changeLevels({ parts }: LinkedPlatform, rule: LinkedRule): readonly Change[] {
  return rule.levels.flatMap((levels, place): readonly Change[] => {
    const { word, everything, span } = levels;
    const other = others[word];
    const put = (pieces: readonly Levels[]): LinkedRule => ({
      ...rule,
      levels: rule.levels.toSpliced(place, 1, ...pieces),
    });
    if (everything) {
      const change =
        other === undefined ? isLeftOut(`${word} everything`) : becomes(`${word} everything`, `${other} everything`);
      return [{ change, span, changed: put(other === undefined ? [] : [{ ...levels, word: other }]) }];
    }
    return levels.parts.map((named) => {
      const name = parts[named.part]?.name ?? "";
      const rest = { ...levels, parts: levels.parts.filter((one) => one !== named) };
      const left = rest.parts.length === 0 ? [] : [rest];
      return other === undefined
        ? { change: isLeftOut(`${word} ${name}`), span: named.span, changed: put(left) }
        : {
            change: becomes(`${word} ${name}`, `${other} ${name}`),
            span: named.span,
            changed: put([...left, { ...levels, word: other, parts: [named] }]),
          };
    });
  });
}

function changeBrought({ parts, counters }: LinkedPlatform, rule: LinkedRule): readonly Change[] {
  const { adds, allows, raises, placed } = rule;
  const spanOf = (word: "adds" | "allows", part: number): Span =>
    placed.find((one) => one.word === word && one.part === part)?.span ?? rule.whole;
  const without = (list: readonly number[], one: number): readonly number[] => list.filter((other) => other !== one);
  return [
    ...adds.map((part) => ({
      change: isLeftOut(`adds ${parts[part]?.name ?? ""}`),
      span: spanOf("adds", part),
      changed: { ...rule, adds: without(adds, part) },
    })),
    ...allows.map((part) => ({
      change: isLeftOut(`allows ${parts[part]?.name ?? ""}`),
      span: spanOf("allows", part),
      changed: { ...rule, allows: without(allows, part) },
    })),
    ...raises.map((counter) => ({
      change: isLeftOut(`raises ${counters[counter]?.name ?? ""}`),
      span: findClause(rule, ["raises"]),
      changed: { ...rule, raises: without(raises, counter) },
    })),
  ];
}

function findClause({ clauses, whole }: LinkedRule, words: readonly string[]): Span {
  return clauses.find(({ clause }) => words.includes(clause))?.span ?? whole;
}

function changeOutcome(rule: LinkedRule): readonly Change[] {
  const { outcome, ...rest } = rule;
  if (outcome === undefined) {
    return [];
  }
  if (outcome.kind !== "shows") {
    const word = { silent: "shows nothing", gone: "becomes nothing", becomes: "becomes", refused: "refused" }[
      outcome.kind
    ];
    return [{ change: isLeftOut(word), span: findClause(rule, ["shows", "becomes", "refused"]), changed: rest }];
  }
  const span = findClause(rule, ["shows"]);
  return [{ change: becomes("shows", "shows nothing"), span, changed: { ...rule, outcome: { kind: "silent" } } }];
}

/** Each thing that is asked is asked the other way round. */
function changeCondition(rule: LinkedRule): readonly Change[] {
  return listLeaves(rule.when).map((leaf) => ({
    change: { en: "what 'when' asks is turned round", nl: "wat 'when' vraagt is omgekeerd" },
    span: findSpan(rule.when, leaf) ?? findClause(rule, ["when"]),
    changed: { ...rule, when: turn(rule.when, leaf) },
  }));
}

function findSpan(condition: Condition, leaf: Condition): Span | undefined {
  const items = "items" in condition ? condition.items : "item" in condition ? [condition.item] : [];
  if (condition === leaf) {
    return condition.span;
  }
  const inside = items.map((item) => findSpan(item, leaf)).find((one) => one !== undefined);
  const has = items.some((item) => listLeaves(item).some((one) => one === leaf));
  return inside ?? (has ? condition.span : undefined);
}

function turn(condition: Condition, leaf: Condition): Condition {
  if (condition === leaf) {
    return { kind: "not", item: condition };
  }
  if ("items" in condition) {
    return { ...condition, items: condition.items.map((item) => turn(item, leaf)) };
  }
  return "item" in condition ? { ...condition, item: turn(condition.item, leaf) } : condition;
}

function changePersons(platform: LinkedPlatform, rule: LinkedRule): readonly Change[] {
  return (["countsFor", "tells"] as const).flatMap((field): readonly Change[] => {
    const said = rule[field];
    // What nobody knows, and what is left to the person acting, no example can be sure of.
    if (said === undefined || typeof said === "string") {
      return [];
    }
    const word = field === "tells" ? "tells" : "counts for";
    const [author = -1] = platform.parts.flatMap(({ person }, part) => (person ? [part] : []));
    const named = (persons: readonly number[]): string =>
      persons.length === 0 ? "nobody" : persons.map((part) => platform.parts[part]?.name ?? "").join(", ");
    const after = said.length === 0 ? [author] : [];
    return [
      {
        change: becomes(`${word} ${named(said)}`, `${word} ${named(after)}`),
        span: findClause(rule, [field === "tells" ? "tells" : "counts"]),
        changed: { ...rule, [field]: after },
      },
    ];
  });
}

/** A rule that begins a year later, and one that ends a year earlier. */
function changeDates(rule: LinkedRule): readonly Change[] {
  const { from, until } = rule;
  const move = (text: string, years: number): string => {
    const moved = `${String(Number(text.slice(0, 4)) + years).padStart(4, "0")}${text.slice(4)}`;
    return moved.replace(/-02-29$/u, "-02-28");
  };
  return [
    ...(from === undefined
      ? []
      : [
          {
            change: becomes(`from ${from.text}`, `from ${move(from.text, 1)}`),
            span: from.span,
            changed: { ...rule, from: { ...from, text: move(from.text, 1) } },
          },
        ]),
    ...(until === undefined
      ? []
      : [
          {
            change: becomes(`until ${until.text}`, `until ${move(until.text, -1)}`),
            span: until.span,
            changed: { ...rule, until: { ...until, text: move(until.text, -1) } },
          },
        ]),
  ];
}
