import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Runs the tests of projects in the order in which the projects are named, and not by the letters of their names: one
 * file that takes a minute and comes last would keep one worker busy while the others wait.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { projects } = this.ctx;
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's own method, which makes a new list
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => projects.indexOf(one.project) - projects.indexOf(other.project));
  }
}
