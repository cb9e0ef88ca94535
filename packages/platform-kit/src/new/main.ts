#!/usr/bin/env node
// Begins a platform package in a folder of its own: waft-new-platform <name>
// What is imported here is loaded by any Node, also by one that can load nothing else of the kit.
import process from "node:process";
import { isOldNode } from "./old-node.ts";
import { sayNewPlatform } from "./say-new-platform.ts";

const language = process.env["WAFT_LANGUAGE"] === "nl" ? "nl" : "en";
const { node } = process.versions;
if (isOldNode(node)) {
  process.stderr.write(`${sayNewPlatform["old-node"](node)[language]}\n`);
  process.exitCode = 2;
} else {
  const { beginPackage } = await import("./begin-package.ts");
  process.exitCode = beginPackage(process.argv.slice(2), language);
}
