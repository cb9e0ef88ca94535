import type { Taken } from "../read-arguments.ts";
import type { Part } from "./part.ts";

/** What the parts are listed for. */
export interface PartRequest {
  /** The names of all platforms and bridges. */
  readonly platforms: readonly string[];
  /** How many of the cases of a whole night are tried: 1 is all. */
  readonly scale: number;
  /** Where pictures are put. */
  readonly pictures: string;
}

const node = ["node", "-C", "@waft/source"];
const tests = /^\s*Tests\s+(.+)/mu;

/** Lists what runs at night and is too slow for every change. */
export function listParts({ platforms, scale, pictures }: PartRequest): readonly Part[] {
  const law = (name: string, runs: number, files: readonly string[]): Part => ({
    name,
    words: ["vitest", "run", "--project", "core", "--testTimeout", "86400000", ...files],
    env: { WAFT_RUNS: String(Math.max(1, Math.round(runs * scale))), NO_COLOR: "1" },
    summary: tests,
  });
  const mutations = platforms.map((platform) => ({
    name: `mutate ${platform}`,
    words: [...node, "packages/cli/src/main.ts", "test", platform, "--mutate", "--width", "200"],
    summary: /(notice .+)/u,
  }));
  return [
    law("laws", 100_000, ["format-file.prop", "any-text.prop", "order.prop", "tokenize.prop", "ignores.prop"]),
    law("random rules", 20_000, ["evaluators.prop"]),
    { name: "bench", words: [...node, "bench/src/main.ts"], summary: /(\S.*)\s*$/u, faults: /^- FAIL: (.+)$/gmu },
    ...mutations,
    {
      name: "screenshots",
      words: ["pnpm", "--filter", "playground", "screenshots", pictures],
      summary: /(\S+\.png)\s*$/u,
    },
  ];
}

/** What can be typed behind `pnpm nightly`: the names of parts, first words of them, and how they are run. */
export function listTaken(platforms: readonly string[]): Taken {
  const names = listParts({ platforms, scale: 1, pictures: "" }).map(({ name }) => name);
  const others = names.filter((name) => !name.startsWith("mutate "));
  return {
    script: "pnpm nightly",
    words: [...names, "mutate"],
    shown: [...others.map((name) => (name.includes(" ") ? `"${name}"` : name)), "mutate", '"mutate <platform>"'],
    values: { scale: "<a number above 0 and up to 1>", results: "<folder>" },
  };
}

/** The parts whose names are asked for; `mutate` alone means every platform. All where nothing is asked. */
export function chooseParts(parts: readonly Part[], asked: readonly string[]): readonly Part[] {
  return asked.length === 0
    ? parts
    : parts.filter(({ name }) => asked.some((one) => name === one || name.startsWith(`${one} `)));
}
