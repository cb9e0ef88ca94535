import { nameLetter } from "@waft/cards/layout";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { firstMonth } from "../view/months.ts";
import { futureWords } from "../words/future-words.ts";
import { findDayFlips, findPostFlips, judgeContest, type Contest, type Flip } from "./find-flips.ts";
import { sayChain } from "./say-chain.ts";
import { sayAsked } from "./say-asked.ts";
import { sayVerdict } from "./say-verdict.ts";

/** The verdict in a sentence, its reasons, and what would change it. */
export function VerdictPanel({ contest, today }: { readonly contest: Contest; readonly today: string }): JSX.Element {
  const { bundle, chains, language } = contest;
  const judged = judgeContest(contest);
  const key = JSON.stringify([contest.wish, chains, contest.goal, language, bundle.hash]);
  const flips = useMemo(
    () => [...findDayFlips(contest, { from: `${firstMonth}-01`, to: today }), ...findPostFlips(contest)],
    [key, today],
  );
  return (
    <section aria-labelledby="verdict">
      <h2 id="verdict">{futureWords.verdict[language]}</h2>
      <p class="quiet">{sayAsked(contest)}</p>
      <p class="fate" role="status">
        {sayVerdict(contest, judged)}
      </p>
      <ul class="reasons">
        {judged.map(({ said: end, because, judgement }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a chain is its letter
          <li key={index} class={judgement}>
            <strong>{nameLetter(index)}</strong> {sayChain(bundle, chains[index] ?? [], language)}: {end}
            {because === undefined ? "" : ` (${because})`}.
          </li>
        ))}
      </ul>
      <h3>{futureWords.flips[language]}</h3>
      <FlipList flips={flips} language={language} />
    </section>
  );
}

function FlipList({
  flips,
  language,
}: {
  readonly flips: readonly Flip[];
  readonly language: Contest["language"];
}): JSX.Element {
  return (
    <>
      <p class="quiet">{futureWords.flipsAll[language]}</p>
      {flips.length === 0 ? (
        <p>{futureWords.noFlips[language]}</p>
      ) : (
        <ul>
          {flips.map(({ change, said }) => (
            <li key={change}>
              {change}: {said}.
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
