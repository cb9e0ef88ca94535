import { sayFate, type Story } from "@waft/cards/layout";
import { sayProblem } from "@waft/runtime/words";
import type { Bundle } from "@waft/runtime";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { useAsked } from "../ask/use-asked.ts";
import { useMarks } from "../ask/use-marks.ts";
import { CardsStrip } from "../controls/cards-strip.tsx";
import { ChainBuilder } from "../controls/chain-builder.tsx";
import { DateSlider } from "../controls/date-slider.tsx";
import { PostBuilder, type ControlProps } from "../controls/post-builder.tsx";
import { LeftOut } from "../controls/left-out.tsx";
import { askWords, filmWords } from "../words/ask-words.ts";
import { ruleWords } from "../words/rule-words.ts";
import { FirstMistake } from "./first-mistake.tsx";
import { listChanges, type ChangedAnswer } from "./list-changes.ts";
import type { Looked } from "./session/looked.ts";

/** What the picture is made of. */
export interface PictureProps extends Omit<ControlProps, "bundle"> {
  /** The rules as they were shipped: the picture says what is otherwise. */
  readonly shipped: Bundle;
  readonly looked: Looked;
  readonly today: string;
}

/** What viewers hold with the rules in the editor; with the last that compiled while these do not. */
export function PicturePanel({ shipped, looked, view, today, onChange }: PictureProps): JSX.Element {
  const { bundle = shipped, isBroken } = looked;
  const { language } = view;
  const [chain = []] = view.chains;
  const asked = useAsked(bundle, view, chain);
  const before = useAsked(shipped, view, chain)?.trace;
  return (
    <section class="picture" aria-labelledby="picture-title" id="answer" tabIndex={-1}>
      <h2 id="picture-title">{filmWords.strip[language]}</h2>
      {isBroken ? (
        <div class="notice broken" role="status">
          <p>{ruleWords.broken[language]}</p>
          <FirstMistake findings={looked.findings} language={language} />
        </div>
      ) : null}
      <details class="post-and-chain">
        <summary>{ruleWords.asked[language]}</summary>
        <AskedControls {...{ bundle, view, today, onChange }} />
      </details>
      {asked === undefined ? (
        <p class="notice" role="status">
          {askWords.noAnswer[language]}
        </p>
      ) : (
        <>
          <LeftOut sentences={asked.leftOut.map((one) => sayProblem(one, language).message)} language={language} />
          <Cards
            story={{ bundle, trace: asked.trace, language, names: "in-words" }}
            shipped={shipped}
            before={before}
            isBroken={isBroken}
          />
        </>
      )}
    </section>
  );
}

function AskedControls({ bundle, view, today, onChange }: ControlProps & { readonly today: string }): JSX.Element {
  const [chain = []] = view.chains;
  const marks = useMarks(bundle, { view, chains: useMemo(() => [chain], [chain]), today });
  return (
    <>
      <PostBuilder bundle={bundle} view={view} onChange={onChange} />
      <ChainBuilder
        {...{ bundle, view, chain }}
        id="act"
        title={askWords.chain[view.language]}
        onChain={(next) => onChange({ chains: [next, ...view.chains.slice(1)] })}
      />
      <DateSlider view={view} today={today} marks={marks} onDay={(asOf) => onChange({ asOf })} />
    </>
  );
}

interface CardsProps {
  readonly story: Story;
  readonly shipped: Bundle;
  readonly before: Story["trace"] | undefined;
  readonly isBroken: boolean;
}

/** One card at a time, so that editor and picture stand side by side; those that are otherwise than before are marked. */
function Cards({ story, shipped, before, isBroken }: CardsProps): JSX.Element {
  const { language, trace } = story;
  const last = trace.hops.length;
  const [chosen, setChosen] = useState<number | "all" | "last">("last");
  const changes = useMemo(
    () => (before === undefined ? [] : listChanges({ bundle: shipped, trace: before }, story)),
    [before, story.trace, language],
  );
  const hop = chosen === "all" ? undefined : Math.min(last, chosen === "last" ? last : chosen);
  const choices: readonly (readonly [number | "all", string])[] = [
    ...Array.from({ length: last + 1 }, (_, index) => [index, nameHop(story, index, changes)] as const),
    ["all", ruleWords.allCards[language]],
  ];
  return (
    <>
      <p class="fate" role="status">
        {sayFate(story)}
      </p>
      <div class="hops" role="group" aria-label={ruleWords.cards[language]}>
        {choices.map(([choice, said]) => (
          <button
            key={choice}
            type="button"
            class="small"
            aria-pressed={choice === (hop ?? "all")}
            onClick={() => setChosen(choice)}
          >
            {said}
          </button>
        ))}
      </div>
      <div class={isBroken ? "last-good" : undefined}>
        <CardsStrip story={story} ghosts {...(hop === undefined ? {} : { only: hop })} />
      </div>
      <Changes changes={changes} language={language} onHop={setChosen} />
    </>
  );
}

function nameHop({ language }: Story, hop: number, changes: readonly ChangedAnswer[]): string {
  const said = (hop === 0 ? ruleWords.published : ruleWords.hop(hop))[language];
  return changes.some((change) => change.hop === hop) ? `${said} ≠` : said;
}

function Changes({
  changes,
  language,
  onHop,
}: {
  readonly changes: readonly ChangedAnswer[];
  readonly language: Story["language"];
  readonly onHop: (hop: number) => void;
}): JSX.Element {
  return (
    <div class="changes">
      <h3>
        <span role="status">
          {(changes.length === 0 ? ruleWords.asShipped : ruleWords.differs(changes.length))[language]}
        </span>
      </h3>
      {changes.length === 0 ? null : (
        <ul>
          {changes.map(({ hop, said }) => (
            <li key={`${hop} ${said}`}>
              <button type="button" class="small" onClick={() => onHop(hop)}>
                {(hop === 0 ? ruleWords.published : ruleWords.hop(hop))[language]}
              </button>{" "}
              {said}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
