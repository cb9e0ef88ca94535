import { askPost } from "@waft/analysis/internal";
import type { Fineness } from "./list-all-posts.ts";
import { trace, type Bundle, type Hop, type TracedPart } from "@waft/runtime";
import type { TableCase, TableFile, TableHolding, TableHop } from "../src/table-file.ts";
import type { VectorFile, VectorQuestion } from "../src/vector-file.ts";
import { chooseChains } from "./choose-chains.ts";
import type { Chain } from "./explore.ts";

/** Things stored once each: equal ones have the same place. */
interface Store<Thing> {
  readonly things: Thing[];
  readonly places: Map<string, number>;
}

function createStore<Thing>(): Store<Thing> {
  return { things: [], places: new Map() };
}

function put<Thing>({ things, places }: Store<Thing>, thing: Thing): number {
  const key = JSON.stringify(thing);
  const place = places.get(key) ?? things.push(thing) - 1;
  places.set(key, place);
  return place;
}

interface Stores {
  readonly posts: Store<VectorQuestion["post"]>;
  readonly starts: Store<TableHolding>;
  readonly hops: Store<TableHop>;
}

/** The rules of a table, and how they are compiled. */
export interface TableSource {
  readonly rules: Pick<VectorFile, "name" | "title" | "entry" | "files">;
  readonly bundle: Bundle;
  readonly fineness: Fineness;
}

/** Chooses chains for a platform and writes down what the table answers; the interpreter must answer the same. */
export function createTable({ rules, bundle, fineness }: TableSource): TableFile {
  const stores: Stores = { posts: createStore(), starts: createStore(), hops: createStore() };
  const days = new Map<string, { readonly one: Omit<TableCase, "name" | "days">; readonly days: string[] }>();
  for (const { span, chains } of chooseChains(bundle, fineness)) {
    const day = span.from ?? dayBefore(bundle.spans[1]?.from);
    for (const chain of chains) {
      const one = answerChain(bundle, stores, { chain, day });
      const known = days.get(JSON.stringify(one)) ?? { one, days: [] };
      known.days.push(day);
      days.set(JSON.stringify(one), known);
    }
  }
  const { name, title, entry, files } = rules;
  return {
    waft: 1,
    name,
    title,
    entry,
    files,
    bundle: `dist/bundles/${name}.json`,
    parts: bundle.parts.map((part) => part.name),
    posts: stores.posts.things,
    starts: stores.starts.things,
    hops: stores.hops.things,
    table: [...days.values()].map(({ one, days: all }, index) => ({ name: String(index + 1), days: all, ...one })),
  };
}

/** A day in the first span, which has no first day. */
function dayBefore(next: string | undefined): string {
  const end = Date.parse(next ?? "2026-11-28");
  return new Date(end - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

function answerChain(
  bundle: Bundle,
  stores: Stores,
  { chain, day }: { readonly chain: Chain; readonly day: string },
): Omit<TableCase, "name" | "days"> {
  const acts = chain.steps.map(({ asked }) => asked);
  const post = askPost(bundle, chain.post);
  const question = { post: put(stores.posts, post), chain: acts };
  const answer = trace(bundle, { post, chain: acts, asOf: day });
  if ("problems" in answer) {
    return { ...question, problems: [...new Set(answer.problems.map(({ code }) => code))] };
  }
  const { form, parts } = answer.start;
  const start = put(stores.starts, writeHolding(bundle, form, parts));
  return { ...question, start, hops: answer.hops.map((hop) => put(stores.hops, writeHop(bundle, hop))) };
}

function writeHop(bundle: Bundle, hop: Hop): TableHop {
  const { outcome, form, parts, counters, audiences, header, messages, countsFor, tells, decidedBy } = hop;
  return {
    outcome,
    ...(form === undefined || parts === undefined ? {} : writeHolding(bundle, form, parts)),
    ...(counters === undefined ? {} : { counters }),
    audiences,
    header,
    ...(messages === undefined ? {} : { messages }),
    countsFor,
    tells,
    decidedBy,
  };
}

const digits = { absent: "0", lost: "1", linked: "2", cut: "3", whole: "4" } as const;

function writeHolding(bundle: Bundle, form: string | null, parts: Readonly<Record<string, TracedPart>>): TableHolding {
  const all = bundle.parts.flatMap(({ name }) => parts[name] ?? []);
  const write = (bound: "atLeast" | "atMost"): string =>
    all.map(({ level }) => digits[typeof level === "string" ? level : level[bound]]).join("");
  const copied = all.map((part) => (part.copied === true ? "y" : part.copied === undefined ? "-" : "?")).join("");
  return { form, least: write("atLeast"), most: write("atMost"), ...(bundle.copies === true ? { copied } : {}) };
}
