import type { Language, Span } from "@waft/core";
import type { OutlineItem } from "@waft/language-service";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { kindWords, ruleWords } from "../words/rule-words.ts";
import type { Looked } from "./session/looked.ts";
import type { Worked } from "./open-rules.ts";

/** Which file is outlined. */
export interface OutlineProps {
  readonly worked: Worked;
  readonly path: string;
  readonly language: Language;
  /** The outline is asked for anew whenever the rules were looked at. */
  readonly looked: Looked;
  readonly onJump: (span: Span) => void;
}

/** What a file declares, as a list: pressing a line goes there. */
export function OutlineList({ worked, path, language, looked, onJump }: OutlineProps): JSX.Element {
  const [outline, setOutline] = useState<readonly OutlineItem[]>([]);
  useEffect(() => {
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const items = await worked.session.ask("outline", { path });
      if (isWanted) {
        setOutline(items);
      }
    };
    void ask();
    return () => {
      isWanted = false;
    };
  }, [worked, path, looked.findings]);
  return (
    <details class="outline">
      <summary>{ruleWords.outline(outline.length)[language]}</summary>
      <Items {...{ items: outline, language, onJump }} />
    </details>
  );
}

function Items({
  items,
  language,
  onJump,
}: {
  readonly items: readonly OutlineItem[];
  readonly language: Language;
  readonly onJump: (span: Span) => void;
}): JSX.Element {
  return (
    <ul>
      {items.map(({ name, kind, detail, nameSpan, children }) => (
        <li key={`${kind} ${name} ${nameSpan.start}`}>
          <button type="button" class="small" onClick={() => onJump(nameSpan)}>
            <span class="quiet">{kindWords[kind][language]}</span> <code lang="en">{name}</code>
          </button>{" "}
          {detail === undefined ? null : (
            <span class="quiet" lang="en">
              {detail}
            </span>
          )}
          {children.length === 0 ? null : <Items {...{ items: children, language, onJump }} />}
        </li>
      ))}
    </ul>
  );
}
