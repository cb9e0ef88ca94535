import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";
import { createScratch } from "./scratch.ts";

const main = path.join(import.meta.dirname, "../src/main.ts");
const ctrlC = "\u0003";
const erase = "\r\u001B[2K";
/** A program that makes a terminal; it is not everywhere. */
const terminalMaker = "script";
const hasTerminals = spawnSync(terminalMaker, ["--version"]).status === 0;

interface Ended {
  readonly shown: string;
  readonly code: number | null;
}

/** Runs the command on a terminal of 80 columns, and presses Ctrl+C as soon as it says how far it is. */
async function interrupt(words: string): Promise<Ended> {
  const command = `stty cols 80 && exec '${process.execPath}' -C @waft/source '${main}' ${words}`;
  const terminal = spawn(terminalMaker, ["-qec", command, "/dev/null"], { stdio: ["pipe", "pipe", "inherit"] });
  let shown = "";
  let pressed = false;
  terminal.stdout.on("data", (piece: Buffer) => {
    shown += piece.toString();
    if (!pressed && shown.includes(erase)) {
      pressed = true;
      terminal.stdin.write(ctrlC);
    }
  });
  const code = await new Promise<number | null>((settle) => {
    terminal.on("close", settle);
  });
  return { shown, code };
}

/** Rules whose mutants take many seconds on any machine: as many actions as that, each with a rule. */
function writeManyRules(count: number): string {
  const actions = Array.from({ length: count }, (_, number) => `act${number}`);
  return `waft 1
platform big "Big"
posts have text, image
actor member
person author always
part text
part image
form post
action ${actions.join(", ")}
audience followers
${actions.map((name) => `rule ${name} { on ${name} of post shows it to followers keeps text loses image counts for author }`).join("\n")}
`;
}

it.runIf(hasTerminals)(
  "Ctrl+C takes the line away that says how far it is, and ends with what shells give for it",
  async () => {
    const { shown, code } = await interrupt(
      `test '${path.join(createScratch({ "big.waft": writeManyRules(250) }), "big.waft")}' --mutate`,
    );
    expect(code).toBe(130);
    expect(shown).toMatch(/Testing .*big\.waft: \d+ of \d+ …/u);
    // The terminal itself may still show what was pressed behind it.
    expect(shown.lastIndexOf(erase)).toBeGreaterThan(shown.lastIndexOf("…"));
  },
);
