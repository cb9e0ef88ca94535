import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";

/** A registry that runs on this machine. */
export interface Registry {
  /** Its address on loopback, on a port that was free. */
  readonly address: string;
  readonly stop: () => void;
}

/**
 * Starts a registry that keeps what is published in a folder and has everything that is not of Waft from another one.
 *
 * @param folder - an empty folder
 * @param behind - the address of the registry that packages of others come from
 */
export async function startRegistry(folder: string, behind: string): Promise<Registry> {
  const script = path.join(import.meta.dirname, "serve.ts");
  const child = spawn(process.execPath, [script, folder, behind], { stdio: ["pipe", "pipe", "pipe"] });
  const port = await readPort(child);
  return { address: `http://127.0.0.1:${port}/`, stop: () => void child.kill() };
}

async function readPort(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  child.stderr?.on("data", (chunk: Buffer) => void said.push(chunk.toString()));
  if (child.stdout !== null) {
    for await (const line of createInterface(child.stdout)) {
      if (/^\d+$/u.test(line)) {
        return line;
      }
      said.push(line);
    }
  }
  throw new Error(`The registry does not start.\n${said.join("\n")}`);
}
