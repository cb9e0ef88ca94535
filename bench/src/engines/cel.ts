import { parse } from "@marcbachmann/cel-js";
import type { Case } from "./cases.ts";
import { createRunner, type Runner } from "./engine.ts";

/** CEL: one conditional over all cases, parsed once. */
export function createCel(cases: readonly Case[], wantsLevels: boolean): Runner {
  const branches = cases.map(
    (one) => `${writeCondition(one)} ? ${wantsLevels ? writeList(one) : `"${one.answer}"`} : `,
  );
  const run = parse(`${branches.join("\n")}${wantsLevels ? '["unknown nobody"]' : '"unknown nobody"'}`);
  return createRunner((asked) => {
    const result: unknown = run({ ...asked });
    if (typeof result === "string") {
      return { answer: result };
    }
    const list: readonly unknown[] = Array.isArray(result) ? result : [];
    return { answer: String(list[0]), levels: list.slice(1).map(Number) };
  });
}

function writeCondition({ action, form, image, circle }: Case): string {
  const flags = Object.entries({ image, circle }).filter(([, is]) => is !== undefined);
  const tests = [`action == "${action}"`, `form == "${form}"`, ...flags.map(([name, is]) => `${is ? "" : "!"}${name}`)];
  return tests.join(" && ");
}

/** A list has one type in CEL, so what is in it is told to be anything. */
function writeList({ answer, parts }: Case): string {
  const levels = parts.map(({ from, cap }, part) => {
    if (from === "added") {
      return `dyn(${cap}.0)`;
    }
    const level = `levels[${part}]`;
    return from === "allowed"
      ? `dyn(brought[${part}] == 1.0 ? ${cap}.0 : 0.0)`
      : cap === 4
        ? `dyn(${level})`
        : `dyn(${level} < ${cap}.0 ? ${level} : ${cap}.0)`;
  });
  return `[dyn("${answer}"), ${levels.join(", ")}]`;
}
