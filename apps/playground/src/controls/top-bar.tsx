import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { platformNames } from "../platforms/load-platform.ts";
import type { Change } from "../view/apply-change.ts";
import { listExamples } from "../view/examples.ts";
import type { View } from "../view/view.ts";
import { filmWords } from "../words/ask-words.ts";
import { pageWords } from "../words/page-words.ts";
import { Select } from "./select.tsx";

/** What stands above every screen. */
export interface BarProps {
  readonly view: Pick<View, "language" | "screen" | "theme" | "platform">;
  readonly today: string;
  readonly onChange: (change: Change) => void;
  readonly onPlatform: (name: string) => void;
  readonly onHelp: () => void;
}

/** The title, the screens, the examples, and how the page speaks and looks. */
export function TopBar({ view, today, onChange, onPlatform, onHelp }: BarProps): JSX.Element {
  const { language, screen } = view;
  const examples = listExamples(today);
  return (
    <header class="top">
      <div>
        <h1>{pageWords.title[language]}</h1>
        <p class="quiet">{pageWords.lead[language]}</p>
      </div>
      <nav aria-label={pageWords.screens[language]}>
        {(["film", "futures", "rules"] as const).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={screen === name}
            onClick={() => onChange({ screen: name, rule: undefined })}
          >
            {pageWords[name][language]}
          </button>
        ))}
      </nav>
      <div class="settings">
        <Select
          id="example"
          label={pageWords.examples[language]}
          value=""
          options={[["", "…"], ...examples.map(({ title }, index) => [String(index), title[language]] as const)]}
          onChoose={(index) => onChange(examples[Number(index)]?.change ?? {})}
        />
        <Looks view={view} onChange={onChange} onPlatform={onPlatform} />
        <CopyLink language={language} />
        {screen === "film" ? (
          <button type="button" onClick={onHelp}>
            {filmWords.keys[language]} (?)
          </button>
        ) : null}
      </div>
    </header>
  );
}

function Looks({
  view: { language, theme, platform },
  onChange,
  onPlatform,
}: Pick<BarProps, "view" | "onChange" | "onPlatform">): JSX.Element {
  return (
    <>
      {platformNames.length < 2 ? null : (
        <Select
          id="platform"
          label={pageWords.network[language]}
          value={platform}
          options={platformNames.map(({ name, title }) => [name, title])}
          onChoose={onPlatform}
        />
      )}
      <Select
        id="language"
        label={pageWords.language[language]}
        value={language}
        options={[
          ["en", "English"],
          ["nl", "Nederlands"],
        ]}
        onChoose={(chosen) => onChange({ language: chosen === "nl" ? "nl" : "en" })}
      />
      <Select
        id="theme"
        label={pageWords.theme[language]}
        value={theme ?? ""}
        options={[
          ["", pageWords.system[language]],
          ["light", pageWords.light[language]],
          ["dark", pageWords.dark[language]],
        ]}
        onChoose={(chosen) => onChange({ theme: chosen === "light" || chosen === "dark" ? chosen : undefined })}
      />
    </>
  );
}

function CopyLink({ language }: Pick<View, "language">): JSX.Element {
  const [told, setTold] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      setTold(pageWords.copied[language]);
    } catch {
      // A browser may not allow it, or only on a secure page.
      setTold(pageWords.notCopied[language]);
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {pageWords.copyLink[language]}
      </button>
      <span role="status">{told}</span>
    </>
  );
}
