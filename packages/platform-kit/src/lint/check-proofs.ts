import { sayDemand } from "@waft/analysis/internal";
import type { ProvedClaim } from "../questions/prove-claims.ts";
import type { QuestionAnswer } from "../questions/questions.ts";
import { findLine, type PackageFolder } from "./package-folder.ts";
import type { PlatformFinding } from "./platform-finding.ts";

/** Every claim holds; one may stay open where an answer names it, since then the page says that nobody knows. */
export function checkProofs(
  { compiled }: Pick<PackageFolder, "compiled">,
  proved: readonly ProvedClaim[],
  answers: readonly QuestionAnswer[],
): readonly PlatformFinding[] {
  const named = new Set(answers.flatMap(({ claims }) => claims));
  return proved.flatMap(({ title, result }) =>
    result.demands
      .filter(({ verdict }) => verdict !== "proved" && !(verdict === "open" && named.has(title)))
      .map((demand) => {
        const { file, start } = demand.span;
        const line = findLine(compiled.sources, file, start);
        return { code: `kit/claim-${demand.verdict}`, file, line, ...sayDemand(demand) };
      }),
  );
}
