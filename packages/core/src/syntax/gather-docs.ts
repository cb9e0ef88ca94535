import type { IToken } from "chevrotain";

/** What `///` lines say of the declaration that begins with the token after them. */
export type Docs = ReadonlyMap<IToken, string>;

/** Gives the `///` lines of a file to the tokens they stand before; both come in the order of the file. */
export function gatherDocs(lines: readonly IToken[], tokens: readonly IToken[]): Docs {
  const docs = new Map<IToken, string>();
  let next = 0;
  for (const { image, startOffset } of lines) {
    while ((tokens[next]?.startOffset ?? Infinity) < startOffset) {
      next += 1;
    }
    const token = tokens[next];
    if (token !== undefined) {
      const before = docs.get(token);
      const said = image.slice(3).trim();
      docs.set(token, before === undefined ? said : `${before} ${said}`);
    }
  }
  return docs;
}
