import type { Language, Span } from "@waft/core";
import type { OutlineItem } from "@waft/language-service";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Unfolding } from "../controls/unfolding.tsx";
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
      const items = await worked.session.ask("outline", { path, language });
      if (isWanted) {
        setOutline(items);
      }
    };
    void ask();
    return () => {
      isWanted = false;
    };
  }, [worked, path, language, looked.findings]);
  return (
    <Unfolding
      class="outline"
      summary={ruleWords.outline(outline.length)[language]}
      draw={() => <Items {...{ items: outline, language, onJump }} />}
    />
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
      {nameKeys(items).map(({ key, item: { name, kind, detail, nameSpan, children } }) => (
        <li key={key}>
          <button type="button" class="small" onClick={() => onJump(nameSpan)}>
            <span class="quiet">{kindWords[kind][language]}</span> <code lang="en">{name}</code>
          </button>{" "}
          {detail === undefined ? null : (
            <span class="quiet" lang={kind === "rule" || kind === "source" ? "en" : language}>
              {detail}
            </span>
          )}
          {children.length === 0 ? null : <Items {...{ items: children, language, onJump }} />}
        </li>
      ))}
    </ul>
  );
}

/** The same key for the same line wherever it stands by now; of those that are called the same, by which of them it is. */
function nameKeys(items: readonly OutlineItem[]): readonly { readonly key: string; readonly item: OutlineItem }[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const called = `${item.kind} ${item.name}`;
    const count = (counts.get(called) ?? 0) + 1;
    counts.set(called, count);
    return { key: `${called} ${count}`, item };
  });
}
