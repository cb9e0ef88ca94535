/**
 * LinkedIn as a compiled platform: what each viewer of a post holds after reactions, comments, shares and reposts.
 *
 * @packageDocumentation
 */
// oxlint-disable-next-line typescript/triple-slash-reference -- whoever type-checks against this source needs the declaration of *.waft too
/// <reference path="./waft.d.ts" />
import type { Bundle } from "@waft/runtime";
import bundle from "../rules/main.waft";

/** The rules of this package, compiled. Hand it to `@waft/runtime`. */
export const linkedin: Bundle = bundle;
