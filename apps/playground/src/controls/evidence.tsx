import { evidencePhrases, sayRule, saySoftDate, sayStale, type Story } from "@waft/cards/layout";
import type { JSX } from "preact";
import { describeSource } from "../ask/describe-why.ts";
import { filmWords } from "../words/ask-words.ts";
import { Unfolding } from "./unfolding.tsx";
import { SourceList } from "./why-panel.tsx";

/** On whose word answers stand: what to beware of, the rules with their dates, the sources with their addresses. */
export function Evidence({ stories }: { readonly stories: readonly [Story, ...Story[]] }): JSX.Element {
  const [first] = stories;
  const { language } = first;
  const rules = new Map(stories.flatMap(({ trace }) => Object.entries(trace.rules)));
  const sources = new Map(
    stories.flatMap((story) => Object.keys(story.trace.sources).map((name) => [name, story] as const)),
  );
  const stale = [...rules.values()].filter((rule) => rule.stale).length;
  const isSoft = stories.some(({ trace }) => trace.hops.some(({ about }) => about === true));
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{filmWords.evidence[language]}</h2>
      {isSoft ? <p class="caution">{saySoftDate(first.trace.asOf, language)}</p> : null}
      {stale > 0 ? <p class="caution">{sayStale(stale, rules.size)[language]}</p> : null}
      <Unfolding
        summary={`${evidencePhrases.rules[language]} (${rules.size})`}
        draw={() => (
          <ul class="sources">
            {[...rules].map(([name, rule]) => (
              <li key={name}>{sayRule(name, rule, language)}</li>
            ))}
          </ul>
        )}
      />
      <Unfolding
        summary={`${evidencePhrases.sources[language]} (${sources.size})`}
        draw={() => <SourceList sources={[...sources].map(([name, story]) => describeSource(story, name))} />}
      />
    </section>
  );
}
