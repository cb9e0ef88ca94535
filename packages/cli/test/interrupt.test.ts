import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";

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

it.runIf(hasTerminals)(
  "Ctrl+C takes the line away that says how far it is, and ends with what shells give for it",
  async () => {
    const { shown, code } = await interrupt("test mastodon --mutate");
    expect(code).toBe(130);
    expect(shown).toMatch(/Testing .*main\.waft: \d+ of \d+ …/u);
    // The terminal itself may still show what was pressed behind it.
    expect(shown.lastIndexOf(erase)).toBeGreaterThan(shown.lastIndexOf("…"));
  },
);
