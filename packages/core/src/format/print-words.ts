import type { CiteNode, DateNode, DatesNode, NameNode, TextNode, TitledName } from "../syntax/tree.ts";

/** Characters that a file cannot hold or that nobody would see in a text. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\uFEFF\uFFFD]/gu;

/** Writes names with commas between them. */
export function printNames(names: readonly NameNode[]): string {
  return names.map(({ text }) => text).join(", ");
}

/** Writes a text, and its Dutch in brackets. */
export function printText({ en, nl }: Pick<TextNode, "en" | "nl">): string {
  return nl === undefined ? quote(en) : `${quote(en)} (${quote(nl)})`;
}

function quote(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("\n", String.raw`\n`)
    .replaceAll(unseen, (character) => String.raw`\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  return `"${escaped}"`;
}

/** Writes a name and, if it has one, its title. */
export function printTitled({ name, title }: TitledName): string {
  return [name.text, ...printOptional(title)].join(" ");
}

/** Writes a text that may be missing. */
export function printOptional(text: TextNode | undefined): readonly string[] {
  return text === undefined ? [] : [printText(text)];
}

/** Writes a date, as sure as its source is. */
export function printDate({ text, about }: DateNode): string {
  return about ? `about ${text}` : text;
}

/** Writes `from …` and `until …`, as far as they are there. */
export function printDates({ from, until }: DatesNode): readonly string[] {
  return [
    ...(from === undefined ? [] : [`from ${printDate(from)}`]),
    ...(until === undefined ? [] : [`until ${printDate(until)}`]),
  ];
}

/** Writes sources, with the places in them. */
export function printCites(cites: readonly CiteNode[]): string {
  return cites.map(({ name, note }) => [name.text, ...printOptional(note)].join(" ")).join(", ");
}
