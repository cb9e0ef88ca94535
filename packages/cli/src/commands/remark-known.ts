import type { Language } from "@waft/core";
import type { Io } from "../io.ts";
import { sayKnown } from "../phrases/say-known.ts";
import { createStyle } from "../screen/style.ts";
import { wrapFor } from "../screen/wrap-for.ts";

/** Remarks that the answer leaves out what nobody knew yet, so that nobody takes it for all that is known. */
export function remarkKnown(
  knownAt: string | undefined,
  { language, io }: { readonly language: Language; readonly io: Io },
): void {
  if (knownAt !== undefined) {
    const { faint } = createStyle(io.stderr.color);
    const lines = wrapFor(io.stderr)(sayKnown(knownAt, language));
    io.stderr.write(lines.map((line) => `${faint(line)}\n`).join(""));
  }
}
