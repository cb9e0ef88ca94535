import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { diffPlatforms } from "@waft/analysis/ask";
import { compileFolder } from "@waft/platform-kit";
import { hasProblems, type Bundle } from "@waft/runtime";
import type { Bump } from "./bump.ts";
import { describeWitness } from "./describe-witness.ts";
import { loadReleased } from "./load-released.ts";

/** What a platform's next version has to say, and why. */
export interface ComputedBump {
  readonly bump: Bump;
  /** The smallest case that shows it, in a sentence or two; empty where nothing differs. */
  readonly witness: string;
}

/** Why no bump can be computed. */
export interface NoBump {
  readonly unknown: string;
}

/** How a bump is computed. */
export interface ComputeOptions {
  /** Whether what is built of the package is what its rules say now. */
  readonly built?: boolean;
}

/**
 * Computes how much the version of a platform has to change. Major: a question that could be asked is answered
 * otherwise, or can no longer be asked. Minor: there is more to ask, or days behind the last date are answered
 * otherwise. Patch: rules, texts, sources or facts are written otherwise, and nothing is answered otherwise.
 *
 * @param now - the folder of the package
 * @param before - the folder of its last release
 */
export async function computeBump(
  now: string,
  before: string,
  { built = false }: ComputeOptions = {},
): Promise<ComputedBump | NoBump> {
  const answered = built && isBuiltAlike(now, before) ? same : await compareRules(now, before);
  const file = findChangedFile(now, before);
  return "unknown" in answered || answered.bump !== "none" || file === undefined
    ? answered
    : { bump: "patch", witness: `${file} is written otherwise` };
}

const same: ComputedBump = { bump: "none", witness: "" };

/** Whether what was compiled is the same, byte by byte: then there is nothing to compare. */
function isBuiltAlike(now: string, before: string): boolean {
  const built = readText(now, "dist/index.js");
  return built !== undefined && built === readText(before, "dist/index.js");
}

async function compareRules(now: string, before: string): Promise<ComputedBump | NoBump> {
  const { bundle } = compileFolder(now);
  const released = await loadReleased(before);
  if (bundle === undefined || released === undefined) {
    const whose =
      bundle === undefined ? "its rules do not compile" : "the rules of its last release do not compile today";
    return { unknown: whose };
  }
  return isSameButForWords(released, bundle) ? same : compareAnswers(released, bundle);
}

/** What is shown to people, and on whose word: nothing of it decides an answer. */
const words: ReadonlySet<string> = new Set(["hash", "title", "texts", "sources", "rules", "decides"]);

/** Whether all tables are the same: comparing every state would take minutes to say so. */
function isSameButForWords(a: Bundle, b: Bundle): boolean {
  const tell = (bundle: Bundle): string =>
    JSON.stringify(bundle, (key, value: unknown) => (words.has(key) ? undefined : value));
  return tell(a) === tell(b);
}

function compareAnswers(released: Bundle, bundle: Bundle): ComputedBump | NoBump {
  const diff = diffPlatforms({ bundle: released }, { bundle });
  if ("tooLarge" in diff) {
    return { unknown: `more than ${diff.most} ${diff.tooLarge} would have to be compared` };
  }
  if (hasProblems(diff) || diff.verdict === null) {
    return { unknown: "it has the name of another platform than its last release" };
  }
  return diff.verdict === "major" || diff.verdict === "minor"
    ? { bump: diff.verdict, witness: describeWitness(diff) }
    : same;
}

/** A file with rules or facts that is not what it was, is new, or is gone. */
function findChangedFile(now: string, before: string): string | undefined {
  const list = (folder: string): readonly string[] => globSync(["rules/*.waft", "facts.csv"], { cwd: folder });
  const files = new Set([...list(now), ...list(before)]);
  return [...files].toSorted().find((file) => readText(now, file) !== readText(before, file));
}

function readText(folder: string, file: string): string | undefined {
  try {
    return readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n");
  } catch {
    return undefined;
  }
}
