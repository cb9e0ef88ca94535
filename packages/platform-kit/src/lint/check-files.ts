import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { createReader, formatFile } from "@waft/core";
import type { PlatformFinding } from "./platform-finding.ts";

/** A package holds rules and no code of its own, and its rules are written in the one style. */
export function checkFiles(folder: string): readonly PlatformFinding[] {
  return [...checkCode(folder), ...checkStyle(folder)];
}

const code = /\.[cm]?[jt]sx?$/u;

function list(folder: string): readonly string[] {
  return globSync("**/*", { cwd: folder, exclude: (name) => ["node_modules", "dist", ".turbo"].includes(name) })
    .map((file) => file.replaceAll(path.sep, "/"))
    .toSorted();
}

function checkCode(folder: string): readonly PlatformFinding[] {
  return list(folder)
    .filter((file) => code.test(file) && !file.startsWith("test/") && !isKitsOwn(folder, file))
    .map((file) => ({
      code: "kit/code",
      file,
      message: {
        en: `'${file}' is code, but a platform is rules alone.`,
        nl: `'${file}' is code, maar een platform bestaat alleen uit regels.`,
      },
      hint: {
        en: "Take it out; what rules cannot say is missing from the language.",
        nl: "Haal het weg; wat regels niet kunnen zeggen, ontbreekt in de taal.",
      },
    }));
}

/** The configuration of the build imports nothing but the kit. */
function isKitsOwn(folder: string, file: string): boolean {
  if (file !== "tsup.config.ts") {
    return file === "vitest.config.ts";
  }
  const imported = readFileSync(path.join(folder, file), "utf8").matchAll(/\bfrom\s+["']([^"']+)["']/gu);
  return [...imported].every(([, specifier]) => specifier === "@waft/platform-kit");
}

function checkStyle(folder: string): readonly PlatformFinding[] {
  const reader = createReader();
  return list(folder)
    .filter((file) => file.startsWith("rules/") && file.endsWith(".waft"))
    .filter((file) => {
      const text = readFileSync(path.join(folder, file), "utf8");
      return formatFile({ path: file, text }, reader).text !== text;
    })
    .map((file) => ({
      code: "kit/style",
      file,
      message: {
        en: `'${file}' is not written in the one style.`,
        nl: `'${file}' is niet in de ene stijl geschreven.`,
      },
      hint: { en: "Run 'waft format rules'.", nl: "Voer 'waft format rules' uit." },
    }));
}
