import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** A server of files that listens on this machine alone. */
export interface Served {
  /** Where the folder is, with a slash at the end. */
  readonly address: string;
  readonly close: () => void;
}

/** Serves a folder under a path of a server, as any host of static files does. */
export async function serveFolder(folder: string, under: string): Promise<Served> {
  const server: Server = createServer(({ url = "" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const name = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const file = path.join(folder, path.posix.relative(under, name));
    try {
      const content = pathname.startsWith(under) ? readFileSync(file) : undefined;
      response.writeHead(content === undefined ? 404 : 200, {
        "content-type": types[path.extname(name)] ?? "text/plain",
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((settle) => {
    server.listen(0, "127.0.0.1", settle);
  });
  const at = server.address();
  const port = typeof at === "object" && at !== null ? at.port : 0;
  return { address: `http://127.0.0.1:${port}${under}`, close: () => server.close() };
}
