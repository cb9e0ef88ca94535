import path from "node:path";
import { pathToFileURL } from "node:url";
import { readPage } from "#pages";
import {
  catalogue,
  tellFinding,
  tellFix,
  tellRelated,
  type CatalogueEntry,
  type Diagnostic,
  type Fix,
  type Language,
  type Span,
} from "@waft/core";
import { placeSpan } from "./place-span.ts";
import type { Report } from "./report.ts";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const levels: Readonly<Record<Diagnostic["severity"], string>> = {
  error: "error",
  warning: "warning",
  info: "note",
  hint: "note",
};

/** What a SARIF log is made from, beside the findings. */
export interface SarifContext {
  readonly language: Language;
  readonly version: string;
  /** The folder to which paths are relative. */
  readonly base: string;
}

/** Makes a SARIF 2.1.0 log, which services that gather findings read. */
export function createSarifLog(report: Report, context: SarifContext): object {
  const codes = [...new Set(report.findings.map(({ code }) => code))].toSorted();
  const base = pathToFileURL(`${context.base}${path.sep}`).href;
  return {
    version: "2.1.0",
    $schema: schema,
    runs: [
      {
        tool: {
          driver: {
            name: "waft",
            semanticVersion: context.version,
            rules: codes.map((code) => describeKind(code, context.language)),
          },
        },
        language: context.language,
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SRCROOT: { uri: base } },
        results: report.findings.map((one) => describeResult(one, codes.indexOf(one.code), { report, context })),
      },
    ],
  };
}

function describeKind(code: string, language: Language): object {
  const entries: readonly CatalogueEntry[] = Object.values(catalogue);
  const entry = entries.find((one) => one.code === code);
  const page = readPage(code);
  const { message, hint } = (language === "nl" ? entry?.nl : entry) ?? { message: code, hint: code };
  return {
    id: code,
    shortDescription: { text: message },
    help: { text: hint, ...(page === undefined ? {} : { markdown: page }) },
    ...(entry === undefined ? {} : { defaultConfiguration: { level: levels[entry.severity] } }),
  };
}

interface Describing {
  readonly report: Report;
  readonly context: SarifContext;
}

function describeResult(one: Diagnostic, ruleIndex: number, describing: Describing): object {
  const { language } = describing.context;
  const { message, hint } = tellFinding(one, language);
  const fixes = one.fixes.filter(({ edits }) => edits.length > 0);
  const related = one.related.map((place, index) => ({
    id: index,
    message: { text: tellRelated(place, language) },
    ...describeLocation(place.span, describing),
  }));
  return {
    ruleId: one.code,
    ruleIndex,
    level: levels[one.severity],
    message: { text: `${message} ${hint}`.trimEnd() },
    locations: [describeLocation(one.span, describing)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(fixes.length > 0 ? { fixes: fixes.map((fix) => describeFix(fix, describing)) } : {}),
  };
}

function describeLocation(span: Span, { report }: Describing): object {
  return {
    physicalLocation: { artifactLocation: describeFile(span.file), region: describeRegion(span, report) },
  };
}

function describeRegion(span: Span, { sources }: Report): object {
  const { start, end } = placeSpan(span, sources);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

/** A file by its path from the base; one that comes with the language has an address of its own. */
function describeFile(file: string): object {
  if (file.startsWith("waft:")) {
    return { uri: file };
  }
  if (path.isAbsolute(file)) {
    return { uri: pathToFileURL(file).href };
  }
  const uri = file.split(/[/\\]/u).map((one) => encodeURIComponent(one));
  return { uri: uri.join("/"), uriBaseId: "SRCROOT" };
}

function describeFix(fix: Fix, { report, context }: Describing): object {
  const { edits } = fix;
  const files = [...new Set(edits.map(({ span }) => span.file))];
  return {
    description: { text: tellFix(fix, context.language) },
    artifactChanges: files.map((file) => ({
      artifactLocation: describeFile(file),
      replacements: edits
        .filter(({ span }) => span.file === file)
        .map(({ span, text }) => ({
          deletedRegion: describeRegion(span, report),
          ...(text === "" ? {} : { insertedContent: { text } }),
        })),
    })),
  };
}
