import type { IToken } from "chevrotain";
import { fillSaid, type Said } from "../../lib/said.ts";
import { propertyStarts, words } from "../tokens.ts";
import { writeFix } from "../write-fix.ts";
import { createMissing, findType, isOneOf, reportSlip, type Slip, type SlipPlace, spanOf } from "./slip.ts";

const wishes: readonly string[] = ["should", "must", "shall", "will", "may", "can", "could", "always", "never"];
/** How many tokens the line may be away from the head of its claim or goal. */
const farthest = 200;

/** `should see author`, `must never miss …`, `always be refused`: a property is said of what is so. */
export function findWishes(place: SlipPlace): readonly Slip[] {
  const read = readWish(place);
  const type = findType(read?.property ?? "");
  if (read === undefined || type === undefined) {
    return [];
  }
  const { start, wish, verb, property, count, isNot } = read;
  const demand = isNot ? "never" : wishedFor(place, wish.image);
  const span = spanOf(place, wish, verb);
  const whole = `${demand} ${property}`;
  const advice: Said = fillSaid({ en: "Write '{whole}' here.", nl: "Schrijf hier '{whole}'." }, { whole });
  const found = `'${place.source.text.slice(span.start, span.end)}'`;
  const expected: Said = { en: `'${demand}'`, nl: `'${demand}'` };
  const finding = reportSlip(place, { span, found, expected, advice, fixes: writeFix(span, whole) });
  const said = { ...createMissing(type, verb.startOffset), image: property };
  return [{ from: start, count, instead: [createMissing(words[demand], span.start), said], finding }];
}

interface Wish {
  readonly start: number;
  readonly count: number;
  readonly wish: IToken;
  readonly verb: IToken;
  readonly property: string;
  readonly isNot: boolean;
}

function readWish({ tokens, index, expectation }: SlipPlace): Wish | undefined {
  const isHere = isOneOf(tokens[index], wishes) && expectation.words.includes("always");
  const start = isHere ? index : index - 1;
  const wish = tokens[start];
  const { at, isNot } = findVerb(tokens, start + 1);
  const verb = tokens[at];
  const property = findProperty(verb?.image ?? "");
  if (!isOneOf(wish, wishes) || verb === undefined || property === undefined) {
    return undefined;
  }
  // Where the property is written well, one word for another is all there is to it.
  const isWritten = property === verb.image && at === start + 1;
  return isWritten ? undefined : { start, count: at + 1 - start, wish, verb, property, isNot };
}

/** Where the verb stands behind a wish, with `not`, `always` or `be` between them, and whether it is not to be so. */
function findVerb(tokens: readonly IToken[], from: number): { readonly at: number; readonly isNot: boolean } {
  const isNot = isOneOf(tokens[from], ["not", "never"]) || isOneOf(tokens[from - 1], ["never"]);
  let at = from;
  while (at < from + 3 && isOneOf(tokens[at], ["not", "never", "always", "be"])) {
    at += 1;
  }
  return { at, isNot };
}

/** A goal wishes, a claim says what is so. */
function wishedFor({ tokens, index }: SlipPlace, wish: string): "always" | "sometimes" | "preferably" {
  const back = tokens.slice(Math.max(0, index - farthest), index).toReversed();
  const kind = back.find((token) => isOneOf(token, ["goal", "claim"]));
  if (isOneOf(kind, ["goal"])) {
    return wish === "should" ? "preferably" : "always";
  }
  return ["may", "can", "could"].includes(wish) ? "sometimes" : "always";
}

/** The word with which a property begins, from the same verb as it stands behind another one. */
function findProperty(verb: string): string | undefined {
  return propertyStarts.find((start) => [verb, `${verb}s`, `${verb}es`].includes(start));
}
