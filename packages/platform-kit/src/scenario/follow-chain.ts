import { printDiagnostics } from "@waft/core";
import { hasProblems, trace, type Bundle, type Question, type Trace } from "@waft/runtime";
import { sayProblem } from "@waft/runtime/words";
import { compileFolder } from "../build/compile-folder.ts";

/**
 * The platform of a package, compiled, for tests that ask it. Rules that do not compile fail the test with what is wrong.
 *
 * @param where - the folder of the package, or `import.meta.url` of a module in it or in its `test` folder
 */
export function openPlatform(where: string): Bundle {
  const { bundle, diagnostics, sources } = compileFolder(where);
  if (bundle === undefined) {
    throw new Error(`The rules do not compile.\n${printDiagnostics(diagnostics, sources)}`);
  }
  return bundle;
}

/** Follows a post down a chain; a question that cannot be asked fails the test with what is wrong, in sentences. */
export function followChain(platform: Bundle, question: Question): Trace {
  const answer = trace(platform, question);
  if (hasProblems(answer)) {
    const sentences = answer.problems.map((problem) => Object.values(sayProblem(problem)).join(" "));
    throw new Error(sentences.join("\n"));
  }
  return answer;
}
