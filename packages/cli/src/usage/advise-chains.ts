import type { Said } from "@waft/core";
import type { Command } from "commander";
import { usagePhrases } from "../phrases/say-usage-problem.ts";

/** Where acts were typed as words of their own, says how they are given as a chain; of commands without chains nothing. */
export function adviseChains(words: readonly string[], command: Command): Said | undefined {
  if (!command.options.some(({ long }) => long === "--chain")) {
    return undefined;
  }
  const given = readChains(command);
  if (command.name() !== "compare") {
    return usagePhrases.oneChain(joinActs([...given, ...words]));
  }
  // Which word belongs to which chain cannot be known where some of a chain was read.
  const apart = given.length === 0 && words.length > 1 ? words.map((word) => joinActs([word])) : examples;
  return usagePhrases.eachChain(apart);
}

const examples = ["share(note), like", "like, like"];

function readChains(command: Command): readonly string[] {
  const value: unknown = command.getOptionValue("chain");
  return Array.isArray(value) ? value.map(String) : [];
}

/** Words as one chain: each act once behind a comma, whether a comma was typed or not. */
function joinActs(words: readonly string[]): string {
  const acts = words.map((word) => word.replaceAll('"', "").replace(/^[\s,]+|[\s,]+$/gu, ""));
  return acts.filter((act) => act !== "").join(", ");
}
