import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fillSaid, type Said } from "../lib/said.ts";
import type { Span } from "../text/source-file.ts";
import { writeFix } from "./write-fix.ts";

/**
 * Reports a figure that is no number.
 *
 * @param around - the three words before it, and the one behind it
 */
export function reportNumber(span: Span, text: string, around: readonly string[]): Diagnostic {
  const better = improve(text, around);
  const advice = better === undefined ? aNumber : fillSaid(write, { better });
  const fixes = better === undefined ? [] : writeFix(span, better);
  return createDiagnostic(catalogue.notANumber, { span, fixes }, { text, advice });
}

const aNumber: Said = { en: "Write a whole number from 0 to 999.", nl: "Schrijf een heel getal van 0 tot 999." };
const write: Said = {
  en: "Write '{better}' if it is one of these numbers and those between them.",
  nl: "Schrijf '{better}' als het een van deze getallen is of een ertussen.",
};

/** `{2-3}` and `forwards is 1-3`: a hyphen stands between two numbers, so that they are read as one figure. */
function improve(text: string, [joins, counter, before, after]: readonly string[]): string | undefined {
  const [, first = "", second = ""] = /^(\d{1,3})-(\d{1,3})$/u.exec(text) ?? [];
  const [least, most] = [Number(first), Number(second)];
  if (least >= most) {
    return undefined;
  }
  if (before === "{" && after === "}") {
    return `${least},${most}`;
  }
  const isAsked = before === "is" && joins !== "not";
  return isAsked ? `at least ${least} and not ${counter} is at least ${most + 1}` : undefined;
}
