import { useEffect } from "preact/hooks";

/** What each key does. */
export type Keys = Readonly<Record<string, () => void>>;

/** Where keys mean something already. */
const fields = "input:not([type=checkbox], [type=range]), select, textarea, dialog, .editor";

/** Where each key means something already: a slider has arrows, and no letters. */
const elsewhere: Readonly<Record<string, string>> = {
  Escape: "dialog",
  ArrowLeft: `${fields}, [type=range]`,
  ArrowRight: `${fields}, [type=range]`,
};

/**
 * Listens to keys of the whole page: only bare ones, and never while somebody writes or chooses in a field, so that no
 * key is taken away from a browser or a screen reader.
 */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, target } = event;
      const isBusy = event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented;
      const isElsewhere = target instanceof Element && target.closest(elsewhere[key] ?? fields) !== null;
      const act = isBusy || isElsewhere ? undefined : keys[key.toLowerCase()];
      if (act !== undefined) {
        event.preventDefault();
        act();
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [keys]);
}
