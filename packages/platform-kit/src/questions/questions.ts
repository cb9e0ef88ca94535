/** The questions by name: the first column of `questions.csv`. */
export type QuestionId = "reshares" | "likes" | "quotes" | "credit" | "audience" | "one-step" | "deletion";

/** What every network is asked, as its page puts it; the answers stand in `questions.csv`. */
export interface Question {
  readonly id: QuestionId;
  readonly ask: string;
  /** The words for what the claims show; `unsaid` and `none` can be said of every question. */
  readonly verdicts: readonly string[];
}

/** What every network is asked. */
export const questions: readonly Question[] = [
  { id: "reshares", ask: "Does the source survive any chain of its reshares?", verdicts: ["yes", "no", "depends"] },
  { id: "likes", ask: "Does it survive any chain of likes?", verdicts: ["yes", "no", "silent", "depends"] },
  { id: "quotes", ask: "Does it survive any chain of quotes?", verdicts: ["yes", "no", "depends"] },
  {
    id: "credit",
    ask: "Whom does a like on a reshare count for?",
    verdicts: ["author", "sharer", "nobody", "depends"],
  },
  { id: "audience", ask: "Can a post that is not public leave its audience?", verdicts: ["yes", "no", "depends"] },
  { id: "one-step", ask: "Is the source still one step away?", verdicts: ["yes", "no", "depends"] },
  { id: "deletion", ask: "What does deletion leave?", verdicts: ["nothing", "copy", "depends"] },
];

/** Verdicts without an answer: no source says it, or the network has no act of that kind. */
export const withoutAnswer = ["unsaid", "none"] as const;

/** The columns of `questions.csv`, in their order. */
export const questionColumns = ["question", "verdict", "claims", "answer"] as const;

/** What stands between two titles of claims. */
export const betweenClaims = " | ";

/** How one question is answered: a line of `questions.csv`. */
export interface QuestionAnswer {
  /** The line of the file on which it stands, from 1. */
  readonly line: number;
  readonly question: QuestionId;
  readonly verdict: string;
  /** Titles of the claims that show it, and acts of which no rule speaks: `no rule: delete of share`. */
  readonly claims: readonly string[];
  /** The answer in words; of `unsaid` what nobody has said, of `none` why it cannot be asked. */
  readonly answer: string;
}
