import type { Extension } from "@codemirror/state";
import { ViewPlugin, type EditorView } from "@codemirror/view";

/** How long after a change something is asked anew, in milliseconds. */
const patience = 250;

/** Asks at the beginning, and again when nobody has typed for a moment. */
export function askAfterChanges(ask: (view: EditorView) => Promise<void>): Extension {
  return ViewPlugin.define((first) => {
    let waiting = setTimeout(() => void ask(first));
    return {
      update: ({ docChanged, view }) => {
        if (docChanged) {
          clearTimeout(waiting);
          waiting = setTimeout(() => void ask(view), patience);
        }
      },
      destroy: () => clearTimeout(waiting),
    };
  });
}
