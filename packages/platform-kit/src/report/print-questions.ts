import { sayDemand } from "@waft/analysis/internal";
import type { PackageFolder } from "../lint/package-folder.ts";
import { isAct, nameAct } from "../questions/act-gaps.ts";
import { isGap, type ProvedClaim } from "../questions/prove-claims.ts";
import { questions, type QuestionAnswer } from "../questions/questions.ts";

/** Prints what every network is asked, with the answer in words and the claims that show it. */
export function printQuestions(at: PackageFolder, proved: readonly ProvedClaim[]): readonly string[] {
  if (at.answers.length === 0) {
    return [];
  }
  const answered = questions.flatMap(({ id, ask }) => {
    const answer = at.answers.find(({ question }) => question === id);
    return answer === undefined
      ? []
      : [
          "",
          `**${ask}** *${verdictWords.get(answer.verdict) ?? answer.verdict}* ${answer.answer}`,
          ...listShown(answer, proved),
        ];
  });
  return [introduction, ...answered];
}

const introduction =
  "The same of every network. *Proved* is what follows from the rules for every post and every chain that is meant; a *gap* is what no source says, and whoever saw it can [fill it](#contribute-an-observation).";

/** What is missing of the answers, question by question. */
export function listUnsaid({ answers }: PackageFolder, proved: readonly ProvedClaim[]): readonly string[] {
  return questions.flatMap(({ id, ask }) =>
    answers
      .filter(({ question }) => question === id)
      .flatMap((answer) => listMissing(answer, proved).map((missing) => `- ${ask} ${missing}`)),
  );
}

function listMissing({ verdict, claims, answer }: QuestionAnswer, proved: readonly ProvedClaim[]): readonly string[] {
  if (verdict === "unsaid") {
    return [answer];
  }
  const gaps = new Set(proved.filter(isGap).map(({ title }) => title));
  return claims.flatMap((item) => {
    const said = isAct(item) ? sayGap(item) : item;
    return isAct(item) || gaps.has(item) ? [`${said.charAt(0).toUpperCase()}${said.slice(1)}.`] : [];
  });
}

/** An act of which no rule speaks, as a sentence without its end. */
function sayGap(item: string): string {
  const [action = "", form = ""] = nameAct(item).split(" of ");
  return `no rule says what comes of '${action}' of '${form}'`;
}

/** A verdict as it begins an answer. */
const verdictWords: ReadonlyMap<string, string> = new Map([
  ["unsaid", "Nobody has said."],
  ["none", "It cannot be asked here."],
  ["yes", "Yes."],
  ["no", "No."],
  ["depends", "It depends."],
  ["silent", "A like shows it to nobody."],
  ["author", "For the author."],
  ["sharer", "For the sharer."],
  ["nobody", "For nobody."],
  ["nothing", "Nothing of the post."],
  ["copy", "A copy."],
]);

function listShown({ claims }: QuestionAnswer, proved: readonly ProvedClaim[]): readonly string[] {
  const shown = claims.map((item) => `- ${sayShown(item, proved)}`);
  return shown.length === 0 ? [] : ["", ...shown];
}

function sayShown(item: string, proved: readonly ProvedClaim[]): string {
  if (isAct(item)) {
    return `gap: ${sayGap(item)}`;
  }
  const one = proved.find(({ title }) => title === item);
  if (one === undefined) {
    return item;
  }
  const open = one.result.demands.find(({ verdict }) => verdict === "open");
  return open === undefined
    ? `${isGap(one) ? "gap" : one.result.verdict}: ${item}`
    : `gap: ${item}? ${sayDemand(open).message.en}`;
}
