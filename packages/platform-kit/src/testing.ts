/**
 * What a platform package is tested with, in vitest.
 *
 * @packageDocumentation
 */
export { testPlatform, type TestPlatformOptions } from "./testing/test-platform.ts";
