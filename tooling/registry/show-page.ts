import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";

const kinds: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** Serves a folder, opens its first page in a Chromium, and gives back what then stands in it. */
export async function showPage(folder: string, chromium: string): Promise<string> {
  const server = createServer(({ url = "/" }, answer) => {
    const file = path.join(folder, url === "/" ? "index.html" : url);
    const isThere = existsSync(file) && statSync(file).isFile();
    answer.writeHead(isThere ? 200 : 404, { "content-type": kinds[path.extname(file)] ?? "text/plain" });
    answer.end(isThere ? readFileSync(file) : "");
  });
  await new Promise<void>((settle) => void server.listen(0, "127.0.0.1", () => settle()));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const profile = mkdtempSync(path.join(tmpdir(), "waft-page-"));
  try {
    return await dump(chromium, [`--user-data-dir=${profile}`, `http://127.0.0.1:${port}/`]);
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function dump(chromium: string, words: readonly string[]): Promise<string> {
  const quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--dump-dom"];
  return new Promise((settle, fail) => {
    const child = spawn(chromium, [...quiet, ...words], { stdio: ["ignore", "pipe", "ignore"], timeout: 60_000 });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => void chunks.push(chunk));
    child.on("error", fail);
    child.on("close", () => settle(Buffer.concat(chunks).toString()));
  });
}
