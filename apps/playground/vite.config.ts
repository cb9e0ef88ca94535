import type { UserConfig } from "vite";
import { platformsPlugin } from "./vite/platforms-plugin.ts";
import { policyPlugin } from "./vite/policy-plugin.ts";
import { ruleFilesPlugin } from "./vite/rule-files-plugin.ts";
import { rulesPlugin } from "./vite/rules-plugin.ts";

const config: UserConfig = {
  root: import.meta.dirname,
  // Addresses in the page are relative, so that it runs from any folder of a server.
  base: "./",
  // Packages with rules have them under the condition `waft`: they are compiled here, as they are now.
  resolve: { conditions: ["@waft/source", "waft", "module", "browser"] },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  // These know `light-dark()`: written out for older ones it would follow the device and not what is chosen in the page.
  build: {
    target: "es2023",
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  worker: { format: "es" },
  plugins: [rulesPlugin(), ruleFilesPlugin(), platformsPlugin(), policyPlugin()],
};

export default config;
