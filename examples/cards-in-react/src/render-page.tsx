import { renderContent } from "@waft/cards";
import { renderToString } from "react-dom/server";
import { days, followPost } from "./follow-post.ts";
import { Page } from "./page.tsx";

/** Renders the page as it is first seen: the cards are there before any script has run, and without one. */
export function renderPage(): string {
  const { bundle, trace, language = "en" } = followPost(days[0], "en");
  return renderToString(<Page content={renderContent(bundle, trace, { language })} />);
}
