import { defineHastPlugin, type HastNode, type HastPluginDefinition } from "satteri";

/**
 * Makes tables fit for everybody: a column without a heading has none, because an empty one would be read aloud as one;
 * and a table without a link can be gone to with the keyboard, because it may be wider than the page.
 */
export function tablesPlugin(): HastPluginDefinition {
  return defineHastPlugin({
    name: "waft-tables",
    element: {
      filter: ["table", "th"],
      visit: (node, context) => {
        if (node.tagName === "table" && !hasLink(node)) {
          context.setProperty(node, "tabIndex", "0");
        }
        if (node.tagName === "th" && context.textContent(node).trim() === "") {
          context.replaceNode(node, { ...node, tagName: "td" });
        }
      },
    },
  });
}

function hasLink(node: Readonly<HastNode>): boolean {
  return (
    (node.type === "element" && node.tagName === "a") ||
    ("children" in node && node.children.some((child) => hasLink(child)))
  );
}
