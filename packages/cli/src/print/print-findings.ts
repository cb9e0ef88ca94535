import type { Language } from "@waft/core";
import type { Sink } from "../io.ts";
import type { Findings } from "../platforms/platform.ts";
import { createStyle } from "../screen/style.ts";
import { findColumns, wrapFor } from "../screen/wrap-for.ts";
import { measureWidth } from "../screen/measure-width.ts";

/** Prints what was found in rule files, with excerpts, and what could not be read. */
export async function printFindings(
  { diagnostics, sources, remarks }: Findings,
  sink: Sink,
  language: Language,
): Promise<string> {
  const { printDiagnostics } = await import("@waft/core");
  const columns = findColumns(sink);
  const wrap = wrapFor(sink);
  const printed = printDiagnostics(diagnostics, sources, {
    paint: createStyle(sink.color),
    language,
    wrap,
    measure: measureWidth,
    breakPlaces: true,
    ...(columns === undefined ? {} : { columns }),
  });
  return [printed, ...remarks.map((remark) => wrap(remark[language]).join("\n"))]
    .filter((text) => text !== "")
    .join("\n\n");
}
