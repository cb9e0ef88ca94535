import { readVectors } from "../src/read-vectors.ts";

/** Full names of the cases whose question cannot be answered. */
export function listProblemCases(): readonly string[] {
  return readVectors().flatMap(({ name, cases }) =>
    cases.flatMap((one) => ("expect" in one && "problems" in one.expect ? [`${name}/${one.name}`] : [])),
  );
}
