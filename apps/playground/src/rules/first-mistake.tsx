import { tellFinding, type Language } from "@waft/core";
import type { JSX } from "preact";
import type { FindingsByFile } from "./session/orders.ts";

/** What is asked of the findings. */
interface FirstMistakeProps {
  readonly findings: FindingsByFile;
  readonly language: Language;
}

/** The finding because of which nothing compiles, where the eye is: the whole list stands below the editor. */
export function FirstMistake({ findings, language }: FirstMistakeProps): JSX.Element | null {
  const mistake = Object.values(findings)
    .flat()
    .find(({ severity }) => severity === "error");
  return mistake === undefined ? null : (
    <p class="strong">{`${mistake.span.file}: ${tellFinding(mistake, language).message}`}</p>
  );
}
