import { acceptCompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { foldKeymap } from "@codemirror/language";
import { lintKeymap, nextDiagnostic, previousDiagnostic } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import type { Extension } from "@codemirror/state";
import { keymap, type Command } from "@codemirror/view";
import type { EditorContext } from "./editor-context.ts";
import { formatRules } from "./format-rules.ts";
import { goToDefinition, listReferences } from "./go-to-definition.ts";
import { beginRename } from "./rename-names.ts";
import { hideKnown, showKnown } from "./word-hover.ts";

/** What keys do in the editor. Tab is not among them: it goes on to what stands behind the editor, as everywhere. */
export function editKeys(context: EditorContext, leave: Command): Extension {
  return [
    history(),
    closeBrackets(),
    search({ top: true }),
    highlightSelectionMatches(),
    keymap.of([
      { key: "F12", run: goToDefinition(context) },
      { key: "Shift-F12", run: listReferences(context) },
      { key: "F2", run: beginRename(context) },
      { key: "Shift-Alt-f", run: formatRules(context) },
      { key: "Mod-i", run: showKnown(context), preventDefault: true },
      { key: "F8", run: nextDiagnostic, shift: previousDiagnostic },
      { key: "Tab", run: acceptCompletion },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...lintKeymap,
      { key: "Escape", run: hideKnown },
      ...defaultKeymap.filter(({ key }) => key !== "Escape"),
      { key: "Escape", run: leave },
    ]),
  ];
}
