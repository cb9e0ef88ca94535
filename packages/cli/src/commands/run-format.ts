import { createReader, formatFile, type Language, type Reader, type SourceFile } from "@waft/core";
import { writeWhole } from "../compile/write-whole.ts";
import { exitCodes } from "../exit-codes.ts";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import { findSources, type FormatSource } from "../format/find-sources.ts";
import type { Io } from "../io.ts";
import { formatPhrases, sayFormatted } from "../phrases/say-format.ts";
import { findBase } from "../platforms/find-platform.ts";
import { printFindings } from "../print/print-findings.ts";
import { readLanguage } from "../question/read-language.ts";
import { wrapFor } from "../screen/wrap-for.ts";
import { showCharacters } from "../screen/show-characters.ts";
import { writeLines } from "./write-answer.ts";

/** What can be asked of `format` besides the files. */
export interface FormatOptions {
  /** Writes nothing, and ends with findings when something would change. */
  readonly check?: boolean;
  readonly language?: string;
}

/** What was asked of `format`, understood. */
interface Formatting {
  readonly check: boolean;
  readonly language: Language;
  readonly io: Io;
}

/** `waft format`: writes rule files in the one style; one that cannot be read is left as it is. */
export async function runFormat(targets: readonly string[], options: FormatOptions, io: Io): Promise<number | Failure> {
  const read = readLanguage(options.language, io);
  if (isFailure(read)) {
    return read;
  }
  const formatting: Formatting = { check: options.check === true, language: read.language, io };
  const { language } = formatting;
  if (targets.includes("-")) {
    return targets.length > 1
      ? refuseUse([formatPhrases.alone[language], formatPhrases.aloneHint[language]])
      : await formatInput(formatting);
  }
  const sources = findSources(targets.length === 0 ? ["."] : targets, findBase(io), language);
  return isFailure(sources) ? sources : await formatSources(sources, formatting);
}

async function formatInput(formatting: Formatting): Promise<number | Failure> {
  const { check, language, io } = formatting;
  if (io.readInput === undefined) {
    return refuseUse([formatPhrases.noInput[language], formatPhrases.noInputHint[language]]);
  }
  const source = { path: "-", text: await io.readInput() };
  const { text, diagnostics } = formatFile(source);
  if (text === undefined) {
    return { exit: exitCodes.findings, failure: await printReasons(source, diagnostics, formatting) };
  }
  if (!check) {
    io.stdout.write(text);
    return exitCodes.ok;
  }
  const isInOrder = text === source.text;
  writeLines(wrapFor(io.stdout)(formatPhrases[isInOrder ? "inputInOrder" : "inputWouldChange"][language]), io);
  return isInOrder ? exitCodes.ok : exitCodes.findings;
}

type Fate = "changed" | "same" | "unread";

async function formatSources(sources: readonly FormatSource[], formatting: Formatting): Promise<number | Failure> {
  const { check, language, io } = formatting;
  const reader = io.reader ?? createReader();
  const count = { changed: 0, same: 0, unread: 0 };
  for (const source of sources) {
    // oxlint-disable-next-line no-await-in-loop -- one file after the other: findings come in their order
    const fate = await formatSource(source, reader, formatting);
    if (typeof fate !== "string") {
      return fate;
    }
    count[fate] += 1;
  }
  writeLines(wrapFor(io.stdout)(sayFormatted(count, { isCheck: check, language })), io);
  return count.unread > 0 || (check && count.changed > 0) ? exitCodes.findings : exitCodes.ok;
}

async function formatSource(source: FormatSource, reader: Reader, formatting: Formatting): Promise<Fate | Failure> {
  const { check, language, io } = formatting;
  const { text, diagnostics } = formatFile(source, reader);
  if (text === undefined) {
    io.stderr.write(`${await printReasons(source, diagnostics, formatting)}\n\n`);
    return "unread";
  }
  if (text === source.text) {
    return "same";
  }
  if (!check && !writeWhole(source.place, text)) {
    return refuseUse([formatPhrases.unwritable(source.path)[language], formatPhrases.unwritableHint[language]]);
  }
  writeLines([showCharacters(source.path)], io);
  return "changed";
}

/** Why a file is left as it is, with excerpts where there is something to show. */
async function printReasons(
  source: SourceFile,
  diagnostics: Parameters<typeof printFindings>[0]["diagnostics"],
  { language, io }: Formatting,
): Promise<string> {
  const isShown = diagnostics.every(({ code }) => code !== "core/not-text" && code !== "core/too-large");
  const findings = { diagnostics, sources: isShown ? [source] : [], remarks: [] };
  return await printFindings(findings, io.stderr, language);
}
