import type { Bundle } from "@waft/runtime";
import type { ChosenAct } from "../view/view.ts";

/** Acts that stand for each other on different networks; the first of a family that a network has is taken. */
const families: readonly (readonly string[])[] = [
  ["like", "favourite", "react", "upvote", "heart", "star"],
  ["repost", "boost", "reblog", "renote", "retweet", "reshare", "share", "crosspost"],
  ["share", "quote", "quote-post", "repost", "boost", "reblog", "renote", "retweet", "reshare", "crosspost"],
  ["comment", "reply", "respond", "answer"],
  ["send", "message", "forward"],
];

/** One act that has another name on the other network. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** A chain in the words of another network, and which acts were renamed. */
export interface TranslatedChain {
  readonly acts: readonly ChosenAct[];
  readonly renamed: readonly Renamed[];
}

/** Puts a chain into the words of another network; an act for which it has no word stays, and is left out when asked. */
export function translateChain(bundle: Bundle, acts: readonly ChosenAct[]): TranslatedChain {
  const renamed = new Map<string, string>();
  const translated = acts.map((act) => {
    const action = translateAction(bundle, act);
    if (action !== act.action) {
      renamed.set(act.action, action);
    }
    return { ...act, action };
  });
  return { acts: translated, renamed: [...renamed].map(([from, to]) => ({ from, to })) };
}

function translateAction({ actions, groups }: Bundle, { action }: ChosenAct): string {
  const has = (name: string): boolean => actions.some((one) => one.name === name);
  const family = families.find(([first]) => first === action) ?? families.find((words) => words.includes(action)) ?? [];
  const firstOf = (group: string): string | undefined =>
    actions[groups.find(({ name }) => name === group)?.actions[0] ?? -1]?.name;
  const found = family.flatMap((word) => (has(word) ? [word] : (firstOf(word) ?? []))).at(0);
  return has(action) ? action : (found ?? action);
}
