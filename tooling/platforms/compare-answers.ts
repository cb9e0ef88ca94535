import { questions, type QuestionAnswer } from "@waft/platform-kit";

/** What a network answers to what all of them are asked. */
export interface AnsweredNetwork {
  readonly name: string;
  readonly title: string;
  readonly answers: readonly QuestionAnswer[];
}

const marks: ReadonlyMap<string, string> = new Map([
  ["unsaid", "?"],
  ["none", "·"],
]);

/** Puts the answers of all networks side by side, as lines of Markdown. */
export function compareAnswers(networks: readonly AnsweredNetwork[]): readonly string[] {
  const asked = networks.filter(({ answers }) => answers.length > 0);
  return [
    "## Seven questions to every network",
    "",
    ...questions.map(({ ask }, index) => `${index + 1}. ${ask}`),
    "",
    "The page of each network says it in words, with what proves it. *Depends*: on what is passed on, by whom, when, or how often. *Silent*: a like shows the post to nobody. **?** nobody has said; · it cannot be asked.",
    "",
    `| network | ${questions.map((_, index) => index + 1).join(" | ")} |`,
    `| --- |${" --- |".repeat(questions.length)}`,
    ...asked.map(({ name, title, answers }) => {
      const cells = questions.map(({ id }) => {
        const { verdict = "" } = answers.find(({ question }) => question === id) ?? {};
        return marks.get(verdict) ?? verdict;
      });
      return `| [${title}](${name}.md#seven-questions) | ${cells.join(" | ")} |`;
    }),
  ];
}
