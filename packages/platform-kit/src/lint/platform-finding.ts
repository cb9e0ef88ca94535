import type { Language, Said } from "@waft/core";

/** Something that is wrong with a platform package, beside what core finds in its rules. */
export interface PlatformFinding {
  /** Such as `kit/fact-not-cited`; never renamed. */
  readonly code: string;
  /** The file, from the folder of the package. */
  readonly file: string;
  /** From 1; missing where it is about the whole file. */
  readonly line?: number;
  /** What is wrong, in one sentence. */
  readonly message: Said;
  /** What to do, in one sentence. */
  readonly hint: Said;
}

/** Prints findings for people: a place, what is wrong and what to do, one below the other. */
export function printPlatformFindings(findings: readonly PlatformFinding[], language: Language = "en"): string {
  return findings
    .map(({ code, file, line, message, hint }) => {
      const place = line === undefined ? file : `${file}:${line}`;
      return `${place} ${code}\n${message[language]}\n${hint[language]}`;
    })
    .join("\n\n");
}
