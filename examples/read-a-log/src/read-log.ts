/** One act of the log, and how many people saw what it showed. */
export interface LoggedHop {
  /** Where it stands in the file, from 1. */
  readonly line: number;
  readonly chain: string;
  readonly hop: number;
  readonly action: string;
  readonly brings: readonly string[];
  readonly viewers: number;
}

const columns = "chain,hop,action,brings,viewers";

/** What was read, and what could not be. */
export interface ReadLog {
  readonly hops: readonly LoggedHop[];
  /** A sentence for each line that could not be read. */
  readonly wrong: readonly string[];
}

/**
 * Reads a log: a line for each act, those of a chain in their order, fields without quotes. `brings` are parts with a
 * space between them. What cannot be read is said with its line.
 */
export function readLog(text: string): ReadLog {
  const [head, ...lines] = text.trimEnd().split(/\r?\n/u);
  if (head !== columns) {
    return { hops: [], wrong: [`line 1: a log begins with '${columns}', not with '${head}'.`] };
  }
  const hops: LoggedHop[] = [];
  const wrong: string[] = [];
  for (const [index, fields] of lines.entries()) {
    const read = readHop(fields, index + 2);
    if (typeof read === "string") {
      wrong.push(read);
      continue;
    }
    const due = hops.filter(({ chain }) => chain === read.chain).length + 1;
    if (read.hop === due) {
      hops.push(read);
    } else {
      wrong.push(`line ${read.line}: hop ${due} of chain '${read.chain}' should stand here, not hop ${read.hop}.`);
    }
  }
  return { hops, wrong };
}

function readHop(text: string, line: number): LoggedHop | string {
  const [chain = "", hop = "", action = "", brings = "", viewers = "", ...more] = text.split(",");
  return more.length > 0 || !/^\d+$/u.test(viewers)
    ? `line ${line}: there should be five fields, the last one a number: '${text}'.`
    : { line, chain, hop: Number(hop), action, brings: brings.split(" ").filter(Boolean), viewers: Number(viewers) };
}
