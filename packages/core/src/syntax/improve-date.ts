import { isDate } from "./is-date.ts";

const months: readonly string[] = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const maanden: readonly string[] = "jan feb maa apr mei jun jul aug sep okt nov dec".split(" ");

/** A date as rules write it, from one that is written otherwise; undefined when it can be meant in two ways. */
export function improveDate(written: string): string | undefined {
  const unsure = /^(?:ca\.?|circa|around|approximately|rond|omstreeks|ongeveer)\s*(?<date>\d.*)$/iu.exec(written);
  const date = unsure?.groups?.["date"];
  if (date !== undefined) {
    const certain = isDate(date) ? date : improveDate(date);
    return certain === undefined ? undefined : `about ${certain}`;
  }
  const pieces = written
    .split(/[-‐‑‒–—−/.\s,]+/u)
    .filter((piece) => !["", "of", "the", "year", "in", "het", "jaar", "van"].includes(piece))
    .map((piece) => piece.replace(/^(?<day>\d{1,2})(?:st|nd|rd|th)$/u, "$<day>"));
  const { year, month, day } = findOrder(pieces);
  const better = [year, readMonth(month), day]
    .filter((piece) => piece !== undefined)
    .map((piece, index) => piece.padStart(index === 0 ? 4 : 2, "0"))
    .join("-");
  return better !== written && isDate(better) ? better : undefined;
}

/** A date in pieces; what is not there is undefined. */
interface Pieces {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/** Day, month and year, as far as they are there and it is clear which is which. */
function findOrder(pieces: readonly string[]): Pieces {
  const [first = "", second, third] = pieces;
  if (pieces.length > 3) {
    return {};
  }
  if (/^\d{4}$/u.test(first)) {
    return { year: first, month: second, day: third };
  }
  if (second === undefined) {
    return {};
  }
  if (third === undefined) {
    return { year: second, month: first };
  }
  if (Number.isNaN(Number(second)) || Number(first) > 12) {
    return { year: third, month: second, day: first };
  }
  const isAmerican = Number.isNaN(Number(first)) || Number(second) > 12;
  return isAmerican ? { year: third, month: first, day: second } : {};
}

function readMonth(month: string | undefined): string | undefined {
  if (month === undefined || /^\d+$/u.test(month)) {
    return month;
  }
  const start = month.slice(0, 3).toLowerCase();
  const index = Math.max(months.indexOf(start), maanden.indexOf(start));
  return index < 0 ? month : String(index + 1);
}
