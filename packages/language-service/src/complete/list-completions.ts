import { inLanguage, type Language } from "@waft/core";
import type { Completion, Completions } from "../language-service.ts";
import { sayKeyword } from "../words/say-keyword.ts";
import { findSlot, type Slot } from "./find-slot.ts";
import { followWords, type IsName } from "./follow-words.ts";
import { listDates } from "./list-dates.ts";
import { listNames, type KnownName, type KnownPlatform } from "./known-names.ts";
import { readBefore, type Before } from "./read-before.ts";
import { listUnsaid } from "./list-unsaid.ts";
import type { ReadWord, Walker, Way } from "./walk.ts";

/** What is asked, and what is known. */
export interface CompletionQuestion {
  readonly path: string;
  readonly text: string;
  readonly offset: number;
  readonly language: Language;
  readonly known: KnownPlatform;
  readonly walker: Walker;
  /** Paths that `use` could name. */
  readonly files: readonly string[];
}

/** Lists what can stand at a place: words of the language by its grammar, and names by what the platform has. */
export function listCompletions(asked: CompletionQuestion): Completions {
  const { path, text, known, walker } = asked;
  const offset = Math.max(0, Math.min(asked.offset, text.length));
  const before = readBefore(text.slice(0, offset));
  const span = { file: path, start: before.from, end: offset };
  if (before.inside === "comment" || (before.inside === "text" && before.words.at(-1)?.image !== "use")) {
    return { span: { ...span, start: offset }, items: [] };
  }
  if (before.inside === "text") {
    return { span, items: asked.files.map((file) => ({ label: file, kind: "file", text: `"${file}"`, rank: 1 })) };
  }
  const isName: IsName = (way, image) => {
    const slot = findSlot(way);
    return (
      slot === undefined ||
      slot === "declared" ||
      way.edge.place.endsWith("Word 1") ||
      listNames(known, slot).some(({ name }) => name === image || name.startsWith(`${image}.`))
    );
  };
  return { span, items: gather(asked, before, followWords(walker, before.words, isName)) };
}

/** Each thing once, names before words of the language. */
function gather(
  { known, language, text }: CompletionQuestion,
  { words }: Before,
  ways: readonly Way[],
): readonly Completion[] {
  const keywords = listUnsaid(
    words,
    ways.flatMap(({ edge }) => (edge.name.startsWith("Word-") ? [edge.name.slice("Word-".length)] : [])),
  );
  const slots = [...new Set(ways.flatMap((way) => findSlot(way) ?? []))];
  const subject = findSubject(words);
  const items = [
    ...slots.flatMap((slot) => listNames(known, slot, subject).map((name) => tellName(name, language))),
    ...slots.flatMap((slot) => listFigures(slot, text)),
    ...keywords.map((word) => tellKeyword(word, language)),
  ];
  const once = new Map(items.toReversed().map((item) => [item.label, item]));
  return [...once.values()].toSorted((a, b) => a.rank - b.rank || (a.label < b.label ? -1 : 1));
}

/** What is asked of before `is`. */
function findSubject(words: readonly ReadWord[]): string | undefined {
  const is = words.findLastIndex(({ image }) => image === "is");
  return is > 0 ? words[is - 1]?.image : undefined;
}

function tellName({ name, kind, title, doc }: KnownName, language: Language): Completion {
  const detail = title === undefined ? undefined : language === "nl" ? (title.nl ?? title.en) : title.en;
  const isWord = kind === "keyword";
  return {
    label: name,
    kind,
    ...(detail === undefined ? {} : { detail }),
    ...(doc === undefined ? {} : { documentation: doc }),
    text: name,
    rank: isWord ? 2 : 1,
  };
}

function tellKeyword(word: string, language: Language): Completion {
  const said = sayKeyword(word);
  return {
    label: word,
    kind: "keyword",
    ...(said === undefined ? {} : { detail: inLanguage(said, language) }),
    text: word,
    rank: 2,
  };
}

function listFigures(slot: Slot, text: string): readonly Completion[] {
  if (slot === "version") {
    return [{ label: "1", kind: "keyword", text: "1", rank: 1 }];
  }
  return slot === "date" ? listDates(text).map((date) => ({ label: date, kind: "date", text: date, rank: 1 })) : [];
}
