import vm from "node:vm";
import type { Language, Said } from "@waft/core";
import { testPhrases } from "../phrases/say-test.ts";
import type { Io } from "../io.ts";

/** After how many milliseconds it is told how far something is. */
const patience = 1000;

/** What takes a line of the terminal away. */
const erase = "\r\u001B[2K";

/** How far something is. */
export type Progress = (at: { readonly done: number; readonly all: number }) => void;

/** Says how far something is. */
type Saying = (done: number, all: number) => Said;

/**
 * Does work and says on a line of the terminal how far it is, once it takes long; where there is no terminal it says
 * nothing. The line is taken away afterwards, and by Ctrl+C as well.
 *
 * @param name - the file whose tests they are, or whatever else is said
 */
export function showProgress<Result>(
  name: string | Saying,
  { language, io }: { readonly language: Language; readonly io: Io },
  work: (tell: Progress) => Result,
): Result {
  const { stderr, endInterrupted, readClock = () => performance.now() } = io;
  const { columns } = stderr;
  if (columns === undefined) {
    return work(() => undefined);
  }
  const say: Saying = typeof name === "string" ? (done, all) => testPhrases.progress(name, done, all) : name;
  const begun = readClock();
  let shown = false;
  let interrupted = false;
  const tell: Progress = ({ done, all }) => {
    if (readClock() - begun > patience) {
      const said = say(done, all)[language].slice(0, columns - 1);
      shown = true;
      stderr.write(`${erase}${said}`);
    }
  };
  try {
    return endInterrupted === undefined ? work(tell) : workUntilInterrupted(() => work(tell));
  } catch (error) {
    interrupted = isInterrupt(error);
    throw error;
  } finally {
    const last = shown ? erase : "";
    if (interrupted) {
      endInterrupted?.(last);
    } else {
      stderr.write(last);
    }
  }
}

/** Does work that never waits, during which Node hears Ctrl+C only in this way. */
function workUntilInterrupted<Result>(work: () => Result): Result {
  const done: { readonly result: Result }[] = [];
  vm.runInNewContext("work()", { work: () => void done.push({ result: work() }) }, { breakOnSigint: true });
  const [made] = done;
  if (made === undefined) {
    throw new RangeError("Work that was not interrupted came to no end.");
  }
  return made.result;
}

/** It is made where the work was started, so it is not one of our own errors. */
function isInterrupt(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_INTERRUPTED"
  );
}
