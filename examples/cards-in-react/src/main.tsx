import { defineCards } from "@waft/cards";
import { hydrateRoot } from "react-dom/client";
import { Page } from "./page.tsx";

defineCards();
const root = document.querySelector("#page");
if (root !== null) {
  hydrateRoot(root, <Page content="" />);
}
