import type { Bundle } from "@waft/runtime";
import type { Language } from "./language.ts";

/** A text of a bundle in the language of the reader, otherwise in the other; nothing when it has neither. */
export function findText({ texts }: Bundle, text: number | undefined, language: Language): string | undefined {
  const said = [texts[language], texts.en, texts.nl].map((list) =>
    typeof list === "object" ? list[text ?? -1] : undefined,
  );
  return said.find((one) => one !== undefined && one !== "");
}
