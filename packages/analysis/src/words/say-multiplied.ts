import { listWords, type Said } from "@waft/cards/layout";

/** Names are told as long as a reader can take them in. */
const mostNames = 4;

/** Says what multiplies something: `, multiplied by 'turns' and 'mood'`; nothing where nothing does. */
export function sayMultiplied(names: readonly string[]): Said {
  const rest = names.length - mostNames;
  const shown = names.slice(0, mostNames).map((name) => `'${name}'`);
  const list = (more: string, language: "en" | "nl"): string =>
    listWords(rest > 0 ? [...shown, more] : shown, "and", language);
  return names.length === 0
    ? { en: "", nl: "" }
    : {
        en: `, multiplied by ${list(`${rest} more`, "en")}`,
        nl: `, vermenigvuldigd met ${list(`nog ${rest}`, "nl")}`,
      };
}
