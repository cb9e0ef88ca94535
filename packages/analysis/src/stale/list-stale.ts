import { readDay, type Bundle, type Problems, type Standing } from "@waft/runtime";
import { countDays } from "../edits/list-days.ts";

/** A rule, and the day on which somebody should look again. */
export interface RuleToReview {
  readonly rule: string;
  readonly doc?: string;
  /** First day on which it is stale, `YYYY-MM-DD`. */
  readonly review: string;
  /** How many days ago that was; fewer than none is still to come. */
  readonly days: number;
  readonly standing: Standing;
  readonly sources: readonly string[];
}

/** A source of a rule that is to be reviewed. */
export interface SourceToReview {
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
  readonly seen?: string;
}

/** Facts of one platform that are past their review, and those that will be next. */
export interface StaleFacts {
  readonly waft: 1;
  readonly platform: string;
  /** The day asked, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** How many rules are in force or will be on that day, of which staleness can be said. */
  readonly rules: number;
  /** The longest past first. */
  readonly stale: readonly RuleToReview[];
  /** Those that become stale next, the soonest first, at most as many as asked. */
  readonly next: readonly RuleToReview[];
  readonly sources: Readonly<Record<string, SourceToReview>>;
}

/** What is asked: a day, and how many rules to name that become stale next. */
export interface StaleQuestion {
  /** `2016`, `2016-03` or `2016-03-14`, the first day counts; without it today (UTC). */
  readonly asOf?: string;
  /** 3 when left out. */
  readonly next?: number;
}

/** Lists the rules of a platform past the day on which somebody should look again. Never throws. */
export function listStale(bundle: Bundle, { asOf, next = 3 }: StaleQuestion = {}): StaleFacts | Problems {
  const { platform } = bundle;
  const day = readDay(asOf ?? new Date().toISOString().slice(0, 10));
  if (day === undefined) {
    return { problems: [{ code: "not-a-date", platform, name: asOf }] };
  }
  const current = bundle.rules.filter(({ staleUntil }) => staleUntil === undefined || day < staleUntil);
  const all = current
    .flatMap((rule): readonly RuleToReview[] => {
      const {
        name,
        told: { doc, standing, sources },
        staleFrom,
      } = rule;
      return staleFrom === undefined
        ? []
        : [
            {
              rule: name,
              ...(doc === undefined ? {} : { doc }),
              review: staleFrom,
              days: countDays(staleFrom, day),
              standing,
              sources,
            },
          ];
    })
    .toSorted((a, b) => b.days - a.days || (a.rule < b.rule ? -1 : 1));
  const stale = all.filter(({ days }) => days >= 0);
  const soon = all.filter(({ days }) => days < 0).slice(0, Math.max(0, next));
  const named = new Set([...stale, ...soon].flatMap(({ sources }) => sources));
  return {
    waft: 1,
    platform,
    asOf: day,
    rules: current.length,
    stale,
    next: soon,
    sources: nameSources(bundle, named),
  };
}

function nameSources({ sources }: Bundle, named: ReadonlySet<string>): StaleFacts["sources"] {
  const kept = sources.filter(({ name }) => named.has(name));
  return Object.fromEntries(
    kept.map(({ name, told: { title, url, published, seen } }) => [
      name,
      {
        ...(title === undefined ? {} : { title }),
        ...(url === undefined ? {} : { url }),
        ...(published === undefined ? {} : { published }),
        ...(seen === undefined ? {} : { seen }),
      },
    ]),
  );
}
