import { codeFolding, foldGutter, foldService } from "@codemirror/language";
import { StateEffect, StateField, type ChangeDesc, type Extension } from "@codemirror/state";
import type { Fold } from "@waft/language-service";
import type { EditorContext } from "./editor-context.ts";
import { askAfterChanges } from "./ask-after-changes.ts";

/** Where something can be folded away, by the offsets between which it is hidden. */
type Stretches = readonly { readonly from: number; readonly to: number }[];

const setFolds = StateEffect.define<Stretches>();

/** Lets rules, eras, examples and comments be folded away. */
export function foldBlocks(context: EditorContext): Extension {
  const field = StateField.define<Stretches>({
    create: () => [],
    update: (before, { effects, changes, docChanged }) => {
      const told = effects.findLast((effect) => effect.is(setFolds));
      return told?.value ?? (docChanged ? moveStretches(before, changes) : before);
    },
  });
  return [
    field,
    foldService.of((state, lineStart, lineEnd) => {
      const found = state.field(field).find(({ from, to }) => from >= lineStart && from <= lineEnd && to > lineEnd);
      return found ?? null;
    }),
    codeFolding(),
    foldGutter({ openText: "▾", closedText: "▸" }),
    askAfterChanges(async (view) => {
      const { doc } = view.state;
      const folds = await context.session.ask("folds", { path: context.path });
      if (view.state.doc === doc) {
        view.dispatch({ effects: setFolds.of(folds.map(readFold)) });
      }
    }),
  ];
}

function readFold({ span: { start, end } }: Fold): Stretches[number] {
  return { from: start, to: end };
}

function moveStretches(stretches: Stretches, changes: ChangeDesc): Stretches {
  return stretches.map(({ from, to }) => ({ from: changes.mapPos(from, 1), to: changes.mapPos(to, -1) }));
}
