import { defineHastPlugin, type HastPluginDefinition } from "satteri";

/** A column without a heading has none: an empty heading would be read aloud as one. */
export function emptyHeadsPlugin(): HastPluginDefinition {
  return defineHastPlugin({
    name: "waft-empty-heads",
    element: {
      filter: ["th"],
      visit: (node, context) => {
        if (context.textContent(node).trim() === "") {
          context.replaceNode(node, { ...node, tagName: "td" });
        }
      },
    },
  });
}
