import { hasPart, type Bundle } from "@waft/runtime";
import type { TableAsk } from "@waft/runtime/internal";
import { findDistinctions } from "../space/distinctions.ts";
import type { Answer } from "../space/list-answers.ts";
import { listPosts, type WalkedPost } from "../space/list-posts.ts";

/** Posts, one bit for each. */
export type Posts = bigint;

/** Posts that are alike in what is asked of them, with one of them. */
export interface PostGroup {
  readonly post: WalkedPost;
  readonly posts: Posts;
}

/** An answer to an act, with the posts of which it is the answer. */
export interface Edge extends Answer {
  readonly action: number;
  readonly posts: Posts;
}

/** Some posts, with the sets of those that answer a question alike; filled on the way. */
export interface PostColumns {
  readonly posts: readonly WalkedPost[];
  readonly columns: Map<string, readonly Posts[]>;
  /** The answers of a cell to all of them, by its action and what counters stand at. */
  readonly edges: Map<string, readonly Edge[]>;
}

/** What can be asked of a post: something that a cell asks, or whether a part is there. */
export type PostAsk = Pick<TableAsk, "ask"> & { readonly part?: number; readonly attribute?: number };

/** One post of each kind that some cells tell apart. */
export function createColumns(bundle: Bundle, cells: Iterable<number>): PostColumns {
  const told = findDistinctions(bundle, cells);
  return { posts: listPosts(bundle, { ...told, others: "without" }), columns: new Map(), edges: new Map() };
}

/** Groups posts by the answers to some questions, whatever else they are. */
export function groupPosts({ posts, columns }: PostColumns, asks: readonly PostAsk[]): readonly PostGroup[] {
  let groups: readonly Posts[] = posts.length === 0 ? [] : [(1n << BigInt(posts.length)) - 1n];
  for (const ask of asks) {
    const key = `${ask.ask} ${ask.part} ${ask.attribute}`;
    const column = columns.get(key) ?? listColumn(posts, ask);
    columns.set(key, column);
    groups = groups.flatMap((group) => column.map((alike) => group & alike).filter((both) => both !== 0n));
  }
  return groups.flatMap((group) => {
    const post = posts[findLowest(group)];
    return post === undefined ? [] : [{ post, posts: group }];
  });
}

/** For each answer to a question, the posts that give it. */
function listColumn(posts: readonly WalkedPost[], ask: PostAsk): readonly Posts[] {
  const answers = posts.map(createReader(ask));
  return [...new Set(answers)].map((answer) => writeSet(answers, answer));
}

/** Reads what an answer depends on of a post; settings of acts and counters are no matter of it. */
function createReader({ ask, part = -1, attribute = -1 }: PostAsk): (post: WalkedPost) => number {
  switch (ask) {
    case "part":
      return ({ parts }) => Number(hasPart(parts, part));
    case "attribute":
      return ({ settings }) => settings[attribute] ?? 0;
    case "author":
    case "actor":
    case "identity":
      return ({ author }) => author;
    case "counter":
      return () => 0;
  }
}

/** The places of one answer among all, four to a digit. Written in one go: a set that grows is copied each time. */
function writeSet(answers: readonly number[], wanted: number): Posts {
  const digits: string[] = [];
  for (let place = 4 * Math.ceil(answers.length / 4) - 1; place >= 0; place -= 4) {
    let digit = 0;
    for (let bit = 0; bit < 4; bit += 1) {
      digit = 2 * digit + Number(answers[place - bit] === wanted);
    }
    digits.push(digit.toString(16));
  }
  return BigInt(`0x0${digits.join("")}`);
}

function findLowest(posts: Posts): number {
  return (posts & -posts).toString(2).length - 1;
}
