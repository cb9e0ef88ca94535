import type { Why, WhyChange } from "@waft/analysis/ask";
import { capitalise, sayStanding } from "@waft/cards/layout";
import { sayEdits } from "@waft/analysis/words";
import { sayBecauseShort, sayHopLevel, sayWhy, whyPhrases } from "../phrases/say-why.ts";
import type { Screen } from "../screen/screen.ts";
import { printRules } from "./print-evidence.ts";
import { printTable } from "./print-table.ts";

/** How much of the reasons is printed. */
export type Shown = "sentence" | "path" | "full";

/** Prints why a part stands as it does: as a sentence, hop by hop, or in full with changes, rules and sources. */
export function printWhy(why: Why, shown: Shown, screen: Screen): readonly string[] {
  const sentence = screen.wrap(sayWhy(why, screen.language)).map((line) => screen.style.strong(line));
  switch (shown) {
    case "sentence":
      return sentence;
    case "path":
      return [...sentence, ...printPath(why, screen)];
    case "full":
      return [...sentence, ...printPath(why, screen), ...printChanges(why, screen), ...printRules(why, screen)];
  }
}

function printPath({ path, part }: Why, screen: Screen): readonly string[] {
  const { language } = screen;
  const { hop, action, because } = whyPhrases.head;
  const rows = path.map((one) => [
    String(one.hop),
    one.action ?? "–",
    sayHopLevel(one, language),
    sayBecauseShort(one, language),
  ]);
  const head = [hop[language], action[language], part, because[language]];
  return ["", ...printTitle(whyPhrases.path[language], screen), ...printTable({ head, rows }, screen)];
}

function printTitle(title: string, screen: Screen): readonly string[] {
  return screen.wrap(`${title}${screen.plain ? ":" : ""}`).map((line) => screen.style.title(line));
}

/** Prints the nearest changes after which a part stands otherwise, or is seen; those that leave it open apart. */
export function printChanges({ wanted, changes, limited }: Why, screen: Screen): readonly string[] {
  const { language } = screen;
  const [title, none] =
    wanted === "seen" ? [whyPhrases.seenChanges, whyPhrases.noSeenChanges] : [whyPhrases.changes, whyPhrases.noChanges];
  const sure = changes.filter(({ open }) => open === undefined);
  const open = changes.filter((change) => !sure.includes(change));
  return [
    "",
    ...(sure.length === 0 ? screen.wrap(none[language]) : printSome(title[language], sure, screen)),
    ...(open.length === 0 ? [] : ["", ...printSome(whyPhrases.openChanges[language], open, screen)]),
    ...(limited ? screen.wrap(whyPhrases.limited[language]) : []),
  ];
}

function printSome(title: string, changes: readonly WhyChange[], screen: Screen): readonly string[] {
  return [...printTitle(title, screen), ...changes.flatMap((change) => screen.wrap(sayChange(change, screen), 2))];
}

function sayChange({ edits, level, lostAtHop, decidedBy, brought }: WhyChange, { language }: Screen): string {
  const isBrought = brought === true;
  const end = sayStanding({ level, isBrought, ...(lostAtHop === undefined ? {} : { lostAtHop }) }, language);
  return `${capitalise(sayEdits(edits, language))}: ${end}${decidedBy === null ? "" : ` (${decidedBy})`}.`;
}
