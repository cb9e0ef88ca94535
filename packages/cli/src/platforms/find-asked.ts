import type { Language } from "@waft/core";
import type { Bundle } from "@waft/runtime";
import type { Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { findKnown } from "./find-known.ts";
import { findPlatform } from "./find-platform.ts";

/** Finds what is asked about: as it is known today, or with `knownAt` as it was known on that day. */
export async function findAsked(
  target: string,
  { knownAt, language }: { readonly knownAt?: string; readonly language: Language },
  io: Io,
): Promise<{ readonly bundle: Bundle } | Failure> {
  return await (knownAt === undefined
    ? findPlatform(target, language, io)
    : findKnown({ target, knownAt }, language, io));
}
