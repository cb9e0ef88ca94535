import { defineCards } from "@waft/cards";
import { render } from "preact";
import { App } from "./app.tsx";
import { loadAhead } from "./platforms/load-ahead.ts";

defineCards();
const place = document.querySelector("#app");
if (place !== null) {
  place.replaceChildren();
  place.removeAttribute("aria-busy");
  render(<App today={new Date().toISOString().slice(0, 10)} />, place);
  loadAhead();
}
