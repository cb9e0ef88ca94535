import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  // Vue has to be told which elements are not components of its own.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "waft-cards" } } })],
  build: { outDir: "dist/page", target: "es2023" },
  // The server loads Vue and Waft as they are installed.
  ssr: { external: true },
});
