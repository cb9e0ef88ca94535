import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { compilePlatform } from "@waft/core";
import { hasProblems, trace, type Bundle, type Question, type Trace } from "@waft/runtime";

const rules = path.join(import.meta.dirname, "../../platforms/linkedin/rules");

/** LinkedIn's rules, compiled from their sources. */
export const linkedin: Bundle = compileRules();

function compileRules(): Bundle {
  const { bundle } = compilePlatform({
    entry: "main.waft",
    host: {
      read: (file) => (existsSync(path.join(rules, file)) ? readFileSync(path.join(rules, file), "utf8") : undefined),
      resolve: (_, specifier) => specifier.replace("./", ""),
    },
  });
  if (bundle === undefined) {
    throw new Error("LinkedIn's rules do not compile.");
  }
  return bundle;
}

/** What LinkedIn's rules answer. */
export function ask(question: Question): Trace {
  const answer = trace(linkedin, question);
  if (hasProblems(answer)) {
    throw new Error(answer.problems.map(({ code }) => code).join(" "));
  }
  return answer;
}

/** A page's update with a picture, shared with a note, and the share liked, in March 2016. */
export const sharedThenLiked: Question = {
  post: { by: "page", parts: ["text", "text.link", "image"] },
  chain: [{ action: "share", brings: ["note"] }, "like"],
  asOf: "2016-03-01",
};
