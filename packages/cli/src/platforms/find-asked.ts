import type { Language } from "@waft/core";
import type { Bundle } from "@waft/runtime";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { platformPhrases } from "../phrases/say-file.ts";
import type { AskOptions } from "../question/options.ts";
import { findCrossing } from "./find-crossing.ts";
import { findAnew } from "./find-anew.ts";
import { findPlatform } from "./find-platform.ts";

/** What is asked about, as it was typed. */
export interface AskedTarget {
  readonly target: string;
  readonly options: Pick<AskOptions, "bridge" | "knownAt" | "strictStale">;
}

/** Finds what is asked about: a platform, or a bridge where one is asked for; perhaps as it was known on a day. */
export async function findAsked(
  { target, options: { bridge, knownAt, strictStale } }: AskedTarget,
  language: Language,
  io: Io,
): Promise<{ readonly bundle: Bundle } | Failure> {
  const asked = {
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(strictStale === undefined ? {} : { strictStale }),
  };
  if (bridge !== undefined && bridge !== target) {
    return await findCrossing({ bridge, target, asked }, language, io);
  }
  const found = await (Object.keys(asked).length === 0
    ? findPlatform(target, language, io)
    : findAnew({ target, asked }, language, io));
  return isFailure(found) || bridge === undefined || isBridge(found.bundle)
    ? found
    : refuseUse([platformPhrases.noBridge(bridge)[language], platformPhrases.noBridgeHint[language]]);
}

/** Forms of the far side of a bridge are called after their platform: `bluesky.post`. */
function isBridge({ forms }: Bundle): boolean {
  return forms.some(({ name }) => name.includes("."));
}
