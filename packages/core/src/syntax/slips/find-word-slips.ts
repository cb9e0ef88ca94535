import { writeNearest } from "../../diagnostics/write-nearest.ts";
import { fillSaid, type Said } from "../../lib/said.ts";
import { sayList } from "../../lib/say-list.ts";
import { offerNames, suggestNames } from "../../lib/suggest-names.ts";
import { figure, openBrace, word, words } from "../tokens.ts";
import {
  createMissing,
  findType,
  isOneOf,
  isToken,
  reportSlip,
  retype,
  type Slip,
  type SlipPlace,
  spanBefore,
  spanOf,
  tokenAt,
} from "./slip.ts";
import { deleteFix, writeFix } from "../write-fix.ts";

/** Words of the language that are misspelt: the nearest ones that can stand there. */
export function findNearWords(place: SlipPlace): readonly Slip[] {
  const token = tokenAt(place);
  if (!isToken(token, word)) {
    return [];
  }
  const span = spanOf(place, token);
  const expected = place.expectation.words;
  const before = findBeforePost(place);
  const known = [...expected, ...(expected.includes("{") ? ["refines"] : []), ...before];
  const near = suggestNames(token.image, known);
  const fixes = writeNearest({ text: token.image, span }, near);
  const told = {
    advice: offerNames(near, place.expectation.advice),
    fixes,
    ...(before.length > 0 && {
      expected: sayList(
        [...before, "post"].map((one) => `'${one}'`),
        "or",
      ),
    }),
  };
  return near.flatMap((one) => readAs(place, one, told));
}

/** What can stand in an example before `post`, which alone is asked for there. */
function findBeforePost(place: SlipPlace): readonly string[] {
  if (!place.expectation.words.includes("post")) {
    return [];
  }
  if (isToken(tokenAt(place, -1), openBrace) && isOneOf(tokenAt(place, -3), ["example"])) {
    return ["at", "source"];
  }
  return isToken(tokenAt(place, -1), figure) && isOneOf(tokenAt(place, -2), ["at"]) ? ["source"] : [];
}

/** Words for what the language has another word for. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ["if", "when"],
  ["since", "from"],
  ["to", "until"],
  ["must", "always"],
  ["before", "until"],
  ["hides", "loses"],
  ["removes", "loses"],
  ["drops", "loses"],
  ["shortens", "cuts"],
  ["truncates", "cuts"],
  ["notifies", "tells"],
  ["allow", "allows"],
  ["toward", "for"],
  ["towards", "for"],
  ["contains", "has"],
  ["increases", "raises"],
  ["increments", "raises"],
  ["import", "use"],
  ["include", "use"],
  ["overrides", "refines"],
  ["replaces", "refines"],
  ["should", "preferably"],
  ["prefers", "preferably"],
  ["author", "by"],
  ["keep", "keeps"],
  ["lose", "loses"],
  // What properties say.
  ["keeps", "sees"],
  ["shows", "sees"],
  ["has", "sees"],
  ["loses", "misses"],
  // Dutch.
  ["regel", "rule"],
  ["bron", "source"],
  ["vorm", "form"],
  ["onderdeel", "part"],
  ["handeling", "action"],
  ["publiek", "audience"],
  ["voorbeeld", "example"],
  ["op", "on"],
  ["van", "of"],
  ["als", "when"],
  ["wanneer", "when"],
  ["vanaf", "from"],
  ["tot", "until"],
  ["toont", "shows"],
  ["aan", "to"],
  ["houdt", "keeps"],
  ["behoudt", "keeps"],
  ["verliest", "loses"],
  ["vertelt", "tells"],
  ["telt", "counts"],
  ["voor", "for"],
  ["en", "and"],
  ["niet", "not"],
]);

/** Whether a word is known to stand for one that the language has. */
export function hasSynonym(image: string): boolean {
  return synonyms.has(image);
}

/** Words of other languages for those of this one. */
export function findSynonyms(place: SlipPlace): readonly Slip[] {
  const token = tokenAt(place);
  const other = synonyms.get(token?.image ?? "");
  const { words: expected } = place.expectation;
  const known = [...expected, ...(expected.includes("{") ? ["refines"] : [])];
  if (!isToken(token, word) || other === undefined || !known.includes(other)) {
    return [];
  }
  const advice = fillSaid({ en: "Write '{other}' here.", nl: "Schrijf hier '{other}'." }, { other });
  return readAs(place, other, { advice, fixes: writeFix(spanOf(place, token), other) });
}

function readAs(place: SlipPlace, image: string, told: Parameters<typeof reportSlip>[1]): readonly Slip[] {
  const token = tokenAt(place);
  const type = findType(image);
  return token === undefined || type === undefined
    ? []
    : [{ from: place.index, count: 1, instead: [retype(token, type)], finding: reportSlip(place, told) }];
}

/** The most words that are tried where several could stand. */
const mostTried = 3;

/**
 * A word or a mark that is missing, or another in its place: `shows it followers`, `visibility = public`.
 * A head is not made up: everything would be measured by it.
 */
export function findMissingWords(place: SlipPlace): readonly Slip[] {
  const { words: known } = place.expectation;
  if (known.length > mostTried || known.includes("platform")) {
    return [];
  }
  const at = spanBefore(place);
  const inserted = known.flatMap((image): readonly Slip[] => {
    const type = findType(image);
    const fixes = writeFix(at, /^[,)]$/u.test(image) ? image : ` ${image}`);
    return type === undefined
      ? []
      : [
          {
            from: place.index,
            count: 0,
            instead: [createMissing(type, at.start)],
            finding: reportSlip(place, { fixes }),
          },
        ];
  });
  const token = tokenAt(place);
  const replaced =
    token === undefined
      ? []
      : known.flatMap((image) => readAs(place, image, { fixes: writeFix(spanOf(place, token), image) }));
  return [...inserted, ...replaced];
}

const articles: readonly string[] = ["the", "a", "an", "only", "de", "het", "een"];
const joiners: readonly string[] = ["to", "of", "for", "with", "all", "every", "my", "whole", "full", "optional"];
/** The kind of what is named, before its name; before that of a source a new clause may begin. */
const kinds: readonly string[] = ["rule", "form", "part", "parts", "person", "audience", "action", "counter"];

/** `counts for the author`, `tells to author`: the word before was read as a name. */
export function findFillers(place: SlipPlace): readonly Slip[] {
  const back = isOneOf(tokenAt(place), articles) ? 0 : -1;
  const filler = tokenAt(place, back);
  const next = tokenAt(place, back + 1);
  if (!isOneOf(filler, [...articles, ...joiners, ...kinds]) || !isToken(next, word)) {
    return [];
  }
  const span = spanOf(place, filler);
  const advice = fillSaid({ en: "Leave '{word}' out.", nl: "Laat '{word}' weg." }, { word: filler.image });
  const told = { span, found: `'${filler.image}'`, advice, fixes: deleteFix({ ...span, end: next.startOffset }) };
  const finding = reportSlip(place, back === 0 ? told : { ...told, expected: aName });
  return [{ from: place.index + back, count: 1, instead: [], finding }];
}

const aName: Said = { en: "a name", nl: "een naam" };

/** `shows to followers`, `post has not image`, `visibility not is public`, `author has image`. */
export function findWrongOrder(place: SlipPlace): readonly Slip[] {
  const finders = [findShowsTo, findHasNot, findNotHas, findBareHas, findNotIs, findOtherHas];
  return finders.flatMap((find) => find(place));
}

/** `post not has image` */
function findNotHas(place: SlipPlace): readonly Slip[] {
  const [not, has] = [tokenAt(place), tokenAt(place, 1)];
  if (!isOneOf(not, ["not"]) || !isOneOf(has, ["has"])) {
    return [];
  }
  const fixes = writeFix(spanOf(place, not, has), "has no", true);
  const finding = reportSlip(place, { advice: hasNo, fixes });
  return [{ from: place.index, count: 2, instead: [has, retype(not, words.no)], finding }];
}

const hasNo: Said = { en: "Write 'has no' here.", nl: "Schrijf hier 'has no'." };

/** `when has image` */
function findBareHas(place: SlipPlace): readonly Slip[] {
  const has = tokenAt(place, -1);
  if (!isOneOf(has, ["has"]) || !isOneOf(tokenAt(place, -2), ["when", "and", "or", "not"])) {
    return [];
  }
  const span = spanOf(place, has);
  const expected: Said = { en: "'post'", nl: "'post'" };
  const advice: Said = { en: "Write 'post has' here.", nl: "Schrijf hier 'post has'." };
  const fixes = writeFix({ ...span, end: span.start }, "post ");
  const finding = reportSlip(place, { span, found: "'has'", expected, advice, fixes });
  return [{ from: place.index - 1, count: 0, instead: [createMissing(words.post, span.start)], finding }];
}

function findShowsTo(place: SlipPlace): readonly Slip[] {
  const to = tokenAt(place, -1);
  if (!isOneOf(to, ["to"]) || !isOneOf(tokenAt(place, -2), ["shows"])) {
    return [];
  }
  const span = spanOf(place, to);
  const expected: Said = { en: "'it', a form or 'nothing'", nl: "'it', een vorm of 'nothing'" };
  const advice: Said = {
    en: "Write 'shows it to' if they are shown the same form, or 'shows' and another form.",
    nl: "Schrijf 'shows it to' als ze dezelfde vorm te zien krijgen, of 'shows' en een andere vorm.",
  };
  const fixes = writeFix({ ...span, end: span.start }, "it ");
  const finding = reportSlip(place, { span, found: "'to'", expected, advice, fixes });
  return [{ from: place.index - 1, count: 0, instead: [createMissing(words.it, span.start)], finding }];
}

function findHasNot(place: SlipPlace): readonly Slip[] {
  const not = tokenAt(place, -1);
  if (!isOneOf(not, ["not"]) || !isOneOf(tokenAt(place, -2), ["has"])) {
    return [];
  }
  const span = spanOf(place, not);
  const expected: Said = { en: "'no' or a name", nl: "'no' of een naam" };
  const finding = reportSlip(place, { span, found: "'not'", expected, advice: hasNo, fixes: writeFix(span, "no") });
  return [{ from: place.index - 1, count: 1, instead: [retype(not, words.no)], finding }];
}

function findNotIs(place: SlipPlace): readonly Slip[] {
  const [not, is] = [tokenAt(place), tokenAt(place, 1)];
  if (isOneOf(not, ["isnt", "is-not"])) {
    const finding = reportSlip(place, { advice: isNot, fixes: writeFix(spanOf(place, not), "is not", true) });
    return [{ from: place.index, count: 1, instead: [retype(not, words.is), retype(not, words.not)], finding }];
  }
  if (!isOneOf(not, ["not"]) || !isOneOf(is, ["is"])) {
    return [];
  }
  const finding = reportSlip(place, { advice: isNot, fixes: writeFix(spanOf(place, not, is), "is not", true) });
  return [{ from: place.index, count: 2, instead: [is, not], finding }];
}

const isNot: Said = { en: "Write 'is not' here.", nl: "Schrijf hier 'is not'." };

function findOtherHas(place: SlipPlace): readonly Slip[] {
  const [subject, has] = [tokenAt(place, -1), tokenAt(place)];
  if (!isOneOf(has, ["has"]) || !isToken(subject, word) || !place.expectation.words.includes("is")) {
    return [];
  }
  const span = spanOf(place, subject);
  const advice: Said = {
    en: "Write 'post has': a condition asks only what the post was published with.",
    nl: "Schrijf 'post has': een voorwaarde vraagt alleen waarmee het bericht geplaatst is.",
  };
  const told = { span, found: `'${subject.image}'`, expected: { en: "'post'", nl: "'post'" }, advice };
  const finding = reportSlip(place, { ...told, fixes: writeFix(span, "post") });
  return [{ from: place.index - 1, count: 1, instead: [retype(subject, words.post)], finding }];
}
