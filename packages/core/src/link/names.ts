import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic, type ProposedFix } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { writeNearest } from "../diagnostics/write-nearest.ts";
import { sayList } from "../lib/say-list.ts";
import { fillSaid, type Said } from "../lib/said.ts";
import { didYouMean } from "../lib/suggest-names.ts";
import { findLatin } from "../text/look-alikes.ts";
import { clauseStarts, propertyStarts } from "../syntax/tokens.ts";
import type { NameNode } from "../syntax/tree.ts";
import { deleteFix, writeFix } from "../syntax/write-fix.ts";
import type { Span } from "../text/source-file.ts";
import { kindWords, type Kind } from "./kinds.ts";
import { checkTaken } from "./taken-names.ts";

/** Findings as they are made. */
export type Findings = Diagnostic[];

/** A name space: one kind of thing, each name at most once. */
export interface NameSpace {
  readonly kind: Kind;
  /** What it is a kind of, for people: `'visibility'` of which there are values. */
  readonly of?: Said;
  readonly names: ReadonlyMap<string, number>;
  /** Words of the language that can stand in the place of a name. */
  readonly words?: readonly string[];
  /** Names that are known, but not here: what to do about each. */
  readonly elsewhere?: ReadonlyMap<string, Said>;
  /** Names of what could not be read: they are not missed. */
  readonly announced?: ReadonlySet<string>;
  /** Names that are known and cannot stand here: why not. They are never proposed. */
  readonly refused?: ReadonlyMap<string, Said>;
  /** What can be written in the place of a name that is known or refused. */
  readonly instead?: ReadonlyMap<string, string>;
  /** Refused names that can be left out. */
  readonly idle?: readonly string[];
  /** Where a name that is known elsewhere is added to be known here. */
  readonly addedAt?: Span;
  /** Words that say how the parts behind them are seen, where they can stand before all of them. */
  readonly how?: readonly string[];
  /** What can be done next, where that follows. */
  readonly acts?: ReadonlyMap<string, number>;
}

/** A name that may stand in a list, behind another. */
type ListedName = NameNode & { readonly behind?: NameNode["span"] | undefined };

/** Makes a name space of things in their order; the first of a doubled name counts. */
export function createNameSpace(kind: Kind, things: readonly { readonly name: string }[]): NameSpace {
  const names = new Map<string, number>();
  for (const [index, { name }] of things.entries()) {
    if (!names.has(name)) {
      names.set(name, index);
    }
  }
  return { kind, names };
}

/**
 * Looks a name up; one that is not known is reported with the nearest ones. Empty names were reported before, and what
 * has one may be what is meant.
 */
export function findName(space: NameSpace, name: ListedName, findings: Findings): number | undefined {
  const found = space.names.get(name.text);
  if (found === undefined && name.text !== "" && !space.names.has("") && !isAnnounced(space, name)) {
    reportUnknown(space, name, findings);
  }
  return found;
}

/** Of a dotted name the part or the era may have been announced that it begins with, or the rule that it ends with. */
function isAnnounced({ announced }: NameSpace, { text }: NameNode): boolean {
  return announced !== undefined && announced.size > 0 && [text, ...text.split(".")].some((one) => announced.has(one));
}

/** Looks several names up, and leaves out what is not known. */
export function findNames(space: NameSpace, names: readonly NameNode[], findings: Findings): number[] {
  const listed = names.map((name, at): ListedName => ({ ...name, behind: names[at - 1]?.span }));
  return listed.flatMap((name) => findName(space, name, findings) ?? []);
}

function reportUnknown(space: NameSpace, name: ListedName, findings: Findings): void {
  const instead = space.elsewhere?.get(name.text) ?? space.refused?.get(name.text);
  const { advice, fixes } =
    adviseEverything(space, name) ??
    (instead === undefined ? undefined : { advice: instead, fixes: mendKnown(space, name) }) ??
    adviseComma(space, name) ??
    adviseNames(space, name);
  const values = { what: nameUnknown(space, name), advice };
  findings.push(createDiagnostic(catalogue.unknownName, { span: name.span, fixes }, values));
}

function mendKnown(space: NameSpace, { text, span }: NameNode): readonly ProposedFix[] {
  const { elsewhere, instead, idle = [], addedAt } = space;
  if (addedAt !== undefined && elsewhere?.has(text) === true) {
    const title = fillSaid({ en: "Add '{text}' to 'posts have'", nl: "Voeg '{text}' toe aan 'posts have'" }, { text });
    return [{ title, edits: [{ span: addedAt, text: `, ${text}` }] }];
  }
  const other = instead?.get(text);
  if (other !== undefined) {
    return writeFix(span, other);
  }
  return idle.includes(text) ? deleteFix(span) : [];
}

function nameUnknown({ kind, of }: NameSpace, { text }: NameNode): Said {
  const sentence =
    of === undefined
      ? { en: "{kind} '{name}'", nl: "{kind} '{name}'" }
      : { en: "{kind} '{name}' of {of}", nl: "{kind} '{name}' van {of}" };
  return fillSaid(sentence, { kind: kindWords[kind].bare, name: text, of: of ?? "" });
}

/** What to do about a name, and the change that does it. */
interface Advised {
  readonly advice: Said;
  readonly fixes: readonly ProposedFix[];
}

/** The nearest names; the only one is written, unless something has to be declared for it first. */
function adviseNames({ kind, names, words = [], elsewhere = new Map() }: NameSpace, name: NameNode): Advised {
  const known = [...new Set([...names.keys(), ...elsewhere.keys()])];
  const near = [...known, ...words];
  const inside = known.filter((one) => one.startsWith(`${name.text.split(".")[0]}.`));
  if (kind === "part" && name.text.includes(".") && inside.length > 0) {
    return { advice: didYouMean(name.text, near, listKnown(kind, inside)), fixes: writeNearest(name, near) };
  }
  const listed = kind === "part" ? [...names.keys()].filter((one) => !one.includes(".")) : known;
  const fixes = writeNearest(name, near).filter(({ edits }) => edits.every(({ text }) => !elsewhere.has(text)));
  return { advice: didYouMean(name.text, near, listKnown(kind, listed)), fixes };
}

/** Words that people write for `everything`. */
const allOfIt: readonly string[] = ["all", "else", "rest", "anything", "alles"];

function adviseEverything({ words = [] }: NameSpace, { text, span }: NameNode): Advised | undefined {
  if (!words.includes("everything")) {
    return undefined;
  }
  if (text === "nothing") {
    const loses: Said = {
      en: "Write 'loses everything' if all is lost.",
      nl: "Schrijf 'loses everything' als alles verloren is.",
    };
    return { advice: loses, fixes: [] };
  }
  if (!allOfIt.includes(text)) {
    return undefined;
  }
  const advice: Said = {
    en: "Write 'everything' for all parts that the rule does not name.",
    nl: "Schrijf 'everything' voor alle onderdelen die de regel niet noemt.",
  };
  const title: Said = { en: "Write 'everything'", nl: "Schrijf 'everything'" };
  return { advice, fixes: [{ title, edits: [{ span, text: "everything" }] }] };
}

/** The most names that are listed when none of them is near. */
const mostListed = 16;

function listKnown(kind: Kind, known: readonly string[]): Said {
  if (known.length === 0 || known.length > mostListed) {
    return fillSaid(
      { en: "Declare it, or write {other}.", nl: "Declareer het, of schrijf {other}." },
      { other: kindWords[kind].other },
    );
  }
  const sentence =
    known.length === 1
      ? { en: "There is only {names}.", nl: "Er is alleen {names}." }
      : { en: "There are {names}.", nl: "Er zijn {names}." };
  return fillSaid(sentence, { names: sayList(known, "and") });
}

/** A comma before what is no name makes its first word look like one more name of the list. */
function adviseComma({ how = [], acts }: NameSpace, { text, span, behind }: ListedName): Advised | undefined {
  if (behind === undefined) {
    return clauseStarts.includes(text) ? { advice: nameMissing, fixes: [] } : undefined;
  }
  if (how.includes(text)) {
    const advice = fillSaid(wholeProperty, { word: text });
    return { advice, fixes: writeFix({ ...span, start: behind.end }, ` and sees ${text}`) };
  }
  const advice = acts?.has(text) === true ? nextAct : adviseClause(text);
  const title: Said = { en: "Leave the comma out", nl: "Laat de komma weg" };
  const edits = [{ span: { ...behind, start: behind.end, end: behind.end + 1 }, text: "" }];
  return advice && { advice, fixes: [{ title, edits }] };
}

const wholeProperty: Said = {
  en: "'{word}' stands before all parts of a property: write 'and sees {word}' in the place of the comma.",
  nl: "'{word}' staat voor alle onderdelen van een eigenschap: schrijf 'and sees {word}' in plaats van de komma.",
};
const nameMissing: Said = {
  en: "If a clause begins here, write the name that is missing before it.",
  nl: "Als hier een nieuwe zin begint, schrijf dan de naam die ervoor ontbreekt.",
};
const nextAct: Said = {
  en: "If it is the next act, leave out the comma before it.",
  nl: "Als het de volgende handeling is, laat dan de komma ervoor weg.",
};

function adviseClause(text: string): Said | undefined {
  if (propertyStarts.some((start) => start === text) && !clauseStarts.includes(text)) {
    return {
      en: "If it says what holds after the act, leave out the comma before it.",
      nl: "Als het zegt wat er na de handeling geldt, laat dan de komma ervoor weg.",
    };
  }
  return clauseStarts.includes(text)
    ? {
        en: "If a clause begins here, write the name that is missing before it, or leave out the comma.",
        nl: "Als hier een nieuwe zin begint, schrijf dan de naam die ervoor ontbreekt, of laat de komma weg.",
      }
    : undefined;
}

const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** Checks how declared names are written, that none means something else, and that none is declared twice. */
export function checkNames(kind: Kind, names: readonly NameNode[], findings: Findings): void {
  const seen = new Map<string, NameNode>();
  if (kind !== "part") {
    // Inside another part a name stands behind a dot, and is never taken for a word.
    checkTaken(kind, names, findings);
  }
  for (const name of names.filter(({ text }) => text !== "")) {
    const first = seen.get(name.text);
    checkSpelling(name, findings);
    if (first === undefined) {
      seen.set(name.text, name);
    } else {
      const related = [{ message: { en: "The first one is here.", nl: "De eerste staat hier." }, span: first.span }];
      const values = { kind: kindWords[kind].one, name: name.text };
      findings.push(createDiagnostic(catalogue.doubledName, { span: name.span, related }, values));
    }
  }
}

/** Checks how a name is written. */
export function checkSpelling({ text, span }: NameNode, findings: Findings): void {
  if (text !== "" && !text.split(".").every((one) => kebabCase.test(one))) {
    findings.push(createDiagnostic(catalogue.notKebabCase, { span }, { name: text, better: improveName(text) }));
  }
}

function improveName(written: string): string {
  const name = findLatin(written) ?? written;
  const better = name
    .replaceAll(/([a-z])([A-Z])/gu, "$1-$2")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^[-0-9]+|-+$/gu, "");
  return better === "" ? "like-of-share" : better;
}
