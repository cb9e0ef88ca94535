import type { TableCase, TableFile, TableHolding, TableHop } from "./table-file.ts";
import type {
  ExpectedHolding,
  ExpectedHop,
  ExpectedProblems,
  ExpectedTrace,
  TraceCase,
  VectorBounds,
  VectorFile,
  VectorLevel,
} from "./vector-file.ts";

const levels: readonly VectorLevel[] = ["absent", "lost", "linked", "cut", "whole"];

/** Writes a table out as a vector file: a case for each day, with its answer in full. */
export function expandTable({ parts, posts, starts, hops, table, ...file }: TableFile): VectorFile {
  const written: Written = {
    starts: starts.map((start) => expandHolding(parts, start)),
    hops: hops.map((hop) => expandHop(parts, hop)),
  };
  return { ...file, cases: table.flatMap((one) => expandCase(one, posts, written)) };
}

interface Written {
  readonly starts: readonly ExpectedHolding[];
  readonly hops: readonly ExpectedHop[];
}

function expandCase(one: TableCase, posts: TableFile["posts"], written: Written): readonly TraceCase[] {
  const post = takeAt(posts, one.post);
  const acts = one.chain.map(({ action }) => action).join(", ");
  const title = acts === "" ? "A post is published." : `A post is published, and then: ${acts}.`;
  const expect = expandAnswer(one, written);
  return one.days.map((asOf) => ({
    name: `${one.name}@${asOf}`,
    title,
    question: { post, chain: one.chain, asOf },
    expect,
  }));
}

function expandAnswer(
  { start = -1, hops = [], problems }: TableCase,
  written: Written,
): ExpectedTrace | ExpectedProblems {
  return problems === undefined
    ? { start: takeAt(written.starts, start), hops: hops.map((hop) => takeAt(written.hops, hop)) }
    : { problems };
}

function takeAt<Thing>(things: readonly Thing[], place: number): Thing {
  const thing = things[place];
  if (thing === undefined) {
    throw new Error(`A table names what is not there: ${place}.`);
  }
  return thing;
}

function expandHop(parts: readonly string[], { form, least, most, copied, ...hop }: TableHop): ExpectedHop {
  if (form === undefined || least === undefined || most === undefined) {
    return hop;
  }
  return { ...hop, ...expandHolding(parts, { form, least, most, ...(copied === undefined ? {} : { copied }) }) };
}

function expandHolding(parts: readonly string[], { form, least, most, copied }: TableHolding): ExpectedHolding {
  const bounds = parts.map((part, index): [string, VectorBounds] => [part, readBounds(least[index], most[index])]);
  return {
    form,
    parts: Object.fromEntries(bounds),
    ...(copied === undefined ? {} : { copied: Object.fromEntries(parts.flatMap(readMark(copied))) }),
  };
}

function readMark(copied: string): (part: string, index: number) => readonly (readonly [string, true | "unknown"])[] {
  return (part, index) => {
    const mark = copied[index];
    if (mark === "y") {
      return [[part, true]];
    }
    return mark === "?" ? [[part, "unknown"]] : [];
  };
}

function readBounds(least: string | undefined, most: string | undefined): VectorBounds {
  const atLeast = takeAt(levels, Number(least));
  const atMost = takeAt(levels, Number(most));
  return atLeast === atMost ? atLeast : { atLeast, atMost };
}
