import type { Language } from "@waft/core";
import type { Io } from "../io.ts";

/** The language in which to speak of a command line that may not be understood. */
export function guessLanguage(argv: readonly string[], env: Io["env"]): Language {
  const end = argv.indexOf("--");
  const options = end < 0 ? argv : argv.slice(0, end);
  const asked = options.flatMap((one, index) => {
    if (one === "--language") {
      return [options[index + 1]];
    }
    return one.startsWith("--language=") ? [one.slice("--language=".length)] : [];
  });
  return (asked.at(-1) ?? env["WAFT_LANGUAGE"]) === "nl" ? "nl" : "en";
}
