import { expect, it } from "vitest";
import { askChain } from "../src/ask/ask-chain.ts";
import { isSeen } from "../src/ask/describe-why.ts";
import { findNearest, type NearestQuestion } from "../src/ask/find-nearest.ts";
import { applyChange } from "../src/view/apply-change.ts";
import { readChain } from "../src/view/chain-text.ts";
import { startView, type View } from "../src/view/view.ts";
import { compileLinkedin } from "./compile-linkedin.ts";

const bundle = compileLinkedin();

/** What would be asked about a part of the card after a hop. */
function ask(view: View, hop: number, part: string): NearestQuestion {
  const asked = askChain(bundle, view, view.chains[0] ?? []);
  if (asked === undefined) {
    throw new Error("There is no answer.");
  }
  const { trace, acts } = asked;
  return { story: { bundle, trace, language: "en", names: "in-words" }, acts, hop, part, view };
}

function lookAt(asOf: string, chain: string, parts: readonly string[]): View {
  return { ...startView(asOf, "en"), chains: [readChain(chain) ?? []], parts };
}

const views: readonly View[] = [
  lookAt("2016-03-01", "share(note),like", ["text.link", "image"]),
  lookAt("2016-03-01", "share(note),like,comment", ["text", "image"]),
  lookAt("2026-11-27", "share(note),like", ["text", "image", "card"]),
  { ...lookAt("2026-11-27", "share,share,like", ["text", "text.link"]), settings: { visibility: "connections" } },
];

/** Everything on the cards of a view that is not surely seen. */
function listUnseen(view: View): readonly NearestQuestion[] {
  const { trace } = ask(view, 0, "text").story;
  return trace.hops.flatMap(({ parts = {} }, index) =>
    Object.keys(parts).flatMap((part) => (isSeen({ trace }, index + 1, part) ? [] : [ask(view, index + 1, part)])),
  );
}

it("after every change that is found, asked anew, the part is seen on the card that was looked at", () => {
  const found = views.flatMap(listUnseen).flatMap((asked) => findNearest(asked).map((one) => ({ ...asked, ...one })));
  for (const { view, part, said, change } of found) {
    const changed = applyChange(view, change);
    const { story } = ask(changed, changed.hop, part);
    expect([said, isSeen(story, changed.hop, part), changed.hop > 0]).toEqual([said, true, true]);
    expect(said).toMatch(/^(?:If|With|Without|On) .*: (?:kept|cut short)\.$/u);
  }
  const kinds = new Set(found.flatMap(({ change }) => Object.keys(change)));
  // There were changes of the chain, of the post and of the day among them.
  expect([...kinds]).toEqual(expect.arrayContaining(["chains", "parts", "asOf"]));
});

it("keeps the acts after the card that was looked at", () => {
  const [, view] = views;
  const [found] = view === undefined ? [] : findNearest(ask(view, 2, "text"));
  expect(found?.change.chains?.[0]?.at(-1)?.action).toBe("comment");
  expect(found?.change.hop).toBe(2);
});

it("finds nothing for a part that the platform does not have", () => {
  const [view] = views;
  expect(view && findNearest(ask(view, 2, "hologram"))).toEqual([]);
});
