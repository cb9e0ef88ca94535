/**
 * How rule files are found on a disk and in packages; loads nothing of the compiler.
 *
 * @packageDocumentation
 */
export { createRuleHost } from "./host/create-rule-host.ts";
export { resolvePackage } from "./host/resolve-package.ts";
