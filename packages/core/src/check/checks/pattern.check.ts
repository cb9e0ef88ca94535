import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { LinkedClaim, Pattern } from "../../link/linked.ts";
import type { Model } from "../../model/model.ts";
import { writeFix } from "../../syntax/write-fix.ts";
import type { Span } from "../../text/source-file.ts";

/** The most acts that a pattern may stand for when it is written out. */
const largestPattern = 1000;

/** Patterns can be met, and are small enough to be gone through. */
export function checkPatterns({ platform }: Model): readonly Diagnostic[] {
  return [...platform.claims, ...platform.goals].flatMap(checkPattern);
}

/** What is wrong with the pattern of one claim or goal. */
export function checkPattern({ after, afterSpan, span }: LinkedClaim): readonly Diagnostic[] {
  if (after === undefined) {
    return [];
  }
  const place = { span: afterSpan ?? span };
  const size = countPattern(after);
  const tooLarge =
    size > largestPattern
      ? [
          createDiagnostic(catalogue.patternTooLarge, place, {
            size: size.toLocaleString("en"),
            limit: largestPattern.toLocaleString("en"),
          }),
        ]
      : [];
  return [...findEmpty(after, place.span), ...tooLarge];
}

/** How many acts a pattern has when every repetition is written out as often as it must be, or may be. */
function countPattern(pattern: Pattern): number {
  switch (pattern.kind) {
    case "action":
    case "any":
      return 1;
    case "sequence":
    case "choice":
      return pattern.items.reduce((sum, item) => sum + countPattern(item), 0);
    case "repeat":
      return countPattern(pattern.item) * Math.max(1, pattern.least, pattern.most ?? 0);
  }
}

/** A repetition that asks for more than it allows, with the numbers in the order that is meant. */
function findEmpty(pattern: Pattern, around: Span): readonly Diagnostic[] {
  switch (pattern.kind) {
    case "action":
    case "any":
      return [];
    case "sequence":
    case "choice":
      return pattern.items.flatMap((item) => findEmpty(item, around));
    case "repeat": {
      const { item, least, most = Infinity, span } = pattern;
      const values = { repetition: `{${least},${most}}`, least: String(least), most: String(most) };
      const fixes = span === undefined ? [] : writeFix(span, `{${most},${least}}`);
      const empty = createDiagnostic(catalogue.emptyRepetition, { span: span ?? around, fixes }, values);
      return [...findEmpty(item, around), ...(most < least ? [empty] : [])];
    }
  }
}
