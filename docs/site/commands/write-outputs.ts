// Writes into every block `console` of the pages what its commands print today:
//   pnpm site:outputs
// A block that leaves lines out, with a line `…`, is left as it is.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { takeArguments } from "../../../tooling/read-arguments.ts";
import { readMarkdown, type MarkdownBlock } from "../markdown/read-markdown.ts";
import { listPages, root } from "../repository/list-pages.ts";
import { rewritePage } from "../repository/rewrite-page.ts";
import { listCommands } from "./list-commands.ts";
import { runShown } from "./run-shown.ts";

takeArguments({ script: "pnpm site:outputs" });

for (const { file } of listPages()) {
  const place = path.join(root, file);
  const text = readFileSync(place, "utf8");
  const read = readMarkdown(text);
  const outputs = new Map<MarkdownBlock, string>();
  for (const block of read.blocks) {
    if (block.language === "console" && !/^…$/mu.test(block.text)) {
      // oxlint-disable-next-line no-await-in-loop -- one command after the other, as on a page
      outputs.set(block, await answer(block));
    }
  }
  const { body } = rewritePage(
    text,
    { ...read, headings: [] },
    { link: ({ target }) => ({ target }), block: (block) => outputs.get(block) },
  );
  if (body !== text) {
    writeFileSync(place, body);
    process.stdout.write(`${file}\n`);
  }
}

async function answer({ info, text }: MarkdownBlock): Promise<string> {
  const pieces: string[] = [];
  for (const { line, words } of listCommands(text)) {
    // oxlint-disable-next-line no-await-in-loop -- one command after the other, as on a page
    const { said } = await runShown(words, root);
    pieces.push(`$ ${line}\n${said.trimEnd()}`);
  }
  return `\`\`\`${["console", info].join(" ").trim()}\n${pieces.join("\n\n")}\n\`\`\``;
}
