import process from "node:process";
import { satteri } from "@astrojs/markdown-satteri";
import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";
import { listSidebar } from "./site/sidebar/list-sidebar.ts";
import { sourcesPlugin } from "./site/sources-plugin.ts";
import { tablesPlugin } from "./site/markdown/tables-plugin.ts";
import { nameBlocksPlugin } from "./site/markdown/name-blocks-plugin.ts";
import { waftGrammar } from "./site/markdown/waft-grammar.ts";

/** Everything of the site but its pages, which are the Markdown of the repository. */
const config: ReturnType<typeof defineConfig> = defineConfig({
  srcDir: "./site",
  publicDir: "./site/public",
  base: process.env["WAFT_SITE_BASE"] ?? "/",
  trailingSlash: "always",
  image: { service: passthroughImageService() },
  // Quotes and dashes stay as they are written: commands and rules hold them.
  markdown: { processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [tablesPlugin()] }) },
  // A page is loaded when somebody goes there, and not before.
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: "Waft",
      locales: { root: { label: "English", lang: "en" }, nl: { label: "Nederlands", lang: "nl" } },
      sidebar: listSidebar(),
      customCss: ["./site/styles/site.css"],
      markdown: { processedDirs: ["..", "../packages"] },
      // Commands are broken where the page ends; what they print is a drawing, and is not.
      expressiveCode: {
        plugins: [nameBlocksPlugin()],
        defaultProps: { overridesByLang: { sh: { wrap: true } } },
        shiki: { langs: [waftGrammar], langAlias: { csv: "text" } },
      },
      credits: false,
    }),
  ],
  vite: { plugins: [sourcesPlugin()] },
});

export default config;
