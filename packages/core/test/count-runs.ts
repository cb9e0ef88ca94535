import process from "node:process";

/** How many cases a law is tried on: as many as it says, or as many as `WAFT_RUNS` says. */
export function countRuns(ordinary: number): number {
  const asked = Number(process.env["WAFT_RUNS"]);
  return Number.isInteger(asked) && asked > 0 ? asked : ordinary;
}

/** How long a law may take that is tried on so many cases, in milliseconds. */
export function allowTime(runs: number): number {
  return Math.max(300_000, runs * 200);
}
