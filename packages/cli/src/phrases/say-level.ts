import type { Level, LevelName } from "@waft/runtime";

const words: Readonly<Record<LevelName, string>> = {
  absent: "never there",
  lost: "lost",
  linked: "one click away",
  cut: "cut short",
  whole: "kept",
};

/** Says a level in words; `hop` is where it was lost. */
export function sayLevel(level: Level, hop?: number): string {
  if (typeof level !== "string") {
    return sayBounds(level);
  }
  return level === "lost" && hop !== undefined ? sayLoss(hop) : words[level];
}

/** Says at which hop something was lost. */
export function sayLoss(hop: number): string {
  return hop === 0 ? "lost when published" : `lost at hop ${hop}`;
}

/** Says between which levels something is, when nobody has said more. */
export function sayBounds({ atLeast, atMost }: Exclude<Level, string>): string {
  const open = atLeast === "lost" || atLeast === "absent";
  if (open) {
    return atMost === "whole" ? "not said" : `not said, at most ${words[atMost]}`;
  }
  return atMost === "whole" ? `at least ${words[atLeast]}` : `${words[atLeast]} to ${words[atMost]}`;
}

/** The sign and word beside a part on a card; nothing beside a part that is kept. */
export function signLevel(level: Level, hop?: number): string {
  if (typeof level !== "string") {
    return `? ${sayBounds(level)}`;
  }
  const signs: Readonly<Record<LevelName, string>> = {
    absent: "",
    lost: hop === undefined || hop === 0 ? "✗" : `✗ hop ${hop}`,
    linked: "→ one click",
    cut: "✂ cut",
    whole: "",
  };
  return signs[level];
}
