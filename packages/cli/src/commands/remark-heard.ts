import type { Language } from "@waft/core";
import type { Io } from "../io.ts";
import { sayKnown, sayStrict } from "../phrases/say-known.ts";
import type { AskOptions } from "../question/options.ts";
import { createStyle } from "../screen/style.ts";
import { wrapFor } from "../screen/wrap-for.ts";

/** Remarks which rules the answer leaves out or doubts, so that nobody takes it for all that they say. */
export function remarkHeard(
  { knownAt, strictStale }: Pick<AskOptions, "knownAt" | "strictStale">,
  { language, io }: { readonly language: Language; readonly io: Io },
): void {
  const { faint } = createStyle(io.stderr.color);
  const remarks = [
    ...(knownAt === undefined ? [] : [sayKnown(knownAt, language)]),
    ...(strictStale ? [sayStrict(language)] : []),
  ];
  const lines = remarks.flatMap((remark) => wrapFor(io.stderr)(remark));
  io.stderr.write(lines.map((line) => `${faint(line)}\n`).join(""));
}
