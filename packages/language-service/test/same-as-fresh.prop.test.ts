import { array, assert, nat, property } from "fast-check";
import { expect, it } from "vitest";
import { allowTime, countRuns } from "../../core/test/count-runs.ts";
import { writePlatform } from "../../../bench/src/texts/write-platform.ts";
import { drawFrom } from "../../core/test/draw-from.ts";
import { mutate } from "../../core/test/mutate.ts";
import { createLanguageService } from "../src/create-language-service.ts";
import type { LanguageService } from "../src/language-service.ts";
import { readPlatform } from "./read-platform.ts";

const runs = countRuns(8);
const files = [...readPlatform("whatsapp"), ...readPlatform("xing")];

function open(texts: ReadonlyMap<string, string>): LanguageService {
  const service = createLanguageService();
  texts.forEach((text, path) => service.setFile(path, text));
  return service;
}

/** Everything that is found in a file, and the bundle of its platform. */
function tell(service: LanguageService, path: string): unknown {
  const { bundle, diagnostics, model } = service.compile(path);
  return {
    written: service.writtenFindings(path),
    named: service.quickFindings(path),
    found: service.findings(path),
    of: service.filesOf(path),
    compiled: [bundle, diagnostics, model?.platform, model?.rules],
  };
}

it(
  "a service that has seen other texts before finds and compiles the same as one that has not",
  () => {
    const texts = new Map(files);
    const service = open(texts);
    assert(
      property(nat(), nat(), nat(), (which, seed, more) => {
        const [path, shipped] = files[which % files.length] ?? ["", ""];
        for (const step of [seed, more]) {
          const changed = mutate(texts.get(path) ?? "", step);
          texts.set(path, changed);
          service.setFile(path, changed);
          expect(tell(service, path)).toEqual(tell(open(texts), path));
        }
        // Most texts before compile to nothing: this one does.
        texts.set(path, shipped);
        service.setFile(path, shipped);
        expect(service.compile(path).bundle).toBeDefined();
        expect(tell(service, path)).toEqual(tell(open(texts), path));
      }),
      { numRuns: runs },
    );
  },
  allowTime(runs),
);

it.each(["\u2028", "\u200B", "\u202E", "\u0430"])(
  "a strange character that is typed is told where it stands: %j",
  (strange) => {
    const [path, shipped] = files.find(([name, text]) => name.endsWith("claims.waft") && text.includes('claim "')) ?? [
      "",
      "",
    ];
    const texts = new Map(files);
    const service = open(texts);
    tell(service, path);
    const places = [...shipped.matchAll(/^claim "/gmu)].map(({ index }) => index + 'claim "'.length);
    for (const place of places) {
      const changed = shipped.slice(0, place) + strange + shipped.slice(place);
      texts.set(path, changed);
      service.setFile(path, changed);
      expect(tell(service, path)).toEqual(tell(open(texts), path));
    }
  },
);

/** A clause, or a line of an example or a claim, that is written on a line of its own. */
const clause =
  /^\s+(?:on|when|from|until|shows|keeps|loses|cuts|links|adds|allows|counts|tells|refused|becomes|raises|sees|misses|never|sometimes|at|source|inferred|title|published)\b.*$/u;

/** A line is left out, said again in another place, or said in the words of another line that begins alike. */
function retype(text: string, seed: number): string {
  const lines = text.split("\n");
  const places = [...lines.keys()].filter((at) => clause.test(lines[at] ?? ""));
  const pick = (from: readonly number[], by: number): number => from[Math.floor(seed / by) % from.length] ?? 0;
  const at = pick(places, 3);
  const first = (line: number): string | undefined => lines[line]?.trim().split(" ")[0];
  const other = pick(
    places.filter((place) => first(place) === first(at)),
    3 * places.length,
  );
  switch (seed % 4) {
    case 0:
      return lines.toSpliced(at, 1).join("\n");
    case 1:
      return lines.toSpliced(at, 0, lines[other] ?? "").join("\n");
    default:
      return lines.with(at, lines[other] ?? "").join("\n");
  }
}

const written = writePlatform({ lines: 400, seed: 7 });
const choices = [["main.waft", written] as const, ...files.filter(([, text]) => text.length > 4000)];

/** A file in which clauses are taken from one rule to another, with those beside it. */
function choose(which: number): {
  readonly path: string;
  readonly shipped: string;
  readonly texts: Map<string, string>;
} {
  const [path, shipped] = choices[which] ?? ["", ""];
  return { path, shipped, texts: new Map(which === 0 ? [[path, written]] : files) };
}

it(
  "what is found is the same as well while clauses are taken from one rule to another",
  () => {
    assert(
      property(
        nat(choices.length - 1),
        array(nat({ max: 2 ** 31 }), { minLength: 4, maxLength: 4 }),
        (which, steps) => {
          const { path, shipped, texts } = choose(which);
          const service = open(texts);
          service.findings(path);
          for (const step of steps) {
            // Every other time somebody takes back what was typed before.
            const changed = retype(step % 5 === 0 ? shipped : (texts.get(path) ?? ""), step);
            texts.set(path, changed);
            service.setFile(path, changed);
            expect(tell(service, path)).toEqual(tell(open(texts), path));
          }
        },
      ),
      { numRuns: runs },
    );
  },
  allowTime(runs),
);

it("to take a clause from one rule to another is no mistake in a quarter of all cases at least", () => {
  const draw = drawFrom(1);
  const bundles = Array.from({ length: 30 }, (_, which) => {
    const { path, shipped, texts } = choose(which % choices.length);
    return open(texts.set(path, retype(shipped, draw()))).compile(path).bundle;
  });
  const compiled = bundles.filter((bundle) => bundle !== undefined);
  expect(compiled.length).toBeGreaterThan(bundles.length / 4);
});
