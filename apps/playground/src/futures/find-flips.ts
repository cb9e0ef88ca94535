import { callPart, capitalise, sayActor, sayDate, type Language } from "@waft/cards/layout";
import type { Bundle } from "@waft/runtime";
import { askChain, type Wish } from "../ask/ask-chain.ts";
import type { ChosenAct } from "../view/view.ts";
import { futureWords } from "../words/future-words.ts";
import { sayAttribute, sayValue } from "../words/say-attribute.ts";
import { judgeChain, type Judged } from "./judge-chain.ts";
import { sayJudgements } from "./say-judgements.ts";

/** What is compared: one post, several chains, one goal. */
export interface Contest {
  readonly bundle: Bundle;
  readonly wish: Wish;
  readonly chains: readonly (readonly ChosenAct[])[];
  readonly goal: string;
  readonly language: Language;
}

/** One change of the question after which the chains are judged otherwise. */
export interface Flip {
  /** What is changed: `from 1 January 2017`, `with a video`. */
  readonly change: string;
  /** How the chains are judged then. */
  readonly said: string;
}

/** Judges every chain of a contest; a chain that has no answer is judged by nobody having said. */
export function judgeContest({ bundle, wish, chains, goal, language }: Contest): readonly Judged[] {
  return chains.map((acts) => {
    const trace = askChain(bundle, wish, acts)?.trace;
    return trace === undefined
      ? { judgement: "open", said: futureWords.nobodySaid[language] }
      : judgeChain({ bundle, trace, language, names: "in-words" }, goal);
  });
}

/** Of all single changes of the post (a part more or less, another author, another setting), those that change a verdict. */
export function findPostFlips(contest: Contest): readonly Flip[] {
  const { wish } = contest;
  return listVariants(contest).flatMap(({ change, variant }) => describeFlip(contest, { ...wish, ...variant }, change));
}

/** Of all days on which a rule begins or ends, those from which the chains are judged otherwise than just before. */
export function findDayFlips(
  contest: Contest,
  { from, to }: { readonly from: string; readonly to: string },
): readonly Flip[] {
  const { bundle, wish, language } = contest;
  const days = bundle.spans.flatMap(({ from: day }) => (day !== undefined && day > from && day <= to ? [day] : []));
  const now = sayJudgements(judgeContest(contest), language);
  const flips: Flip[] = [];
  let before = "";
  for (const asOf of [from, ...days]) {
    const said = sayJudgements(judgeContest({ ...contest, wish: { ...wish, asOf } }), language);
    if (said !== before) {
      const change = futureWords.fromDay(sayDate(asOf, language))[language];
      flips.push({ change, said: said === now ? futureWords.asNow(said)[language] : said });
    }
    before = said;
  }
  return flips.length > 1 ? flips : [];
}

function describeFlip(contest: Contest, wish: Wish, change: string): readonly Flip[] {
  const now = sayJudgements(judgeContest(contest), contest.language);
  const said = sayJudgements(judgeContest({ ...contest, wish }), contest.language);
  return said === now ? [] : [{ change, said }];
}

interface Variant {
  readonly change: string;
  readonly variant: Partial<Wish>;
}

function listVariants({ bundle, wish, language }: Contest): readonly Variant[] {
  const { by = bundle.actors[0] } = wish;
  const authors = bundle.actors
    .filter((actor) => actor !== by)
    .map((actor): Variant => ({
      change: futureWords.byActor(sayActor(actor, language))[language],
      variant: { by: actor },
    }));
  const parts = bundle.parts
    .filter(({ ofPost, always }) => ofPost && !always)
    .map(({ name }): Variant => {
      const has = wish.parts.includes(name);
      const words = has ? futureWords.without : futureWords.with;
      const left = wish.parts.filter((part) => part !== name && !part.startsWith(`${name}.`));
      return {
        change: words(callPart(bundle, name, language))[language],
        variant: { parts: has ? left : [...wish.parts, name] },
      };
    });
  return [...authors, ...parts, ...listSettings(bundle, wish, language)];
}

function listSettings({ attributes }: Bundle, { settings }: Wish, language: Language): readonly Variant[] {
  return attributes
    .filter(({ of }) => of === "post")
    .flatMap(({ name, values }) =>
      values
        .filter((value) => value !== (settings[name] ?? values[0]))
        .map((value) => ({
          change: `${capitalise(sayAttribute(name, language))}: ${sayValue(value, language)}`,
          variant: { settings: { ...settings, [name]: value } },
        })),
    );
}
