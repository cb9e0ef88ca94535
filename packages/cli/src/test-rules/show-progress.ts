import type { Language, Said } from "@waft/core";
import { testPhrases } from "../phrases/say-test.ts";
import type { Io } from "../io.ts";

/** After how many milliseconds it is told how far something is. */
const patience = 1000;

/** A line on the terminal that says how far something is, once it takes long. */
export interface Progress {
  readonly tell: (at: { readonly done: number; readonly all: number }) => void;
  /** Takes the line away again. */
  readonly end: () => void;
}

/** Says how far something is. */
type Saying = (done: number, all: number) => Said;

/** Makes a line that says how far the tests of a platform are, or whatever else is said; where there is no terminal it says nothing. */
export function showProgress(name: string | Saying, language: Language, { stderr }: Io): Progress {
  const say: Saying = typeof name === "string" ? (done, all) => testPhrases.progress(name, done, all) : name;
  const begun = performance.now();
  let shown = false;
  return {
    tell: ({ done, all }) => {
      if (stderr.columns !== undefined && performance.now() - begun > patience) {
        const said = say(done, all)[language].slice(0, stderr.columns - 1);
        stderr.write(`\r\u001B[2K${said}`);
        shown = true;
      }
    },
    end: () => {
      if (shown) {
        stderr.write("\r\u001B[2K");
      }
    },
  };
}
