/**
 * What a platform package is tested with, in vitest.
 *
 * @packageDocumentation
 */
export { testPlatform, type TestPlatformOptions } from "./testing/test-platform.ts";
export { followChain, openPlatform } from "./scenario/follow-chain.ts";
export {
  comparePayload,
  listShown,
  type Carried,
  type CarriedParts,
  type PayloadDifference,
  type Viewed,
} from "./scenario/compare-payload.ts";
export { carries, readPath, readPayload } from "./scenario/read-payload.ts";
