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
    .map((file) => ({ code: "kit/code", file, ...(file === buildFile ? moreThanTheBuild : isCode(file)) }));
}

const buildFile = "tsup.config.ts";
const comments = /\/\*[^]*?\*\/|\/\/[^\n]*/gu;
const build =
  /^\s*import\s*\{\s*definePlatform\s*,?\s*\}\s*from\s*["']@waft\/platform-kit["']\s*;?\s*export\s+default\s+definePlatform\(\s*import\.meta\.url\s*,?\s*\)\s*;?\s*$/u;

/** The configuration of the build is that of the kit, and nothing else. */
function isKitsOwn(folder: string, file: string): boolean {
  return file === buildFile
    ? build.test(readFileSync(path.join(folder, file), "utf8").replaceAll(comments, ""))
    : file === "vitest.config.ts";
}

type Texts = Pick<PlatformFinding, "message" | "hint">;

function isCode(file: string): Texts {
  return {
    message: {
      en: `'${file}' is code, but a platform is rules alone.`,
      nl: `'${file}' is code, maar een platform bestaat alleen uit regels.`,
    },
    hint: {
      en: "Take it out; what rules cannot say is missing from the language.",
      nl: "Haal het weg; wat regels niet kunnen zeggen, ontbreekt in de taal.",
    },
  };
}

const moreThanTheBuild: Texts = {
  message: {
    en: `'${buildFile}' holds more than the build of a platform.`,
    nl: `In '${buildFile}' staat meer dan de bouw van een platform.`,
  },
  hint: {
    en: "Import 'definePlatform' of '@waft/platform-kit' alone, and export 'definePlatform(import.meta.url)'.",
    nl: "Importeer alleen 'definePlatform' van '@waft/platform-kit', en exporteer 'definePlatform(import.meta.url)'.",
  },
};

function checkStyle(folder: string): readonly PlatformFinding[] {
  const reader = createReader();
  return list(folder)
    .filter((file) => file.startsWith("rules/") && file.endsWith(".waft"))
    .filter((file) => {
      const text = readFileSync(path.join(folder, file), "utf8");
      // What cannot be read has a finding of its own, and no style.
      return (formatFile({ path: file, text }, reader).text ?? text) !== text;
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
