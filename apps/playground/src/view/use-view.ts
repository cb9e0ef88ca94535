import type { Language } from "@waft/cards/layout";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { applyChange, readChange, type Change } from "./apply-change.ts";
import { readLink, type LinkTrouble, type ReadLink } from "./read-link.ts";
import type { View } from "./view.ts";
import { writeLink } from "./write-link.ts";

/** The view that the address says, and how to change it. */
export interface HeldView {
  readonly view: View;
  readonly troubles: readonly LinkTrouble[];
  /** A change, or what to make of the newest view: what is drawn may be older when keys follow each other quickly. */
  readonly change: (change: Change | ((newest: View) => Change)) => void;
  /** The same for what follows from a change of a moment ago: going back skips it. */
  readonly amend: HeldView["change"];
  readonly dismiss: () => void;
}

/** How long a change that passes may wait before it stands in the address, in milliseconds: browsers limit how often. */
const patience = 150;

/** Changes that follow each other while one drags or steps through: going back skips them. */
const passing: ReadonlySet<string> = new Set(["asOf", "hop", "why", "ghosts", "rule", "rules"]);

/** Keeps the view in the address: going back and forward, reloading and sharing all show the same again. */
export function useView(today: string): HeldView {
  const [read, setRead] = useState(() => readAddress(today));
  // Changes made before the page was drawn again build on each other.
  const latest = useRef(read.view);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    const readAgain = (): void => {
      clearTimeout(waiting.current);
      const again = readAddress(today);
      latest.current = again.view;
      setRead(again);
    };
    addEventListener("popstate", readAgain);
    return () => removeEventListener("popstate", readAgain);
  }, [today]);
  const change = useCallback((wanted: Change | ((newest: View) => Change)): void => {
    const before = latest.current;
    const made = readChange(wanted, before);
    const view = applyChange(before, made);
    latest.current = view;
    clearTimeout(waiting.current);
    if (Object.keys(made).every((key) => passing.has(key))) {
      waiting.current = setTimeout(() => writeAddress(view, "replaceState"), patience);
    } else {
      // Going back leads to what was last seen, not to what last stood in the address.
      writeAddress(before, "replaceState");
      writeAddress(view, "pushState");
    }
    setRead({ view, troubles: [] });
  }, []);
  const amend = useCallback((wanted: Change | ((newest: View) => Change)): void => {
    const view = applyChange(latest.current, readChange(wanted, latest.current));
    latest.current = view;
    clearTimeout(waiting.current);
    writeAddress(view, "replaceState");
    setRead(({ troubles }) => ({ view, troubles }));
  }, []);
  const dismiss = useCallback((): void => setRead({ view: latest.current, troubles: [] }), []);
  return { view: read.view, troubles: read.troubles, change, amend, dismiss };
}

function readAddress(asOf: string): ReadLink {
  return readLink(location.hash, { asOf, language: guessLanguage() });
}

function writeAddress(view: View, way: "replaceState" | "pushState"): void {
  const address = `#${writeLink(view)}`;
  if (address !== location.hash) {
    history[way](null, "", address);
  }
}

/** Dutch for those whose browser speaks it first, otherwise English. */
function guessLanguage(): Language {
  return navigator.language.toLowerCase().startsWith("nl") ? "nl" : "en";
}
