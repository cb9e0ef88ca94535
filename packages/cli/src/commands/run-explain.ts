import { commandName } from "#platforms";
import { readPage } from "#pages";
import { catalogue, didYouMean, severityWords, type CatalogueEntry, type Language } from "@waft/core";
import { exitCodes } from "../exit-codes.ts";
import { printPage } from "../explain/print-page.ts";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { explainPhrases, severityHeadings } from "../phrases/say-explain.ts";
import { readLanguage } from "../question/read-language.ts";
import { createScreen, type Screen } from "../screen/screen.ts";
import { writeLines } from "./write-answer.ts";

/** What is given to `explain` on the command line, as it was typed. */
export interface ExplainOptions {
  readonly language?: string;
  readonly width?: number;
}

/** `waft explain`: prints the page about a kind of finding, or a list of all of them. */
export function runExplain(code: string | undefined, options: ExplainOptions, io: Io): number | Failure {
  const read = readLanguage(options.language, io);
  if (isFailure(read)) {
    return read;
  }
  const { language } = read;
  const screen = createScreen(io, { ...options, language });
  const entries: readonly CatalogueEntry[] = Object.values(catalogue);
  if (code === undefined) {
    writeLines(printList(entries, language, screen), io);
    return exitCodes.ok;
  }
  const entry = entries.find((one) => one.code === code || one.code === `core/${code}`);
  if (entry === undefined) {
    const known = entries.map((one) => one.code);
    const whole = code.includes("/") ? code : `core/${code}`;
    const advice = didYouMean(whole, known, explainPhrases.list(commandName));
    return refuseUse([explainPhrases.unknown(code)[language], advice[language]]);
  }
  writeLines(printEntry(entry, language, screen), io);
  return exitCodes.ok;
}

function printEntry(entry: CatalogueEntry, language: Language, screen: Screen): readonly string[] {
  const { style, wrap } = screen;
  const { message } = language === "nl" ? entry.nl : entry;
  const word = severityWords[entry.severity][language];
  const grave = `${word.slice(0, 1).toUpperCase()}${word.slice(1)}:`;
  const colour = entry.severity === "hint" ? style.info : style[entry.severity];
  const page = readPage(entry.code) ?? "";
  // The page begins with the code and the message, which stand here in the language that was asked for.
  const rest = page.split("\n").slice(3).join("\n");
  const remark = explainPhrases.onlyEnglish[language];
  const [first = "", ...more] = wrap(`${grave} ${leaveOpen(message)}`);
  const lines = [
    style.title(style.strong(entry.code)),
    "",
    first.replace(grave, colour(grave)),
    ...more,
    "",
    ...(remark === "" ? [] : [...wrap(remark).map((line) => style.faint(line)), ""]),
    ...printPage(rest, screen),
  ];
  return lines.slice(0, -1);
}

/** What is filled in when it is reported is left open. */
function leaveOpen(message: string): string {
  return message.replaceAll(/\{\w+\}/gu, "…");
}

function printList(entries: readonly CatalogueEntry[], language: Language, screen: Screen): readonly string[] {
  const { style, wrap } = screen;
  const longest = Math.max(...entries.map(({ code }) => code.length));
  const groups = (["error", "warning", "info", "hint"] as const).flatMap((severity) => {
    const group = entries.filter((entry) => entry.severity === severity).toSorted((a, b) => (a.code < b.code ? -1 : 1));
    const lines = group.flatMap((entry) => {
      const { message } = language === "nl" ? entry.nl : entry;
      const [first = "", ...more] = wrap(
        `${entry.code.padEnd(longest, "\u00A0")}\u00A0 ${leaveOpen(message)}`,
        longest + 2,
      );
      return [first.replace(entry.code, style.strong(entry.code)), ...more].map((line) =>
        line.replaceAll("\u00A0", " "),
      );
    });
    return group.length === 0 ? [] : [style.title(severityHeadings[severity][language]), ...lines, ""];
  });
  return [...groups, ...wrap(explainPhrases.readOne(commandName)[language])];
}
