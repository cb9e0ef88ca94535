import type { Severity } from "../src/diagnostics/diagnostic.ts";
import { findIn } from "./compile-text.ts";

/** Gaps are no mistakes: a test that is about them asks for them. */
const mistakes: readonly Severity[] = ["error", "warning"];

/** What is found in a text, and what should be: each `«…»` marks the span of one finding, in order. */
export interface MarkedFindings {
  /** `code at line: text of the span`, in the order of the file. */
  readonly found: readonly string[];
  /** The marked texts, with their lines. */
  readonly marked: readonly string[];
  readonly messages: readonly string[];
  readonly hints: readonly (string | undefined)[];
  /** The text without its marks. */
  readonly text: string;
}

/** The head that most rule files of tests begin with: five lines. */
export const head: string = `waft 1
platform village "Village"
use social
posts have text, image, card
source diary { title "Diary" kind press seen 2026-01-01 }
`;

/** Which findings are looked at. */
interface FindOptions {
  readonly severities?: readonly Severity[];
  readonly day?: string;
  /** Without it, all codes. */
  readonly codes?: readonly string[];
}

/** Compiles a rule file in which the expected spans are marked with `«…»`. */
export function findMarked(marked: string, { severities = mistakes, day, codes }: FindOptions = {}): MarkedFindings {
  const text = marked.replaceAll(/[«»]/gu, "");
  const diagnostics = findIn(text, day === undefined ? {} : { day }).diagnostics.filter(
    ({ severity, code }) => severities.includes(severity) && (codes === undefined || codes.includes(code)),
  );
  return {
    found: diagnostics.map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`),
    marked: [...marked.matchAll(/«(?<inner>[^»]*)»/gu)].map(({ groups }) => groups?.["inner"] ?? ""),
    messages: diagnostics.map(({ message }) => message),
    hints: diagnostics.map(({ hint }) => hint),
    text,
  };
}
