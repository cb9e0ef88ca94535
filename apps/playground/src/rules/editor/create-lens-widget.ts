import { Decoration, WidgetType, type EditorView } from "@codemirror/view";
import type { Language } from "@waft/core";
import type { Lens, RunLine, RunResult } from "@waft/language-service";
import { editorWords, verdictWords } from "../../words/editor-words.ts";

/** An example or a claim, with what became of it if it was run on the rules as they are. */
export interface Runnable {
  readonly lens: Lens;
  /** Where its line begins. */
  readonly at: number;
  readonly result?: RunResult;
  readonly isRunning: boolean;
}

/** What a widget needs from around it. */
export interface LensHandlers {
  readonly language: Language;
  readonly run: (view: EditorView, lens: Lens) => void;
}

/** Draws the button above an example or a claim, with its verdict. */
export function createLensWidget(runnable: Runnable, handlers: LensHandlers): Decoration {
  return Decoration.widget({ widget: new LensWidget(runnable, handlers), block: true, side: -1 });
}

/** CodeMirror compares widgets by their class. */
class LensWidget extends WidgetType {
  readonly #runnable: Runnable;
  readonly #handlers: LensHandlers;

  constructor(runnable: Runnable, handlers: LensHandlers) {
    super();
    this.#runnable = runnable;
    this.#handlers = handlers;
  }

  override eq(other: LensWidget): boolean {
    const { lens, result, isRunning } = other.#runnable;
    const own = this.#runnable;
    return (
      own.lens.name === lens.name &&
      own.lens.span.start === lens.span.start &&
      own.result === result &&
      own.isRunning === isRunning
    );
  }

  override toDOM(view: EditorView): HTMLElement {
    const { lens, result, isRunning } = this.#runnable;
    const { language, run } = this.#handlers;
    const row = document.createElement("div");
    row.className = "w-lens";
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = (lens.kind === "example" ? editorWords.runExample : editorWords.proveClaim)[language];
    button.setAttribute("aria-label", `${button.textContent}: ${lens.name}`);
    button.addEventListener("click", () => run(view, lens));
    const said = document.createElement("span");
    said.setAttribute("role", "status");
    said.textContent = isRunning ? editorWords.running[language] : "";
    row.append(button, said);
    if (result !== undefined) {
      said.className = `w-verdict w-${result.verdict}`;
      said.textContent = `${verdictWords[result.verdict].sign} ${result.sentence[language]}`;
      // Of what holds there is no more to say than that it does.
      const isFine = result.verdict === "proved" || result.verdict === "passed";
      row.append(...(isFine ? [] : describeLines(result.lines, language)));
    }
    return row;
  }

  /** Who pressed the button is still on it when the verdict comes. */
  override updateDOM(row: HTMLElement, view: EditorView): boolean {
    const isFocused = row.contains(view.root.activeElement);
    const fresh = this.toDOM(view);
    row.replaceChildren(...fresh.childNodes);
    if (isFocused) {
      row.querySelector("button")?.focus();
    }
    return true;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

function describeLines(lines: readonly RunLine[], language: Language): readonly HTMLElement[] {
  if (lines.length === 0) {
    return [];
  }
  const list = document.createElement("ul");
  list.append(
    ...lines.map(({ verdict, sentence, hint }) => {
      const item = document.createElement("li");
      item.className = `w-${verdict}`;
      item.textContent = [`${verdictWords[verdict].sign} ${sentence[language]}`, hint?.[language]]
        .filter((one) => one !== undefined)
        .join(" ");
      return item;
    }),
  );
  return [list];
}
