import type { Trace, TracedPart } from "@waft/runtime";
import type { Language } from "../words/language.ts";
import { sayBecause, sayChange, type Change } from "../words/say-change.ts";
import { saySourceDate } from "../words/say-rule.ts";
import { foldNames } from "./fold-names.ts";
import { callInStory, type Story } from "./story.ts";

type Parts = Readonly<Record<string, TracedPart>>;

/** Says which parts got worse at a hop, one sentence for each rule that did it. */
export function describeChanges(
  story: Story,
  { hop, parts: after }: { readonly hop: number; readonly parts: Parts },
): readonly string[] {
  const { trace, language } = story;
  const before = readBefore(trace, hop);
  const groups = new Map<string, { level: Change["level"]; rule: string | null; names: string[] }>();
  for (const [name, { level, decidedBy }] of Object.entries(after)) {
    if (isWorse(level) && before[name]?.level !== level) {
      const key = `${level} ${decidedBy ?? ""}`;
      const group = groups.get(key) ?? { level, rule: decidedBy, names: [] };
      group.names.push(name);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ level, rule, names }) => {
    const because = sayBecause(rule, nameBestSource(trace, rule, language));
    const parts = foldNames(names).map((name) => callInStory(story, name));
    return sayChange({ level, parts, hop, because }, language);
  });
}

function readBefore({ start, hops }: Trace, hop: number): Parts {
  return hop === 0 ? {} : (hops[hop - 2]?.parts ?? start.parts);
}

function isWorse(level: TracedPart["level"]): level is Change["level"] {
  return level === "lost" || level === "cut" || level === "linked";
}

/** The source that gives a rule its standing, with its date. */
export function nameBestSource({ rules, sources }: Trace, name: string | null, language: Language): string | undefined {
  const rule = name === null ? undefined : rules[name];
  const best = rule?.sources.find((source) => sources[source]?.kind === rule.standing) ?? rule?.sources[0];
  const source = best === undefined ? undefined : sources[best];
  if (best === undefined || source === undefined) {
    return best;
  }
  const date = saySourceDate(source, language);
  return date === undefined ? best : `${best}, ${date}`;
}
