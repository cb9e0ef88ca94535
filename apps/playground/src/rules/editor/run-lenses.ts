import { Prec, StateEffect, StateField, type Extension, type Transaction } from "@codemirror/state";
import { Decoration, EditorView, keymap, type Command, type DecorationSet } from "@codemirror/view";
import type { Lens, RunResult } from "@waft/language-service";
import { askAfterChanges } from "./ask-after-changes.ts";
import { createLensWidget, type Runnable } from "./create-lens-widget.ts";
import type { EditorContext } from "./editor-context.ts";

interface Lenses {
  readonly runnables: readonly Runnable[];
  readonly decorations: DecorationSet;
}

/** An example or a claim that is run, and what became of it once that is known. */
interface Run {
  readonly name: string;
  readonly result?: RunResult;
}

const setLenses = StateEffect.define<readonly Lens[]>();
const setRun = StateEffect.define<Run>();
const forget = StateEffect.define();

/** A button above each example and claim that runs it; its verdict stands beside it until something is changed. */
export function runLenses(context: EditorContext): Extension {
  const run = (view: EditorView, lens: Lens): void => void runLens(view, lens, context);
  const draw = (runnables: readonly Runnable[]): Lenses => ({
    runnables,
    decorations: Decoration.set(
      runnables.map((one) => createLensWidget(one, { language: context.language, run }).range(one.at)),
      true,
    ),
  });
  const field: StateField<Lenses> = StateField.define<Lenses>({
    create: () => draw([]),
    update: (before, transaction) => {
      const after = changeRunnables(before.runnables, transaction);
      return after === before.runnables ? before : draw(after);
    },
    provide: (own) => EditorView.decorations.from(own, ({ decorations }) => decorations),
  });
  const runNearest: Command = (view) => {
    const { head } = view.state.selection.main;
    const nearest = view.state.field(field).runnables.findLast(({ at }) => at <= lineEnd(view, head));
    if (nearest !== undefined) {
      run(view, nearest.lens);
    }
    return nearest !== undefined;
  };
  return [
    field,
    Prec.high(keymap.of([{ key: "Mod-Enter", run: runNearest }])),
    askAfterChanges(async (view) => {
      const { doc } = view.state;
      const lenses = await context.session.ask("lenses", { path: context.path });
      if (view.state.doc === doc) {
        view.dispatch({ effects: setLenses.of(lenses) });
      }
    }),
  ];
}

function lineEnd({ state }: EditorView, offset: number): number {
  return state.doc.lineAt(offset).to;
}

/** Forgets all verdicts: rules have changed since. */
export function forgetVerdicts(view: EditorView): void {
  view.dispatch({ effects: forget.of(null) });
}

async function runLens(view: EditorView, lens: Lens, { path, session }: EditorContext): Promise<void> {
  const { doc } = view.state;
  view.dispatch({ effects: setRun.of({ name: lens.name }) });
  // It may have been moved by what was typed since it was listed.
  const lenses = await session.ask("lenses", { path });
  const result = await session.ask("run", { path, lens: lenses.find(({ name }) => name === lens.name) ?? lens });
  if (view.state.doc === doc) {
    view.dispatch({ effects: setRun.of({ name: lens.name, result }) });
  }
}

/** The same list when nothing has changed. */
function changeRunnables(
  before: readonly Runnable[],
  { effects, docChanged, changes, newDoc }: Transaction,
): readonly Runnable[] {
  let runnables = docChanged
    ? before.map(({ lens, at }) => ({ lens, at: newDoc.lineAt(changes.mapPos(at, 1)).from, isRunning: false }))
    : before;
  for (const effect of effects) {
    if (effect.is(setLenses)) {
      runnables = takeLenses(runnables, effect.value, (offset) => newDoc.lineAt(Math.min(offset, newDoc.length)).from);
    } else if (effect.is(setRun)) {
      runnables = takeRun(runnables, effect.value);
    } else if (effect.is(forget)) {
      runnables = runnables.map(({ lens, at }) => ({ lens, at, isRunning: false }));
    }
  }
  return runnables;
}

function takeLenses(
  before: readonly Runnable[],
  lenses: readonly Lens[],
  findLine: (offset: number) => number,
): readonly Runnable[] {
  const known = new Map(before.map((one) => [one.lens.name, one]));
  return lenses.map((lens) => ({
    isRunning: false,
    ...known.get(lens.name),
    lens,
    at: findLine(lens.span.start),
  }));
}

function takeRun(before: readonly Runnable[], { name, result }: Run): readonly Runnable[] {
  return before.map((one) =>
    one.lens.name === name
      ? { lens: one.lens, at: one.at, isRunning: result === undefined, ...(result === undefined ? {} : { result }) }
      : one,
  );
}
