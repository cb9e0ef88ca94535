import { i18nLoader } from "@astrojs/starlight/loaders";
import { docsSchema, i18nSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";
import { repositoryLoader } from "./repository/repository-loader.ts";

type Collection = ReturnType<typeof defineCollection>;

/** The pages of the site, and what is said around them otherwise than Starlight says it. */
export const collections: { readonly docs: Collection; readonly i18n: Collection } = {
  docs: defineCollection({ loader: repositoryLoader(), schema: docsSchema() }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
