import { definePlugin, type ExpressiveCodePlugin } from "@astrojs/starlight/expressive-code";
import { select, setProperty } from "@astrojs/starlight/expressive-code/hast";

/** How many letters of code a narrow screen shows on a line. */
const fits = 32;

/** Gives every block a name of its own, by its place and first line: one that is too wide is a region that is gone to. */
export function nameBlocksPlugin(): ExpressiveCodePlugin {
  return definePlugin({
    name: "waft-name-blocks",
    hooks: {
      postprocessRenderedBlock: ({ codeBlock, renderData }) => {
        const block = select("pre", renderData.blockAst);
        const place = (codeBlock.parentDocument?.positionInDocument?.groupIndex ?? 0) + 1;
        if (block !== undefined) {
          // A block that is wide on some screen can be gone to before any script has run; one that fits is left alone by it.
          if (codeBlock.getLines().some(({ text }) => text.length > fits)) {
            setProperty(block, "tabindex", "0");
            setProperty(block, "role", "region");
          }
          setProperty(block, "aria-label", `${place}: ${codeBlock.getLine(0)?.text ?? ""}`);
        }
      },
    },
  });
}
