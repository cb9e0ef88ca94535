import { StateEffect, StateField, type Extension } from "@codemirror/state";
import { showPanel, type Command, type EditorView, type Panel } from "@codemirror/view";
import { editorWords } from "../../words/editor-words.ts";
import type { EditorContext } from "./editor-context.ts";

/** A name that is about to become another one. */
interface Renaming {
  readonly name: string;
  readonly offset: number;
}

const setRenaming = StateEffect.define<Renaming | null>();

/** A line above the text in which a name is written anew; every place where it stands changes with it. */
export function renameNames(context: EditorContext): Extension {
  return StateField.define<Renaming | null>({
    create: () => null,
    update: (before, { effects, docChanged }) => {
      const told = effects.find((effect) => effect.is(setRenaming));
      return told === undefined ? (docChanged ? null : before) : told.value;
    },
    provide: (field) =>
      showPanel.from(field, (renaming) => (renaming === null ? null : (view) => createPanel(view, renaming, context))),
  });
}

/** Asks for another name for what is named at the cursor, or says why it cannot have one. */
export function beginRename(context: EditorContext): Command {
  return (view) => {
    void begin(view, context);
    return true;
  };
}

async function begin(view: EditorView, { path, language, session, tell }: EditorContext): Promise<void> {
  const { doc } = view.state;
  const offset = view.state.selection.main.head;
  const place = await session.ask("prepareRename", { path, offset, language });
  if ("refused" in place) {
    tell(place.refused);
  } else if (view.state.doc === doc) {
    view.dispatch({ effects: setRenaming.of({ name: place.name, offset }) });
  }
}

function createPanel(view: EditorView, { name, offset }: Renaming, context: EditorContext): Panel {
  const { language } = context;
  const dom = document.createElement("form");
  dom.className = "w-rename";
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.value = name;
  input.spellcheck = false;
  input.autocapitalize = "off";
  label.append(editorWords.newName(name)[language], input);
  const [submit, cancel] = [
    createButton("submit", editorWords.rename[language]),
    createButton("button", editorWords.leave[language]),
  ];
  const refused = document.createElement("p");
  refused.setAttribute("role", "alert");
  dom.append(label, submit, cancel, refused);
  const close = (): void => {
    view.dispatch({ effects: setRenaming.of(null) });
    view.focus();
  };
  cancel.addEventListener("click", close);
  dom.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  dom.addEventListener("submit", (event) => {
    event.preventDefault();
    void rename({ name: input.value.trim(), offset }, context).then((refusal) => {
      refused.textContent = refusal ?? "";
      return refusal === undefined ? close() : input.focus();
    });
  });
  return { dom, top: true, mount: () => input.select() };
}

/** Changes all places; gives the reason when it cannot be done. */
async function rename({ name, offset }: Renaming, context: EditorContext): Promise<string | undefined> {
  const { path, language, session, edit, tell } = context;
  const renamed = await session.ask("rename", { path, offset, name, language });
  if ("refused" in renamed) {
    return renamed.refused;
  }
  edit(renamed.edits);
  tell(editorWords.renamed(renamed.edits.length)[language]);
  return undefined;
}

function createButton(type: "button" | "submit", said: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = type;
  button.textContent = said;
  return button;
}
