import path from "node:path";
import type { Language } from "@waft/core";
import { readDay, type Bundle } from "@waft/runtime";
import { isFailure, refuseUse, type Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { checkPhrases } from "../phrases/say-check.ts";
import { describeFile } from "./describe-file.ts";
import { findBase, findPlatform } from "./find-platform.ts";

/** A platform, and the day after its `@`, where one was typed. */
export interface DatedPlatform {
  readonly bundle: Bundle;
  readonly asOf?: string;
}

/** Finds two platforms that may be written with a day: `linkedin@2016-03-01`, `village.waft@2016`; the same one once. */
export async function findDatedPair(
  texts: readonly [string, string],
  language: Language,
  io: Io,
): Promise<readonly [DatedPlatform, DatedPlatform] | Failure> {
  const [first, second] = [splitDay(texts[0], io), splitDay(texts[1], io)];
  const wrong = [first, second].find(({ asOf }) => asOf !== undefined && readDay(asOf) === undefined);
  if (wrong?.asOf !== undefined) {
    return refuseUse([checkPhrases.badDay(wrong.asOf)[language], checkPhrases.badDayHint[language]]);
  }
  const a = await findPlatform(first.target, language, io);
  if (isFailure(a)) {
    return a;
  }
  const b = first.target === second.target ? a : await findPlatform(second.target, language, io);
  return isFailure(b) ? b : [date(a, first), date(b, second)];
}

function date({ bundle }: { readonly bundle: Bundle }, { asOf }: Pick<DatedPlatform, "asOf">): DatedPlatform {
  return { bundle, ...(asOf === undefined ? {} : { asOf }) };
}

/** What stands behind the last `@` is a day, unless there is a file of that name, or a folder behind it. */
function splitDay(text: string, io: Io): { readonly target: string; readonly asOf?: string } {
  const [, target = "", asOf = ""] = /^(.+)@([^@/\\]*)$/su.exec(text) ?? [];
  const isFile = describeFile(path.resolve(findBase(io), text)).kind === "file";
  return target === "" || isFile ? { target: text } : { target, asOf };
}
