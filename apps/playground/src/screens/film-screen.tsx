import { sayFate, type Story } from "@waft/cards/layout";
import { sayProblem } from "@waft/runtime/words";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Asked } from "../ask/ask-chain.ts";
import { isSeen } from "../ask/describe-why.ts";
import { useAsked } from "../ask/use-asked.ts";
import { useMarks } from "../ask/use-marks.ts";
import { BesidePanel } from "../controls/beside-panel.tsx";
import { CardsStrip } from "../controls/cards-strip.tsx";
import { ChainBuilder } from "../controls/chain-builder.tsx";
import { DateSlider } from "../controls/date-slider.tsx";
import { Evidence } from "../controls/evidence.tsx";
import { PostBuilder, type ControlProps } from "../controls/post-builder.tsx";
import { Switch } from "../controls/switch.tsx";
import { NearestChanges } from "../controls/nearest-changes.tsx";
import { LeftOut } from "../controls/left-out.tsx";
import { WhyPanel } from "../controls/why-panel.tsx";
import type { Drafts } from "../rules/drafts.ts";
import type { View } from "../view/view.ts";
import { writeLink } from "../view/write-link.ts";
import { askWords, filmWords } from "../words/ask-words.ts";

/** What a screen is given. */
export interface ScreenProps extends ControlProps {
  readonly today: string;
  /** Rules that were changed on the screen of rules. */
  readonly drafts: Drafts;
}

/** One chain, hop by hop: what the viewers after each act hold. */
export function FilmScreen({ bundle, view, today, onChange }: ScreenProps): JSX.Element {
  const [chain = []] = view.chains;
  const { language } = view;
  const asked = useAsked(bundle, view, chain);
  const marks = useMarks(bundle, { view, chains: useMemo(() => [chain], [chain]), today });
  // What is built does not depend on the day: while somebody drags the slider it is not drawn anew.
  const builders = useMemo(
    () => (
      <>
        <PostBuilder bundle={bundle} view={view} onChange={onChange} />
        <ChainBuilder
          bundle={bundle}
          view={view}
          chain={chain}
          id="act"
          title={askWords.chain[language]}
          onChain={(next) => onChange({ chains: [next, ...view.chains.slice(1)] })}
        />
      </>
    ),
    [bundle, view.by, view.parts, view.settings, language, view.chains, onChange],
  );
  return (
    <>
      <div class="controls">
        {builders}
        <DateSlider view={view} today={today} marks={marks} onDay={(asOf) => onChange({ asOf })} />
      </div>
      {asked === undefined ? (
        <p class="notice" role="status">
          {askWords.noAnswer[language]}
        </p>
      ) : (
        <Answer
          story={{ bundle, trace: asked.trace, language, names: "in-words" }}
          asked={asked}
          view={view}
          onChange={onChange}
        />
      )}
    </>
  );
}

interface AnswerProps {
  readonly story: Story;
  readonly asked: Asked;
  readonly view: View;
  readonly onChange: ControlProps["onChange"];
}

function Answer({ story, asked, view, onChange }: AnswerProps): JSX.Element {
  const { language, why } = view;
  const hop = Math.min(view.hop, story.trace.hops.length);
  const { leftOut } = asked;
  const said = leftOut.map((problem) => sayProblem(problem, language).message);
  return (
    <>
      <LeftOut sentences={said} language={language} />
      <section aria-labelledby="strip" id="answer" tabIndex={-1}>
        <div class="heading">
          <h2 id="strip">{filmWords.strip[language]}</h2>
          <Switch
            label={`${filmWords.ghosts[language]} (G)`}
            isOn={view.ghosts}
            onSwitch={(ghosts) => onChange({ ghosts })}
          />
        </div>
        <p class="fate" role="status">
          {sayFate(story)}
        </p>
        {story.trace.hops.length === 0 ? <p class="quiet">{askWords.emptyChain[language]}</p> : null}
        <CardsStrip
          story={story}
          ghosts={view.ghosts}
          current={hop}
          onPart={(at, part) => onChange({ hop: at, why: part })}
        />
      </section>
      {why === undefined ? null : (
        <WhyPanel
          story={story}
          hop={hop}
          part={why}
          linkRule={(rule) => `#${writeLink({ ...view, screen: "rules", rule })}`}
          onClose={() => onChange({ why: undefined })}
        >
          {isSeen(story, hop, why) ? null : (
            <NearestChanges asked={{ story, acts: asked.acts, hop, part: why, view }} onChange={onChange} />
          )}
        </WhyPanel>
      )}
      <BesidePanel bundle={story.bundle} view={view} onChange={onChange} />
      <Evidence stories={[story]} />
    </>
  );
}
