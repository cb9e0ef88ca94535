import { EditorState, type ChangeSpec } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { Language, Span } from "@waft/core";
import type { Reference, TextEdit } from "@waft/language-service";
import type { FindingsByFile } from "../session/orders.ts";
import type { Session } from "../session/create-session.ts";
import { editorWords } from "../../words/editor-words.ts";
import { createExtensions } from "./create-extensions.ts";
import type { EditorContext } from "./editor-context.ts";
import { formatRules } from "./format-rules.ts";
import { forgetVerdicts } from "./run-lenses.ts";
import { showFindings } from "./show-findings.ts";

/** What the editor is given. */
export interface RulesEditorOptions {
  /** Where it is drawn: in a shadow root its styles need no exception in a Content-Security-Policy. */
  readonly root: ShadowRoot;
  readonly session: Session;
  readonly language: Language;
  /** The texts of all files as they are now. */
  readonly read: (path: string) => string;
  /** Whether a file is one of these: a vocabulary that comes with the language is not. */
  readonly knows: (path: string) => boolean;
  readonly write: (path: string, text: string) => void;
  /** Another file has come into view. */
  readonly opened: (path: string) => void;
  readonly list: (references: readonly Reference[]) => void;
  readonly tell: (sentence: string) => void;
  /** Takes the focus elsewhere. */
  readonly leave: () => boolean;
}

/** The editor of rule files: one view, and for each file its own past. */
export interface RulesEditor {
  /** Puts a file into view, with the cursor at a stretch of it; takes the focus only when there is such a stretch. */
  readonly show: (path: string, span?: Pick<Span, "start" | "end">) => void;
  readonly takeFindings: (findings: FindingsByFile) => void;
  readonly edit: (edits: readonly TextEdit[]) => void;
  /** Puts the file in view into the one style. */
  readonly format: () => void;
  readonly close: () => void;
}

/** Makes the editor; nothing is in it until a file is shown. */
export function createRulesEditor(options: RulesEditorOptions): RulesEditor {
  const { root, write, opened } = options;
  const states = new Map<string, EditorState>();
  let findings: FindingsByFile = {};
  let current = "";
  const view = new EditorView({ root, parent: root, state: EditorState.create() });
  const contextOf = (path: string): EditorContext => createContext(path, options, self);
  const stateOf = (path: string): EditorState => states.get(path) ?? createState(options, contextOf(path));
  const self: RulesEditor = {
    show: (path, span) => {
      if (!options.knows(path)) {
        options.tell(editorWords.elsewhere(path)[options.language]);
        return;
      }
      if (path !== current && closeDialog(root)) {
        // CodeMirror closes it in a moment, and must find the file for which it was opened.
        setTimeout(() => self.show(path, span));
        return;
      }
      if (path !== current) {
        states.set(current, view.state);
        current = path;
        view.setState(stateOf(path));
        const { head } = view.state.selection.main;
        view.dispatch({ effects: EditorView.scrollIntoView(head, { y: "center" }) });
        view.dispatch(showFindings(view.state, findings[path] ?? [], contextOf(path)));
        forgetVerdicts(view);
        opened(path);
      }
      if (span !== undefined) {
        goTo(view, span);
      }
    },
    takeFindings: (found) => {
      findings = found;
      view.dispatch(showFindings(view.state, found[current] ?? [], contextOf(current)));
    },
    edit: (edits) => {
      const others = changeShown(view, current, groupEdits(edits));
      for (const [path, changes] of others) {
        const { state } = stateOf(path).update({ changes });
        states.set(path, state);
        write(path, state.doc.toString());
      }
    },
    format: () => void formatRules(contextOf(current))(view),
    close: () => view.destroy(),
  };
  return self;
}

/** Closes what asks for a line to go to, if it is open. */
function closeDialog(root: ShadowRoot): boolean {
  const close = root.querySelector<HTMLElement>(".cm-dialog-close");
  close?.click();
  return close !== null;
}

function createState({ read, write, leave }: RulesEditorOptions, context: EditorContext): EditorState {
  const { path } = context;
  return EditorState.create({
    doc: read(path),
    extensions: createExtensions(context, { typed: (text) => write(path, text), leave }),
  });
}

/** Changes the file that is in view; gives back what is to be changed in others. */
function changeShown(view: EditorView, current: string, edits: EditsByFile): EditsByFile {
  const changes = edits.get(current);
  if (changes !== undefined) {
    view.dispatch({ changes, userEvent: "input.rules" });
  }
  return new Map([...edits].filter(([path]) => path !== current));
}

type EditsByFile = ReadonlyMap<string, readonly ChangeSpec[]>;

function createContext(
  path: string,
  { session, language, list, knows, tell }: RulesEditorOptions,
  editor: RulesEditor,
): EditorContext {
  return {
    path,
    language,
    session,
    list: (references) => list(references.filter(({ span }) => knows(span.file))),
    tell,
    edit: editor.edit,
    jump: (span) => editor.show(span.file, span),
  };
}

function goTo(view: EditorView, { start, end }: Pick<Span, "start" | "end">): void {
  const { length } = view.state.doc;
  const [anchor, head] = [Math.min(start, length), Math.min(end, length)];
  view.dispatch({ selection: { anchor, head }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
  view.focus();
}

/** Changes by file; those of one file are made at once, so that their places are those of the text before. */
function groupEdits(edits: readonly TextEdit[]): EditsByFile {
  const grouped = new Map<string, ChangeSpec[]>();
  for (const { span, text } of edits) {
    const changes = grouped.get(span.file) ?? [];
    changes.push({ from: span.start, to: span.end, insert: text });
    grouped.set(span.file, changes);
  }
  return grouped;
}
