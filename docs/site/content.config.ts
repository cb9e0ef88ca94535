import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";
import { repositoryLoader } from "./repository/repository-loader.ts";

/** The pages of the site. */
export const collections: { readonly docs: ReturnType<typeof defineCollection> } = {
  docs: defineCollection({ loader: repositoryLoader(), schema: docsSchema() }),
};
