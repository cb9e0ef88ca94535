// Serves the page that was built: every request for it is rendered anew.
//   node dist/server/serve.js [port]
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import process from "node:process";
import { renderPage } from "./render-page.tsx";

// This file is built into dist/server, beside the page.
const page = path.join(import.meta.dirname, "../page");
const types: Readonly<Record<string, string>> = { ".js": "text/javascript", ".css": "text/css" };

const server = createServer(({ url = "/" }, response) => {
  const { pathname } = new URL(url, "http://localhost");
  if (pathname === "/") {
    const html = readFileSync(path.join(page, "index.html"), "utf8");
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(html.replace("<!--page-->", () => renderPage()));
    return;
  }
  const file = path.join(page, path.normalize(pathname));
  try {
    const content = readFileSync(file);
    response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream" });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
});
server.listen(Number(process.argv[2] ?? 8080), "127.0.0.1", () => {
  const at = server.address();
  console.log(`http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : ""}/`);
});
