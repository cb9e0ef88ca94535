/**
 * The element `waft-cards` in templates, with its types: `import "@waft/cards/vue"`. Types alone, for Vue 3.3
 * or newer; nothing of it is there at run time.
 *
 * @packageDocumentation
 */
import type { HTMLAttributes, PublicProps } from "vue";
import type { CardsElement, PressedPart, ShownTrace } from "./element/define-cards.ts";

/** What `<waft-cards>` takes in a template, beside what every element takes. */
export interface CardsProps {
  /** What is shown; on a server it is left out, and `renderContent` stands inside. */
  readonly shown?: ShownTrace | undefined;
  /** The hop of the one card to show, 0 being the post as published; without it all of them. */
  readonly hop?: number | undefined;
  /** The hop of the card that is marked. */
  readonly current?: number | undefined;
  /** Hides what is lost; nothing moves. */
  readonly ghosts?: "hidden" | undefined;
  /** The name of the platform, whose accent the cards take; the element sets it by itself, a server has to. */
  readonly network?: string | undefined;
  /** Somebody pressed a part that is not as it was: `@waft-part`. */
  readonly onWaftPart?: ((event: CustomEvent<PressedPart>) => void) | undefined;
}

/** The element as templates see it. */
export type CardsComponent = new () => CardsElement & {
  readonly $props: CardsProps & HTMLAttributes & PublicProps;
};

declare module "vue" {
  interface GlobalComponents {
    "waft-cards": CardsComponent;
  }
}
