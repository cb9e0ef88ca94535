/** A text without its quotes, and the pieces of it that mean nothing. */
export interface ReadText {
  readonly value: string;
  readonly unknown: readonly { readonly text: string; readonly offset: number }[];
}

const escape = /\\(?:u\{[0-9a-fA-F]{1,6}\}|.)/gu;

/** Reads what stands between the quotes: `\"`, `\\`, `\n` and `\u{…}`. */
export function readText(image: string): ReadText {
  const inner = image.endsWith('"') && image.length > 1 ? image.slice(1, -1) : image.slice(1);
  if (!inner.includes("\\")) {
    return { value: inner, unknown: [] };
  }
  const unknown: { text: string; offset: number }[] = [];
  const value = inner.replaceAll(escape, (whole: string, offset: number) => {
    const known = whole.startsWith("\\u{") ? readCode(whole.slice(3, -1)) : readLetter(whole.slice(1));
    if (known === undefined) {
      unknown.push({ text: whole, offset: offset + 1 });
    }
    return known ?? whole;
  });
  return { value, unknown };
}

function readLetter(letter: string): string | undefined {
  return letter === "n" ? "\n" : letter === '"' || letter === "\\" ? letter : undefined;
}

function readCode(hex: string): string | undefined {
  const code = Number.parseInt(hex, 16);
  const isCharacter = code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
