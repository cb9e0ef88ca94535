import { renderToString } from "@waft/cards";
import { hasProblems, type Bundle, type Trace } from "@waft/runtime";
import { loadBundle } from "@waft/runtime/load";
import { splitCommand } from "../markdown/split-command.ts";
import { askCommand } from "./ask-command.ts";

const asked = { en: "How it was asked", nl: "Zo is het gevraagd" } as const;

/**
 * Shows a block that asks `waft trace` as cards: the command in the block is asked now, and what it answers is drawn.
 * In the repository the same block shows the cards of the terminal.
 */
export function renderCardBlock(block: string, language: "en" | "nl"): string {
  const [line = ""] = block.split("\n");
  const command = line.replace(/^\$\s*/u, "");
  const words = splitCommand(command);
  const question = words.slice(words.indexOf("waft") + 1);
  const answer = askCommand([...question, "--json"]);
  if (!isTrace(answer)) {
    throw new Error(`'${command}' is shown as cards, and answers no trace.`);
  }
  return [
    `<div class="waft-shown not-content">${renderToString(loadRules(question[1] ?? ""), answer, { language })}</div>`,
    "",
    `<details class="waft-asked"><summary>${asked[language]}</summary>`,
    "",
    "```sh",
    command,
    "```",
    "",
    "</details>",
  ].join("\n");
}

function loadRules(platform: string): Bundle {
  const loaded = loadBundle(askCommand(["compile", platform]));
  if (hasProblems(loaded)) {
    throw new Error(`'${platform}' does not compile to a bundle that loads.`);
  }
  return loaded.bundle;
}

function isTrace(answer: unknown): answer is Trace {
  return typeof answer === "object" && answer !== null && "hops" in answer && "post" in answer;
}
