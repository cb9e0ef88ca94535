import { globSync, readFileSync } from "node:fs";
import path from "node:path";

const phrases = path.join(import.meta.dirname, "../src/phrases");

/** Words of the English texts of the command that occur in none of its Dutch ones. */
export function listEnglishWords(): ReadonlySet<string> {
  const files = globSync("*.ts", { cwd: phrases }).filter((file) => !file.endsWith(".test.ts"));
  const words = { en: new Set<string>(), nl: new Set<string>() };
  for (const file of files) {
    const text = readFileSync(path.join(phrases, file), "utf8");
    for (const [, language = "", piece = ""] of text.matchAll(
      /\b(en|nl): ([^]*?)(?=\b(?:en|nl): |[`"'\]]\s*,?\s*\})/gu,
    )) {
      splitWords(piece).forEach((word) => words[language === "en" ? "en" : "nl"].add(word));
    }
  }
  return new Set([...words.en].filter((word) => !words.nl.has(word)));
}

/** Words of three letters or more, in small letters; names with dots, hyphens or colons in them are none. */
export function splitWords(text: string): readonly string[] {
  const found = text.matchAll(/(?<![\w.:/=-])\p{L}{3,}(?![\w:/=-]|\.\w)/gu);
  return [...found].map(([word]) => word.toLowerCase());
}
