import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { takeArguments } from "../read-arguments.ts";
import { createReference } from "./create-reference.ts";

takeArguments({ script: "pnpm reference" });

const folder = path.join(import.meta.dirname, "..", "..", "docs", "reference");

mkdirSync(path.join(folder, "diagrams"), { recursive: true });
for (const [file, text] of createReference()) {
  writeFileSync(path.join(folder, file), text);
}
