import path from "node:path";
import { cutBundle, printJsModule, printTsModule } from "@waft/core";
import type { Bundle } from "@waft/runtime";
import { loadTarget } from "../compile/load-target.ts";
import { readCompileRequest, type CompileOptions, type CompileRequest } from "../compile/read-compile-request.ts";
import { writeWhole } from "../compile/write-whole.ts";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { optionPhrases } from "../phrases/say-option-problem.ts";
import { compilePhrases } from "../phrases/say-compile.ts";
import { findBase } from "../platforms/find-platform.ts";
import { createReport } from "../report/report.ts";
import { createScreen, type Screen } from "../screen/screen.ts";

/** `waft compile`: writes a platform as a bundle, or as a module that exports it; whole, or not at all. */
export async function runCompile(target: string, options: CompileOptions, io: Io): Promise<number | Failure> {
  const request = readCompileRequest(options, io);
  if (isFailure(request)) {
    return request;
  }
  const compiled = await loadTarget(target, request.language, io);
  if (isFailure(compiled)) {
    return compiled;
  }
  // What is said goes where the bundle does not.
  const sink = request.output === undefined ? io.stderr : io.stdout;
  const screen = createScreen({ ...io, stdout: sink }, request);
  const { checked, bundle } = compiled;
  if (
    checked !== undefined &&
    checked.diagnostics.some(({ severity }) => severity === "error" || severity === "warning")
  ) {
    const { printText } = await import("../report/print-text.ts");
    const { language } = request;
    const shown = { language, all: false, mostWarnings: Infinity };
    io.stderr.write(`${printText(createReport([checked]), shown, screen).join("\n")}\n`);
  }
  if (bundle === undefined) {
    return exitCodes.findings;
  }
  return await write(request.day === undefined ? bundle : cutBundle(bundle, request.day), request, { io, screen });
}

async function write(
  bundle: Bundle,
  request: CompileRequest,
  { io, screen }: { readonly io: Io; readonly screen: Screen },
): Promise<number | Failure> {
  const { output, stats, language } = request;
  const text = print(bundle, request);
  if (output === undefined) {
    io.stdout.write(text);
  } else if (!writeWhole(path.resolve(findBase(io), output), text)) {
    return refuseUse([compilePhrases.unwritable(output)[language], optionPhrases.unwritableHint[language]]);
  }
  const { describeStats } = await import("../compile/describe-stats.ts");
  const said = [
    ...(output === undefined ? [] : screen.wrap(compilePhrases.written(output, Buffer.byteLength(text), language))),
    ...(stats ? describeStats(bundle, text, { language, screen }) : []),
  ];
  (output === undefined ? io.stderr : io.stdout).write(said.map((line) => `${line}\n`).join(""));
  return exitCodes.ok;
}

function print(bundle: Bundle, { module }: CompileRequest): string {
  switch (module) {
    case "json":
      return `${JSON.stringify(bundle)}\n`;
    case "js":
      return printJsModule(bundle);
    case "ts":
      return printTsModule(bundle);
  }
}
