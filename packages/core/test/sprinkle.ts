import { scanPieces } from "../src/format/scan-pieces.ts";
import { drawFrom } from "./draw-from.ts";

const spaces = [" ", " ", " ", "\n", "\n\n", "\r\n", "\t \n\n\n  ", "\u00A0"];
const remarks = [
  "//\n",
  " // a note\n",
  "\n  // on its own   \n",
  "\n\n// apart \r\n\n",
  " //// ruled\n",
  '\n// é “{, }” "\n',
];
const docs = ["\n/// documented\n", " /// behind\n", "\n\n///\n\n"];

/** Puts other space between the words of a rule file, and comments: some of them many. */
export function sprinkle(text: string, seed: number): string {
  const draw = drawFrom(seed);
  const pick = (from: readonly string[]): string => from[draw() % from.length] ?? " ";
  const many = draw() % 4;
  const gap = (): string => {
    const luck = draw() % 40;
    if (luck < many) {
      return pick(remarks) + (luck === 0 ? pick(remarks) : "");
    }
    return luck === 39 ? pick(docs) : pick(spaces);
  };
  const pieces = scanPieces(text);
  const written = pieces.map(({ image, kind, remarks: own }, index) => {
    const kept = own.map((remark) => `\n${remark.image}\n`).join("");
    const isTight = kind === "mark" || pieces[index - 1]?.kind === "mark";
    const space = isTight && draw() % 3 === 0 ? "" : gap();
    return (index === 0 ? pick(["", "\uFEFF", "\n\n", "// first\n"]) : space) + kept + image;
  });
  return written.join("");
}
