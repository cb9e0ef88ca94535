import type { Bundle, Trace } from "@waft/runtime";
import { renderCards, renderRow } from "../html/render-cards.ts";
import { styles } from "../html/styles.ts";
import type { Language } from "../words/language.ts";

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
  /** Draws anew when it is set; the part that has the focus keeps it. */
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
    #cards: readonly string[] = [];

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
      this.#shown = shown;
      this.#draw();
    }

    attributeChangedCallback(name: string): void {
      if (name === "current") {
        markCurrent(this);
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
      this.setAttribute("network", bundle.platform);
      this.lang = language;
      const cards = renderCards(
        { bundle, trace, language, names: "in-words" },
        { pressable: true, ...(hop === null ? {} : { hop: Number(hop) }) },
      );
      putCards(root, cards, this.#cards);
      this.#cards = cards;
      markCurrent(this);
      focused?.();
    }
  };
}

/** Draws the cards that are not as they were; most changes of a question change few of them. */
function putCards(root: ShadowRoot, cards: readonly string[], before: readonly string[]): void {
  const drawn = [...root.querySelectorAll("article")];
  if (cards.length !== before.length || drawn.length !== cards.length) {
    root.innerHTML = renderRow(cards);
    return;
  }
  for (const [index, card] of cards.entries()) {
    const { [index]: article } = drawn;
    if (article !== undefined && card !== before[index]) {
      article.outerHTML = card;
    }
  }
}

function markCurrent(host: HTMLElement): void {
  for (const card of host.shadowRoot?.querySelectorAll("article") ?? []) {
    const isCurrent = card.dataset["hop"] === host.getAttribute("current");
    card.setAttribute("aria-current", String(isCurrent));
  }
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
