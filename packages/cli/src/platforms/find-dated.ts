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

/** Finds a platform that may be written with a day: `linkedin@2016-03-01`, `village.waft@2016`. */
export async function findDated(text: string, language: Language, io: Io): Promise<DatedPlatform | Failure> {
  const { target, asOf } = splitDay(text, io);
  if (asOf !== undefined && readDay(asOf) === undefined) {
    return refuseUse([checkPhrases.badDay(asOf)[language], checkPhrases.badDayHint[language]]);
  }
  const platform = await findPlatform(target, language, io);
  return isFailure(platform) ? platform : { ...platform, ...(asOf === undefined ? {} : { asOf }) };
}

/** What stands behind the last `@` is a day, unless there is a file of that name, or a folder behind it. */
function splitDay(text: string, io: Io): { readonly target: string; readonly asOf?: string } {
  const [, target = "", asOf = ""] = /^(.+)@([^@/\\]*)$/su.exec(text) ?? [];
  const isFile = describeFile(path.resolve(findBase(io), text)).kind === "file";
  return target === "" || isFile ? { target: text } : { target, asOf };
}
