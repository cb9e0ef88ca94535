// Measures how fast rule files are read and compiled, and prints it; a report, never a test.
//   pnpm bench            prints it
//   pnpm bench --write    writes it to docs/benchmarks.md as well
import { writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { measureAll } from "./measure.ts";
import { printReport, type Machine } from "./print-report.ts";
import { others, subjects } from "./subjects.ts";

const page = path.join(import.meta.dirname, "../../docs/benchmarks.md");
const introduction = `# Benchmarks

Written by \`pnpm bench --write\`; read the ratios, the times are those of one machine. Files are made up, the same ones each time: sources, eras, three or four rules for each action on each form, examples, claims and comments, without a finding. Only actions grow with a file; forms, parts and dates do not. In the damaged file about one line in a hundred is wrong. The files of the second table have sources, eras and rules alone, and the grammars for peggy and langium read just that much.

Everything is measured warm, in three rounds, each subject in a process of its own: parsers that share a library make each other slow. The median is that of the quietest round; the spread is from the fastest single run to the median of the noisiest round. MB are millions of characters.
`;

function describeMachine(): Machine {
  const cpus = os.cpus();
  return {
    processor: cpus[0]?.model.trim() ?? "an unknown processor",
    cores: cpus.length,
    node: process.versions.node,
    system: `${os.type()} ${os.arch()}`,
    day: new Date().toISOString().slice(0, 10),
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const own = [...subjects.keys()].filter((id) => !others.includes(id));
say(`${subjects.size} subjects, each in a process of its own; this takes about two minutes.`);
const measured = measureAll([...own, ...others], say);
const report = printReport(describeMachine(), measured.slice(0, own.length), measured.slice(own.length));
say(`\n${report}`);
if (process.argv.includes("--write")) {
  writeFileSync(page, `${introduction}\n${report}`);
  say("Written to docs/benchmarks.md.");
}
