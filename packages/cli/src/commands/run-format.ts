import { writeFileSync } from "node:fs";
import { createReader, formatFile, type Reader, type SourceFile } from "@waft/core";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import { findSources, type FormatSource } from "../format/find-sources.ts";
import type { Io } from "../io.ts";
import { formatPhrases, sayFormatted } from "../phrases/say-format.ts";
import { findBase } from "../platforms/find-platform.ts";
import { printFindings } from "../print/print-findings.ts";
import { showCharacters } from "../screen/show-characters.ts";
import { createStyle } from "../screen/style.ts";
import { writeLines } from "./write-answer.ts";

/** What can be asked of `format` besides the files. */
export interface FormatOptions {
  /** Writes nothing, and ends with findings when something would change. */
  readonly check?: boolean;
}

/** `waft format`: writes rule files in the one style; one that cannot be read is left as it is. */
export async function runFormat(targets: readonly string[], options: FormatOptions, io: Io): Promise<number | Failure> {
  if (targets.includes("-")) {
    return targets.length > 1
      ? refuseUse([formatPhrases.alone, formatPhrases.aloneHint])
      : await formatInput(options, io);
  }
  const sources = findSources(targets.length === 0 ? ["."] : targets, findBase(io));
  return isFailure(sources) ? sources : await formatSources(sources, options, io);
}

async function formatInput({ check = false }: FormatOptions, io: Io): Promise<number | Failure> {
  if (io.readInput === undefined) {
    return refuseUse([formatPhrases.noInput]);
  }
  const source = { path: "-", text: await io.readInput() };
  const { text, diagnostics } = formatFile(source);
  if (text === undefined) {
    return { exit: exitCodes.findings, failure: await printReasons(source, diagnostics, io) };
  }
  if (!check) {
    io.stdout.write(text);
    return exitCodes.ok;
  }
  return text === source.text ? exitCodes.ok : exitCodes.findings;
}

type Fate = "changed" | "same" | "unread";

async function formatSources(
  sources: readonly FormatSource[],
  { check = false }: FormatOptions,
  io: Io,
): Promise<number | Failure> {
  const reader = createReader();
  const count = { changed: 0, same: 0, unread: 0 };
  for (const source of sources) {
    // oxlint-disable-next-line no-await-in-loop -- one file after the other: findings come in their order
    const fate = await formatSource(source, { reader, check, io });
    if (typeof fate !== "string") {
      return fate;
    }
    count[fate] += 1;
  }
  writeLines([sayFormatted(count, check)], io);
  return count.unread > 0 || (check && count.changed > 0) ? exitCodes.findings : exitCodes.ok;
}

async function formatSource(
  source: FormatSource,
  { reader, check, io }: { readonly reader: Reader; readonly check: boolean; readonly io: Io },
): Promise<Fate | Failure> {
  const { text, diagnostics } = formatFile(source, reader);
  if (text === undefined) {
    io.stderr.write(`${await printReasons(source, diagnostics, io)}\n\n`);
    return "unread";
  }
  if (text === source.text) {
    return "same";
  }
  if (!check && !tryToWrite(source.place, text)) {
    return refuseUse([formatPhrases.unwritable(source.path)]);
  }
  writeLines([showCharacters(source.path)], io);
  return "changed";
}

function tryToWrite(place: string, text: string): boolean {
  try {
    writeFileSync(place, text);
    return true;
  } catch {
    return false;
  }
}

/** Why a file is left as it is, with excerpts where there is something to show. */
async function printReasons(
  source: SourceFile,
  diagnostics: Parameters<typeof printFindings>[0]["diagnostics"],
  io: Io,
): Promise<string> {
  const isShown = diagnostics.every(({ code }) => code !== "core/not-text" && code !== "core/too-large");
  const findings = { diagnostics, sources: isShown ? [source] : [], remarks: [] };
  return await printFindings(findings, createStyle(io.stderr.color));
}
