// Follows a million acts on LinkedIn, in March 2016 and today, and says in which form they end and for whom they count.
import { linkedin } from "@waft/linkedin";
import { hasProblems } from "@waft/runtime";
import { createPartSet, evaluate, prepareBatch } from "@waft/runtime/batch";
import { sayProblem } from "@waft/runtime/words";
import { makeChains } from "./make-chains.ts";
import { sumByForm, sumByPerson, type Sums } from "./sum-hops.ts";

const acts = [
  { action: "like", weight: 6 },
  { action: "comment", weight: 2 },
  { action: "share", weight: 2 },
];

for (const day of ["2016-03-01", "2026-11-27"]) {
  const prepared = prepareBatch(linkedin, day);
  if (hasProblems(prepared)) {
    throw new Error(prepared.problems.map((problem) => sayProblem(problem).message).join(" "));
  }
  const { batch } = prepared;
  const named = ["text", "text.link", "image"].map((part) => batch.parts.indexOf(part));
  const post = Uint32Array.from(createPartSet(named, batch.parts.length));
  const made = makeChains(batch, post, { hops: 1_000_000, acts });
  const began = performance.now();
  const answer = evaluate(batch, made);
  const took = performance.now() - began;
  if (hasProblems(answer)) {
    throw new Error(answer.problems.map((problem) => sayProblem(problem).message).join(" "));
  }
  const { chains } = made;
  console.log(
    `\n${day}: ${chains.actions.length} acts in ${chains.starts.length - 1} chains, in ${Math.round(took)} ms`,
  );
  print("what viewers hold", sumByForm(batch, answer.result));
  print("for whom it counts", sumByPerson(batch, answer.result));
}

function print(title: string, sums: Sums): void {
  console.log(`  ${title}`);
  for (const [name, count] of [...sums].toSorted(([, one], [, other]) => other - one)) {
    console.log(`    ${name.padEnd(16)} ${String(count).padStart(8)}`);
  }
}
