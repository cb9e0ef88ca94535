import { mostActs, type ChosenAct } from "./view.ts";

const name = /^[a-z][a-z0-9.-]{0,60}$/u;

/** Writes a chain as the command reads it: `share(note, by page), like`. */
export function writeChain(acts: readonly ChosenAct[]): string {
  return acts.map(writeAct).join(",");
}

function writeAct({ action, by, brings, settings }: ChosenAct): string {
  const set = Object.entries(settings).map(([key, value]) => `${key}=${value}`);
  const inside = [...brings, ...(by === undefined ? [] : [`by ${by}`]), ...set];
  return inside.length === 0 ? action : `${action}(${inside.join(",")})`;
}

/** Reads what {@link writeChain} writes; undefined when it is anything else. */
export function readChain(text: string): readonly ChosenAct[] | undefined {
  const pieces = text.match(/[^,()]+(?:\([^()]*\))?/gu) ?? [];
  if (pieces.join(",") !== text || pieces.length > mostActs) {
    return undefined;
  }
  const acts = pieces.map((piece) => readAct(piece));
  return acts.every((act) => act !== undefined) ? acts : undefined;
}

function readAct(piece: string): ChosenAct | undefined {
  const [, action = "", inside = ""] = /^\s*([^\s(]+)(?:\((.*)\))?$/u.exec(piece) ?? [];
  const items = inside === "" ? [] : inside.split(",").map((item) => item.trim());
  const by = items.find((item) => item.startsWith("by "))?.slice(3);
  const settings = items.filter((item) => item.includes("=")).map((item) => item.split("="));
  const brings = items.filter((item) => !item.startsWith("by ") && !item.includes("="));
  const names = [action, ...brings, ...(by === undefined ? [] : [by]), ...settings.flat()];
  return names.every((one) => name.test(one)) && settings.every(({ length }) => length === 2)
    ? {
        action,
        brings,
        settings: Object.fromEntries(settings.map(([key = "", value = ""]) => [key, value])),
        ...(by === undefined ? {} : { by }),
      }
    : undefined;
}

/** Whether a word can be a name in rules, so that it may be read from an address. */
export function isName(word: string): boolean {
  return name.test(word);
}
