import type { Language } from "@waft/cards/layout";
import { readDay } from "@waft/runtime";
import { clampDay } from "./clamp-day.ts";
import { isName, readChain } from "./chain-text.ts";
import { mostChains, startView, type ChosenAct, type View } from "./view.ts";
import { linkVersion } from "./write-link.ts";

/** The longest link that is read, in characters; the page itself writes a few hundred. */
export const longestLink = 8000;

/** Why a link was not followed, or which pieces of it were left out. */
export type LinkTrouble =
  | { readonly kind: "too-long"; readonly length: number }
  | { readonly kind: "newer"; readonly version: number }
  | { readonly kind: "unreadable" }
  | { readonly kind: "left-out"; readonly pieces: readonly string[] }
  | { readonly kind: "other-day"; readonly asked: string; readonly shown: string };

/** What a link says: a view, and what was wrong with the link. */
export interface ReadLink {
  readonly view: View;
  readonly troubles: readonly LinkTrouble[];
}

/** What is shown where a link says nothing. */
export interface Usual {
  /** The day of today. */
  readonly asOf: string;
  readonly language: Language;
}

/**
 * Reads what stands behind `#`. Never throws: a link that cannot be read gives the usual view and says why, a piece that
 * cannot be read is left out and named.
 */
export function readLink(hash: string, usual: Usual): ReadLink {
  const view = startView(usual.asOf, usual.language);
  const text = hash.replace(/^#/u, "");
  if (text === "") {
    return { view, troubles: [] };
  }
  if (text.length > longestLink) {
    return { view, troubles: [{ kind: "too-long", length: text.length }] };
  }
  const found = /^(\d{1,4})\?(.*)$/u.exec(text);
  if (found === null || Number(found[1]) === 0) {
    return { view, troubles: [{ kind: "unreadable" }] };
  }
  if (Number(found[1]) > linkVersion) {
    return { view, troubles: [{ kind: "newer", version: Number(found[1]) }] };
  }
  return readFields(new URLSearchParams(found[2]), view);
}

type Reader = (value: string) => Partial<View> | undefined;

function choose<const Value extends string>(values: readonly Value[], value: string): Value | undefined {
  return values.find((one) => one === value);
}

function whenDefined<Value>(
  value: Value | undefined,
  make: (value: Value) => Partial<View>,
): Partial<View> | undefined {
  return value === undefined ? undefined : make(value);
}

function readName(make: (name: string) => Partial<View>): Reader {
  return (value) => (isName(value) ? make(value) : undefined);
}

/** How each piece of a link is read; undefined where it cannot be. */
const readers: Readonly<Record<string, Reader>> = {
  see: (value) => whenDefined(choose(["film", "futures", "rules"], value), (screen) => ({ screen })),
  on: readName((platform) => ({ platform })),
  beside: readName((beside) => ({ beside })),
  at: (value) => whenDefined(readDay(value), (asOf) => ({ asOf })),
  by: readName((by) => ({ by })),
  with: (value) => whenDefined(readNames(value), (parts) => ({ parts })),
  set: (value) => whenDefined(readSettings(value), (settings) => ({ settings })),
  goal: readName((goal) => ({ goal })),
  lang: (value) => whenDefined(choose(["en", "nl"], value), (language) => ({ language })),
  theme: (value) => whenDefined(choose(["light", "dark"], value), (theme) => ({ theme })),
  ghosts: (value) => whenDefined(choose(["on", "off"], value), (ghosts) => ({ ghosts: ghosts === "on" })),
  keys: (value) => whenDefined(choose(["on", "off"], value), (keys) => ({ keys: keys === "on" })),
  hop: (value) => (/^\d{1,2}$/u.test(value) ? { hop: Number(value) } : undefined),
  why: readName((why) => ({ why })),
  rule: readName((rule) => ({ rule })),
  // What is inside is looked at where it is used: here it is only known to be harmless signs.
  rules: (value) => (/^[\w-]+$/u.test(value) ? { rules: value } : undefined),
};

function readFields(fields: URLSearchParams, usual: View): ReadLink {
  const pieces: string[] = [];
  let view = usual;
  const chains: (readonly ChosenAct[])[] = [];
  for (const [key, value] of fields) {
    const chain = key === "chain" && chains.length < mostChains ? readChain(value) : undefined;
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
    const read = reader?.(value);
    if (chain !== undefined) {
      chains.push(chain);
    } else if (read === undefined) {
      pieces.push(shorten(`${key}=${value}`));
    } else {
      view = { ...view, ...read };
    }
  }
  const whole = chains.length === 0 ? view : { ...view, chains };
  return withinDays(whole, usual.asOf, pieces.length === 0 ? [] : [{ kind: "left-out", pieces }]);
}

/** Shows the nearest day that can be asked, and says so where it is another one. */
function withinDays(view: View, today: string, troubles: readonly LinkTrouble[]): ReadLink {
  const { asOf: asked } = view;
  const shown = clampDay(asked, today);
  return shown === asked
    ? { view, troubles }
    : { view: { ...view, asOf: shown }, troubles: [...troubles, { kind: "other-day", asked, shown }] };
}

function readNames(value: string): readonly string[] | undefined {
  const names = value === "" ? [] : value.split(",");
  return names.every(isName) ? [...new Set(names)] : undefined;
}

function readSettings(value: string): Readonly<Record<string, string>> | undefined {
  const pairs = value.split(",").map((pair) => pair.split("="));
  return pairs.every((pair) => pair.length === 2 && pair.every(isName))
    ? Object.fromEntries(pairs.map(([name = "", set = ""]) => [name, set]))
    : undefined;
}

/** A piece as it can be shown: signs that are not to be seen, or turn the words around them, are replaced. */
function shorten(piece: string): string {
  const signs = Array.from(piece.slice(0, 200), (sign) => (/[\p{C}\p{Z}]/u.test(sign) && sign !== " " ? "�" : sign));
  return piece.length <= 40 ? signs.join("") : `${signs.slice(0, 39).join("")}…`;
}
