import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { pageWords } from "../words/page-words.ts";
import type { ScreenProps } from "./film-screen.tsx";

type Panel = (props: ScreenProps) => JSX.Element;

/** The rules in an editor; the editor is loaded when it is first wanted, for most never want it. */
export function RulesScreen(props: ScreenProps): JSX.Element {
  const { language } = props.view;
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<{ readonly Panel?: Panel }>();
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      const module = await loadPanel();
      if (isWanted) {
        setLoaded(module === undefined ? {} : { Panel: module });
      }
    };
    setLoaded(undefined);
    void load();
    return () => {
      isWanted = false;
    };
  }, [attempt]);
  if (loaded === undefined) {
    return (
      <p class="loading" role="status">
        {pageWords.loadingEditor[language]}
      </p>
    );
  }
  return loaded.Panel === undefined ? (
    <div class="notice" role="alert">
      <p>{pageWords.noEditor[language]}</p>
      <button type="button" onClick={() => setAttempt(attempt + 1)}>
        {pageWords.again[language]}
      </button>
    </div>
  ) : (
    <loaded.Panel {...props} />
  );
}

/** Undefined when it cannot be had. */
async function loadPanel(): Promise<Panel | undefined> {
  try {
    const { RulesPanel } = await import("../rules/rules-panel.tsx");
    return RulesPanel;
  } catch {
    // The network went away before the editor was looked at first.
    return undefined;
  }
}
