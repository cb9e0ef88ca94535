import type { Language } from "@waft/cards/layout";
import type { JSX } from "preact";
import { askWords } from "../words/ask-words.ts";

/** So many sentences are shown; nobody reads hundreds. */
const mostShown = 8;

/** What had to be left out of a question, in sentences. */
export function LeftOut({
  sentences,
  language,
}: {
  readonly sentences: readonly string[];
  readonly language: Language;
}): JSX.Element | null {
  const more = sentences.length - mostShown;
  return sentences.length === 0 ? null : (
    <div class="notice" role="status">
      <p>{askWords.leftOut[language]}</p>
      <ul>
        {sentences.slice(0, mostShown).map((said) => (
          <li key={said}>{said}</li>
        ))}
        {more > 0 ? <li>{askWords.leftOutMore(more)[language]}</li> : null}
      </ul>
    </div>
  );
}
