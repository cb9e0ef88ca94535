import { getReleasePlan } from "@changesets/get-release-plan";
import type { Bump } from "./bump.ts";

/** What the changesets of a repository make of one package. */
export interface Release {
  readonly bump: Bump;
  readonly from: string;
  readonly to: string;
  /** The changesets that name it; none where it only moves with others. */
  readonly changesets: readonly string[];
}

/** Reads what the changesets of a repository release, by package: what they name, and what has to move with that. */
export async function readChangesets(root: string): Promise<ReadonlyMap<string, Release>> {
  const { releases } = await getReleasePlan(root);
  return new Map(
    releases.map(({ name, type, oldVersion = "", newVersion = "", changesets }) => [
      name,
      { bump: type, from: oldVersion, to: newVersion, changesets: changesets.toSorted() },
    ]),
  );
}
