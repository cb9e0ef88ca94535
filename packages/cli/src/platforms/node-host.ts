import { readFileSync } from "node:fs";
import path from "node:path";
import { largestFile, type Host, type Said } from "@waft/core";
import { describeFile } from "./describe-file.ts";
import { findRulesByName } from "./find-rules-by-name.ts";
import { resolvePackage } from "@waft/platform-kit/host";
import { hostPhrases } from "../phrases/say-file.ts";

/** UTF-8 takes at most three bytes for each character that is counted, so a larger file is surely too large. */
const mostBytes = largestFile * 4;

/** A host that reads rule files from the disk. */
export interface NodeHost extends Host {
  /** Sentences about files that are there but cannot be read. */
  readonly remarks: readonly Said[];
  /** Files that are far too large or not text: there is nothing to show of them. */
  readonly unread: ReadonlySet<string>;
  /** Absolute paths of all files that were looked for, with the paths under which they are shown. */
  readonly places: ReadonlyMap<string, string>;
}

/** Texts that stand in for files, by their absolute paths. */
export type Overlay = ReadonlyMap<string, string>;

/** What a host knows beside what is on the disk. */
export interface Known {
  readonly overlay?: Overlay | undefined;
  /** Tells the first rule file of the network from which a bridge comes that comes from any network. */
  readonly anyNetwork?: () => string;
}

/** Makes a host; paths are relative to `base` and are shown as they were given. */
export function createNodeHost(base: string, { overlay = new Map(), anyNetwork }: Known = {}): NodeHost {
  const remarks: Said[] = [];
  const unread = new Set<string>();
  const shown = new Map<string, string>();
  const find = (file: string): string => {
    const place = path.resolve(base, file);
    shown.set(place, shown.get(place) ?? file);
    return place;
  };
  const show = (file: string): string | undefined => shown.get(find(file));
  return {
    remarks,
    unread,
    places: shown,
    read(file) {
      const over = overlay.get(find(file));
      if (over !== undefined) {
        return over;
      }
      const found = describeFile(find(file));
      if (found.kind === "missing") {
        return undefined;
      }
      if (found.kind !== "file") {
        remarks.push(hostPhrases[found.kind](file));
        return undefined;
      }
      if (found.size > mostBytes) {
        unread.add(file);
        return " ".repeat(largestFile + 1);
      }
      const text = readText(found.place);
      if (/[\0\uFFFD]/u.test(text)) {
        unread.add(file);
      }
      return text;
    },
    resolve(from, specifier) {
      const file = /^\.\.?\//u.test(specifier)
        ? path.join(path.dirname(from), specifier)
        : findInPackage(specifier, from, base);
      return file === undefined ? undefined : show(file);
    },
    findPlatform: (name) => {
      const place = name === "any" ? anyNetwork?.() : findNamed(name, base);
      return place === undefined ? undefined : show(place);
    },
  };
}

/** The text of a file, without the mark that some editors put before it. */
function readText(place: string): string {
  return readFileSync(place, "utf8").replace(/^\uFEFF/u, "");
}

/** A platform that is known by its name, by its path from the folder in which the command stands. */
function findNamed(name: string, base: string): string | undefined {
  const place = findRulesByName(name, base);
  return place === undefined ? undefined : path.relative(base, place);
}

/** A package as the file finds it, or else the one that came with the command. */
function findInPackage(specifier: string, from: string, base: string): string | undefined {
  const found =
    resolvePackage(specifier, path.dirname(path.resolve(base, from))) ?? resolvePackage(specifier, import.meta.dirname);
  return found === undefined ? undefined : path.relative(base, found);
}
