import { findText, sayFate, type Story } from "@waft/cards/layout";
import type { Bundle } from "@waft/runtime";
import { sayProblem } from "@waft/runtime/words";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { askChain } from "../ask/ask-chain.ts";
import { translateChain } from "../ask/translate-chain.ts";
import { platformNames } from "../platforms/load-platform.ts";
import { usePlatform } from "../platforms/use-platform.ts";
import type { View } from "../view/view.ts";
import { filmWords } from "../words/ask-words.ts";
import { linkWords, pageWords } from "../words/page-words.ts";
import { CardsStrip } from "./cards-strip.tsx";
import type { ControlProps } from "./post-builder.tsx";
import { Select } from "./select.tsx";
import { LeftOut } from "./left-out.tsx";

/** The same post and the same chain on another network that the page was built with. */
export function BesidePanel({ bundle, view, onChange }: ControlProps): JSX.Element | null {
  const { language, platform } = view;
  // The network itself is none beside it.
  const beside = view.beside === platform ? undefined : view.beside;
  const others = platformNames.filter(({ name }) => name !== platform);
  // The menu does not depend on the day: while somebody drags the slider it is not drawn anew.
  const menu = useMemo(
    () => (
      <Select
        id="beside"
        label={pageWords.network[language]}
        value={others.some(({ name }) => name === beside) ? (beside ?? "") : ""}
        options={[["", filmWords.besideNone[language]], ...others.map(({ name, title }) => [name, title] as const)]}
        onChoose={(name) => onChange({ beside: name === "" ? undefined : name })}
      />
    ),
    [language, beside, platform, onChange],
  );
  return others.length === 0 ? null : (
    <section aria-labelledby="beside-title">
      <h2 id="beside-title">{filmWords.beside[language]}</h2>
      {menu}
      {beside === undefined ? null : <Beside view={view} network={bundle} name={beside} />}
    </section>
  );
}

interface BesideProps {
  readonly view: View;
  /** The network in whose words the chain is. */
  readonly network: Bundle;
  readonly name: string;
}

function Beside({ view, network, name }: BesideProps): JSX.Element {
  const { language } = view;
  const { bundle, state } = usePlatform(name);
  if (!platformNames.some((one) => one.name === name)) {
    return <p role="status">{linkWords.noPlatform(name)[language]}</p>;
  }
  if (bundle === undefined) {
    return <p role="status">{pageWords[state === "failed" ? "failed" : "loading"][language]}</p>;
  }
  const { acts, renamed } = translateChain(network, bundle, view.chains[0] ?? []);
  const asked = askChain(bundle, view, acts);
  if (asked === undefined) {
    return <p role="status">{pageWords.failed[language]}</p>;
  }
  const story: Story = { bundle, trace: asked.trace, language, names: "in-words" };
  return (
    <>
      <h3>{findText(bundle, bundle.title, language) ?? name}</h3>
      <LeftOut sentences={asked.leftOut.map((problem) => sayProblem(problem, language).message)} language={language} />
      {renamed.map(({ from, to }) => (
        <p key={from} class="quiet">
          {filmWords.standsFor(to, from)[language]}
        </p>
      ))}
      <p class="fate">{sayFate(story)}</p>
      <CardsStrip story={story} ghosts={view.ghosts} />
    </>
  );
}
