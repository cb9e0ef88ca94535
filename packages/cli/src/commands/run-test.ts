import { createReader, type Said } from "@waft/core";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { findTargets, type Target } from "../check/find-targets.ts";
import { checkPhrases } from "../phrases/say-check.ts";
import { testPhrases } from "../phrases/say-test.ts";
import { findRulesByName } from "../platforms/find-rules-by-name.ts";
import { findBase } from "../platforms/find-platform.ts";
import { readTestRequest } from "../test-rules/read-test-request.ts";
import { showProgress } from "../test-rules/show-progress.ts";
import type { TestCommandOptions, TestRequest } from "../test-rules/test-options.ts";
import { testTarget, type TestedTarget } from "../test-rules/test-target.ts";
import { clear } from "../watch/clear.ts";
import { writeFiles } from "../test-rules/write-files.ts";
import { writeReport } from "../test-rules/write-report.ts";
import { writeLines } from "./write-answer.ts";

/** `waft test`: tests the examples of rule files, proves their claims, and says which rules no example shows. */
export async function runTest(
  paths: readonly string[],
  options: TestCommandOptions,
  io: Io,
): Promise<number | Failure> {
  const request = readTestRequest(options, io);
  if (isFailure(request)) {
    return request;
  }
  const asked: Asked = { paths: paths.length === 0 ? ["."] : paths, request, io };
  if (!request.watch) {
    const tested = await testOnce(asked);
    return isFailure(tested) ? tested : (writeFiles(tested, asked) ?? (await tell(tested, asked)));
  }
  // Ctrl+C ends watching, whatever is being tested.
  const { endInterrupted: _, ...watching } = io;
  return await testAgain({ ...asked, io: watching });
}

interface Asked {
  readonly paths: readonly string[];
  readonly request: TestRequest;
  readonly io: Io;
}

async function testOnce({ paths, request, io }: Asked): Promise<readonly TestedTarget[] | Failure> {
  const { language } = request;
  const base = findBase(io);
  const targets = await findTargets(paths, base, language);
  if (isFailure(targets)) {
    return targets;
  }
  const entries: string[] = [];
  for (const target of targets) {
    const entry = findEntry(target, base);
    if (entry === undefined) {
      const name = target.kind === "bundle" ? target.file : target.kind === "installed" ? target.name : target.entry;
      return refuseUse([testPhrases.notRules(name)[language], testPhrases.notRulesHint[language]]);
    }
    entries.push(entry);
  }
  let current = "";
  const say = (done: number, all: number): Said => testPhrases.progress(current, done, all);
  return showProgress(say, { language, io }, (progress) => {
    // A reader takes as long to make as a platform to read.
    const reader = io.reader ?? createReader();
    return entries.map((entry) => {
      current = entry;
      return testTarget(entry, { base, request, reader, progress });
    });
  });
}

/** The first rule file; an installed platform has its rules, with their examples, beside what was compiled from them. */
function findEntry(target: Target, base: string): string | undefined {
  switch (target.kind) {
    case "rules":
      return target.entry;
    case "installed":
      return findRulesByName(target.name, base);
    case "bundle":
      return undefined;
  }
}

async function tell(targets: readonly TestedTarget[], { request, io }: Asked): Promise<number> {
  const passed = targets.every((target) => isPassed(target, request));
  await writeReport(targets, { passed, request, io });
  const isOpen = targets.some(({ tested }) =>
    [...(tested?.result.examples ?? []), ...(tested?.result.claims ?? [])].some(({ verdict }) => verdict === "open"),
  );
  return !passed ? exitCodes.findings : request.strict && isOpen ? exitCodes.unknown : exitCodes.ok;
}

/** Nothing fails, and every rule decides in an example, if that is asked. */
function isPassed({ tested }: TestedTarget, { gate }: TestRequest): boolean {
  if (tested === undefined) {
    return false;
  }
  const { examples, claims, coverage } = tested.result;
  return (
    examples.every(({ verdict }) => verdict !== "failed") &&
    claims.every(({ verdict }) => verdict !== "refuted" && verdict !== "vacuous") &&
    (!gate || coverage === undefined || coverage.rules.missing.length === 0)
  );
}

async function testAgain(asked: Asked): Promise<number | Failure> {
  const { io, request } = asked;
  const first = await testOnce(asked);
  if (isFailure(first)) {
    return first;
  }
  const { watchFiles } = await import("../watch/watch-files.ts");
  let next: readonly TestedTarget[] | Failure | undefined = first;
  let places: readonly string[] = [];
  return await watchFiles({
    interrupted: io.waitForInterrupt?.() ?? Promise.resolve(),
    run: async () => {
      const tested = next ?? (await testOnce(asked));
      next = undefined;
      clear(io);
      if (isFailure(tested)) {
        writeLines([tested.failure, ""], io);
      } else {
        places = [...new Set(tested.flatMap((target) => target.places))];
      }
      const exit = isFailure(tested) ? tested.exit : await tell(tested, asked);
      writeLines(["", checkPhrases.watching(places.length)[request.language]], io);
      return { exit, places };
    },
  });
}
