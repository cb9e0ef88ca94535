/**
 * LinkedIn as a compiled platform: what each viewer of a post holds after reactions, comments, shares and reposts.
 *
 * @packageDocumentation
 */
import type { Bundle } from "@waft/runtime";
import bundle from "../rules/main.waft";
import type { LinkedinNames } from "./linkedin-names.ts";

export type { LinkedinNames };

/**
 * The rules of this package, compiled. Hand it to `@waft/runtime`: a question with a name that LinkedIn does not have
 * does not compile.
 */
export const linkedin: Bundle<LinkedinNames> = bundle;
