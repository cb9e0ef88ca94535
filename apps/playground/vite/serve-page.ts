// Serves the page from the sources, and shows a change at once:
//   node vite/serve-page.ts [--port <number>] [--host] [--open]
import path from "node:path";
import { createServer } from "vite";
import { takeArguments } from "../../../tooling/read-arguments.ts";

const { flags, values } = takeArguments({
  script: "pnpm playground",
  flags: ["host", "open"],
  values: { port: "<number>" },
});
const port = values.get("port");

if (port !== undefined && !/^\d{1,5}$/u.test(port)) {
  process.stderr.write(`'${port}' is no port: '--port' wants a number, such as 5173.\n`);
  process.exitCode = 2;
} else {
  const server = await createServer({
    configFile: path.join(import.meta.dirname, "../vite.config.ts"),
    configLoader: "native",
    server: {
      ...(port === undefined ? {} : { port: Number(port), strictPort: true }),
      host: flags.has("host"),
      open: flags.has("open"),
    },
  });
  await server.listen();
  server.printUrls();
}
