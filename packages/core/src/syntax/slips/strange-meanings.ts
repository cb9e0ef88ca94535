import { fillSaid, type Said } from "../../lib/said.ts";

/** What characters that mean nothing here mean in other languages. */
export interface StrangeMeaning {
  /** What is written here instead; nothing, where it is left out. */
  readonly instead: string;
  /** Whether what stands behind it, up to the end of its line, is a comment. */
  readonly isComment?: true;
  /** Whether leaving it out or writing the other is all there is to do. */
  readonly isSafe?: true;
  readonly advice: Said;
}

function leaveOut(en: string, nl: string): StrangeMeaning {
  return { instead: "", isSafe: true, advice: { en: `Leave it out: ${en}.`, nl: `Laat het weg: ${nl}.` } };
}

function write(instead: string): StrangeMeaning {
  return { instead, advice: fillSaid({ en: "Write '{instead}'.", nl: "Schrijf '{instead}'." }, { instead }) };
}

const meanings: ReadonlyMap<string, StrangeMeaning> = new Map([
  [";", leaveOut("a clause ends where the next one begins", "een zin houdt op waar de volgende begint")],
  [":", leaveOut("what a word says stands right behind it", "wat een woord zegt, staat er meteen achter")],
  ["&", write("and")],
  ["&&", write("and")],
  ["!", write("not")],
  ["!=", write("is not")],
  [">=", write("is at least")],
  [">", write("is at least")],
  ["/", write(".")],
  ["->", write(",")],
  // What keyboards of other scripts, and programs that write texts nicely, put in the place of the same mark.
  ["，", write(",")],
  ["、", write(",")],
  ["､", write(",")],
  ["；", leaveOut("a clause ends where the next one begins", "een zin houdt op waar de volgende begint")],
  ["：", leaveOut("what a word says stands right behind it", "wat een woord zegt, staat er meteen achter")],
  ["。", leaveOut("a clause ends where the next one begins", "een zin houdt op waar de volgende begint")],
  ["．", write(".")],
  ["·", write(".")],
  ["（", write("(")],
  ["）", write(")")],
  ["｛", write("{")],
  ["｝", write("}")],
  ["｜", write("|")],
  ["＝", write("=")],
  ["＊", write("*")],
  ["＋", write("+")],
  ["？", write("?")],
  ["！", write("not")],
  ["＆", write("and")],
  ["→", write(",")],
  ["⇒", write(",")],
  ["≥", write("is at least")],
  ["≠", write("is not")],
  ["<>", write("is not")],
  ["∧", write("and")],
  ["∨", write("or")],
  ["¬", write("not")],
  [
    "--",
    {
      instead: "//",
      isComment: true,
      advice: { en: "Begin a comment with '//'.", nl: "Begin commentaar met '//'." },
    },
  ],
]);

/** Where a row of strange characters ends, with the `=` that belongs to it. */
export function endOfStrange(
  text: string,
  { offset, length }: { readonly offset: number; readonly length: number },
): number {
  const end = offset + length;
  return text.charAt(end) === "=" && meanings.has(`${text.slice(offset, end)}=`) ? end + 1 : end;
}

/** What characters mean elsewhere, as far as it is known; an arrow before what stands behind it means nothing more. */
export function readStrange(characters: string, behind: string = ""): StrangeMeaning | undefined {
  return characters === "->" && /^\s*\{/u.test(behind) ? needlessArrow : meanings.get(characters);
}

const needlessArrow: StrangeMeaning = leaveOut("'{' stands right behind the name", "'{' staat meteen achter de naam");
