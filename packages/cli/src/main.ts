#!/usr/bin/env node
// What is imported here is loaded by any Node, also by one that can load nothing else of Waft.
import { exitCodes } from "./exit-codes.ts";
import { isOldNode } from "./old-node.ts";
import { sayOldNode } from "./phrases/say-old-node.ts";
import { guessLanguage } from "./question/guess-language.ts";

const { node } = process.versions;
if (isOldNode(node)) {
  process.stderr.write(`${sayOldNode(node)[guessLanguage(process.argv.slice(2), process.env)]}\n`);
  process.exitCode = exitCodes.wrongUse;
} else {
  // What was compiled for an earlier start is kept by Node in the folder for temporary files: half of a short answer is start.
  // Deno, which says that it is Node, has no such store.
  const { enableCompileCache }: { readonly enableCompileCache?: () => unknown } = await import("node:module");
  enableCompileCache?.();
  const { startCommand } = await import("./start-command.ts");
  await startCommand();
}
