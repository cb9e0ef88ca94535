import type { Queued } from "./queue-draft.ts";

const words = {
  en: { queued: "queued", held: "held: a person has to look at it", refused: "not asked", fix: "done" },
  nl: {
    queued: "in de wachtrij",
    held: "aangehouden: iemand moet ernaar kijken",
    refused: "niet gevraagd",
    fix: "gedaan",
  },
} as const;

/** What became of a draft on a network, as lines. */
export function printQueued({ network, state, post, applied, left }: Queued, language: "en" | "nl"): string {
  const said = words[language];
  return [
    `  ${network}: ${said[state]} (${post.by}: ${(post.parts ?? []).join(", ")})`,
    ...applied.map((one) => `    - ${one.said}\n      ${said.fix}: ${one.fix}`),
    ...left.map((one) => `    - ${one}`),
  ].join("\n");
}
