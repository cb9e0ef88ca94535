import { renderContent } from "@waft/cards";
import { createSSRApp } from "vue";
import { renderToString } from "vue/server-renderer";
import { days, followPost } from "./follow-post.ts";
import Page from "./page.vue";

/** Renders the page as it is first seen: the cards are there before any script has run, and without one. */
export async function renderPage(): Promise<string> {
  const { bundle, trace, language = "en" } = followPost(days[0], "en");
  return renderToString(createSSRApp(Page, { content: renderContent(bundle, trace, { language }) }));
}
