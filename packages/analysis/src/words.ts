/**
 * Answers in sentences, in English and Dutch: for schedulers and pages that show people what was found. Nothing here reads
 * rules.
 *
 * @packageDocumentation
 */
export { printChain, printStep } from "./words/print-step.ts";
export { sayEdits, type NamedInWords } from "./words/say-edits.ts";
export { sayMultiplied } from "./words/say-multiplied.ts";
export { sayWarnings, type SaidWarning } from "./words/say-warnings.ts";
