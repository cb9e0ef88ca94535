import type { Bundle } from "@waft/runtime";
import type { LinkedinNames } from "../src/linkedin-names.ts";

/** The rules, as they are compiled while the package is built. */
declare const bundle: Bundle<LinkedinNames>;
export default bundle;
