/** Rules in an era of their own that change nothing of the others: a text of so many lines, as an editor may have to bear. */
export function writeLongRules(lines: number): string {
  const rule = (number: number): string => `
  /// A like of a share shows what is there, as on other days.
  rule r${number} {
    on like of share
    from ${2030 + (number % 60)}-01
    shows it to connections
    keeps sharer, note, image, card
    counts for sharer
    source vallenga "LI-020"
  }
`;
  const count = Math.ceil(lines / 11);
  return `\n/// Rules that are made up.\nera made-up {\n${Array.from({ length: count }, (_, number) => rule(number)).join("")}}\n`;
}
