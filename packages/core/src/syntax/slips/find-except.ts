import { fillSaid, type Said } from "../../lib/said.ts";
import { comma, dot, word, words } from "../tokens.ts";
import { endOf, isOneOf, isToken, reportSlip, retype, type Slip, type SlipPlace, spanOf, tokenAt } from "./slip.ts";

const exceptions: readonly string[] = ["except", "but", "without", "minus", "besides", "save", "excluding"];

/** What becomes of what is left out, where the rest is kept or lost. */
const others: ReadonlyMap<string, "keeps" | "loses"> = new Map([
  ["keeps", "loses"],
  ["copies", "loses"],
  ["loses", "keeps"],
]);

/** `keeps everything except image`: what differs stands in a clause of its own. */
export function findExcept(place: SlipPlace): readonly Slip[] {
  const { index } = place;
  const [level, all, except] = [tokenAt(place, -2), tokenAt(place, -1), tokenAt(place)];
  const other = others.get(level?.image ?? "");
  if (other === undefined || !isOneOf(all, ["everything", "else", "all"]) || !isOneOf(except, exceptions)) {
    return [];
  }
  const count = isOneOf(tokenAt(place, 1), ["for", "the", "from"]) ? 2 : 1;
  const clause = `${other} ${readParts(place, index + count)}`;
  const advice: Said = fillSaid(
    {
      en: "Write '{clause}' in a clause of its own: 'everything' is what the rule does not name.",
      nl: "Schrijf '{clause}' als eigen zin: 'everything' is wat de regel niet noemt.",
    },
    { clause },
  );
  const title: Said = fillSaid({ en: "Write '{clause}'", nl: "Schrijf '{clause}'" }, { clause });
  const last = tokenAt(place, count - 1) ?? except;
  const isAll = all.image === "all";
  const edits = [
    ...(isAll ? [{ span: spanOf(place, all), text: "everything" }] : []),
    { span: spanOf(place, except, last), text: `\n${other}` },
  ];
  const finding = reportSlip(place, { advice, fixes: [{ title, edits }] });
  const read = [...(isAll ? [retype(all, words.everything)] : []), retype(except, words[other])];
  return [{ from: index - Number(isAll), count: count + Number(isAll), instead: read, finding }];
}

/** The parts that are listed from a token on, as they are written. */
function readParts({ tokens, source }: SlipPlace, first: number): string {
  let end = first;
  while (isToken(tokens[end], word) && (isToken(tokens[end + 1], comma) || isToken(tokens[end + 1], dot))) {
    end += 2;
  }
  const [from, last] = [tokens[first], tokens[end]];
  return from === undefined || last === undefined
    ? ""
    : source.text.slice(from.startOffset, endOf(last)).replaceAll(/\s+/gu, " ");
}
