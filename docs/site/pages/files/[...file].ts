import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import type { APIRoute, GetStaticPaths } from "astro";
import { root } from "../../repository/list-pages.ts";

const types: Readonly<Record<string, string>> = { ".png": "image/png", ".svg": "image/svg+xml" };

/** The pictures that pages show, by their paths in the repository. */
export const getStaticPaths: GetStaticPaths = () =>
  globSync("docs/**/*.{png,svg}", { cwd: root, exclude: ["**/node_modules/**", "docs/dist/**", "docs/site/**"] }).map(
    (file) => ({ params: { file: file.replaceAll(path.sep, "/") } }),
  );

/** Gives a picture, as it stands in the repository. */
export const GET: APIRoute = ({ params }) => {
  const file = params["file"] ?? "";
  return new Response(new Uint8Array(readFileSync(path.join(root, file))), {
    headers: { "content-type": types[path.extname(file)] ?? "application/octet-stream" },
  });
};
