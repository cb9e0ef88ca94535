import { bracketMatching, indentOnInput, indentService, indentUnit } from "@codemirror/language";
import { lintGutter } from "@codemirror/lint";
import { EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  lineNumbers,
  type Command,
} from "@codemirror/view";
import { editorPhrases, editorWords } from "../../words/editor-words.ts";
import { colourTokens } from "./coloured-tokens.ts";
import { completeWords } from "./complete-words.ts";
import { editKeys } from "./edit-keys.ts";
import type { EditorContext } from "./editor-context.ts";
import { editorTheme } from "./editor-theme.ts";
import { foldBlocks } from "./fold-blocks.ts";
import { clickDefinitions } from "./go-to-definition.ts";
import { renameNames } from "./rename-names.ts";
import { runLenses } from "./run-lenses.ts";
import { hoverWords } from "./word-hover.ts";

/** What the editor calls when something happens in it. */
export interface EditorEvents {
  readonly typed: (text: string) => void;
  /** Leaves the editor with the keyboard. */
  readonly leave: Command;
}

/** Everything that the editor can do with one file. */
export function createExtensions(context: EditorContext, { typed, leave }: EditorEvents): Extension {
  const { language, path } = context;
  return [
    EditorState.phrases.of(language === "nl" ? editorPhrases : {}),
    EditorState.tabSize.of(2),
    indentUnit.of("  "),
    indentService.of(findIndent),
    EditorState.languageData.of(() => [languageData]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      // It can be reached anyway; those who look for barriers want it said.
      tabindex: "0",
      "aria-label": `${editorWords.label(path)[language]}. ${editorWords.wayOut[language]}`,
      lang: "en",
      translate: "no",
    }),
    lineNumbers(),
    lintGutter(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    drawSelection(matchMedia("(prefers-reduced-motion: reduce)").matches ? { cursorBlinkRate: 0 } : {}),
    bracketMatching(),
    indentOnInput(),
    colourTokens(context),
    foldBlocks(context),
    runLenses(context),
    hoverWords(context),
    completeWords(context),
    clickDefinitions(context),
    renameNames(context),
    editKeys(context, leave),
    editorTheme,
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) {
        typed(state.doc.toString());
      }
    }),
  ];
}

/** What CodeMirror asks about a language: when a line is indented anew, what is closed with what, how a comment begins. */
const languageData = {
  indentOnInput: /^\s*\}$/u,
  closeBrackets: { brackets: ["{", "(", '"'] },
  commentTokens: { line: "//" },
};

/** As far in as the line before, and two more behind an opening brace. */
function findIndent({ state }: { readonly state: EditorState }, at: number): number {
  const line = state.doc.lineAt(at);
  const before = line.number > 1 ? state.doc.line(line.number - 1).text : "";
  const above = at > line.from ? line.text.slice(0, at - line.from) : before;
  const depth = /^\s*/u.exec(above)?.[0].length ?? 0;
  const inside = depth + (/\{\s*$/u.test(above) ? 2 : 0);
  return /^\s*\}/u.test(line.text.slice(Math.max(0, at - line.from))) ? Math.max(0, inside - 2) : inside;
}
