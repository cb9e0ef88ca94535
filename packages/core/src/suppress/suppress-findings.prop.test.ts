import * as fc from "fast-check";
import { expect, it } from "vitest";
import { findIn } from "../../test/compile-text.ts";
import { head } from "../../test/find-marked.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

const line = fc.constantFrom(
  "rule like { on like of post shows nothing }",
  "rule share {",
  "on share of post shows it to folowers",
  "source diary",
  "}",
  "era old { until 2012",
  "/// documented",
  'rule "// ignore core/no-source because"',
  "",
  "\r",
);
const comment = fc.constantFrom(
  "// ignore core/no-source because nobody knows",
  "// ignore core/no-source",
  "// ignore no-source because nobody knows",
  "// ignore core/unknown-name because it is an error",
  "// ignore core/unused-ignore because of this",
  "// ignore",
  "// ignore core/",
  "// ignore /because because because",
);
const file = fc.array(fc.tuple(line, fc.option(comment)), { maxLength: 12 });

function write(lines: readonly (readonly [string, string | null])[], withComments: boolean): string {
  return head + lines.map(([code, more]) => `${code} ${withComments ? (more ?? "") : ""}`).join("\n");
}

function say({ code, severity, message, span }: Diagnostic, text: string): string {
  return `${severity} ${code} ${message} ${text.slice(span.start, span.end)}`;
}

it("comments never hide an error, hide only what they name, and add only findings about themselves", () => {
  fc.assert(
    fc.property(file, (lines) => {
      const plain = write(lines, false);
      const commented = write(lines, true);
      const without = findIn(plain).diagnostics.map((one) => ({ ...one, said: say(one, plain) }));
      const found = findIn(commented).diagnostics.map((one) => ({ ...one, said: say(one, commented) }));
      // A file with so many findings that some are not told says nothing here.
      fc.pre([...without, ...found].every(({ code }) => code !== "core/too-many-findings"));
      const own = ["core/unused-ignore", "core/unknown-ignore", "core/ignored-error", "core/ignore-without-reason"];
      const left = found.filter(({ code }) => !own.includes(code)).map(({ said }) => said);
      const hidden = without.filter(({ said }) => !left.includes(said));
      expect(hidden.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(hidden.filter(({ code }) => code !== "core/no-source")).toEqual([]);
      expect(left.filter((said) => without.every((one) => one.said !== said))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

it("the fix of an unused comment gives back the file without it", () => {
  fc.assert(
    fc.property(fc.constantFrom("", "  ", "\t"), fc.boolean(), fc.boolean(), (indent, alone, last) => {
      const rule = "rule like { on like of post shows nothing source diary }";
      const ignore = "// ignore core/no-source because nobody knows";
      const end = last ? "" : "\n";
      const without = `${head}${rule}${end}`;
      const text = alone ? `${head}${indent}${ignore}\n${rule}${end}` : `${head}${rule}${indent}${ignore}${end}`;
      const diagnostics = findIn(text).diagnostics.filter(({ severity }) => severity === "warning");
      const [edit] = diagnostics[0]?.fixes[0]?.edits ?? [];
      expect(diagnostics.map(({ code }) => code)).toEqual(["core/unused-ignore"]);
      expect(text.slice(0, edit?.span.start) + (edit?.text ?? "?") + text.slice(edit?.span.end)).toBe(without);
    }),
  );
});
