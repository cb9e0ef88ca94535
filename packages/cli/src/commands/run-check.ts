import path from "node:path";
import { platformNames } from "#platforms";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { platformPhrases, sayChecked, sayErrors } from "../phrases/say-file.ts";
import { findBase, refuseTarget } from "../platforms/find-platform.ts";
import { loadBundleFile } from "../platforms/load-bundle-file.ts";
import { describeFile } from "../platforms/describe-file.ts";
import { printFindings } from "../print/print-findings.ts";
import { createStyle } from "../screen/style.ts";
import { writeLines } from "./write-answer.ts";

/** `waft check`: prints everything that is found in a rule file and the files that it uses. */
export async function runCheck(target: string, io: Io): Promise<number | Failure> {
  const base = findBase(io);
  if (platformNames.includes(target) && describeFile(path.resolve(base, target)).kind !== "file") {
    return refuseUse([platformPhrases.compiled(target), platformPhrases.fileHint]);
  }
  const refusal = await refuseTarget(target, base);
  if (refusal !== undefined) {
    return refusal;
  }
  return target.endsWith(".json") ? checkBundle(target, base, io) : await checkRules(target, base, io);
}

function checkBundle(target: string, base: string, io: Io): number | Failure {
  const loaded = loadBundleFile(target, base);
  if (isFailure(loaded)) {
    return loaded;
  }
  const { title, platform, rules } = loaded.bundle;
  writeLines([sayChecked({ title: title?.en ?? platform, files: 1, rules: rules.length, findings: 0 })], io);
  return exitCodes.ok;
}

async function checkRules(target: string, base: string, io: Io): Promise<number> {
  const { compileRules } = await import("../platforms/load-rules.ts");
  const { compiled, findings } = compileRules(target, base);
  const style = createStyle(io.stdout.color);
  const { diagnostics, bundle } = compiled;
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  if (diagnostics.length > 0 || findings.remarks.length > 0) {
    writeLines([await printFindings(findings, style), ""], io);
  }
  if (bundle === undefined || errors > 0) {
    writeLines([style.error(sayErrors(errors, diagnostics.length - errors))], io);
    return exitCodes.findings;
  }
  const files = compiled.sources.filter(({ path: file }) => !file.startsWith("waft:")).length;
  const title = bundle.title?.en ?? bundle.platform;
  writeLines([sayChecked({ title, files, rules: bundle.rules.length, findings: diagnostics.length })], io);
  return exitCodes.ok;
}
