import type { TableAnswer, TableCase, TableFile } from "./table-file.ts";
import type { ExpectedHolding, ExpectedHop, TraceCase, VectorBounds, VectorFile, VectorLevel } from "./vector-file.ts";

const levels: readonly VectorLevel[] = ["absent", "lost", "linked", "cut", "whole"];

/** Writes a table out as a vector file: a case for each day, with its answers in full. */
export function expandTable({ parts, posts, answers, table, ...file }: TableFile): VectorFile {
  const written = answers.map((answer) => expandAnswer(parts, answer));
  return { ...file, cases: table.flatMap((one) => expandCase(one, { posts, answers: written })) };
}

function expandCase(
  { name, days, post, chain, answers: numbers }: TableCase,
  { posts, answers }: { readonly posts: TableFile["posts"]; readonly answers: readonly ExpectedHop[] },
): readonly TraceCase[] {
  const asked = posts[post];
  const [start, ...hops] = numbers.flatMap((number) => answers[number] ?? []);
  if (asked === undefined || start?.parts === undefined) {
    throw new Error(`The table names a post or an answer that is not there: ${name}.`);
  }
  const { form = null, parts } = start;
  const first: ExpectedHolding = {
    form,
    parts,
    ...(start.copied === undefined ? {} : { copied: start.copied }),
  };
  const acts = chain.map(({ action }) => action).join(", ");
  return days.map((asOf) => ({
    name: `${name}@${asOf}`,
    title: acts === "" ? "A post is published." : `A post is published, and then: ${acts}.`,
    question: { post: asked, chain, asOf },
    expect: { start: first, hops },
  }));
}

function expandAnswer(parts: readonly string[], { least, most, copied, ...answer }: TableAnswer): ExpectedHop {
  if (least === undefined || most === undefined) {
    return answer;
  }
  const bounds = parts.map((part, index): [string, VectorBounds] => [part, readBounds(least[index], most[index])]);
  const marks = parts.flatMap((part, index): [string, true | "unknown"][] => {
    const mark = copied?.[index];
    return mark === "y" ? [[part, true]] : mark === "?" ? [[part, "unknown"]] : [];
  });
  return {
    ...answer,
    parts: Object.fromEntries(bounds),
    ...(copied === undefined ? {} : { copied: Object.fromEntries(marks) }),
  };
}

function readBounds(least: string | undefined, most: string | undefined): VectorBounds {
  const atLeast = levels[Number(least)] ?? "absent";
  const atMost = levels[Number(most)] ?? "absent";
  return atLeast === atMost ? atLeast : { atLeast, atMost };
}
