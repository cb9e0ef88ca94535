import { run } from "../src/run.ts";

/** What a run printed and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The folder of the rule files of these tests: runs stand in it. */
export const folder: string = import.meta.dirname;

/** What a run finds around it. */
interface RunPlace {
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly color?: boolean;
  /** What is piped in. */
  readonly input?: string;
}

/** Runs the command in memory, as if from the folder of these tests. */
export async function runHere(argv: readonly string[], at: RunPlace = {}): Promise<Ran> {
  const written = { out: "", err: "" };
  const { columns, color = false, env = {}, input } = at;
  const code = await run(argv, {
    stdout: { write: (text) => void (written.out += text), columns, color },
    stderr: { write: (text) => void (written.err += text), color },
    env,
    cwd: folder,
    ...(input === undefined ? {} : { readInput: () => Promise.resolve(input) }),
  });
  return { code, ...written };
}

/** Follows a chain on the village board, an invented network. */
export async function traceVillage(chain: string, ...more: readonly string[]): Promise<Ran> {
  const post = ["--as-of", "2026", "--with", "text.link,image,card"];
  return await runHere(["trace", "village.waft", ...post, "--chain", chain, ...more]);
}
