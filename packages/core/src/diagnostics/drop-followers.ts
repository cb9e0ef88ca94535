import { catalogue } from "./catalogue.ts";
import type { Diagnostic } from "./diagnostic.ts";

const leading: readonly string[] = [catalogue.mixedScriptName.code, catalogue.bidiControl.code];
const following: readonly string[] = [
  catalogue.notKebabCase.code,
  catalogue.unknownName.code,
  catalogue.unexpectedCharacter.code,
];

/** One bad letter is one finding: that a name is not known or not written well follows from what is in it. */
export function dropFollowers(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const leaders = diagnostics.filter(({ code }) => leading.includes(code));
  return leaders.length === 0
    ? diagnostics
    : diagnostics.filter(
        ({ code, span }) => !following.includes(code) || !leaders.some((one) => overlaps(one.span, span)),
      );
}

function overlaps(a: Diagnostic["span"], b: Diagnostic["span"]): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end;
}
