import { EditorView, type Command } from "@codemirror/view";
import type { Extension } from "@codemirror/state";
import { editorWords } from "../../words/editor-words.ts";
import type { EditorContext } from "./editor-context.ts";

/** Goes to where the name at the cursor is declared. */
export function goToDefinition(context: EditorContext): Command {
  return ({ state }) => {
    void go(state.selection.main.head, context);
    return true;
  };
}

/** Lists everywhere that the name at the cursor stands. */
export function listReferences(context: EditorContext): Command {
  return ({ state }) => {
    void listAll(state.selection.main.head, context);
    return true;
  };
}

async function listAll(offset: number, { path, language, session, list, tell }: EditorContext): Promise<void> {
  const references = await session.ask("references", { path, offset });
  list(references);
  tell(references.length === 0 ? editorWords.noName[language] : editorWords.places(references.length)[language]);
}

/** Goes to where a name is declared that is clicked while Ctrl (⌘ on a Mac) is held. */
export function clickDefinitions(context: EditorContext): Extension {
  return EditorView.domEventHandlers({
    mousedown: (event, view) => {
      const at = event.button === 0 && (event.ctrlKey || event.metaKey) ? view.posAtCoords(event) : null;
      if (at === null) {
        return false;
      }
      event.preventDefault();
      void go(at, context);
      return true;
    },
  });
}

async function go(offset: number, { path, language, session, jump, list, tell }: EditorContext): Promise<void> {
  const [first, ...others] = await session.ask("define", { path, offset });
  if (first === undefined) {
    tell(editorWords.noDefinition[language]);
  } else {
    jump(first);
    list(others.length === 0 ? [] : [first, ...others].map((span) => ({ span, declares: true })));
  }
}
