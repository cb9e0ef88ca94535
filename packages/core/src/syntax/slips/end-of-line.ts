/** Where the line ends on which an offset stands. */
export function endOfLine(text: string, offset: number): number {
  const ends = ["\n", "\r"].map((mark) => text.indexOf(mark, offset)).filter((end) => end >= 0);
  return Math.min(text.length, ...ends);
}

/** The longest piece of a line that is looked through for what it may mean. */
const longest = 200;

/** The rest of the line on which an offset stands, or as much of it as anybody writes. */
export function restOfLine(text: string, offset: number): string {
  return /^[^\n\r]*/u.exec(text.slice(offset, offset + longest))?.[0] ?? "";
}
