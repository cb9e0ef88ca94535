import path from "node:path";
import { findOwn, generateExamples } from "@waft/analysis";
import { formatFile } from "@waft/core";
import { writeWhole } from "../compile/write-whole.ts";
import { refuseUse, type Failure } from "../failure.ts";
import { canWrite } from "../fix/can-write.ts";
import type { Io } from "../io.ts";
import { optionPhrases } from "../phrases/say-option-problem.ts";
import { testPhrases } from "../phrases/say-test.ts";
import { findBase } from "../platforms/find-platform.ts";
import { printLcov } from "./print-lcov.ts";
import { showProgress } from "./show-progress.ts";
import type { TestRequest } from "./test-options.ts";
import type { ReadPlatform, TestedTarget } from "./test-target.ts";

/** Writes the files that were asked for, each whole or not at all, and says so on the way to people. */
export function writeFiles(
  targets: readonly TestedTarget[],
  { request, io }: { readonly request: TestRequest; readonly io: Io },
): Failure | undefined {
  const { lcov, generate, language } = request;
  if (!lcov && !generate) {
    return undefined;
  }
  const [target] = targets;
  if (target === undefined || targets.length > 1) {
    return refuseUse([testPhrases.onePlatform[language], testPhrases.onePlatformHint[language]]);
  }
  const { tested } = target;
  if (tested === undefined) {
    return undefined;
  }
  const texts = [
    ...(lcov ? [{ file: request.output ?? "lcov.info", text: writeCoverage(target, tested) }] : []),
    ...(generate ? [generateFile(target, tested.platform, { request, io })] : []),
  ];
  const failed = texts.find(({ file, text }) => !writeWhole(path.resolve(findBase(io), file), text));
  if (failed !== undefined) {
    return refuseUse([testPhrases.notWritten(failed.file)[language], optionPhrases.unwritableHint[language]]);
  }
  texts.forEach(({ file, said = [] }) => {
    io.stderr.write(`${[testPhrases.written(file)[language], ...said].join("\n")}\n`);
  });
  return undefined;
}

interface FileToWrite {
  readonly file: string;
  readonly text: string;
  /** What there is to say of it. */
  readonly said?: readonly string[];
}

function writeCoverage({ sources }: TestedTarget, { result }: NonNullable<TestedTarget["tested"]>): string {
  return `${printLcov(result.coverage?.shown ?? [], sources).join("\n")}\n`;
}

/** Beside the first file of the platform, under a name that says that nobody saw these examples. */
function generateFile(
  { entry }: TestedTarget,
  platform: ReadPlatform,
  { request, io }: { readonly request: TestRequest; readonly io: Io },
): FileToWrite {
  const { language, output } = request;
  const file = output ?? nameFile(entry, findBase(io));
  const { model, bundle } = platform;
  const made = showProgress(entry, { language, io }, (progress) =>
    generateExamples({ model, bundle, isOwn: findOwn(platform), progress }),
  );
  const head = ["waft 1", sayHead(model.platform), "", ...testPhrases.generatedHead.map((line) => `// ${line}`)];
  const text = `${[head.join("\n"), ...made.examples].join("\n\n")}\n`;
  return {
    file,
    text: formatFile({ path: file, text }).text ?? text,
    said: [
      testPhrases.generated(made.examples.length, made.rules, made.changes)[language],
      testPhrases.useGenerated(path.basename(file))[language],
    ],
  };
}

/** Rules that lie outside the folder one is in, or were installed, are left alone: then it is a file of that folder. */
function nameFile(entry: string, base: string): string {
  const beside = path.join(path.dirname(entry), generatedName).replaceAll(path.sep, "/");
  return canWrite(path.resolve(base, entry), base) ? beside : generatedName;
}

const generatedName = "examples.generated.waft";

function sayHead({ name, sides: [from, to] }: ReadPlatform["model"]["platform"]): string {
  return from === undefined || to === undefined ? `platform ${name}` : `bridge ${name} from ${from.name} to ${to.name}`;
}
