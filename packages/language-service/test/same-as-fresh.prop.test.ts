import { assert, nat, property } from "fast-check";
import { expect, it } from "vitest";
import { allowTime, countRuns } from "../../core/test/count-runs.ts";
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
  const { bundle, diagnostics } = service.compile(path);
  return {
    written: service.writtenFindings(path),
    named: service.quickFindings(path),
    found: service.findings(path),
    of: service.filesOf(path),
    compiled: [bundle, diagnostics],
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
