import type { Bundle, Trace } from "@waft/runtime";
import { renderCards } from "../html/render-cards.ts";
import type { RenderedCard } from "../html/render-card.ts";
import { styles } from "../html/styles.ts";
import type { Language } from "../words/language.ts";
import { markCurrent, putCards } from "./put-cards.ts";
import { setAttribute } from "./set-attribute.ts";

/** What a `waft-cards` element shows. */
export interface ShownTrace {
  /** The bundle that answered. */
  readonly bundle: Bundle;
  readonly trace: Trace;
  /** English when it is not said. */
  readonly language?: Language;
}

/** Which part was pressed, as `detail` of the event `waft-part`. */
export interface PressedPart {
  readonly hop: number;
  /** The dotted name. */
  readonly part: string;
}

/** The element as scripts see it. */
export interface CardsElement extends HTMLElement {
  /** Draws anew when it is set, and takes all cards away when it is undefined; the part that has the focus keeps it. */
  shown: ShownTrace | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    "waft-cards": CardsElement;
  }
  interface HTMLElementEventMap {
    "waft-part": CustomEvent<PressedPart>;
  }
}

/**
 * Declares the element `waft-cards`, once: in a page, or in the registry that is given. Its attribute `hop` chooses one
 * card of the trace, `current` marks one, `ghosts="hidden"` hides what is lost without moving anything. Pressing a part
 * that is not as it was sends `waft-part`.
 */
export function defineCards(registry: CustomElementRegistry = customElements): void {
  if (registry.get("waft-cards") !== undefined) {
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  registry.define("waft-cards", createClass(sheet));
}

function createClass(sheet: CSSStyleSheet): new () => CardsElement {
  return class extends HTMLElement implements CardsElement {
    static readonly observedAttributes: readonly string[] = ["hop", "current"];
    #shown: ShownTrace | undefined;
    #cards: readonly RenderedCard[] = [];

    constructor() {
      super();
      // A server may have put the content there already.
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      root.addEventListener("click", ({ target }) => pressPart(this, target));
    }

    get shown(): ShownTrace | undefined {
      return this.#shown;
    }

    set shown(shown: ShownTrace | undefined) {
      const { shadowRoot: root } = this;
      // What a server has put there stays until something was shown.
      if (shown === undefined && this.#shown !== undefined && root !== null) {
        putCards(this, root, { cards: [], before: this.#cards });
        this.#cards = [];
      }
      this.#shown = shown;
      this.#draw();
    }

    attributeChangedCallback(name: string): void {
      if (name === "current") {
        markCurrent(this, this.shadowRoot ?? this);
      } else {
        this.#draw();
      }
    }

    #draw(): void {
      const { shadowRoot: root } = this;
      if (root === null || this.#shown === undefined) {
        return;
      }
      const { bundle, trace, language = "en" } = this.#shown;
      const focused = describeFocus(root);
      const hop = this.getAttribute("hop");
      setAttribute(this, "network", bundle.platform);
      setAttribute(this, "lang", language);
      const cards = renderCards(
        { bundle, trace, language, names: "in-words" },
        { pressable: true, ...(hop === null ? {} : { hop: Number(hop) }) },
      );
      putCards(this, root, { cards, before: this.#cards });
      this.#cards = cards;
      focused?.();
    }
  };
}

function pressPart(host: HTMLElement, target: EventTarget | null): void {
  const button = target instanceof Element ? target.closest("button") : null;
  const { part, hop } = button?.dataset ?? {};
  if (part !== undefined) {
    const detail: PressedPart = { part, hop: Number(hop) };
    host.dispatchEvent(new CustomEvent("waft-part", { detail, bubbles: true, composed: true }));
  }
}

/** How to give the focus back to the same part after everything was drawn anew. */
function describeFocus(root: ShadowRoot): (() => void) | undefined {
  const focused = root.activeElement;
  if (!(focused instanceof HTMLElement)) {
    return undefined;
  }
  const { part, hop } = focused.dataset;
  return () =>
    [...root.querySelectorAll("button")]
      .find(({ dataset }) => dataset["part"] === part && dataset["hop"] === hop)
      ?.focus();
}
