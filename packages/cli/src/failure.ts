import { exitCodes } from "./exit-codes.ts";
import { showCharacters } from "./screen/show-characters.ts";

/** Why there is no answer: what to print, and how the command ends. */
export interface Failure {
  readonly exit: typeof exitCodes.findings | typeof exitCodes.wrongUse;
  /** What is printed, ready for the screen. */
  readonly failure: string;
}

/** Says that the command was used in a way that cannot be answered; what was typed is made safe to show. */
export function refuseUse(texts: readonly string[]): Failure {
  const lines = texts.flatMap((text) => text.split("\n"));
  return { exit: exitCodes.wrongUse, failure: lines.map((line) => showCharacters(line)).join("\n") };
}

/** Tells a failure from a value. */
export function isFailure(value: object): value is Failure {
  return "failure" in value;
}
