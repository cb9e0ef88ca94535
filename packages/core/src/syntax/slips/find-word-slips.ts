import { writeNearest } from "../../diagnostics/write-nearest.ts";
import { fillSaid, type Said } from "../../lib/said.ts";
import { suggestNames } from "../../lib/suggest-names.ts";
import { bar, closeBracket, equals, openBrace, openBracket, word, words } from "../tokens.ts";
import {
  createMissing,
  endOf,
  findType,
  isOneOf,
  isOnOneLine,
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
  const known = place.expectation.words;
  const fixes = writeNearest({ text: token.image, span }, known);
  return suggestNames(token.image, known).flatMap((near) => readAs(place, near, { fixes }));
}

/** Words for what the language has another word for. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ["if", "when"],
  ["since", "from"],
  ["after", "from"],
  ["before", "until"],
  ["hides", "loses"],
  ["removes", "loses"],
  ["drops", "loses"],
  ["shortens", "cuts"],
  ["truncates", "cuts"],
  ["notifies", "tells"],
  ["allow", "allows"],
  ["contains", "has"],
]);

/** Words of other languages for those of this one. */
export function findSynonyms(place: SlipPlace): readonly Slip[] {
  const token = tokenAt(place);
  const other = synonyms.get(token?.image ?? "");
  if (!isToken(token, word) || other === undefined || !place.expectation.words.includes(other)) {
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

const articles: readonly string[] = ["the", "a", "an", "de", "het", "een", "to", "of", "for", "with"];

/** `counts for the author`, `tells to author`: the word before was read as a name. */
export function findFillers(place: SlipPlace): readonly Slip[] {
  const before = tokenAt(place, -1);
  if (!isOneOf(before, articles) || !isToken(tokenAt(place), word)) {
    return [];
  }
  const span = spanOf(place, before);
  const next = tokenAt(place);
  const gap = { ...span, end: next?.startOffset ?? span.end };
  const advice = fillSaid({ en: "Leave '{word}' out.", nl: "Laat '{word}' weg." }, { word: before.image });
  const finding = reportSlip(place, {
    span,
    found: `'${before.image}'`,
    expected: aName,
    advice,
    fixes: deleteFix(gap),
  });
  return [{ from: place.index - 1, count: 1, instead: [], finding }];
}

const aName: Said = { en: "a name", nl: "een naam" };

/** `shows to followers`, `post has not image`, `visibility not is public`, `author has image`. */
export function findWrongOrder(place: SlipPlace): readonly Slip[] {
  return [...findShowsTo(place), ...findHasNot(place), ...findNotIs(place), ...findOtherHas(place)];
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
  const advice: Said = { en: "Write 'has no' here.", nl: "Schrijf hier 'has no'." };
  const finding = reportSlip(place, { span, found: "'not'", expected, advice, fixes: writeFix(span, "no") });
  return [{ from: place.index - 1, count: 1, instead: [retype(not, words.no)], finding }];
}

function findNotIs(place: SlipPlace): readonly Slip[] {
  const [not, is] = [tokenAt(place), tokenAt(place, 1)];
  if (!isOneOf(not, ["not"]) || !isOneOf(is, ["is"])) {
    return [];
  }
  const advice: Said = { en: "Write 'is not' here.", nl: "Schrijf hier 'is not'." };
  const finding = reportSlip(place, { advice, fixes: writeFix(spanOf(place, not, is), "is not", true) });
  return [{ from: place.index, count: 2, instead: [is, not], finding }];
}

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

/** Marks that other languages write twice, or around a list. */
export function findMarks(place: SlipPlace): readonly Slip[] {
  const [first, second] = [tokenAt(place), tokenAt(place, 1)];
  const twice = [
    { type: equals, word: "is" as const },
    { type: bar, word: "or" as const },
  ].find(({ type }) => isToken(first, type) && isToken(second, type));
  if (twice !== undefined && first !== undefined && second !== undefined) {
    const span = spanOf(place, first, second);
    const found = `'${first.image}${second.image}'`;
    const advice = fillSaid({ en: "Write '{word}' here.", nl: "Schrijf hier '{word}'." }, { word: twice.word });
    const finding = reportSlip(place, { span, found, advice, fixes: writeFix(span, twice.word) });
    return [{ from: place.index, count: 2, instead: [retype(first, words[twice.word])], finding }];
  }
  return findBrackets(place);
}

/** `on (like, comment) of post` */
function findBrackets(place: SlipPlace): readonly Slip[] {
  const { tokens, index } = place;
  const open = tokenAt(place);
  const length = isToken(open, openBracket)
    ? tokens.slice(index, index + 30).findIndex(({ tokenType }) => tokenType === closeBracket)
    : -1;
  const close = tokenAt(place, length);
  if (open === undefined || close === undefined || length < 1 || !isOnOneLine(place, open, close)) {
    return [];
  }
  const advice: Said = {
    en: "Leave the brackets out: a list needs none.",
    nl: "Laat de haakjes weg: een lijst heeft ze niet nodig.",
  };
  const title: Said = { en: "Leave the brackets out", nl: "Laat de haakjes weg" };
  const edits = [open, close].map((token) => ({ span: spanOf(place, token), text: "" }));
  const finding = reportSlip(place, { advice, fixes: [{ title, edits }] });
  return [{ from: index, count: length + 1, instead: tokens.slice(index + 1, index + length), finding }];
}

/** What stands there and nothing needs; a name that is written as two words. */
export function findTooMuch(place: SlipPlace): readonly Slip[] {
  const [before, token] = [tokenAt(place, -1), tokenAt(place)];
  if (token === undefined || token.tokenType === openBrace) {
    return [];
  }
  if (!place.expectation.words.includes("{") || !isToken(before, word) || !isToken(token, word)) {
    return [{ from: place.index, count: 1, instead: [], finding: reportSlip(place, {}) }];
  }
  const name = `${before.image}-${token.image}`;
  const advice = fillSaid(
    {
      en: "A name is one word: write '{name}', or leave it out.",
      nl: "Een naam is één woord: schrijf '{name}', of laat het weg.",
    },
    { name },
  );
  const fixes = writeFix({ ...spanOf(place, before, token), end: endOf(token) }, name);
  return [{ from: place.index, count: 1, instead: [], finding: reportSlip(place, { advice, fixes }) }];
}
