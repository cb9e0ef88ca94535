import type { Language } from "@waft/core";
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

/** Makes a line that says how far the tests of a platform are; where there is no terminal it says nothing. */
export function showProgress(name: string, language: Language, { stderr }: Io): Progress {
  const begun = performance.now();
  let shown = false;
  return {
    tell: ({ done, all }) => {
      if (stderr.columns !== undefined && performance.now() - begun > patience) {
        const said = testPhrases.progress(name, done, all)[language].slice(0, stderr.columns - 1);
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
