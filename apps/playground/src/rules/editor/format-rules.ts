import type { Command, EditorView } from "@codemirror/view";
import { editorWords } from "../../words/editor-words.ts";
import type { EditorContext } from "./editor-context.ts";

/** Puts the file into the one style. */
export function formatRules(context: EditorContext): Command {
  return (view) => {
    void format(view, context);
    return true;
  };
}

async function format(view: EditorView, { path, language, session, edit, tell }: EditorContext): Promise<void> {
  const { doc } = view.state;
  const edits = await session.ask("format", { path });
  if (view.state.doc === doc && edits.length > 0) {
    edit(edits);
  }
  tell((edits.length === 0 ? editorWords.nothingToFormat : editorWords.formatted)[language]);
}
