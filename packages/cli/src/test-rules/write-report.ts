import { writeJson, writeLines } from "../commands/write-answer.ts";
import type { Io } from "../io.ts";
import { findBase } from "../platforms/find-platform.ts";
import { createScreen } from "../screen/screen.ts";
import { listCases } from "./list-cases.ts";
import type { TestRequest } from "./test-options.ts";
import type { TestedTarget } from "./test-target.ts";

/** Writes what became of tests, in the way that was asked for. */
export async function writeReport(
  targets: readonly TestedTarget[],
  { passed, request, io }: { readonly passed: boolean; readonly request: TestRequest; readonly io: Io },
): Promise<void> {
  const { format, language } = request;
  switch (format) {
    case "text": {
      const { printTest } = await import("./print-test.ts");
      const screen = createScreen(io, request);
      const blocks = targets.map((target) => printTest(target, request, screen).join("\n"));
      writeLines([blocks.join("\n\n")], io);
      return;
    }
    case "json": {
      const { createTestJson } = await import("./create-test-json.ts");
      writeJson(createTestJson(targets, { language, passed }), io);
      return;
    }
    case "junit": {
      const { printJunit } = await import("./print-junit.ts");
      const suites = targets.map((target) => ({ name: target.name[language], cases: listCases(target, request) }));
      writeLines(printJunit(suites), io);
      return;
    }
    case "tap": {
      const { printTap } = await import("./print-tap.ts");
      writeLines(printTap(targets.flatMap((target) => listCases(target, request))), io);
      return;
    }
    case "github": {
      const { printGithubTests } = await import("./print-github-tests.ts");
      const places = { base: findBase(io), workspace: io.env["GITHUB_WORKSPACE"] };
      const lines = printGithubTests(targets, request, places);
      if (lines.length > 0) {
        writeLines(lines, io);
      }
    }
  }
}
