import { differencePhrases, nameLetter } from "@waft/cards/layout";
import type { Bundle, Comparison } from "@waft/runtime";
import type { Screen } from "../screen/screen.ts";
import { printDifferences } from "./print-differences.ts";
import { printStory } from "./print-story.ts";

/** Prints chains one below the other as rows of cards, then what differs at their ends. */
export function printComparison(
  bundle: Bundle,
  { comparison, chains }: { readonly comparison: Comparison; readonly chains: readonly string[] },
  screen: Screen,
): readonly string[] {
  const stories = comparison.traces.flatMap((trace, index) => [
    "",
    ...printChainTitle(nameLetter(index), chains[index] ?? "", screen),
    ...printStory(bundle, trace, screen),
  ]);
  return [...stories, "", ...printDifferences(comparison, chains, screen)];
}

function printChainTitle(letter: string, chain: string, screen: Screen): readonly string[] {
  const said = screen.plain
    ? differencePhrases.plainChain(letter, chain)[screen.language]
    : differencePhrases.chain(letter, chain);
  return screen.wrap(said, 4).map((line) => screen.style.title(screen.style.strong(line)));
}
