import { expect, it } from "vitest";
import type { ClaimResult } from "../src/claims/claim-result.ts";
import { proveClaim } from "../src/claims/prove-claim.ts";
import { createSpaces } from "../src/claims/spaces.ts";
import { compileApart } from "./compile-text.ts";
import { village } from "./village.ts";

function prove(claim: string, limit?: number, more = ""): ClaimResult {
  const { model, bundle } = compileApart(`${village}${more}claim "c" { ${claim} }`);
  const [linked] = model.platform.claims;
  if (linked === undefined) {
    throw new Error("There is no claim.");
  }
  const spaces = createSpaces(bundle);
  return proveClaim({ model, bundle, spaces, ...(limit === undefined ? {} : { limit }) }, linked);
}

function verdictOf(claim: string, more = ""): string {
  return prove(claim, undefined, more)
    .demands.map(({ verdict }) => verdict)
    .join(" ");
}

it("a claim that holds after every chain of every post is proved, with how much was looked at", () => {
  const { verdict, extent, demands } = prove("for post by page with text after share, like+ always sees author, text");
  expect(verdict).toBe("proved");
  // Four things can stand in the text, beside it a picture and a card or not: 8 sets for the text, times 4.
  expect(extent).toMatchObject({ posts: 32, dates: 1 });
  expect(extent.states).toBeGreaterThan(0);
  expect(demands).toMatchObject([{ how: "always", property: "sees author, text", verdict: "proved", open: 0 }]);
});

it("a claim that does not hold is refuted by the shortest chain of the smallest post", () => {
  const { verdict, demands } = prove("at 2016 for post with text after share, like+ always sees text");
  expect(verdict).toBe("refuted");
  expect(demands[0]?.witness).toEqual({
    post: { parts: ["text"] },
    chain: [{ action: "share" }, { action: "like" }],
    asOf: "2016-01-01",
  });
});

it("where a larger post has a shorter chain, that one refutes", () => {
  const { demands } = prove("after share, like* never counts for sharer or sees card");
  expect(demands[0]).toMatchObject({
    verdict: "refuted",
    witness: { post: { parts: ["card"] }, chain: [{ action: "share" }] },
  });
});

it("what somebody brings stands in the chain that refutes", () => {
  expect(prove("after share never sees note").demands[0]).toMatchObject({
    verdict: "refuted",
    witness: { chain: [{ action: "share", brings: ["note"] }] },
  });
});

const counting = `
counter passes to 2

rule pass {
  on share of share
  shows it to followers
  keeps everything
  raises passes
  source leaflet
}

rule enough refines pass {
  on share of share
  when passes is 2
  refused
  source leaflet
}
`;

it("things that are held alike are told apart by what counters stand at", () => {
  expect(verdictOf("after share{3} never refused", counting)).toBe("proved");
  expect(verdictOf("after share{4} always refused", counting)).toBe("proved");
});

it("a post that never had what should be there refutes, and it is said what it lacks", () => {
  expect(prove("after share always sees card").demands[0]).toMatchObject({
    verdict: "refuted",
    witness: { post: {}, chain: [{ action: "share" }] },
    lacks: ["card"],
  });
});

it("what nobody knows counts for neither side, and is named", () => {
  expect(prove("after share always sees author.follow").demands[0]).toMatchObject({
    verdict: "open",
    unsettled: { kind: "unknown", action: "share", form: "post", part: "author.follow", rule: "share" },
    open: 1,
  });
  expect(verdictOf("after share never sees author.follow")).toBe("open");
  expect(verdictOf("after share sometimes sees author.follow")).toBe("open");
  expect(verdictOf("after share always unsure of author.follow")).toBe("proved");
});

it("where no rule says what an act shows, the gap is named", () => {
  expect(prove("after share, share always sees text").demands[0]).toMatchObject({
    verdict: "open",
    unsettled: { kind: "gap", action: "share", form: "share" },
  });
  expect(prove("after share always sees counts").demands[0]).toMatchObject({
    verdict: "open",
    unsettled: { kind: "unsaid", action: "share", form: "post", part: "counts" },
  });
});

it("what speaks of viewers after an act that nobody is shown anything of is vacuous, and fails", () => {
  expect(prove("after like always sees author").verdict).toBe("vacuous");
  expect(prove("after like, like always counts for author").verdict).toBe("vacuous");
  expect(prove("for post with text without text after share always sees author").verdict).toBe("vacuous");
  // The act itself is there to speak of.
  expect(verdictOf("after like always counts for author always silent always sees author")).toBe(
    "proved proved vacuous",
  );
});

it("under 'always' what is said together is said each by itself, under 'never' it must come together", () => {
  expect(verdictOf("after like always sees author and counts for author")).toBe("proved");
  expect(verdictOf("after like never sees author and counts for author")).toBe("vacuous");
  expect(verdictOf("for post with text, image after share never sees text and sees image")).toBe("proved");
});

it("'never' with a list is none of them, 'sometimes' all of them at once", () => {
  expect(verdictOf("for post with text, image after share never sees image, note")).toBe("refuted");
  expect(verdictOf("for post with text, image after share never sees image")).toBe("proved");
  expect(verdictOf("for post with text, image after share sometimes sees text, note")).toBe("proved");
  expect(verdictOf("for post with text, image after share sometimes sees text, image")).toBe("refuted");
});

it("the person acting may choose anybody who is there, and nobody", () => {
  expect(prove("after like always tells author").demands[0]).toMatchObject({
    verdict: "refuted",
    witness: { chosen: { tells: [] } },
  });
  expect(prove("after like sometimes tells author").demands[0]).toMatchObject({
    verdict: "proved",
    witness: { chosen: { tells: ["author"] } },
  });
  expect(verdictOf("after like sometimes tells sharer")).toBe("refuted");
});

it("a claim over several years holds on each stretch of days, and fails on the first on which it does not", () => {
  const over = prove("from 2016 until 2020 for post with text after share, like always sees text");
  expect(over).toMatchObject({ verdict: "refuted", extent: { dates: 2 } });
  expect(over.demands[0]?.witness?.asOf).toBe("2016-01-01");
  expect(prove("from 2018 for post with text after share, like always sees text")).toMatchObject({
    verdict: "proved",
    extent: { dates: 1 },
  });
  // Before 2015 nobody has said what a share shows.
  expect(prove("until 2018 for post with text after share, like never reaches text").verdict).toBe("open");
});

it("more states than allowed leave a claim open, and never proved", () => {
  expect(prove("for post by page with text after share, like+ always sees author", 2).demands[0]).toMatchObject({
    verdict: "open",
    unsettled: { kind: "limit" },
  });
});

it("'when' narrows who acts, and settings that an act does not have stand in nobody's way", () => {
  const acts = `attribute mood of like is plain, loud
rule loud refines like-of-share { on like of share when mood is loud and actor is page loses author source leaflet }
`;
  const { model, bundle } = compileApart(
    `${village}${acts}claim "a" { after share, like always sees author }
claim "b" { when mood is plain after share, like always sees author }
claim "c" { when actor is member after share, like always sees author }
claim "d" { when mood is loud and actor is page after share, like never sees author }`,
  );
  const spaces = createSpaces(bundle);
  const results = model.platform.claims.map((claim) => proveClaim({ model, bundle, spaces }, claim));
  expect(results.map(({ verdict }) => verdict)).toEqual(["refuted", "proved", "proved", "proved"]);
  expect(results[0]?.demands[0]?.witness?.chain[1]).toEqual({ action: "like", by: "page", settings: { mood: "loud" } });
});
