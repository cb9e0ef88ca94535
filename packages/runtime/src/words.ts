/**
 * Sentences for people about what is wrong with a question or a bundle: apart, so that a page that only asks does not
 * carry them.
 *
 * @packageDocumentation
 */
export { sayProblem, type SaidProblem } from "./say-problem.ts";
