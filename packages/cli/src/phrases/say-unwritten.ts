import type { Said } from "@waft/core";

/** Says that the answer could not be written, such as to a full disk. */
export function sayUnwritten(code: string): Said {
  return {
    en: `The answer could not be written (${code}).\nSee whether there is room, and whether you may write there.`,
    nl: `Het antwoord kon niet geschreven worden (${code}).\nKijk of er plaats is, en of je daar mag schrijven.`,
  };
}
