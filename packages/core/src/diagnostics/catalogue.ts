import { characters } from "./catalogue/characters.ts";
import { checking } from "./catalogue/checking.ts";
import { evidence } from "./catalogue/evidence.ts";
import { heads } from "./catalogue/heads.ts";
import { effects } from "./catalogue/effects.ts";
import { examples } from "./catalogue/examples.ts";
import { linking } from "./catalogue/linking.ts";
import { reach } from "./catalogue/reach.ts";
import { reading } from "./catalogue/reading.ts";
import { suppressing } from "./catalogue/suppressing.ts";
import type { Severity } from "./diagnostic.ts";

/** One kind of finding: what is in braces is filled in when it is reported. */
export interface CatalogueEntry {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  /** The same in Dutch, with the same braces. */
  readonly nl: { readonly message: string; readonly hint: string };
  /** Whether it depends on the day on which it is looked for: a comment that ignores it may have nothing to ignore. */
  readonly dated?: true;
}

/** Every kind of finding that reading, linking, checking and compiling can report. */
export const catalogue: typeof reading &
  typeof linking &
  typeof heads &
  typeof checking &
  typeof reach &
  typeof evidence &
  typeof effects &
  typeof examples &
  typeof characters &
  typeof suppressing = {
  ...reading,
  ...linking,
  ...heads,
  ...checking,
  ...reach,
  ...evidence,
  ...effects,
  ...examples,
  ...characters,
  ...suppressing,
};
