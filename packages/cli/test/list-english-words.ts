import { globSync, readFileSync } from "node:fs";
import path from "node:path";

/** Where the command has its words from. */
const folders = ["../src/phrases", "../../cards/src/words", "../../analysis/src/words"].map((folder) =>
  path.join(import.meta.dirname, folder),
);

/** Words that hold English sentences together: they are English also where a Dutch text should have them by mistake. */
export const plainEnglish: readonly string[] = (
  "the and are with not nobody said has have those from when which until there its they what whom who " +
  "this that lost kept cut short shown published gone left only also may some"
).split(" ");

/** Words of the English texts in some folders, those of the command if none are named, that occur in none of its Dutch ones, and those that are plain English. */
export function listEnglishWords(among: readonly string[] = folders): ReadonlySet<string> {
  const files = among
    .flatMap((folder) => globSync("*.ts", { cwd: folder }).map((file) => path.join(folder, file)))
    .filter((file) => !file.endsWith(".test.ts"));
  const words = { en: new Set<string>(), nl: new Set<string>() };
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    for (const [, language = "", piece = ""] of text.matchAll(
      /\b(en|nl): ([^]*?)(?=\b(?:en|nl): |[`"'\]]\s*,?\s*\})/gu,
    )) {
      splitWords(piece).forEach((word) => words[language === "en" ? "en" : "nl"].add(word));
    }
  }
  return new Set([...plainEnglish, ...[...words.en].filter((word) => !words.nl.has(word))]);
}

/** Words of three letters or more, in small letters; names with dots, hyphens or colons in them are none. */
export function splitWords(text: string): readonly string[] {
  const found = text.matchAll(/(?<![\w.:/=-])\p{L}{3,}(?![\w:/=-]|\.\w)/gu);
  return [...found].map(([word]) => word.toLowerCase());
}
