import { findPlace, type Language, type Span } from "@waft/core";
import type { Reference } from "@waft/language-service";
import type { JSX } from "preact";
import { ruleWords } from "../words/rule-words.ts";
import { pageWords } from "../words/page-words.ts";
import type { Worked } from "./open-rules.ts";

/** Where a name stands. */
export interface ReferenceListProps {
  readonly references: readonly Reference[];
  readonly language: Language;
  readonly worked: Worked;
  readonly onJump: (span: Span) => void;
  readonly onClose: () => void;
}

/** Every place where a name stands, with its line; pressing one goes there. */
export function ReferenceList({
  references,
  language,
  worked,
  onJump,
  onClose,
}: ReferenceListProps): JSX.Element | null {
  return references.length === 0 ? null : (
    <section class="references" aria-labelledby="references-title">
      <h3 id="references-title">{ruleWords.references(references.length)[language]}</h3>
      <ul>
        {references.map(({ span, declares }) => (
          <li key={`${span.file} ${span.start}`}>
            <button type="button" class="small" onClick={() => onJump(span)}>
              <code lang="en">{`${span.file}:${findPlace(worked.read(span.file), span.start).line}`}</code>
            </button>{" "}
            <code lang="en">{readLine(worked.read(span.file), span.start)}</code>
            {declares ? ` ${ruleWords.declared[language]}` : ""}
          </li>
        ))}
      </ul>
      <button type="button" class="small" onClick={onClose}>
        {pageWords.close[language]}
      </button>
    </section>
  );
}

function readLine(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end < 0 ? text.length : end).trim();
}
