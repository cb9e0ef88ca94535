import { villageRules } from "./village-rules.ts";

/** The village with many more actions, each with rules of its own: what a hop costs must not grow with them. */
export function writeManyRules(actions: number): string {
  const names = Array.from({ length: actions }, (_, at) => `like-${at}`);
  const rules = names.flatMap((name, at) =>
    ["post", "share", "repost"].map(
      (form) => `
rule ${name}-of-${form} {
  on ${name} of ${form}
  shows it to followers
  loses ${at % 2 === 0 ? "counts" : "place"}
  keeps everything else
  counts for author
}
`,
    ),
  );
  return `${villageRules.replace("action like,", `action ${names.join(", ")}, like,`)}${rules.join("")}`;
}
