// Measures how fast rule files are read and compiled and chains are followed, and prints it; a report, never a test.
//   pnpm bench                 measures everything
//   pnpm bench parse           reading and compiling alone
//   pnpm bench table           following chains alone
//   pnpm bench table --write   writes that section of docs/benchmarks.md as well
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { takeArguments } from "../../tooling/read-arguments.ts";
import { measureAll } from "./measure.ts";
import { printHops } from "./print-hops.ts";
import { printReport, type Machine } from "./print-report.ts";
import { replaceSection, type Section } from "./replace-section.ts";
import { others, subjects } from "./subjects.ts";
import { tableSubjects } from "./table-subjects.ts";

const page = path.join(import.meta.dirname, "../../docs/benchmarks.md");

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

const groups: Readonly<Record<Section, () => string>> = {
  parse: () => {
    const measured = measureAll([...own, ...others], say);
    return printReport(describeMachine(), measured.slice(0, own.length), measured.slice(own.length));
  },
  table: () => printHops(describeMachine(), measureAll([...tableSubjects.keys()], say)),
};

const sections = ["parse", "table"] as const;
const { words: asked, flags } = takeArguments({ script: "pnpm bench", words: sections, flags: ["write"] });
for (const section of asked.length > 0 ? asked : sections) {
  say(`${section}: each subject in a process of its own; this takes about two minutes.`);
  const report = groups[section]();
  say(`\n${report}`);
  if (flags.has("write")) {
    writeFileSync(page, replaceSection(existsSync(page) ? readFileSync(page, "utf8") : "", section, report));
    say("Written to docs/benchmarks.md.");
  }
}
