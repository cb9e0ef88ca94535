import type { Bundle, Trace } from "@waft/runtime";
import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { askChain } from "./ask/ask-chain.ts";
import { listChanged } from "./ask/describe-why.ts";
import { focusAfter } from "./controls/focus-after.ts";
import { HelpDialog } from "./controls/help-dialog.tsx";
import { LinkNotice } from "./controls/link-notice.tsx";
import { TopBar } from "./controls/top-bar.tsx";
import { useKeys, type Keys } from "./controls/use-keys.ts";
import { platformNames } from "./platforms/load-platform.ts";
import { useChosenPlatform } from "./platforms/use-chosen-platform.ts";
import { usePlatform } from "./platforms/use-platform.ts";
import { isAnythingUnkept, isChanged, type Drafts } from "./rules/drafts.ts";
import { FilmScreen } from "./screens/film-screen.tsx";
import { FuturesScreen } from "./screens/futures-screen.tsx";
import { RulesScreen } from "./screens/rules-screen.tsx";
import { useView, type HeldView } from "./view/use-view.ts";
import { usualPlatform, type View } from "./view/view.ts";
import { linkWords, pageWords } from "./words/page-words.ts";

const screens = { film: FilmScreen, futures: FuturesScreen, rules: RulesScreen } as const;

/** The whole page. `today` is the last day that can be asked, `YYYY-MM-DD`. */
export function App({ today }: { readonly today: string }): JSX.Element {
  const { view, troubles, change, amend, dismiss } = useView(today);
  const { language, theme, screen } = view;
  const Screen = screens[screen];
  const drafts = useRef<Drafts["current"]>({});
  useWarning(drafts);
  const { state, bundle, tryAgain } = usePlatform(view.platform);
  const choosePlatform = useChosenPlatform({ platform: view.platform, bundle, change, amend });
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = theme ?? "light dark";
    document.title = pageWords.title[language];
  }, [language, theme]);
  const help = (): void => dialog.current?.showModal();
  // It does not depend on the day: while somebody drags the slider it is not drawn anew.
  const bar = useMemo(
    () => <TopBar view={view} today={today} onChange={change} onPlatform={choosePlatform} onHelp={help} />,
    [language, theme, screen, view.platform, today, change, choosePlatform],
  );
  const leaveNotice = (): void => {
    focusAfter("#answer");
    dismiss();
  };
  const filmKeys = screen === "film" && bundle !== undefined ? listFilmKeys({ bundle, change }) : {};
  useKeys(view.keys ? { ...filmKeys, "?": help } : {});
  return (
    <>
      <a class="skip" href="#answer" onClick={skipToAnswer}>
        {pageWords.skip[language]}
      </a>
      {bar}
      <main>
        {troubles.length === 0 ? null : <LinkNotice troubles={troubles} language={language} onDismiss={leaveNotice} />}
        {bundle === undefined ? (
          <Waiting isFailed={state === "failed"} view={view} onAgain={tryAgain} onChange={change} />
        ) : (
          <>
            {screen !== "rules" && isChanged(drafts, view) ? <p class="notice">{pageWords.shipped[language]}</p> : null}
            <Screen bundle={bundle} view={view} today={today} drafts={drafts} onChange={change} />
          </>
        )}
      </main>
      <footer>
        <p>{pageWords.scope[language]}</p>
        <p>{pageWords.private[language]}</p>
      </footer>
      <HelpDialog view={view} dialog={dialog} onSwitch={(keys) => change({ keys })} />
    </>
  );
}

/** Lets the browser ask before a page is left with changed rules that would be lost. */
function useWarning(drafts: Drafts): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (isAnythingUnkept(drafts, location.hash)) {
        event.preventDefault();
      }
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [drafts]);
}

/** What the keys of the filmstrip do. */
function listFilmKeys({ bundle, change }: Pick<HeldView, "change"> & { readonly bundle: Bundle }): Keys {
  const readHops = (view: View): { readonly hop: number; readonly last: number; readonly trace: Trace | undefined } => {
    const trace = askChain(bundle, view, view.chains[0] ?? [])?.trace;
    const last = trace?.hops.length ?? 0;
    return { trace, last, hop: Math.min(view.hop, last) };
  };
  const step = (by: number): void => {
    change((view) => {
      const { hop, last } = readHops(view);
      return { hop: Math.min(last, Math.max(0, hop + by)), why: undefined };
    });
  };
  return {
    arrowleft: () => step(-1),
    arrowright: () => step(1),
    g: () => change((view) => ({ ghosts: !view.ghosts })),
    d: () => document.querySelector<HTMLElement>("#day")?.focus(),
    w: () =>
      change((view) => {
        const { hop, trace } = readHops(view);
        return { hop, why: trace && (listChanged({ trace }, hop)[0] ?? "author") };
      }),
    escape: () => change({ why: undefined }),
  };
}

/** The address holds the view, so the skip link moves the focus itself. */
function skipToAnswer(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>("#answer")?.focus();
}

interface WaitingProps {
  readonly isFailed: boolean;
  readonly view: View;
  readonly onAgain: () => void;
  readonly onChange: HeldView["change"];
}

/** What is shown while there are no rules: that they are coming, or what can be done. */
function Waiting({ isFailed, view: { language, platform }, onAgain, onChange }: WaitingProps): JSX.Element {
  const first = platformNames.find(({ name }) => name === usualPlatform) ?? platformNames[0];
  if (!isFailed) {
    return (
      <p class="loading" role="status" id="answer" tabIndex={-1}>
        {pageWords.loading[language]}
      </p>
    );
  }
  return platformNames.some(({ name }) => name === platform) || first === undefined ? (
    <div class="notice" role="alert" id="answer" tabIndex={-1}>
      <p>{pageWords.failed[language]}</p>
      <button type="button" onClick={onAgain}>
        {pageWords.again[language]}
      </button>
    </div>
  ) : (
    <div class="notice" role="alert" id="answer" tabIndex={-1}>
      <p>{linkWords.noPlatform(platform)[language]}</p>
      <button
        type="button"
        onClick={() => {
          focusAfter("#platform");
          onChange({ platform: first.name });
        }}
      >
        {linkWords.instead(first.title)[language]}
      </button>
    </div>
  );
}
