import { assert, nat, property } from "fast-check";
import { expect, it } from "vitest";
import { allowTime, countRuns } from "../../core/test/count-runs.ts";
import { mutate } from "../../core/test/mutate.ts";
import { createLanguageService } from "../src/create-language-service.ts";
import type { LanguageService } from "../src/language-service.ts";
import { readPlatform } from "./read-platform.ts";

const runs = countRuns(40);
const files = [...readPlatform("whatsapp"), ...readPlatform("fedi-to-sky"), ...readPlatform("xing")];

/** Everything that can be asked at a place. */
function askAll(service: LanguageService, path: string, offset: number): readonly unknown[] {
  const language = offset % 2 === 0 ? "en" : "nl";
  return [
    service.quickFindings(path),
    service.hover(path, offset, language),
    service.complete(path, offset, language),
    service.define(path, offset),
    service.references(path, offset),
    service.matches(path, offset),
    service.prepareRename(path, offset, language),
    service.rename({ path, offset, name: "fresh", language }),
    service.outline(path),
    service.folds(path),
    service.format(path),
    service.tokens(path),
    service.codeActions(path, { start: offset, end: offset + 20 }, language),
    service
      .lenses(path)
      .slice(0, 1)
      .map((lens) => service.run(path, lens)),
  ];
}

it(
  "anything can be asked anywhere in any file, and what comes back can be sent to another thread",
  () => {
    const service = createLanguageService();
    assert(
      property(nat(), nat(), nat(), (which, seed, at) => {
        const [path, text] = files[which % files.length] ?? ["", ""];
        service.setFile(path, text);
        const damaged = mutate(text, seed);
        service.setFile(path, damaged);
        const answers = askAll(service, path, at % (damaged.length + 3));
        expect(structuredClone(answers)).toEqual(answers);
        service.removeFile(path);
      }),
      { numRuns: runs },
    );
  },
  allowTime(runs),
);
