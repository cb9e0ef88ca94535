import path from "node:path";
import { tellFinding, type Diagnostic, type Language } from "@waft/core";
import { placeSpan } from "./place-span.ts";
import type { Report } from "./report.ts";

const commands: Readonly<Record<Diagnostic["severity"], string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
  hint: "notice",
};

/** Where paths are relative to, and what GitHub wants them relative to. */
export interface GithubPlaces {
  readonly base: string;
  /** The folder of the whole repository; undefined outside GitHub. */
  readonly workspace: string | undefined;
}

/** Prints findings as workflow commands, which GitHub shows beside the lines that they speak of. */
export function printGithub(
  report: Pick<Report, "findings" | "sources">,
  language: Language,
  places: GithubPlaces,
): readonly string[] {
  return report.findings.map((one) => printCommand(one, report, { language, places }));
}

function printCommand(
  one: Diagnostic,
  { sources }: Pick<Report, "findings" | "sources">,
  { language, places }: { readonly language: Language; readonly places: GithubPlaces },
): string {
  const { message, hint } = tellFinding(one, language);
  const { file, start, end } = placeSpan(one.span, sources);
  // GitHub counts columns within one line only, and its last column is the last character itself.
  const sameLine = start.line === end.line;
  const properties = {
    file: findFile(file, places),
    line: start.line,
    ...(sameLine ? { col: start.column } : {}),
    endLine: end.line,
    ...(sameLine ? { endColumn: Math.max(start.column, end.column - 1) } : {}),
    title: one.code,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[one.severity]} ${written.join(",")}::${escapeData([message, hint].join("\n").trimEnd())}`;
}

function findFile(file: string, { base, workspace }: GithubPlaces): string {
  const found = workspace === undefined ? file : path.relative(workspace, path.resolve(base, file));
  return found.replaceAll(path.sep, "/");
}

/** As GitHub reads messages: a line break would end the command. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** As GitHub reads properties: colons and commas end one as well. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
