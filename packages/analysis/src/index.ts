/**
 * Questions over all posts and all chains of a platform, as functions on its bundle and on the model of its rules.
 *
 * @packageDocumentation
 */
export type { AskedPost, AskedStep } from "./space/asked.ts";
export { readGoals } from "./goals/read-goals.ts";
