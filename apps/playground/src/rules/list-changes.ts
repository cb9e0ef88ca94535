import { callPart, listHeld, sayHeld, sayLevel, sayPersons, type HeldPart, type Story } from "@waft/cards/layout";
import type { Trace } from "@waft/runtime";
import { ruleWords } from "../words/rule-words.ts";

/** What stands otherwise at a hop than with other rules. */
export interface ChangedAnswer {
  readonly hop: number;
  /** One line for people: what it was, and what it is. */
  readonly said: string;
}

/** What an answer says otherwise than the answer of other rules to the same question. */
export function listChanges(before: Pick<Story, "bundle" | "trace">, story: Story): readonly ChangedAnswer[] {
  const hops = Math.max(before.trace.hops.length, story.trace.hops.length);
  return Array.from({ length: hops + 1 }, (_, hop) => [
    ...listParts(before, story, hop),
    ...listCredit(before.trace, story, hop),
  ]).flat();
}

function listParts(before: Pick<Story, "bundle" | "trace">, story: Story, hop: number): readonly ChangedAnswer[] {
  const { bundle, language } = story;
  const [old, now] = [listHeld(before, hop), listHeld(story, hop)];
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap((name) => {
    const [was, is] = [findPart(old, name), findPart(now, name)];
    return sayPart(was, sayLevelOf, language) === sayPart(is, sayLevelOf, language)
      ? []
      : [
          {
            hop,
            said: `${callPart(bundle, name, language)}: ${sayPart(was, sayHeld, language)} → ${sayPart(is, sayHeld, language)}`,
          },
        ];
  });
}

/** Undefined where nobody holds anything; a part that these rules do not know was never there by them. */
function findPart(held: ReadonlyMap<string, HeldPart> | undefined, name: string): HeldPart | undefined {
  return held === undefined ? undefined : (held.get(name) ?? { level: "absent", isBrought: false });
}

type Say = (part: HeldPart, language: Story["language"]) => string;

/** What is held is the same whether an act brought it or it was there before. */
const sayLevelOf: Say = ({ level, lostAtHop }, language) => sayLevel(level, lostAtHop, language);

function sayPart(part: HeldPart | undefined, say: Say, language: Story["language"]): string {
  return part === undefined ? ruleWords.notHeld[language] : say(part, language);
}

function listCredit(before: Trace, { trace, language }: Story, hop: number): readonly ChangedAnswer[] {
  const say = ({ hops }: Trace): string => {
    const counts = hops[hop - 1]?.countsFor;
    return counts === undefined || counts === null ? ruleWords.notSaid[language] : sayPersons(counts, language);
  };
  const [was, is] = [say(before), say(trace)];
  return hop === 0 || was === is ? [] : [{ hop, said: `${ruleWords.countsFor[language]}: ${was} → ${is}` }];
}
