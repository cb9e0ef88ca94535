import type { Diff, DiffGroup, DiffWitness } from "@waft/analysis/ask";
import type { Language } from "@waft/core";
import type { Level } from "@waft/runtime";
import { foldNames, listWords, sayActor, sayLevel } from "@waft/cards/layout";
import { printChain } from "@waft/analysis/words";
import { diffPhrases, sayAnswer, sayWhat } from "../phrases/say-diff.ts";
import { groupBy } from "./group-by.ts";

/** One line of what differs: parts that differ in the same way are together. */
export interface DiffLine {
  readonly what: string;
  readonly differing: number;
  readonly all: number;
  readonly before: string;
  readonly after: string;
  readonly rules: string;
  readonly witness: string;
}

/** What differs at one action on one form. */
export interface DiffBlock {
  readonly where: string;
  readonly lines: readonly DiffLine[];
}

/** Lists what differs, by action and form; a part that fares like the one around it is not named. */
export function listDiffBlocks({ groups }: Diff, language: Language): readonly DiffBlock[] {
  const blocks = groupBy(groups, ({ action, form }) => sayWhere(action, form, language));
  return [...blocks].map(([where, mine]) => ({ where, lines: listLines(mine, language) }));
}

function sayWhere(action: string | null, form: string | null, language: Language): string {
  return action === null || form === null ? diffPhrases.publishing[language] : diffPhrases.of(action, form)[language];
}

function listLines(groups: readonly DiffGroup[], language: Language): readonly DiffLine[] {
  const alike = groupBy(groups, ({ aspect, witness: { a, b }, rulesA, rulesB }) =>
    JSON.stringify([aspect, sayAnswer(aspect, a, language), sayAnswer(aspect, b, language), rulesA, rulesB]),
  );
  return [...alike.values()].flatMap((group) => describeLine(group, language));
}

function describeLine(group: readonly DiffGroup[], language: Language): readonly DiffLine[] {
  const [first] = group;
  if (first === undefined) {
    return [];
  }
  const { aspect, witness, rulesA, rulesB } = first;
  const sum = (of: "differing" | "all"): number => group.reduce((total, one) => total + one[of], 0);
  return [
    {
      what: sayWhat(aspect, foldNames(group.flatMap(({ part }) => part ?? [])), language),
      differing: sum("differing"),
      all: sum("all"),
      before: sayAnswer(aspect, witness.a, language),
      after: sayAnswer(aspect, witness.b, language),
      rules: `${sayRules(rulesA, rulesB, language)} → ${sayRules(rulesB, rulesA, language)}`,
      witness: sayWitness(witness, language),
    },
  ];
}

/** The rules of one side; those that the other side has too are left out, as long as some are left. */
function sayRules(mine: readonly string[], theirs: readonly string[], language: Language): string {
  const own = mine.filter((rule) => !theirs.includes(rule));
  const shown = own.length === 0 && theirs.every((rule) => mine.includes(rule)) ? mine : own;
  const none = mine.length === 0 ? diffPhrases.noRule : diffPhrases.noOther;
  return shown.length === 0 ? none[language] : shown.join(", ");
}

/** The smallest case: the post, the chain, and how the part stands hop by hop on both sides. */
function sayWitness({ post, chain, a, b }: DiffWitness, language: Language): string {
  const set = Object.entries(post.settings).map(([name, value]) => `${name} ${value}`);
  const parts = listWords([...post.parts, ...set], "and", language);
  const asked = diffPhrases.post(sayActor(post.by, language), parts)[language];
  const acts = chain.length === 0 ? "" : `, ${printChain(chain)}`;
  const follow = (levels: readonly (Level | null)[]): string =>
    levels.map((level) => (level === null ? "–" : sayLevel(level, undefined, language))).join(" › ");
  const traced = a.levels.length === 0 || b.levels.length === 0 ? "" : `: ${follow(a.levels)} → ${follow(b.levels)}`;
  return `${asked}${acts}${traced}`;
}
