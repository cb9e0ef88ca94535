import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { NearestChange, NearestQuestion } from "../ask/find-nearest.ts";
import type { Change } from "../view/apply-change.ts";
import { nearestWords } from "../words/nearest-words.ts";

/** What is asked, and what happens when a change is chosen. */
export interface NearestProps {
  readonly asked: NearestQuestion;
  readonly onChange: (change: Change) => void;
}

type Found = readonly NearestChange[] | "looking" | "failed";

/** The nearest changes after which a part is seen, each with a button that makes it. */
export function NearestChanges({ asked, onChange }: NearestProps): JSX.Element {
  const { language } = asked.story;
  const found = useNearest(asked);
  return (
    <section class="nearest" aria-labelledby="nearest">
      <h3 id="nearest">{nearestWords.title[language]}</h3>
      {typeof found === "string" ? (
        <p role="status">{nearestWords[found][language]}</p>
      ) : found.length === 0 ? (
        <p>{nearestWords.none[language]}</p>
      ) : (
        <ul>
          {found.map(({ said, change }, index) => (
            <li key={said}>
              <span id={`nearest-${index}`}>{said}</span>{" "}
              <button
                type="button"
                id={`nearest-${index}-apply`}
                aria-labelledby={`nearest-${index}-apply nearest-${index}`}
                onClick={() => {
                  onChange(change);
                  document.querySelector<HTMLElement>("#answer")?.focus();
                }}
              >
                {nearestWords.apply[language]}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Looks once the reason itself is shown; what tries changes is loaded when it is first needed. */
function useNearest(asked: NearestQuestion): Found {
  const { story, acts, hop, part } = asked;
  const [found, setFound] = useState<Found>("looking");
  useEffect(() => {
    let isWanted = true;
    setFound("looking");
    const look = async (): Promise<void> => {
      const next = await import("../ask/find-nearest.ts").then(
        ({ findNearest }) => findNearest(asked),
        (): Found => "failed",
      );
      if (isWanted) {
        setFound(next);
      }
    };
    void look();
    return () => {
      isWanted = false;
    };
    // The same answer in the same words has the same changes.
  }, [story.trace, story.language, acts, hop, part]);
  return found;
}
