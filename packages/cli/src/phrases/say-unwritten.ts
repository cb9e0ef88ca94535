/** Says that the answer could not be written, such as to a full disk. */
export function sayUnwritten(code: string): string {
  return `The answer could not be written (${code}).\nSee whether there is room, and whether you may write there.`;
}
