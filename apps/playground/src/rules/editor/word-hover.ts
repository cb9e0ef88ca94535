import { StateEffect, StateField, type Extension } from "@codemirror/state";
import { hoverTooltip, showTooltip, type Command, type EditorView, type Tooltip } from "@codemirror/view";
import { editorWords } from "../../words/editor-words.ts";
import { describeHover } from "./describe-hover.ts";
import type { EditorContext } from "./editor-context.ts";

const setShown = StateEffect.define<Tooltip | null>();

/** What is known of the word where the cursor stands, for those who have no mouse: shown until something else is done. */
const shownField: StateField<Tooltip | null> = StateField.define({
  create: () => null,
  update: (shown: Tooltip | null, { effects, docChanged, selection }) => {
    const told = effects.findLast((effect) => effect.is(setShown));
    return told === undefined ? (docChanged || selection !== undefined ? null : shown) : told.value;
  },
  provide: (field) => showTooltip.from(field),
});

/** Shows what is known of the word under the mouse, or on a key of the word at the cursor. */
export function hoverWords(context: EditorContext): Extension {
  return [hoverTooltip(async (view, at) => findTooltip(view, at, context), { hideOnChange: true }), shownField];
}

/** Shows what is known of the word at the cursor. */
export function showKnown(context: EditorContext): Command {
  return (view) => {
    void show(view, context);
    return true;
  };
}

async function show(view: EditorView, context: EditorContext): Promise<void> {
  const tooltip = await findTooltip(view, view.state.selection.main.head, context);
  if (tooltip === null) {
    context.tell(editorWords.nothingKnown[context.language]);
  }
  view.dispatch({ effects: setShown.of(tooltip) });
}

/** Takes away what was shown on a key; false when nothing was. */
export const hideKnown: Command = (view) => {
  if (view.state.field(shownField) === null) {
    return false;
  }
  view.dispatch({ effects: setShown.of(null) });
  return true;
};

async function findTooltip(view: EditorView, at: number, context: EditorContext): Promise<Tooltip | null> {
  const { doc } = view.state;
  const hover = await context.session.ask("hover", { path: context.path, offset: at, language: context.language });
  if (hover === undefined || view.state.doc !== doc) {
    return null;
  }
  const { start, end } = hover.span;
  return {
    pos: Math.min(start, doc.length),
    end: Math.min(end, doc.length),
    above: true,
    create: () => ({ dom: describeHover(hover, context.language) }),
  };
}
