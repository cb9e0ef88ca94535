/** Where the line ends on which an offset stands. */
export function endOfLine(text: string, offset: number): number {
  const ends = ["\n", "\r"].map((mark) => text.indexOf(mark, offset)).filter((end) => end >= 0);
  return Math.min(text.length, ...ends);
}
