/**
 * The element `waft-cards` in JSX, with its types: `import "@waft/cards/react"`. Types alone, for React 19 or
 * newer; nothing of it is there at run time.
 *
 * @packageDocumentation
 */
import type { HTMLAttributes, RefAttributes } from "react";
import type { CardsElement, PressedPart, ShownTrace } from "./element/define-cards.ts";

/** What `<waft-cards>` takes in JSX, beside what every element takes. */
export interface CardsProps extends HTMLAttributes<CardsElement>, RefAttributes<CardsElement> {
  /**
   * What is shown. React sets it where it made the element itself; on a page that a server rendered it does not, and
   * `connectCards` as `ref` does.
   */
  readonly shown?: ShownTrace | undefined;
  /** The hop of the one card to show, 0 being the post as published; without it all of them. */
  readonly hop?: number | undefined;
  /** The hop of the card that is marked. */
  readonly current?: number | undefined;
  /** Hides what is lost; nothing moves. */
  readonly ghosts?: "hidden" | undefined;
  /** The name of the platform, whose accent the cards take; the element sets it by itself, a server has to. */
  readonly network?: string | undefined;
  /** Somebody pressed a part that is not as it was; on a page that a server rendered `connectCards` tells of it. */
  readonly "onwaft-part"?: ((event: CustomEvent<PressedPart>) => void) | undefined;
}

declare module "react" {
  // oxlint-disable-next-line typescript/no-namespace -- React keeps its elements in one.
  namespace JSX {
    interface IntrinsicElements {
      "waft-cards": CardsProps;
    }
  }
}
