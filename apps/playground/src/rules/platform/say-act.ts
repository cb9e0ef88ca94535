import { callPart, findTitle, listWords, sayPersons } from "@waft/cards/layout";
import { markPart, type FoldedAct } from "@waft/platform-kit/survey";
import type { Bundle } from "@waft/runtime";
import type { View } from "../../view/view.ts";
import { outcomeWords, platformWords } from "../../words/platform-words.ts";
import { sayAttribute, sayValue } from "../../words/say-attribute.ts";

/** In which words something is said. */
export interface Saying {
  readonly bundle: Bundle;
  readonly language: View["language"];
}

/** The setting without which the form that is acted on is not reached. */
export function saySetting({ act: { setting } }: FoldedAct, { language }: Saying): string {
  return setting === undefined
    ? ""
    : ` (${sayAttribute(setting.attribute, language)}: ${sayValue(setting.value, language)})`;
}

/** What an act does, to whom. */
export function sayOutcome({ act }: FoldedAct, { bundle, language }: Saying): string {
  const whom = act.audiences.map((name) => findTitle(bundle, { kind: "audiences", name }, language));
  const next = act.next === null || act.next === act.form ? undefined : act.next;
  return outcomeWords[act.outcome](next, listWords(whom, "and", language))[language];
}

/** For whom the act counts. */
export function sayCredit({ act: { countsFor } }: FoldedAct, { language }: Saying): string {
  return countsFor === null ? platformWords.notSaid[language] : sayPersons(countsFor, language);
}

/** The parts that an act leaves so. */
export function listMarked(
  { act }: FoldedAct,
  { columns, isMeant }: { readonly columns: readonly string[]; readonly isMeant: (mark: string) => boolean },
  { bundle, language }: Saying,
): readonly string[] {
  return columns.filter((part) => isMeant(markPart(act, part))).map((part) => callPart(bundle, part, language));
}
