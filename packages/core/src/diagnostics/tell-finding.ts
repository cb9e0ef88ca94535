import type { Language } from "../lib/said.ts";
import type { Diagnostic, Fix, Related } from "./diagnostic.ts";

/** What is wrong and what to do, in one language; the hint is empty when there is none. */
export function tellFinding(
  { message, hint, nl }: Diagnostic,
  language: Language,
): { readonly message: string; readonly hint: string } {
  return language === "nl" && nl !== undefined ? nl : { message, hint: hint ?? "" };
}

/** What is said of another place, in one language. */
export function tellRelated({ message, nl }: Related, language: Language): string {
  return language === "nl" ? (nl ?? message) : message;
}

/** What a fix does, in one language. */
export function tellFix({ title, nl }: Fix, language: Language): string {
  return language === "nl" ? (nl ?? title) : title;
}
