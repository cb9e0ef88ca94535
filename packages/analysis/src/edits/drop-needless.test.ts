import { expect, it } from "vitest";
import { dropNeedless } from "./drop-needless.ts";
import type { Edit } from "./edit.ts";

it("leaves out one part in the place of another where one of the two alone does the same, and nothing else", () => {
  const changes: readonly (readonly [Edit, string])[] = [
    [{ edit: "remove-part", part: "image" }, "the card is seen"],
    [{ edit: "add-part", part: "video" }, "the text is seen"],
    [{ edit: "replace-part", from: "image", to: "poll" }, "the card is seen"],
    [{ edit: "replace-part", from: "text", to: "video" }, "the text is seen"],
    [{ edit: "replace-part", from: "image", to: "card" }, "both are seen"],
    [{ edit: "set-post", name: "visibility", from: "public", to: "private" }, "the card is seen"],
  ];
  const kept = dropNeedless(
    changes,
    ([edit]) => edit,
    ([, effect]) => effect,
  );
  expect(kept).toEqual([changes[0], changes[1], changes[4], changes[5]]);
});
