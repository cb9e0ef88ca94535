import type { Language, Span } from "@waft/core";
import type { Reference, TextEdit } from "@waft/language-service";
import type { JSX, RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { createRulesEditor, type RulesEditor } from "./editor/create-rules-editor.ts";
import type { TypedChange } from "./move-references.ts";
import type { Looked } from "./session/looked.ts";
import type { Worked } from "./open-rules.ts";

/** What the page can do with the editor. */
export interface EditorHandle {
  readonly show: (path: string, span?: Pick<Span, "start" | "end">) => void;
  readonly edit: (edits: readonly TextEdit[]) => void;
  readonly format: () => void;
}

/** What the editor is given by the page. */
export interface EditorHostProps {
  readonly worked: Worked;
  readonly looked: Looked;
  readonly path: string;
  readonly language: Language;
  readonly handle: RefObject<EditorHandle | null>;
  readonly onOpened: (path: string) => void;
  readonly onList: (references: readonly Reference[]) => void;
  readonly onTyped: (change: TypedChange) => void;
  readonly onTell: (sentence: string) => void;
}

/** The editor, in a shadow root of its own. */
export function EditorHost({ worked, looked, language, handle, ...props }: EditorHostProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<RulesEditor>(null);
  const newest = useRef(props);
  newest.current = props;
  useEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: "open" });
    if (root === undefined) {
      return undefined;
    }
    const made = createRulesEditor({
      root,
      session: worked.session,
      language,
      read: worked.read,
      knows: (path) => Object.hasOwn(worked.shipped.texts, path),
      write: (path, after) => {
        const before = worked.read(path);
        worked.write(path, after);
        newest.current.onTyped({ path, before, after });
      },
      opened: (path) => newest.current.onOpened(path),
      list: (references) => newest.current.onList(references),
      tell: (sentence) => newest.current.onTell(sentence),
      leave: () => {
        document.querySelector<HTMLElement>("#rule-file")?.focus();
        return true;
      },
    });
    editor.current = made;
    handle.current = made;
    made.show(newest.current.path);
    return () => made.close();
  }, [worked, language, handle]);
  useEffect(() => editor.current?.takeFindings(looked.findings), [looked.findings, worked, language]);
  return <div class="editor" ref={host} />;
}
