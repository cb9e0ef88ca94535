import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";
import { head } from "../../test/find-marked.ts";
import { randomPlatform, writePlatform } from "../../test/random-platform.ts";
import { interpretChain } from "../interpret/interpret-chain.ts";
import type { Held } from "../model/chain.ts";
import { listPosts, listSteps } from "../testing/list-questions.ts";
import type { Model } from "./model.ts";
import { listMoments } from "./moments.ts";
import { beforeAllDays, findRules, listDays, listOccasions } from "./occasions.ts";
import { createSurvey, listAnswers } from "./survey.ts";

function readPresence(model: Model, form: string): Readonly<Record<string, number>> {
  const { reach, days } = createSurvey(listAnswers(model, listMoments(model)));
  const index = model.platform.forms.findIndex(({ name }) => name === form);
  const presence = reach.forms[days.length - 1]?.[index];
  return Object.fromEntries(model.platform.parts.map(({ name }, part) => [name, presence?.[part] ?? -1]));
}

it("a part can be where an act brings it and where that act leads, and nowhere else", () => {
  const { model } = compileText(`${head}form share form copy
rule share { on share of post shows share to followers keeps everything else loses card adds sharer source diary }
rule copy { on like of share shows copy to followers keeps everything loses text allows note source diary }
rule more { on like of copy shows it to followers keeps everything loses note source diary }`);
  expect(readPresence(model, "post")).toMatchObject({ text: 2, card: 2, sharer: 0, note: 0 });
  expect(readPresence(model, "share")).toMatchObject({ text: 2, card: 1, sharer: 2, note: 0, "text.link": 2 });
  expect(readPresence(model, "copy")).toMatchObject({ text: 1, "text.link": 1, card: 1, sharer: 2, note: 2, via: 0 });
});

it("a part that was lost is there again where a rule brings it back as it was at the start", () => {
  const { model } = compileText(`${head}form share form back
rule publish { on post loses image source diary }
rule share { on share of post shows share to followers loses card keeps everything else source diary }
rule back { on like of share shows back to followers keeps everything else adds card, image source diary }`);
  expect(readPresence(model, "share")).toMatchObject({ card: 1, image: 1 });
  expect(readPresence(model, "back")).toMatchObject({ card: 2, image: 1 });
});

it("a form is not reached where a rule always refuses, nor before its rule begins", () => {
  const { model } = compileText(`${head}form share form late
rule share { on share of post shows share to followers keeps everything source diary }
rule no { on share of post refused source diary }
rule late { on like of post from 2030 shows late to followers keeps everything source diary }`);
  const { reach } = createSurvey(listAnswers(model, listMoments(model)));
  expect(reach.forms.map((forms) => forms.map((presence) => presence !== undefined))).toEqual([
    [true, false, false],
    [true, true, false],
  ]);
});

it("every moment is what the rules in force are, for each day and occasion, and none is left out", () => {
  fc.assert(
    fc.property(randomPlatform, (platform) => {
      const { model } = compileText(writePlatform(platform));
      const expected = listDays(model).flatMap((day, place) =>
        listOccasions(model).flatMap((occasion) => {
          const rules = findRules(model, occasion, day ?? beforeAllDays);
          return rules.length > 0 ? [JSON.stringify({ place, occasion, rules })] : [];
        }),
      );
      const found = listMoments(model).flatMap(({ occasion, rules, days }) =>
        days.map((place) => JSON.stringify({ place, occasion, rules })),
      );
      expect(found.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 60 },
  );
});

/** What is held along five random acts with a random post, as long as the form is known. */
function followRandomly(
  model: Model,
  day: string,
  numbers: Iterator<number>,
): readonly { readonly form: number; readonly parts: Held["parts"] }[] {
  const pick = <Thing>(things: readonly Thing[]): Thing | undefined =>
    things[Number(numbers.next().value) % Math.max(1, things.length)];
  const post = pick(listPosts(model, day));
  const all = listSteps(model, day);
  const steps = Array.from({ length: 5 }, () => pick(all)).filter((step) => step !== undefined);
  const hops = post === undefined ? [] : interpretChain(model, { ...post, day, steps });
  return hops.flatMap(({ held }) =>
    held === undefined || held.form === null ? [] : [{ form: held.form, parts: held.parts }],
  );
}

it("no chain of random acts on random platforms holds what cannot be reached", () => {
  fc.assert(
    fc.property(randomPlatform, fc.infiniteStream(fc.nat()), (platform, numbers) => {
      const { model } = compileText(writePlatform(platform));
      const { reach, days } = createSurvey(listAnswers(model, listMoments(model)));
      for (const [place, from] of days.entries()) {
        const day = from ?? "1990-01-01";
        for (const { form, parts } of followRandomly(model, day, numbers)) {
          const presence = reach.forms[place]?.[form] ?? new Uint8Array();
          expect(parts.filter(({ hi }, part) => Math.min(hi, 2) > (presence[part] ?? 0))).toEqual([]);
        }
      }
    }),
    { numRuns: 150 },
  );
});
