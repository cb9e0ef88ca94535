import { createReader, type Language, type Reader } from "@waft/core";
import { describePlatform, readPackage, type PlatformReport } from "@waft/platform-kit";
import { readDay } from "@waft/runtime";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { checkPhrases } from "../phrases/say-check.ts";
import { platformsPhrases } from "../phrases/say-platforms.ts";
import { findBase } from "../platforms/find-platform.ts";
import { findFolders, type NamedFolder } from "../platforms/find-folders.ts";
import { printPlatforms } from "../print/print-platforms.ts";
import { readLanguage } from "../question/read-language.ts";
import { createScreen } from "../screen/screen.ts";
import { wrapFor } from "../screen/wrap-for.ts";
import { showProgress, type Progress } from "../test-rules/show-progress.ts";
import { writeJson, writeLines } from "./write-answer.ts";

/** What is given to `platforms` on the command line, as it was typed. */
export interface PlatformsOptions {
  readonly asOf?: string;
  readonly json?: true;
  readonly plain?: true;
  readonly language?: string;
  readonly width?: number;
}

/** `waft platforms`: lists the platforms with how new their sources are, how many facts they use, and what is stale. */
export async function runPlatforms(
  names: readonly string[],
  options: PlatformsOptions,
  io: Io,
): Promise<number | Failure> {
  const read = readLanguage(options.language, io);
  if (isFailure(read)) {
    return read;
  }
  const { language } = read;
  const day = readDay(options.asOf ?? new Date().toISOString().slice(0, "2026-11-27".length));
  if (day === undefined) {
    return refuseUse([checkPhrases.badDay(options.asOf ?? "")[language], checkPhrases.badDayHint[language]]);
  }
  const folders = await findFolders(names, findBase(io), language);
  return isFailure(folders) ? folders : report(folders, { day, language, options }, io);
}

interface Asked {
  readonly day: string;
  readonly language: Language;
  readonly options: PlatformsOptions;
}

interface Described {
  readonly reports: readonly PlatformReport[];
  /** Names of those whose rules do not compile. */
  readonly broken: readonly string[];
}

function describeAll(
  folders: readonly NamedFolder[],
  { day, reader }: { readonly day: string; readonly reader: Reader },
  progress: Progress,
): Described {
  const reading = { reader, findings: "errors", examples: "apart" } as const;
  const reports: PlatformReport[] = [];
  const broken: string[] = [];
  for (const [done, { name, folder }] of folders.entries()) {
    progress({ done, all: folders.length });
    const described = describePlatform(readPackage(folder, reading), day);
    if (described === undefined) {
      broken.push(name);
    } else {
      reports.push(described);
    }
  }
  return { reports, broken };
}

function report(folders: readonly NamedFolder[], { day, language, options }: Asked, io: Io): number {
  const { reports, broken } = showProgress(platformsPhrases.progress, { language, io }, (progress) =>
    // A reader takes as long to make as a platform to read.
    describeAll(folders, { day, reader: io.reader ?? createReader() }, progress),
  );
  if (options.json === true) {
    writeJson({ waft: 1, asOf: day, platforms: reports, broken }, io);
  } else if (reports.length > 0) {
    writeLines(printPlatforms(reports, day, createScreen(io, { ...options, language })), io);
  }
  for (const name of broken) {
    io.stderr.write(`${wrapFor(io.stderr)(platformsPhrases.broken(name)[language]).join("\n")}\n`);
  }
  return broken.length > 0 ? exitCodes.findings : exitCodes.ok;
}
