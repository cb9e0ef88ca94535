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

/** Another registry. */
export interface Behind {
  readonly address: string;
  /** A file with the authorities on whose word its name is believed, where npm is told of one. */
  readonly authorities?: string;
}

/**
 * Starts a registry that keeps what is published in a folder and has everything that is not of Waft from another one.
 *
 * @param folder - an empty folder
 * @param behind - the registry that packages of others come from
 */
export async function startRegistry(folder: string, behind: Behind): Promise<Registry> {
  const script = path.join(import.meta.dirname, "serve.ts");
  const { address, authorities } = behind;
  // Node reads authorities from its environment alone.
  const env = { ...process.env, ...(authorities === undefined ? {} : { NODE_EXTRA_CA_CERTS: authorities }) };
  const child = spawn(process.execPath, [script, folder, address], { env, stdio: ["pipe", "pipe", "pipe"] });
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
