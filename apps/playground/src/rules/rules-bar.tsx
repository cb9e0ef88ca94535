import type { JSX, RefObject } from "preact";
import { saveFile } from "../brief/save-file.ts";
import { focusAfter } from "../controls/focus-after.ts";
import { Select } from "../controls/select.tsx";
import { SteadyButton } from "../controls/steady-button.tsx";
import { longestLink } from "../view/read-link.ts";
import type { View } from "../view/view.ts";
import { writeLink } from "../view/write-link.ts";
import { pageWords } from "../words/page-words.ts";
import { ruleWords } from "../words/rule-words.ts";
import type { EditorHandle } from "./editor-host.tsx";
import { packRules, type ChangedFiles } from "./pack-rules.ts";
import type { Looked } from "./session/looked.ts";
import type { Worked } from "./open-rules.ts";
import type { HeldRules } from "./use-rules.ts";

/** What the bar above the editor is given. */
export interface RulesBarProps {
  readonly view: View;
  readonly held: HeldRules;
  readonly worked: Worked;
  readonly looked: Looked;
  readonly path: string;
  readonly editor: RefObject<EditorHandle | null>;
  readonly onTell: (sentence: string) => void;
}

/** Which file is in the editor, and what can be done with the rules as a whole. */
export function RulesBar({ view, held, worked, looked, path, editor, onTell }: RulesBarProps): JSX.Element {
  const { language } = view;
  const { changed } = held;
  const isChanged = changed.length > 0;
  const copy = async (): Promise<void> => onTell(await copyLink(view, held.readChanged()));
  return (
    <div class="rules-bar">
      <Select
        id="rule-file"
        label={ruleWords.file[language]}
        value={path}
        options={Object.keys(worked.shipped.texts).map((one) => [one, nameFile(one, { changed, looked })])}
        onChoose={(chosen) => editor.current?.show(chosen)}
      />
      <button type="button" onClick={() => editor.current?.format()}>
        {ruleWords.format[language]}
      </button>
      <button type="button" disabled={!isChanged} onClick={() => void copy()}>
        {ruleWords.copyLink[language]}
      </button>
      <SaveButton held={held} language={language} />
      <SteadyButton
        isIdle={!isChanged}
        onPress={() => {
          // Everything here is opened anew; what leads here stays.
          focusAfter("nav [aria-pressed=true]");
          held.reset();
        }}
      >
        {ruleWords.reset[language]}
      </SteadyButton>
    </div>
  );
}

/** Hands the changed files to whoever changed them. */
export function SaveButton({
  held: { changed, readChanged },
  language,
}: Pick<RulesBarProps, "held"> & Pick<View, "language">): JSX.Element {
  const save = (): void => {
    for (const [path, text] of Object.entries(readChanged())) {
      saveFile(path.slice(path.lastIndexOf("/") + 1), new Blob([text], { type: "text/plain" }));
    }
  };
  return (
    <button type="button" disabled={changed.length === 0} onClick={save}>
      {ruleWords.save[language]}
    </button>
  );
}

/** The file, with a star when it is changed and how much was found in it. */
function nameFile(
  path: string,
  { changed, looked }: { readonly changed: readonly string[]; readonly looked: Looked },
): string {
  const count = looked.findings[path]?.length ?? 0;
  return `${path}${changed.includes(path) ? " *" : ""}${count === 0 ? "" : ` (${count})`}`;
}

/** Copies a link in which the changed rules stand, and says what became of that. */
async function copyLink(view: View, changed: ChangedFiles): Promise<string> {
  const { language } = view;
  const link = writeLink({ ...view, rules: await packRules(changed) });
  if (link.length > longestLink) {
    return ruleWords.tooLarge(link.length, longestLink)[language];
  }
  try {
    await navigator.clipboard.writeText(`${location.href.replace(/#.*$/u, "")}#${link}`);
    return pageWords.copied[language];
  } catch {
    // A browser may not allow it, or only on a secure page: the address bar then has it.
    history.replaceState(null, "", `#${link}`);
    return pageWords.notCopied[language];
  }
}
