import { hasProblems, trace, type Bundle, type Problems, type Question } from "@waft/runtime";
import { fillQuestion } from "../edits/asked.ts";
import { keepNamed } from "../edits/keep-named.ts";
import { readEnd } from "../edits/read-end.ts";
import { describePath } from "./describe-path.ts";
import { findChanges } from "./find-changes.ts";
import type { Why, WhyQuestion } from "./why.ts";

/**
 * Says why a part stands as it does after a chain: hop by hop, with the rule that decided, and the nearest change of the
 * chain, of the post, of one setting and of the day after which it stands otherwise. Every change was tried by asking
 * anew. Never throws; what is wrong with the question is answered with `problems`.
 */
export function explainPart(
  bundle: Bundle,
  question: Question,
  { part, wanted = "differs" }: WhyQuestion,
): Why | Problems {
  const answer = trace(bundle, question);
  const wrong = findWrongPart(bundle, part);
  if (hasProblems(answer) || wrong !== undefined) {
    return { problems: [...(hasProblems(answer) ? answer.problems : []), ...(wrong?.problems ?? [])] };
  }
  const { platform, asOf, post, rules, sources } = answer;
  const path = describePath(bundle, answer, part);
  const end = readEnd(answer, part);
  const decidedAt = path.findLast(({ changed }) => changed)?.hop ?? 0;
  const asked = fillQuestion(question, { asOf, by: post.by });
  const found = findChanges(bundle, asked, { part, wanted, answer, decidedAt });
  const { decidedBy: _, ...stands } = end;
  return {
    waft: 1,
    platform,
    asOf,
    post,
    chain: asked.chain,
    part,
    ...stands,
    decidedAt,
    path,
    wanted,
    ...found,
    ...keepNamed({ rules, sources }, new Set(path.map(({ decidedBy }) => decidedBy))),
  };
}

function findWrongPart({ platform, parts }: Bundle, part: string): Problems | undefined {
  const known = parts.map(({ name }) => name);
  return known.includes(part) ? undefined : { problems: [{ code: "unknown-part", platform, name: part, known }] };
}
