import type { Goal, GoalPattern, GoalProperty } from "./goal.ts";

const anyThenLike: GoalPattern = {
  kind: "sequence",
  items: [{ kind: "any" }, { kind: "action", actions: ["like"] }],
};

function sees(...parts: readonly string[]): GoalProperty {
  return { kind: "sees", parts };
}

/** The goals that need no rule file, by the names under which they are asked. */
export const shippedGoals: readonly Goal[] = [
  {
    name: "spread",
    title: { en: "Spread what an author published", nl: "Verspreiden wat een auteur heeft geplaatst" },
    after: anyThenLike,
    wishes: [
      { how: "always", property: sees("author") },
      { how: "always", property: sees("author.follow") },
      { how: "always", property: { kind: "counts", parts: ["author"] } },
    ],
  },
  {
    name: "seen",
    title: { en: "Be seen as the person who passes it on", nl: "Gezien worden als wie het doorgeeft" },
    after: anyThenLike,
    wishes: [
      { how: "always", property: sees("sharer") },
      { how: "preferably", property: sees("note") },
      { how: "preferably", property: { kind: "counts", parts: ["sharer"] } },
    ],
  },
  {
    name: "clicks",
    title: { en: "Get clicks on the link", nl: "Klikken krijgen op de link" },
    after: anyThenLike,
    wishes: [{ how: "always", property: { kind: "or", items: [sees("card"), sees("text.link")] } }],
  },
  {
    name: "small",
    title: { en: "Keep it small: show it to nobody new", nl: "Klein houden: niemand nieuws iets laten zien" },
    after: { kind: "any" },
    wishes: [{ how: "preferably", property: { kind: "silent" } }],
  },
];
