import * as fc from "fast-check";
import { expect, it } from "vitest";
import { findIn } from "../../test/compile-text.ts";
import { head } from "../../test/find-marked.ts";
import { readSpan } from "../../test/read-span.ts";
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
  return `${severity} ${code} ${message} ${readSpan(span, text)}`;
}

/** What is found that comments are not about themselves, with and without them, and what of it they hide. */
function compare(lines: readonly (readonly [string, string | null])[]): Compared {
  const [plain, commented] = [write(lines, false), write(lines, true)];
  const without = findIn(plain).diagnostics.map((one) => ({ ...one, said: say(one, plain) }));
  const found = findIn(commented).diagnostics.map((one) => ({ ...one, said: say(one, commented) }));
  const own = ["core/unused-ignore", "core/unknown-ignore", "core/ignored-error", "core/ignore-without-reason"];
  const left = found.filter(({ code }) => !own.includes(code)).map(({ said }) => said);
  return {
    // A file with so many findings that some are not told says nothing here.
    isWhole: [...without, ...found].every(({ code }) => code !== "core/too-many-findings"),
    hidden: without.filter(({ said }) => !left.includes(said)),
    added: left.filter((said) => without.every((one) => one.said !== said)),
  };
}

interface Compared {
  readonly isWhole: boolean;
  readonly hidden: readonly Diagnostic[];
  readonly added: readonly string[];
}

it("comments never hide an error, hide only what they name, and add only findings about themselves", () => {
  fc.assert(
    fc.property(file, (lines) => {
      const { isWhole, hidden, added } = compare(lines);
      fc.pre(isWhole);
      expect(hidden.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(hidden.filter(({ code }) => code !== "core/no-source")).toEqual([]);
      expect(added).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

it("a comment in the midst of what a finding is about changes nothing of it", () => {
  const twice = ["source diary", 'rule "// ignore core/no-source because"'];
  const lines = ["rule share {", "on share of post", ...twice, ...twice, "}"];
  const between = "// ignore core/no-source because nobody knows";
  expect(
    findIn(
      write(
        lines.map((code) => [code, null] as const),
        false,
      ),
    ).diagnostics.map(({ code }) => code),
  ).toContain("core/cited-twice");
  const { hidden, added } = compare(lines.map((code) => [code, code === "source diary" ? between : null]));
  expect([hidden, added]).toEqual([[], []]);
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
