import { spawn, type ChildProcess } from "node:child_process";
import process from "node:process";
import { runExample } from "./run-example.ts";

/** A page of an example, built and served. */
export interface ServedExample {
  readonly address: string;
  readonly close: () => void;
}

/** Builds a page and its server with Vite, as the example's script `build` does, and starts the server. */
export async function serveExample(folder: string): Promise<ServedExample> {
  const vite = "node_modules/vite/bin/vite.js";
  const server = ["build", "--ssr", "src/serve.ts", "--outDir", "dist/server"];
  for (const args of [["build"], server]) {
    const { code, err } = runExample(folder, vite, [...args, "--logLevel", "error"]);
    if (code !== 0) {
      throw new Error(err);
    }
  }
  const child = spawn(process.execPath, ["dist/server/serve.js", "0"], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { address: await readAddress(child), close: () => child.kill() };
}

async function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((settle, fail) => {
    child.stdout?.once("data", (said: Buffer) => settle(said.toString().trim()));
    child.once("exit", () => fail(new Error("The server ended before it said where it is.")));
  });
}
