import type { Language, Said } from "@waft/core";
import type { PostQuestion } from "@waft/runtime";
import type { Chain, ChainProblem } from "../chain/chain.ts";
import { isChainProblem, parseChain } from "../chain/parse-chain.ts";
import { pointAt } from "../chain/point-at.ts";
import { refuseUse, type Failure } from "../failure.ts";
import { optionPhrases } from "../phrases/say-option-problem.ts";
import type { AskOptions } from "./options.ts";

/** A question that can be put to the runtime, and the chains as they were typed. */
export interface Request {
  readonly post: PostQuestion;
  readonly asOf?: string;
  readonly chains: readonly Chain[];
}

/** Reads the options of a question; all that is wrong is reported, not only the first. */
export function readRequest(options: Omit<AskOptions, "language">, language: Language): Request | Failure {
  const parts = readParts(options.with);
  const settings = readSettings(options.set ?? []);
  const chains = options.chain.map((text) => ({ text, read: parseChain(text) }));
  const understood = chains.flatMap(({ read }) => (isChainProblem(read) ? [] : [read]));
  const wrong = [
    ...[...parts.wrong, ...settings.wrong].map((said) => said.map((one) => one[language]).join("\n")),
    ...chains.flatMap(({ text, read }) => (isChainProblem(read) ? [printChainProblem(text, read, language)] : [])),
  ];
  if (wrong.length > 0) {
    return refuseUse([wrong.join("\n\n")]);
  }
  const by = options.by === undefined ? {} : { by: options.by };
  const asOf = options.asOf === undefined ? {} : { asOf: options.asOf };
  return { post: { ...by, parts: parts.value, settings: settings.value }, ...asOf, chains: understood };
}

function printChainProblem(text: string, problem: ChainProblem, language: Language): string {
  const pointed = problem.end > problem.start ? pointAt(text, problem) : [];
  return [problem.message[language], ...pointed, problem.hint[language]].join("\n");
}

interface Read<Value> {
  readonly value: Value;
  /** What is wrong, and what to do. */
  readonly wrong: readonly (readonly Said[])[];
}

function readParts(text: string | undefined): Read<readonly string[]> {
  const parts = (text ?? "").split(",").map((part) => part.trim());
  if (text === undefined || (parts.length === 1 && parts[0] === "")) {
    return { value: [], wrong: [] };
  }
  const wrong = parts.includes("") ? [[optionPhrases.emptyPart(text), optionPhrases.partHint]] : [];
  return { value: [...new Set(parts)], wrong };
}

function readSettings(given: readonly string[]): Read<Readonly<Record<string, string>>> {
  const settings = new Map<string, string>();
  const wrong: (readonly Said[])[] = [];
  for (const text of given) {
    const found = /^\s*([^\s=]+)\s*=\s*([^\s=]+)\s*$/u.exec(text);
    const [, name = "", value = ""] = found ?? [];
    if (found === null) {
      wrong.push([optionPhrases.badSetting(text), optionPhrases.settingHint]);
    } else if (settings.has(name)) {
      wrong.push([optionPhrases.settingTwice(name), optionPhrases.twiceHint]);
    }
    settings.set(name, value);
  }
  return { value: Object.fromEntries(settings), wrong };
}
