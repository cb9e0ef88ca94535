import type { Bundle } from "./bundle.ts";

/** A text of a bundle, in the language asked for when it has it, otherwise in the other; null when it has neither. */
export function sayText({ texts }: Bundle, text: number | undefined, language: "en" | "nl" = "en"): string | null {
  const said = [texts[language], texts.en, texts.nl].map(
    (list) => (typeof list === "object" && list[text ?? -1]) || null,
  );
  return said.find(Boolean) ?? null;
}
