import { writeSync } from "node:fs";
import { text } from "node:stream/consumers";
import { exitCodes } from "./exit-codes.ts";
import type { Sink } from "./io.ts";
import { sayUnwritten } from "./phrases/say-unwritten.ts";
import { guessLanguage } from "./question/guess-language.ts";
import { wantsColor } from "./screen/wants-color.ts";

/** Runs the command with what the process was given, and lets it end as it should. */
export async function startCommand(): Promise<void> {
  const { run } = await import("./run.ts");
  const ended = await run(process.argv.slice(2), {
    stdout: openSink(process.stdout),
    stderr: openSink(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    readInput: () => text(process.stdin),
    waitForInterrupt: () =>
      new Promise((settle) => {
        process.once("SIGINT", () => settle());
      }),
    endInterrupted: (last) => {
      // The stream may have been interrupted while it was writing: then it takes no more.
      writeSync(process.stderr.fd, last);
      process.exit(exitCodes.interrupted);
    },
  });
  // What could not be written is worse than what it said.
  process.exitCode ??= ended;
}

function openSink(stream: NodeJS.WriteStream): Sink {
  // Whoever reads may have heard enough, as `head` does: that is no error.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") {
      process.exitCode = exitCodes.bug;
      if (stream !== process.stderr) {
        process.stderr.write(`${sayUnwritten(error.code ?? "")[guessLanguage(process.argv.slice(2), process.env)]}\n`);
      }
    }
  });
  return {
    write: (written) => void stream.write(written),
    // Some terminals do not say how wide they are.
    columns: stream.isTTY && stream.columns > 0 ? stream.columns : undefined,
    color: wantsColor(process.env, stream.isTTY),
  };
}
