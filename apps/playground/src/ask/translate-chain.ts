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

/**
 * Puts a chain of one network into the words of another; an act for which that has no word stays, and is left out when
 * asked.
 */
export function translateChain(network: Bundle, other: Bundle, acts: readonly ChosenAct[]): TranslatedChain {
  const renamed = new Map<string, string>();
  const translated = acts.map((act) => {
    const action = translateAction(network, other, act);
    if (action !== act.action) {
      renamed.set(act.action, action);
    }
    return { ...act, action };
  });
  return { acts: translated, renamed: [...renamed].map(([from, to]) => ({ from, to })) };
}

function translateAction(network: Bundle, { actions, groups }: Bundle, { action }: ChosenAct): string {
  const has = (name: string): boolean => actions.some((one) => one.name === name);
  const family = findFamily(action) ?? findFamily(...listGroups(network, action)) ?? [];
  const firstOf = (group: string): string | undefined =>
    actions[groups.find(({ name }) => name === group)?.actions[0] ?? -1]?.name;
  const found = family.flatMap((word) => (has(word) ? [word] : (firstOf(word) ?? []))).at(0);
  return has(action) ? action : (found ?? action);
}

function findFamily(...names: readonly string[]): readonly string[] | undefined {
  return (
    families.find(([first = ""]) => names.includes(first)) ??
    families.find((words) => words.some((word) => names.includes(word)))
  );
}

/** The groups of a network that an act of it is in: they say what kind of act it is, whatever its name. */
function listGroups({ actions, groups }: Bundle, action: string): readonly string[] {
  return groups
    .filter(({ actions: members }) => members.some((index) => actions[index]?.name === action))
    .map(({ name }) => name);
}
