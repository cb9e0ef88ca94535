import { run } from "../../../packages/cli/src/run.ts";

/** What a command printed, on both streams in the order in which it was said, and how it ended. */
export interface Shown {
  readonly code: number;
  readonly said: string;
}

/** Runs the command as somebody would who reads a page: on a terminal of 80 columns, standing in a folder. */
export async function runShown(words: readonly string[], folder: string): Promise<Shown> {
  let said = "";
  const stream = { write: (text: string): void => void (said += text), columns: 80, color: false };
  const readInput = (): Promise<string> => Promise.resolve("waft 1\nplatform village\n");
  const code = await run(words, { stdout: stream, stderr: stream, env: {}, cwd: folder, readInput });
  return { code, said };
}
