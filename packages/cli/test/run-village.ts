import { createReader } from "@waft/core";
import { run } from "../src/run.ts";

/** What a run printed and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Where and how a run takes place. */
export interface RunAt {
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly color?: boolean;
  /** What is piped in. */
  readonly input?: string;
  readonly onWrite?: (text: string) => void;
  readonly waitForInterrupt?: () => Promise<void>;
  readonly readClock?: () => number;
}

/** The folder of the rule files of these tests: runs stand in it. */
export const folder: string = import.meta.dirname;

const reader = createReader();

/** Runs the command in memory, as if from the folder of these tests. */
export async function runHere(argv: readonly string[], at: RunAt = {}): Promise<Ran> {
  const written = { out: "", err: "" };
  const { columns, color = false, env = {}, input, onWrite, waitForInterrupt, readClock } = at;
  const code = await run(argv, {
    stdout: {
      write: (text) => {
        written.out += text;
        onWrite?.(text);
      },
      columns,
      color,
    },
    stderr: { write: (text) => void (written.err += text), columns, color },
    env,
    cwd: folder,
    reader,
    ...(input === undefined ? {} : { readInput: () => Promise.resolve(input) }),
    ...(waitForInterrupt === undefined ? {} : { waitForInterrupt }),
    ...(readClock === undefined ? {} : { readClock }),
  });
  return { code, ...written };
}

/** Follows a chain on the village board, an invented network. */
export async function traceVillage(chain: string, ...more: readonly string[]): Promise<Ran> {
  const post = ["--as-of", "2026", "--with", "text.link,image,card"];
  return await runHere(["trace", "village.waft", ...post, "--chain", chain, ...more]);
}
