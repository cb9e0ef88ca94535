import type { Diagnostic } from "@waft/core";
import { expect, it } from "vitest";
import type { CheckRequest } from "../check/check-options.ts";
import { createScreen } from "../screen/screen.ts";
import { printText } from "./print-text.ts";
import { createReport } from "./report.ts";

const span = { file: "main.waft", start: 0, end: 4 };
const severities = ["error", "warning", "info", "hint", "hint"] as const;
const diagnostics: readonly Diagnostic[] = severities.map((severity, index) => ({
  code: `core/${severity}-${index}`,
  severity,
  message: `This is ${severity} ${index}.`,
  span,
  related: [],
  fixes: [],
}));
const request: CheckRequest = {
  day: "2026-11-27",
  format: "text",
  mostWarnings: Infinity,
  watch: false,
  fix: "no",
  all: false,
  language: "en",
};
const sink = { write: (): void => {}, columns: 80, color: false };
const screen = createScreen({ stdout: sink, stderr: sink, env: {}, cwd: "." }, {});
const name = { en: "Village", nl: "Dorp" };
const report = createReport([{ name, rules: undefined, files: 1, diagnostics, sources: [], remarks: [], places: [] }]);

it("infos and hints do not drown errors: they are counted, and shown when asked", () => {
  const brief = printText(report, request, screen).join("\n");
  expect(brief).toContain("This is warning 1.");
  expect(brief).not.toContain("This is info");
  expect(brief).toMatch(
    /\n1 error, 1 warning, 1 info and 2 hints\.\nNot shown: 1 info and 2 hints\. With --all they are\.$/u,
  );
  const all = printText(report, { ...request, all: true }, screen).join("\n");
  expect(severities.map((severity, index) => all.includes(`This is ${severity} ${index}.`))).not.toContain(false);
  expect(all).not.toContain("Not shown");
});
