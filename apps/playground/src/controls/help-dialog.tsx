import type { JSX, Ref } from "preact";
import type { View } from "../view/view.ts";
import { filmWords } from "../words/ask-words.ts";
import { pageWords } from "../words/page-words.ts";
import { Switch } from "./switch.tsx";

/** The list of keys; a dialog of the browser's own, so that Escape and the focus work as everywhere. */
export function HelpDialog({
  view: { language, keys: isOn },
  dialog,
  onSwitch,
}: {
  readonly view: View;
  readonly dialog: Ref<HTMLDialogElement>;
  readonly onSwitch: (isOn: boolean) => void;
}): JSX.Element {
  const keys = [
    ["← →", filmWords.arrows],
    ["G", filmWords.ghostsKey],
    ["D", filmWords.dayKey],
    ["W", filmWords.whyKey],
    ["?", filmWords.helpKey],
    ["Esc", filmWords.escape],
  ] as const;
  return (
    <dialog ref={dialog} aria-labelledby="help-title">
      <h2 id="help-title">{filmWords.helpTitle[language]}</h2>
      <dl class="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does[language]}</dd>
          </div>
        ))}
      </dl>
      <Switch label={filmWords.listen[language]} isOn={isOn} onSwitch={onSwitch} />
      <form method="dialog">
        <button type="submit">{pageWords.close[language]}</button>
      </form>
    </dialog>
  );
}
