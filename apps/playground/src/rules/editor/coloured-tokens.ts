import { RangeSetBuilder, StateEffect, type Extension } from "@codemirror/state";
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type PluginValue } from "@codemirror/view";
import type { SemanticToken } from "@waft/language-service";
import type { EditorContext } from "./editor-context.ts";

const setTokens = StateEffect.define<readonly SemanticToken[]>();

/** How long after a change colours are asked for, in milliseconds. */
const patience = 60;

/** Colours words by what they name; where something has just been typed, the colours around it stay until it is known. */
export function colourTokens(context: EditorContext): Extension {
  return ViewPlugin.define((view) => createColours(view, context), { decorations: ({ drawn }) => drawn.decorations });
}

interface Colours extends PluginValue {
  readonly drawn: { decorations: DecorationSet };
}

function createColours(first: EditorView, context: EditorContext): Colours {
  const drawn = { decorations: Decoration.none };
  let tokens: readonly SemanticToken[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const askSoon = (view: EditorView, delay: number): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void askTokens(view, context), delay);
  };
  askSoon(first, 0);
  return {
    drawn,
    update: ({ docChanged, changes, view, viewportChanged, transactions }) => {
      if (docChanged) {
        drawn.decorations = drawn.decorations.map(changes);
        tokens = [];
        askSoon(view, patience);
      }
      if (viewportChanged && !docChanged) {
        askSoon(view, 0);
      }
      const told = transactions.flatMap(({ effects }) => effects).findLast((effect) => effect.is(setTokens));
      tokens = told?.value ?? tokens;
      if (told !== undefined || (viewportChanged && tokens.length > 0 && !docChanged)) {
        drawn.decorations = drawVisible(view, tokens);
      }
    },
    destroy: () => clearTimeout(waiting),
  };
}

async function askTokens(view: EditorView, { session, path }: EditorContext): Promise<void> {
  const { doc } = view.state;
  const { from, to } = view.viewport;
  // A long file has so many that sending all of them takes longer than finding them.
  const tokens = await session.ask("tokens", { path, stretch: { start: from, end: to } });
  // Another text stands there by now, or another file: its colours are asked for by whoever put it there.
  if (view.state.doc === doc) {
    view.dispatch({ effects: setTokens.of(tokens) });
  }
}

function drawVisible({ visibleRanges, state }: EditorView, tokens: readonly SemanticToken[]): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) {
    for (const { start, end, kind, declares } of tokens.slice(findFirst(tokens, from))) {
      if (start >= to) {
        break;
      }
      if (end > start && end <= state.doc.length && kind !== "operator") {
        builder.add(start, end, Decoration.mark({ class: `w-${kind}${declares ? " w-declares" : ""}` }));
      }
    }
  }
  return builder.finish();
}

/** The first token that ends behind a place; they stand in order. */
function findFirst(tokens: readonly SemanticToken[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
