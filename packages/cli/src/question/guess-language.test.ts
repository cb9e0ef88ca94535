import { expect, it } from "vitest";
import { guessLanguage } from "./guess-language.ts";

it.each([
  [[], {}, "en"],
  [["trace", "--language", "nl"], {}, "nl"],
  [["--language=nl", "trace"], {}, "nl"],
  [["trace"], { WAFT_LANGUAGE: "nl" }, "nl"],
  [["trace", "--language", "en"], { WAFT_LANGUAGE: "nl" }, "en"],
  [["check", "--", "--language", "nl"], {}, "en"],
  [["check", "--language"], {}, "en"],
  [["check", "--language", "de"], {}, "en"],
] as const)("of %j with %j it speaks %s", (argv, env, language) => {
  expect(guessLanguage(argv, env)).toBe(language);
});
