import type { Story } from "@waft/cards/layout";
import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { describeWhy, type ReasonSource } from "../ask/describe-why.ts";
import { filmWords } from "../words/ask-words.ts";
import { pageWords } from "../words/page-words.ts";

/** Which part's reason is shown, and how to leave it. */
export interface WhyProps {
  readonly story: Story;
  readonly hop: number;
  readonly part: string;
  /** The address of a rule in the editor. */
  readonly linkRule: (rule: string) => string;
  readonly onClose: () => void;
  /** What stands below the sources. */
  readonly children?: ComponentChildren;
}

/** Why a part is not as it was: the rule, its dates, its standing, its sources. Takes the focus when it opens. */
export function WhyPanel({ story, hop, part, linkRule, onClose, children }: WhyProps): JSX.Element {
  const { language } = story;
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current: opened } = panel;
    opened?.focus();
    return () => {
      if (opened?.contains(document.activeElement) !== false) {
        focusPart(hop, part);
      }
    };
  }, [hop, part]);
  const reason = describeWhy(story, hop, part);
  return (
    <section class="why" ref={panel} tabIndex={-1} aria-labelledby="why-title">
      <h2 id="why-title">{filmWords.why(reason?.part ?? part, hop)[language]}</h2>
      {reason === undefined ? (
        <p>{filmWords.noWhy[language]}</p>
      ) : (
        <>
          <p class="strong">{reason.said}</p>
          {reason.rule === undefined ? (
            <p>{filmWords.noRule[language]}</p>
          ) : (
            <p>{`${filmWords.rule[language]}: ${reason.rule}`}</p>
          )}
          {reason.name === undefined ? null : (
            <p>
              <a href={linkRule(reason.name)}>{filmWords.toRule(reason.name)[language]}</a>
            </p>
          )}
          {reason.doc === undefined ? null : <blockquote lang="en">{reason.doc}</blockquote>}
          <SourceList sources={reason.sources} />
        </>
      )}
      {children}
      <button type="button" onClick={onClose}>
        {pageWords.close[language]}
      </button>
    </section>
  );
}

/** Gives the focus back to the part on its card. */
function focusPart(hop: number, part: string): void {
  const buttons = document.querySelector("waft-cards")?.shadowRoot?.querySelectorAll("button") ?? [];
  const isMeant = ({ dataset }: HTMLElement): boolean => dataset["part"] === part && dataset["hop"] === String(hop);
  [...buttons].find(isMeant)?.focus();
}

/** Sources, each with its address when it has one. */
export function SourceList({ sources }: { readonly sources: readonly ReasonSource[] }): JSX.Element | null {
  return sources.length === 0 ? null : (
    <ul class="sources">
      {sources.map(({ said, address }) => (
        <li key={said}>
          {said}
          {address === undefined ? null : (
            <>
              {" "}
              <a href={address} target="_blank" rel="noreferrer noopener">
                {address}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
