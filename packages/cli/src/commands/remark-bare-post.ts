import type { Bundle, PostQuestion } from "@waft/runtime";
import type { Io } from "../io.ts";
import { sayBarePost } from "../phrases/say-summary.ts";
import { createStyle } from "../screen/style.ts";

/** Remarks on a post that was given no parts: it is rarely what is meant. */
export function remarkBarePost(bundle: Bundle, { parts = [] }: PostQuestion, io: Io): void {
  const names = bundle.parts.filter(({ ofPost, always }) => ofPost === true && always !== true).map(({ name }) => name);
  const tops = names.filter((name) => !name.includes("."));
  const usual = ["text", "image"].filter((name) => tops.includes(name));
  const example = usual.length > 0 ? usual : tops.slice(0, 2);
  if (parts.length === 0 && example.length > 0) {
    io.stderr.write(`${createStyle(io.stderr.color).faint(sayBarePost(example))}\n`);
  }
}
