import path from "node:path";
import { createReader } from "@waft/core";
import manifest from "../../package.json" with { type: "json" };
import type { CheckOptions, CheckRequest } from "../check/check-options.ts";
import { checkRules, prepareCheck, type CheckedTarget, type ReadyCheck } from "../check/check-target.ts";
import { findTargets, type Target } from "../check/find-targets.ts";
import { readCheckRequest } from "../check/read-check-request.ts";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import { fixAndTell } from "../fix/fix-and-tell.ts";
import type { Io } from "../io.ts";
import { checkPhrases } from "../phrases/say-check.ts";
import { formatPhrases } from "../phrases/say-format.ts";
import { describeFile } from "../platforms/describe-file.ts";
import { findBase } from "../platforms/find-platform.ts";
import { listRuleFiles } from "../platforms/list-rule-files.ts";
import { createReport, type Report } from "../report/report.ts";
import { createScreen } from "../screen/screen.ts";
import { showProgress } from "../test-rules/show-progress.ts";
import { clear } from "../watch/clear.ts";
import { writeJson, writeLines } from "./write-answer.ts";

/** `waft check`: prints everything that is found in rule files and compiled platforms, and mends what it is asked to. */
export async function runCheck(paths: readonly string[], options: CheckOptions, io: Io): Promise<number | Failure> {
  const request = readCheckRequest(options, new Date().toISOString().slice(0, 10), io);
  if (isFailure(request)) {
    return request;
  }
  if (paths.includes("-")) {
    return await checkInput({ paths, request, io });
  }
  const asked: Asked = { paths: paths.length === 0 ? ["."] : paths, request, io };
  if (!request.watch) {
    const checked = await checkOnce(asked);
    return isFailure(checked) ? checked : await tell(checked, asked);
  }
  // Ctrl+C ends watching, whatever is being checked.
  const { endInterrupted: _, ...watching } = io;
  return await checkAgain({ ...asked, io: watching });
}

interface Asked {
  readonly paths: readonly string[];
  readonly request: CheckRequest;
  readonly io: Io;
}

/** Checks what is piped into it, as if it stood in a file here: what it uses is looked for from here. */
async function checkInput(asked: Asked): Promise<number | Failure> {
  const { paths, request, io } = asked;
  const { language, watch, fix } = request;
  if (paths.length > 1 || watch || fix !== "no") {
    return refuseUse([checkPhrases.inputAlone[language], checkPhrases.inputAloneHint[language]]);
  }
  if (io.readInput === undefined) {
    return refuseUse([formatPhrases.noInput[language], formatPhrases.noInputHint[language]]);
  }
  const base = findBase(io);
  const overlay = new Map([[path.resolve(base, "-"), await io.readInput()]]);
  const checked = checkRules("-", { base, request, overlay, ...(io.reader && { reader: io.reader }) });
  return await tell({ targets: [checked], shown: false }, asked);
}

interface Checked {
  readonly targets: readonly CheckedTarget[];
  /** Whether only the changes were to be shown. */
  readonly shown: boolean;
}

async function checkOnce({ paths, request, io }: Asked): Promise<Checked | Failure> {
  const base = findBase(io);
  const targets = await findTargets(paths, base, request.language);
  if (isFailure(targets)) {
    return targets;
  }
  if (request.fix !== "no") {
    await fixAndTell(targets, { base, request }, io);
  }
  const ready = await prepareAll(targets, { base, request, ...(io.reader && { reader: io.reader }) });
  return isFailure(ready) ? ready : { targets: checkAll(ready, { paths, request, io }), shown: request.fix === "show" };
}

async function prepareAll(
  targets: readonly Target[],
  checking: Parameters<typeof prepareCheck>[1],
): Promise<readonly ReadyCheck[] | Failure> {
  const ready: ReadyCheck[] = [];
  for (const target of targets) {
    // oxlint-disable-next-line no-await-in-loop -- the first that cannot be used ends it
    const one = await prepareCheck(target, checking);
    if (isFailure(one)) {
      return one;
    }
    ready.push(one);
  }
  return ready;
}

function checkAll(ready: readonly ReadyCheck[], { request, io }: Asked): readonly CheckedTarget[] {
  const { language } = request;
  return showProgress(checkPhrases.progress, { language, io }, (progress) => {
    const reader = io.reader ?? (ready.length > 1 ? createReader() : undefined);
    return ready.map((check, done) => {
      progress({ done, all: ready.length });
      return check({ base: findBase(io), request, ...(reader && { reader }) });
    });
  });
}

async function tell({ targets, shown }: Checked, asked: Asked): Promise<number> {
  const report = createReport(targets);
  if (!shown) {
    await write(report, asked);
  }
  const { counts } = report;
  const broken = targets.some(({ rules }) => rules === undefined);
  const failed = broken || counts.error > 0 || counts.warning > asked.request.mostWarnings;
  return failed ? exitCodes.findings : exitCodes.ok;
}

async function write(report: Report, { request, io }: Asked): Promise<void> {
  const { format, language, all } = request;
  switch (format) {
    case "text": {
      const { printText } = await import("../report/print-text.ts");
      writeLines(printText(report, request, createScreen(io, request)), io);
      return;
    }
    case "json": {
      const { createJsonReport } = await import("../report/print-json.ts");
      writeJson(createJsonReport(report, language), io);
      return;
    }
    case "sarif": {
      const { createSarifLog } = await import("../report/print-sarif.ts");
      writeJson(createSarifLog(report, { language, version: manifest.version, base: findBase(io) }), io);
      return;
    }
    case "github": {
      const { printGithub } = await import("../report/print-github.ts");
      const shown = report.findings.filter(({ severity }) => all || severity === "error" || severity === "warning");
      const places = { base: findBase(io), workspace: io.env["GITHUB_WORKSPACE"] };
      const lines = printGithub({ ...report, findings: shown }, language, places);
      if (lines.length > 0) {
        writeLines(lines, io);
      }
    }
  }
}

/** How often a file that is not there is looked for again before that is said: editors take it away for a moment. */
const looks = 5;

async function checkAgain(asked: Asked): Promise<number | Failure> {
  const { io, request } = asked;
  const first = await checkOnce(asked);
  if (isFailure(first)) {
    return first;
  }
  const { watchFiles } = await import("../watch/watch-files.ts");
  let next: Checked | Failure | undefined = first;
  let places: readonly string[] = [];
  return await watchFiles({
    interrupted: io.waitForInterrupt?.() ?? Promise.resolve(),
    run: async () => {
      const checked = next ?? (await checkPatiently(asked));
      next = undefined;
      clear(io);
      if (isFailure(checked)) {
        writeLines([checked.failure, ""], io);
      } else {
        places = listPlaces(checked, asked);
      }
      const exit = isFailure(checked) ? checked.exit : await tell(checked, asked);
      writeLines(["", checkPhrases.watching(places.length)[request.language]], io);
      return { exit, places };
    },
  });
}

async function checkPatiently(asked: Asked): Promise<Checked | Failure> {
  for (let look = 1; look < looks; look += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one look after the other
    const checked = await checkOnce(asked);
    if (!isFailure(checked) && checked.targets.every(({ diagnostics }) => diagnostics.every(isNoGap))) {
      return checked;
    }
    // oxlint-disable-next-line no-await-in-loop -- time for the file to come back
    await new Promise((settle) => {
      setTimeout(settle, 50);
    });
  }
  return await checkOnce(asked);
}

function isNoGap({ code }: { readonly code: string }): boolean {
  return code !== "core/file-not-found" && code !== "core/empty-file";
}

/** All files that were read or looked for; and those of folders, where a new one may appear. */
function listPlaces({ targets }: Checked, { paths, io }: Asked): readonly string[] {
  const base = findBase(io);
  const folders = paths.map((one) => path.resolve(base, one)).filter((one) => describeFile(one).kind === "folder");
  return [...new Set([...targets.flatMap(({ places }) => places), ...folders.flatMap((one) => listRuleFiles(one))])];
}
