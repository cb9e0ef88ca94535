import type { Diff, DiffDays } from "@waft/analysis/ask";
import type { Language } from "@waft/core";
import { listWords } from "@waft/cards/layout";
import { sayDays } from "../phrases/say-diff.ts";

/** Days, one stretch after the other, on which the same differs, with the states of all of them. */
export type DiffEra = Pick<DiffDays, "from" | "until" | "differing" | "all">;

/** Whether it has to be said on which days something differs: all were compared, and rules have dates. */
export function isDated({ a, b, days }: Diff): boolean {
  return a.asOf === null && b.asOf === null && days.length > 1;
}

/** Lists the days with differences; those that follow on each other and have the same ones are one era. */
export function listDiffEras(diff: Diff): readonly DiffEra[] {
  if (!isDated(diff)) {
    return [];
  }
  const eras: (DiffEra & { readonly same: string })[] = [];
  for (const { from, until, differing, all } of diff.days) {
    const same = diff.groups
      .flatMap(({ days }, index) => (days.some((one) => one.from === from) ? [index] : []))
      .join(" ");
    const last = eras.at(-1);
    if (last?.same === same && last.until === from) {
      eras[eras.length - 1] = {
        from: last.from,
        until,
        differing: last.differing + differing,
        all: last.all + all,
        same,
      };
    } else {
      eras.push({ from, until, differing, all, same });
    }
  }
  return eras.filter(({ differing }) => differing > 0);
}

/** Says the days of a group: stretches that follow on each other in one. */
export function sayGroupDays(days: readonly DiffDays[], language: Language): string {
  const joined: Pick<DiffDays, "from" | "until">[] = [];
  for (const { from, until } of days) {
    const last = joined.at(-1);
    if (last !== undefined && last.until === from) {
      joined[joined.length - 1] = { from: last.from, until };
    } else {
      joined.push({ from, until });
    }
  }
  return listWords(
    joined.map((one) => sayDays(one, language)),
    "and",
    language,
  );
}
