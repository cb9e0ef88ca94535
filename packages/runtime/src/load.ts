/**
 * Takes bundles from elsewhere: apart, so that a page whose platforms are packages does not carry what checks strangers'.
 *
 * @packageDocumentation
 */
export { loadBundle } from "./load/load-bundle.ts";
