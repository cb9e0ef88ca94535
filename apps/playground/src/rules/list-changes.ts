import { callPart, sayLevel, sayPersons, type Story } from "@waft/cards/layout";
import type { Trace, TracedPart } from "@waft/runtime";
import { ruleWords } from "../words/rule-words.ts";

/** What stands otherwise at a hop than with other rules. */
export interface ChangedAnswer {
  readonly hop: number;
  /** One line for people: what it was, and what it is. */
  readonly said: string;
}

/** What an answer says otherwise than the answer of other rules to the same question. */
export function listChanges(before: Trace, story: Story): readonly ChangedAnswer[] {
  const { trace } = story;
  const hops = Math.max(before.hops.length, trace.hops.length);
  return Array.from({ length: hops + 1 }, (_, hop) => [
    ...listParts(before, story, hop),
    ...listCredit(before, story, hop),
  ]).flat();
}

function readParts({ start, hops }: Trace, hop: number): Readonly<Record<string, TracedPart>> {
  return (hop === 0 ? start.parts : hops[hop - 1]?.parts) ?? {};
}

function listParts(before: Trace, { bundle, trace, language }: Story, hop: number): readonly ChangedAnswer[] {
  const [old, now] = [readParts(before, hop), readParts(trace, hop)];
  const say = (part: TracedPart | undefined): string =>
    part === undefined ? ruleWords.notHeld[language] : sayLevel(part.level, part.lostAtHop, language);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) => {
    const [was, is] = [say(old[name]), say(now[name])];
    return was === is ? [] : [{ hop, said: `${callPart(bundle, name, language)}: ${was} → ${is}` }];
  });
}

function listCredit(before: Trace, { trace, language }: Story, hop: number): readonly ChangedAnswer[] {
  const say = ({ hops }: Trace): string => {
    const counts = hops[hop - 1]?.countsFor;
    return counts === undefined || counts === null ? ruleWords.notSaid[language] : sayPersons(counts, language);
  };
  const [was, is] = [say(before), say(trace)];
  return hop === 0 || was === is ? [] : [{ hop, said: `${ruleWords.countsFor[language]}: ${was} → ${is}` }];
}
