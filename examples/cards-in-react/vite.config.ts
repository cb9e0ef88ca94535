import { defineConfig } from "vite";

export default defineConfig({
  // What writes JSX is part of Vite; a plugin is only needed for hot reloading.
  oxc: { jsx: { runtime: "automatic", importSource: "react" } },
  build: { outDir: "dist/page", target: "es2023" },
  // The server loads React and Waft as they are installed.
  ssr: { external: true },
});
