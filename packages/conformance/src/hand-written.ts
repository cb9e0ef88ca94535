import bridge from "../vectors/bridge.json" with { type: "json" };
import bringing from "../vectors/bringing.json" with { type: "json" };
import conditions from "../vectors/conditions.json" with { type: "json" };
import copies from "../vectors/copies.json" with { type: "json" };
import counters from "../vectors/counters.json" with { type: "json" };
import dates from "../vectors/dates.json" with { type: "json" };
import evidence from "../vectors/evidence.json" with { type: "json" };
import extendsDated from "../vectors/extends-dated.json" with { type: "json" };
import extendsDay from "../vectors/extends-day.json" with { type: "json" };
import files from "../vectors/files.json" with { type: "json" };
import findingBecomes from "../vectors/finding-becomes.json" with { type: "json" };
import findingContradiction from "../vectors/finding-contradiction.json" with { type: "json" };
import findingDeniedExample from "../vectors/finding-denied-example.json" with { type: "json" };
import findingNoDeniedExample from "../vectors/finding-no-denied-example.json" with { type: "json" };
import findingNone from "../vectors/finding-none.json" with { type: "json" };
import findingOpenExample from "../vectors/finding-open-example.json" with { type: "json" };
import findingUnknownName from "../vectors/finding-unknown-name.json" with { type: "json" };
import findingUnusedIgnore from "../vectors/finding-unused-ignore.json" with { type: "json" };
import findingVacuous from "../vectors/finding-vacuous.json" with { type: "json" };
import groups from "../vectors/groups.json" with { type: "json" };
import levels from "../vectors/levels.json" with { type: "json" };
import otherwise from "../vectors/otherwise.json" with { type: "json" };
import outcomes from "../vectors/outcomes.json" with { type: "json" };
import persons from "../vectors/persons.json" with { type: "json" };
import publishing from "../vectors/publishing.json" with { type: "json" };
import refining from "../vectors/refining.json" with { type: "json" };
import social from "../vectors/social.json" with { type: "json" };

/** The vector files that were written by hand, not yet looked at. */
export const handWritten: readonly unknown[] = [
  bridge,
  bringing,
  conditions,
  copies,
  counters,
  dates,
  evidence,
  extendsDated,
  extendsDay,
  files,
  findingBecomes,
  findingContradiction,
  findingDeniedExample,
  findingNoDeniedExample,
  findingNone,
  findingOpenExample,
  findingUnknownName,
  findingUnusedIgnore,
  findingVacuous,
  groups,
  levels,
  otherwise,
  outcomes,
  persons,
  publishing,
  refining,
  social,
];
