#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import type { Sink } from "./io.ts";
import { wantsColor } from "./screen/wants-color.ts";

function openSink(stream: NodeJS.WriteStream): Sink {
  // Whoever reads may have heard enough, as `head` does: that is no error.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") {
      throw error;
    }
  });
  return {
    write: (text) => void stream.write(text),
    columns: stream.isTTY ? stream.columns : undefined,
    color: wantsColor(process.env, stream.isTTY),
  };
}

// The second start is faster: what was compiled is kept in Node's own cache.
enableCompileCache();
const { run } = await import("./run.ts");

process.exitCode = await run(process.argv.slice(2), {
  stdout: openSink(process.stdout),
  stderr: openSink(process.stderr),
  env: process.env,
  cwd: process.cwd(),
});
