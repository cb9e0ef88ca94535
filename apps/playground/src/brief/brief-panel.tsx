import type { Story } from "@waft/cards/layout";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Contest } from "../futures/find-flips.ts";
import { futureWords } from "../words/future-words.ts";
import { drawBrief } from "./draw-brief.ts";
import { paintPng, saveFile } from "./save-file.ts";
import { describeBrief, writeMarkdown } from "./write-brief.ts";

/** The brief to take along: as Markdown, as a picture, on paper. */
export function BriefPanel({
  contest,
  stories,
}: {
  readonly contest: Contest;
  readonly stories: readonly Story[];
}): JSX.Element {
  const { language, bundle, wish } = contest;
  const [told, setTold] = useState("");
  const name = `waft-${bundle.platform}-${wish.asOf}`;
  const saveMarkdown = (): void => {
    const text = writeMarkdown(describeBrief(contest, stories), language);
    saveFile(`${name}.md`, new Blob([text], { type: "text/markdown" }));
  };
  const saveSvg = (): void => {
    const { svg } = drawBrief(describeBrief(contest, stories));
    saveFile(`${name}.svg`, new Blob([svg], { type: "image/svg+xml" }));
  };
  const savePng = async (): Promise<void> => {
    const png = await paintPng(drawBrief(describeBrief(contest, stories)));
    setTold(png === undefined ? futureWords.noPng[language] : "");
    if (png !== undefined) {
      saveFile(`${name}.png`, png);
    }
  };
  return (
    <section aria-labelledby="brief" class="brief">
      <h2 id="brief">{futureWords.brief[language]}</h2>
      <button type="button" onClick={saveMarkdown}>
        {futureWords.markdown[language]}
      </button>{" "}
      <button type="button" onClick={saveSvg}>
        {futureWords.svg[language]}
      </button>{" "}
      <button type="button" onClick={() => void savePng()}>
        {futureWords.png[language]}
      </button>{" "}
      <button type="button" onClick={() => print()}>
        {futureWords.print[language]}
      </button>
      <p role="status">{told}</p>
    </section>
  );
}
