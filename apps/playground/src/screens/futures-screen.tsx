import { callPart, nameLetter, type Story } from "@waft/cards/layout";
import { sayProblem } from "@waft/runtime/words";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { askChain } from "../ask/ask-chain.ts";
import { useMarks } from "../ask/use-marks.ts";
import { BriefPanel } from "../brief/brief-panel.tsx";
import { ChainBuilder } from "../controls/chain-builder.tsx";
import { DateSlider } from "../controls/date-slider.tsx";
import { Evidence } from "../controls/evidence.tsx";
import { focusAfter } from "../controls/focus-after.ts";
import { PostBuilder } from "../controls/post-builder.tsx";
import { Select } from "../controls/select.tsx";
import { SteadyButton } from "../controls/steady-button.tsx";
import { LeftOut } from "../controls/left-out.tsx";
import type { Contest } from "../futures/find-flips.ts";
import { creditGoal } from "../futures/judge-chain.ts";
import { ClaimList } from "../futures/claim-list.tsx";
import { PartTable } from "../futures/part-table.tsx";
import { VerdictPanel } from "../futures/verdict-panel.tsx";
import { mostChains } from "../view/view.ts";
import { futureWords } from "../words/future-words.ts";
import type { ScreenProps } from "./film-screen.tsx";

/** Two to four chains side by side: what each leaves, judged by a goal. */
export function FuturesScreen({ bundle, view, today, onChange }: ScreenProps): JSX.Element {
  const { language, chains } = view;
  const asked = useMemo(
    () => chains.map((chain) => askChain(bundle, view, chain)),
    [bundle, view.asOf, view.by, view.parts, view.settings, chains],
  );
  const stories = asked.flatMap((one): readonly Story[] =>
    one === undefined ? [] : [{ bundle, trace: one.trace, language, names: "in-words" }],
  );
  const [first, ...others] = stories;
  const goals = listGoals({ bundle, wish: view, chains, language });
  const { goal = creditGoal } = view;
  // A post without a part cannot be asked whether the part is still there.
  const isOffered = goals.some(([one]) => one === goal);
  const contest: Contest = { bundle, wish: view, chains, goal: isOffered ? goal : creditGoal, language };
  const leftOut = new Set([
    ...asked.flatMap((one) => one?.leftOut ?? []).map((problem) => sayProblem(problem, language).message),
    ...(isOffered ? [] : [futureWords.noGoal(callPart(bundle, goal, language))[language]]),
  ]);
  const marks = useMarks(bundle, { view, chains, today });
  return (
    <>
      <div class="controls wide">
        <PostBuilder bundle={bundle} view={view} onChange={onChange} />
        <Chains bundle={bundle} view={view} onChange={onChange} />
        <DateSlider view={view} today={today} marks={marks} onDay={(asOf) => onChange({ asOf })} />
      </div>
      <LeftOut sentences={[...leftOut]} language={language} />
      <Select
        id="goal"
        label={futureWords.goal[language]}
        value={contest.goal}
        options={goals}
        onChoose={(chosen) => onChange({ goal: chosen })}
      />
      <div id="answer" tabIndex={-1}>
        <VerdictPanel contest={contest} today={today} />
        <PartTable stories={stories} />
      </div>
      {first === undefined ? null : <Evidence stories={[first, ...others]} />}
      <ClaimList platform={view.platform} language={language} />
      <BriefPanel contest={contest} stories={stories} />
    </>
  );
}

function Chains({ bundle, view, onChange }: Omit<ScreenProps, "today" | "drafts">): JSX.Element {
  const { language, chains } = view;
  const last = chains.at(-1) ?? [];
  return (
    <div class="chains">
      {chains.map((chain, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a chain is its letter
        <div key={index}>
          <ChainBuilder
            bundle={bundle}
            view={view}
            chain={chain}
            id={`chain-${nameLetter(index)}`}
            title={futureWords.chain(nameLetter(index))[language]}
            onChain={(next) => onChange({ chains: chains.with(index, next) })}
          />
          {chains.length < 2 ? null : (
            <button
              type="button"
              class="small"
              onClick={() => {
                // The button of the chain after it takes its place; the last one has none after it, the only one none at all.
                focusAfter(index === chains.length - 1 || chains.length === 2 ? "#add-chain" : undefined);
                onChange({ chains: chains.filter((_, at) => at !== index) });
              }}
            >
              {futureWords.removeChain(nameLetter(index))[language]}
            </button>
          )}
        </div>
      ))}
      <SteadyButton
        id="add-chain"
        isIdle={chains.length >= mostChains}
        onPress={() => onChange({ chains: [...chains, last] })}
      >
        + {futureWords.addChain[language]}
      </SteadyButton>
    </div>
  );
}

/** The goals that can be chosen: whom the next like counts for, and every part that the post has. */
export function listGoals({ bundle, wish, language }: Omit<Contest, "goal">): readonly (readonly [string, string])[] {
  const had = bundle.parts.filter(({ name, ofPost, always }) => ofPost && (wish.parts.includes(name) || always));
  const held = had.filter(({ parent }) => parent < 0 || had.some(({ name }) => name === bundle.parts[parent]?.name));
  const parts = held.map(
    ({ name }) => [name, futureWords.leftGoal(callPart(bundle, name, language))[language]] as const,
  );
  return [[creditGoal, futureWords.credit[language]], ...parts];
}
