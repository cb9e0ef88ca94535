import type { Span } from "@waft/core";
import type { Reference } from "@waft/language-service";
import type { Bundle } from "@waft/runtime";
import type { JSX } from "preact";
import { useCallback, useRef, useState } from "preact/hooks";
import type { Change } from "../view/apply-change.ts";
import type { View } from "../view/view.ts";
import { pageWords } from "../words/page-words.ts";
import { ruleWords } from "../words/rule-words.ts";
import type { Drafts } from "./drafts.ts";
import { EditorHost, type EditorHandle } from "./editor-host.tsx";
import { FindingsList } from "./findings-list.tsx";
import { moveReferences } from "./move-references.ts";
import { OutlineList } from "./outline-list.tsx";
import { PicturePanel } from "./picture-panel.tsx";
import { PlatformPanel } from "./platform/platform-panel.tsx";
import { ReferenceList } from "./reference-list.tsx";
// oxlint-disable-next-line import/no-unassigned-import -- styles are loaded with the screen that they are for
import "./rules.css";
import { RulesBar, SaveButton } from "./rules-bar.tsx";
import type { Looked } from "./session/looked.ts";
import type { Worked } from "./open-rules.ts";
import { useRuleOfLink } from "./use-rule-of-link.ts";
import { useRules, type HeldRules } from "./use-rules.ts";

/** What the screen of rules is given. */
export interface RulesProps {
  /** The rules as they were shipped. */
  readonly bundle: Bundle;
  readonly view: View;
  readonly today: string;
  readonly drafts: Drafts;
  readonly onChange: (change: Change) => void;
}

/** The rules of a platform in an editor, beside the picture that they make of the post and the chain. */
export function RulesPanel({ bundle, view, today, drafts, onChange }: RulesProps): JSX.Element {
  const { language } = view;
  const [path, setPath] = useState<string>();
  const held = useRules({ view, drafts, onChange });
  if (held.worked === undefined) {
    return <NotOpen held={held} language={language} />;
  }
  return (
    <>
      {held.isRefused ? (
        <p class="notice" role="alert">
          {ruleWords.linkRefused[language]}
        </p>
      ) : null}
      <Workplace
        {...{ bundle, view, today, onChange, held }}
        worked={held.worked}
        looked={held.looked ?? unseen}
        path={findPath(path, held.worked)}
        setPath={setPath}
      />
    </>
  );
}

/** Rules on which nobody can work: they come, they could not be had, or what checks them has stopped. */
function NotOpen({ held, language }: Pick<WorkplaceProps, "held"> & Pick<View, "language">): JSX.Element {
  const { state } = held;
  return state === "failed" || state === "stopped" ? (
    <div class="notice" role="alert">
      <p>{(state === "stopped" ? ruleWords.stopped : pageWords.failed)[language]}</p>
      <button type="button" onClick={held.tryAgain}>
        {pageWords.again[language]}
      </button>
      {state === "failed" ? null : (
        <>
          {" "}
          <SaveButton held={held} language={language} />{" "}
          <button type="button" onClick={held.reset}>
            {ruleWords.reset[language]}
          </button>
        </>
      )}
    </div>
  ) : (
    <p class="loading" role="status">
      {ruleWords.loading[language]}
    </p>
  );
}

/** The file that is open, as long as there is one of that name; otherwise the first one. */
function findPath(path: string | undefined, { shipped }: Worked): string {
  return path !== undefined && Object.hasOwn(shipped.texts, path) ? path : shipped.entry;
}

const unseen: Looked = { findings: {}, isBroken: false, isBusy: true };

interface WorkplaceProps extends Omit<RulesProps, "drafts"> {
  readonly held: HeldRules;
  readonly worked: Worked;
  readonly looked: Looked;
  /** The file in the editor. */
  readonly path: string;
  readonly setPath: (path: string) => void;
}

function Workplace({
  bundle,
  view,
  today,
  onChange,
  held,
  worked,
  looked,
  path,
  setPath,
}: WorkplaceProps): JSX.Element {
  const { language } = view;
  const editor = useRef<EditorHandle>(null);
  const [references, setReferences] = useState<readonly Reference[]>([]);
  const [told, setTold] = useState("");
  const jump = useCallback((span: Span): void => editor.current?.show(span.file, span), []);
  useRuleOfLink({ worked, view, jump, tell: setTold });
  return (
    <>
      <NotKept held={held} language={language} />
      <div class="workplace">
        <section aria-labelledby="rules-title" class="desk">
          <h2 id="rules-title">{ruleWords.title[language]}</h2>
          <RulesBar {...{ view, held, worked, looked, path }} editor={editor} onTell={setTold} />
          <EditorHost
            {...{ worked, looked, path, language }}
            handle={editor}
            onOpened={setPath}
            onList={setReferences}
            onTyped={(typed) => setReferences((before) => moveReferences(before, typed))}
            onTell={setTold}
          />
          <p role="status" class="told">
            {told}
          </p>
          <EditorHelp language={language} />
          <ReferenceList {...{ references, language, worked }} onJump={jump} onClose={() => setReferences([])} />
          <FindingsList
            {...{ looked, language, worked, path }}
            onJump={jump}
            onFix={(edits) => editor.current?.edit(edits)}
          />
          <OutlineList {...{ worked, path, language, looked }} onJump={jump} />
        </section>
        <PicturePanel {...{ shipped: bundle, looked, view, today, onChange }} />
      </div>
      <PlatformPanel session={worked.session} looked={looked} view={view} />
    </>
  );
}

/** Says that what was changed will be lost, and how to keep it. */
function NotKept({ held, language }: Pick<WorkplaceProps, "held"> & Pick<View, "language">): JSX.Element | null {
  return held.isTooLarge ? (
    <div class="notice" role="alert">
      <p>{ruleWords.notKept[language]}</p>
      <SaveButton held={held} language={language} />
    </div>
  ) : null;
}

function EditorHelp({ language }: Pick<View, "language">): JSX.Element {
  return (
    <details class="help">
      <summary>{ruleWords.helpTitle[language]}</summary>
      <p>{ruleWords.help[language]}</p>
    </details>
  );
}
