import type { CardsElement } from "@waft/cards";
import type { Story } from "@waft/cards/layout";
import { h, type JSX } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

/** Which trace is shown as cards, and what happens when a part of it is pressed. */
export interface StripProps {
  readonly story: Story;
  readonly ghosts: boolean;
  readonly current?: number;
  /** The only card that is shown; all when it is missing. */
  readonly only?: number;
  readonly onPart?: (hop: number, part: string) => void;
}

/** The cards of a trace, as the element `waft-cards`. */
export function CardsStrip({ story, ghosts, current, only, onPart }: StripProps): JSX.Element {
  const element = useRef<CardsElement>(null);
  const { bundle, trace, language } = story;
  // Before the browser paints: what stands around the cards and the cards themselves are one picture.
  useLayoutEffect(() => {
    if (element.current !== null) {
      element.current.shown = { bundle, trace, language };
    }
  }, [bundle, trace, language]);
  useEffect(() => {
    const { current: cards } = element;
    const press = (event: Event): void => {
      const { part, hop } = event instanceof CustomEvent ? readPressed(event.detail) : {};
      if (part !== undefined && hop !== undefined) {
        onPart?.(hop, part);
      }
    };
    cards?.addEventListener("waft-part", press);
    return () => cards?.removeEventListener("waft-part", press);
  }, [onPart]);
  return h("waft-cards", {
    ref: element,
    ...(ghosts ? {} : { ghosts: "hidden" }),
    ...(current === undefined ? {} : { current: String(current) }),
    ...(only === undefined ? {} : { hop: String(only) }),
  });
}

function readPressed(detail: unknown): { readonly part?: string; readonly hop?: number } {
  const part: unknown = Reflect.get(Object(detail), "part");
  const hop: unknown = Reflect.get(Object(detail), "hop");
  return typeof part === "string" && typeof hop === "number" ? { part, hop } : {};
}
