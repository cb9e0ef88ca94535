import type { IToken } from "chevrotain";
import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import { fillSaid } from "../../lib/said.ts";
import { isFirstOfLine } from "../is-first-of-line.ts";
import { comma, dot, word } from "../tokens.ts";
import { writeFix } from "../write-fix.ts";
import { createMissing, endOf, isToken, type Slip, type SlipPlace, spanOf } from "./slip.ts";

/** One name of a list, as tokens from one to before another, and the dash before it. */
interface Item {
  readonly from: number;
  readonly to: number;
  readonly dash: number;
}

const dashBefore = /[\n\r][^\S\n\r]*(?<dash>[-–—•·])[^\S\n\r]+$/u;

/** `keeps` and below it `- text` and `- image`: names, each on a line of its own behind a dash. */
export function findDashedNames(place: SlipPlace): readonly Slip[] {
  const { index, source } = place;
  const here = findItem(place, index);
  const before = here === undefined ? undefined : findItemBefore(place, index);
  if (here === undefined || before === undefined) {
    return [];
  }
  const items = [before, here];
  for (let next = findItem(place, here.to); next !== undefined; next = findItem(place, next.to)) {
    items.push(next);
  }
  const end = items.at(-1)?.to ?? here.to;
  const last = place.tokens[end - 1];
  if (last === undefined) {
    return [];
  }
  const imageOf = ({ from, to }: Item): string =>
    readItem(place, from, to)
      .map(({ image }) => (image === "," ? ", " : image))
      .join("");
  const names = items.map(imageOf).join(", ");
  const advice = fillSaid(
    {
      en: "Write the names behind each other, with commas between them: '{names}'.",
      nl: "Schrijf de namen achter elkaar, met komma's ertussen: '{names}'.",
    },
    { names },
  );
  const all = { file: source.path, start: before.dash, end: endOf(last) };
  const at = { span: { ...all, end: before.dash + 1 }, fixes: writeFix(all, names) };
  const finding = createDiagnostic(catalogue.unexpectedCharacter, at, {
    text: source.text.charAt(before.dash),
    advice,
  });
  const instead = items
    .slice(1)
    .flatMap(({ from, to, dash }) => [createMissing(comma, dash), ...readItem(place, from, to)]);
  return [{ from: index, count: end - index, instead, finding, covers: all }];
}

function readItem({ tokens }: SlipPlace, from: number, to: number): readonly IToken[] {
  return tokens.slice(from, to);
}

/** A name behind a dash, or several with commas, with nothing else on the line. */
function findItem(place: SlipPlace, from: number): Item | undefined {
  const { tokens, source } = place;
  const first = tokens[from];
  const dash = first === undefined ? undefined : findDash(place, first);
  if (!isToken(first, word) || dash === undefined) {
    return undefined;
  }
  let to = from + 1;
  while (isJoin(tokens[to]) || (isJoin(tokens[to - 1]) && isToken(tokens[to], word))) {
    to += 1;
  }
  return to === tokens.length || isFirstOfLine(source, tokens, to) ? { from, to, dash } : undefined;
}

/** What stands between names, and between a name and what is inside. */
function isJoin(token: IToken | undefined): boolean {
  return isToken(token, dot) || isToken(token, comma);
}

/** The name on the line before. */
function findItemBefore(place: SlipPlace, index: number): Item | undefined {
  let from = index - 1;
  while (from > 0 && !isFirstOfLine(place.source, place.tokens, from)) {
    from -= 1;
  }
  const item = findItem(place, from);
  return item?.to === index ? item : undefined;
}

function findDash(place: SlipPlace, token: IToken): number | undefined {
  const { start } = spanOf(place, token);
  const before = place.source.text.slice(Math.max(0, start - 200), start);
  const found = dashBefore.exec(before);
  return found === null ? undefined : start - found[0].length + found[0].search(/[-–—•·]/u);
}
