import type { ShownTrace } from "@waft/cards";
import { linkedin } from "@waft/linkedin";
import { hasProblems, trace } from "@waft/runtime";
import { sayProblem } from "@waft/runtime/words";

/** The days that the page offers. */
export const days = ["2016-03-01", "2026-11-27"] as const;

/** The languages that the page offers. */
export const languages = ["en", "nl"] as const;

/** What becomes of a company's update that is shared with a note and then liked. */
export function followPost(day: string, language: (typeof languages)[number]): ShownTrace {
  const answer = trace(linkedin, {
    post: { by: "page", parts: ["text", "text.link", "image"] },
    chain: [{ action: "share", brings: ["note"] }, "like"],
    asOf: day,
  });
  if (hasProblems(answer)) {
    throw new Error(answer.problems.map((problem) => sayProblem(problem, language).message).join(" "));
  }
  return { bundle: linkedin, trace: answer, language };
}
