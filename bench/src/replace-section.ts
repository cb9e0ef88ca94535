/** The parts of the report, each measured and written apart. */
export type Section = "parse" | "table";

const introduction = `# Benchmarks

Written by \`pnpm bench --write\`, each section by itself; read the ratios, the times are those of one machine. Everything is measured warm, in three rounds, each subject in a process of its own: libraries that are loaded together make each other slow. The median is that of the quietest round; the spread is from the fastest single run to the median of the noisiest round.

**Reading and compiling.** Files are made up, the same ones each time: sources, eras, three or four rules for each action on each form, examples, claims and comments, without a finding. Only actions grow with a file; forms, parts and dates do not. In a damaged file about one line in a hundred is wrong in any way, or one in twenty in the way that its row names. The files of the second table have sources, eras and rules alone, and the grammars for peggy and langium read just that much. MB are millions of characters.

**Following chains.** A village of 32 parts, three forms, four actions and twelve rules, in which nothing is left open; chains of four acts drawn at random, 64 chains for each post; a quarter of the posts may not be shared, and every other share brings a note. The loop written by hand knows the village (\`bench/src/hops/hand-written-loop.ts\`): it has the same masks and writes the same words, and checks nothing. The other engines have the same rules, one line for each case; before they are measured, they must say at every hop what the batch call says. Those that pick a case and know nothing of levels stand in the first table alone; beside XState and json-rules-engine the levels are worked out by hand.
`;

/** The page with one section written anew, and the other as it was. */
export function replaceSection(page: string, section: Section, report: string): string {
  const sections = (["parse", "table"] as const).map((name) => {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
    const from = page.indexOf(begin);
    const to = page.indexOf(end);
    const before = from >= 0 && to > from ? page.slice(from + begin.length, to).trim() : "";
    const text = name === section ? report.trim() : before;
    return text === "" ? "" : `\n${begin}\n\n${text}\n\n${end}\n`;
  });
  return `${introduction}${sections.join("")}`;
}
