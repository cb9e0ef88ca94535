import type { Language } from "@waft/core";
import type { Bundle, PostQuestion } from "@waft/runtime";
import type { Io } from "../io.ts";
import { sayBarePost } from "../phrases/say-summary.ts";
import { wrapFor } from "../screen/wrap-for.ts";
import { createStyle } from "../screen/style.ts";

/** Remarks on a post that was given no parts: it is rarely what is meant. */
export function remarkBarePost(
  bundle: Bundle,
  { parts = [] }: PostQuestion,
  { language, io }: { readonly language: Language; readonly io: Io },
): void {
  const names = bundle.parts.filter(({ ofPost, always }) => ofPost && !always).map(({ name }) => name);
  const tops = names.filter((name) => !name.includes("."));
  const usual = ["text", "image"].filter((name) => tops.includes(name));
  const example = usual.length > 0 ? usual : tops.slice(0, 2);
  if (parts.length === 0 && example.length > 0) {
    const { faint } = createStyle(io.stderr.color);
    const lines = wrapFor(io.stderr)(sayBarePost(example)[language]);
    io.stderr.write(lines.map((line) => `${faint(line)}\n`).join(""));
  }
}
