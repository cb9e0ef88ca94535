import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FoundBaseline } from "./baseline.ts";
import type { BaselineSearch } from "./find-baselines.ts";
import { readField } from "../read-field.ts";
import { runTool } from "./run-tool.ts";
import { findHighest } from "./versions.ts";

/** How long a registry may take to answer, in milliseconds. */
const patience = 120_000;

/** Fetches the highest version of a package that a registry has, and unpacks it where Node finds packages. */
export async function fetchBaseline(
  name: string,
  { registry, shelf }: Pick<BaselineSearch, "registry" | "shelf">,
): Promise<FoundBaseline> {
  const base = registry.endsWith("/") ? registry : `${registry}/`;
  try {
    const answer = await ask(`${base}${name.replace("/", "%2f")}`);
    if (answer.status === 404) {
      return "first";
    }
    const versions = readVersions(await answer.json());
    const version = findHighest([...versions.keys()]);
    if (version === undefined) {
      return "first";
    }
    const packed = await ask(versions.get(version) ?? "");
    const folder = path.join(shelf, "node_modules", name);
    unpack(new Uint8Array(await packed.arrayBuffer()), folder);
    return { version, from: base, folder };
  } catch (error) {
    return { unknown: `${base} could not be asked: ${sayCause(error)}` };
  }
}

/** Asks again when a connection breaks off, which one that was kept open may do at any time. */
async function ask(address: string, again = 3): Promise<Response> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(patience) }).catch((error: unknown) => {
    if (again === 0 || sayCause(error).includes("ECONNREFUSED")) {
      throw error;
    }
    return undefined;
  });
  if (answer === undefined) {
    return ask(address, again - 1);
  }
  if (!answer.ok && answer.status !== 404) {
    throw new Error(`it answered ${answer.status}`);
  }
  return answer;
}

/** The addresses of what was packed, by version. */
function readVersions(answer: unknown): ReadonlyMap<string, string> {
  const versions = readField(answer, "versions");
  const entries = typeof versions === "object" && versions !== null ? Object.entries(versions) : [];
  return new Map(
    entries.map(([version, one]: [string, unknown]) => [version, String(readField(readField(one, "dist"), "tarball"))]),
  );
}

function unpack(packed: Uint8Array, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}.tgz`;
  writeFileSync(file, packed);
  // All that npm packs lies in a folder `package`.
  runTool(
    ["tar", "-xzf", path.basename(file), "-C", path.basename(folder), "--strip-components=1"],
    path.dirname(folder),
  );
}

function sayCause(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
