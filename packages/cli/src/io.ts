import type { Reader } from "@waft/core";
import type { Failure } from "./failure.ts";

/** Where a text can be written to. */
export interface Sink {
  readonly write: (text: string) => void;
  /** How many columns it shows, when it is a terminal. */
  readonly columns?: number | undefined;
  /** How many columns were asked for, whatever it is. */
  readonly askedColumns?: number | undefined;
  readonly color: boolean;
}

/** Everything that a run of the command touches outside itself, so that tests can hold it. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Reads everything that is piped in, as UTF-8. */
  readonly readInput?: () => Promise<string>;
  /** Waits until the user presses Ctrl+C, which then ends only what waits for it. */
  readonly waitForInterrupt?: () => Promise<void>;
  /** Milliseconds since some moment, never fewer than before; Node's own clock when left out. */
  readonly readClock?: () => number;
  /** What reads rule files, for whoever runs several commands: it takes as long to make as a platform to read. */
  readonly reader?: Reader;
  /** Ends the program after Ctrl+C with a last text for the terminal, that tidies it up. */
  readonly endInterrupted?: (last: string) => never;
}

/** Is told how a command ended. */
export type Report = (ended: number | Failure) => void;
