import { connectCards, type PressedPart } from "@waft/cards";
import "@waft/cards/react";
import { useMemo, useState, type ReactNode } from "react";
import { days, followPost, languages } from "./follow-post.ts";

/** The page: a post hop by hop, on a day and in a language that are chosen. */
export function Page({ content }: { readonly content: string }): ReactNode {
  const [day, setDay] = useState<string>(days[0]);
  const [language, setLanguage] = useState<(typeof languages)[number]>("en");
  const [pressed, setPressed] = useState<PressedPart>();
  const shown = useMemo(() => followPost(day, language), [day, language]);
  const rule = pressed === undefined ? undefined : shown.trace.hops[pressed.hop - 1]?.parts?.[pressed.part]?.decidedBy;
  return (
    <main>
      <h1>What becomes of a post</h1>
      <p>
        <label>
          Day{" "}
          <select value={day} onChange={(event) => setDay(event.target.value)}>
            {days.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <label>
          Language{" "}
          <select
            value={language}
            onChange={(event) => setLanguage(languages.find((one) => one === event.target.value) ?? "en")}
          >
            {languages.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      </p>
      <h2>Hop by hop</h2>
      <waft-cards
        // React sets no properties of elements that a server rendered: the element is connected as soon as it is there.
        ref={(cards) => connectCards(cards, { shown, onPart: setPressed })}
        network={shown.bundle.platform}
        lang={language}
        // A browser takes the content of the server out of the page while it reads it: here it is empty.
        dangerouslySetInnerHTML={{ __html: content }}
      />
      <p role="status">
        {pressed === undefined
          ? "Press a part that is not as it was."
          : `${pressed.part} at hop ${pressed.hop}: ${rule ?? "no rule says so"}`}
      </p>
    </main>
  );
}
