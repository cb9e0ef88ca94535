import { didYouMean, joinWords } from "@waft/core";
import { readCsv, type CsvRow } from "../facts/read-csv.ts";
import type { PlatformFinding } from "../lint/platform-finding.ts";
import { betweenClaims, questionColumns, questions, withoutAnswer, type QuestionAnswer } from "./questions.ts";

/** The answers of a package, and what is wrong with the lines that could not be read. */
export interface ReadQuestions {
  readonly answers: readonly QuestionAnswer[];
  readonly findings: readonly PlatformFinding[];
}

/** Where the answers stand, from the folder of a package. */
export const questionFile = "questions.csv";

/** The shortest answer, in characters: shorter ones say nothing. */
const shortestAnswer = 20;

/** Reads `questions.csv`: every line that can be read is an answer, every other one a finding; never throws. */
export function readQuestions(text: string): ReadQuestions {
  const [head, ...rows] = readCsv(text);
  if (head?.values.join(",") !== questionColumns.join(",")) {
    return { answers: [], findings: [describeHead()] };
  }
  const read = rows.map(readRow);
  const answers = read.flatMap((one) => ("question" in one ? [one] : []));
  return {
    answers,
    findings: [...read.flatMap((one) => ("code" in one ? [one] : [])), ...findTwice(answers), ...findMissing(read)],
  };
}

function readRow({ line, values }: CsvRow): QuestionAnswer | PlatformFinding {
  const [id = "", verdict = "", claims = "", answer = ""] = values.map((value) => value.trim());
  const question = questions.find((one) => one.id === id);
  if (values.length !== questionColumns.length) {
    return report("kit/question-columns", line, {
      message: {
        en: `This line has ${values.length} values and not ${questionColumns.length}.`,
        nl: `Deze regel heeft ${values.length} waarden en niet ${questionColumns.length}.`,
      },
      hint: {
        en: "Put a value that has a comma in it between double quotes.",
        nl: "Zet een waarde met een komma erin tussen dubbele aanhalingstekens.",
      },
    });
  }
  if (question === undefined) {
    return report("kit/question-unknown", line, {
      message: { en: `Nobody asks '${id}'.`, nl: `Niemand vraagt '${id}'.` },
      hint: offer(
        id,
        questions.map((one) => one.id),
      ),
    });
  }
  const verdicts = [...question.verdicts, ...withoutAnswer];
  if (!verdicts.some((one) => one === verdict)) {
    return report("kit/question-verdict", line, {
      message: { en: `'${verdict}' is no answer to '${id}'.`, nl: `'${verdict}' is geen antwoord op '${id}'.` },
      hint: offer(verdict, verdicts),
    });
  }
  if (answer.length < shortestAnswer) {
    return report("kit/question-empty", line, {
      message: { en: `The answer to '${id}' says nothing.`, nl: `Het antwoord op '${id}' zegt niets.` },
      hint: {
        en: "Write in the last column what people should know, in a sentence.",
        nl: "Schrijf in de laatste kolom in een zin wat mensen moeten weten.",
      },
    });
  }
  const titles = claims.split(betweenClaims.trim()).map((title) => title.trim());
  return { line, question: question.id, verdict, claims: titles.filter((title) => title !== ""), answer };
}

function offer(word: string, known: readonly string[]): PlatformFinding["hint"] {
  return didYouMean(word, known, { en: `Write ${joinWords(known, "or")}.`, nl: `Schrijf ${joinWords(known, "of")}.` });
}

function describeHead(): PlatformFinding {
  const wanted = questionColumns.join(",");
  return report("kit/questions-head", 1, {
    message: {
      en: "The first line does not name the columns of a table of answers.",
      nl: "De eerste regel noemt niet de kolommen van een tabel met antwoorden.",
    },
    hint: { en: `Write '${wanted}'.`, nl: `Schrijf '${wanted}'.` },
  });
}

function findTwice(answers: readonly QuestionAnswer[]): readonly PlatformFinding[] {
  return answers.flatMap(({ question, line }, index) => {
    const before = answers.slice(0, index).find((one) => one.question === question);
    return before === undefined
      ? []
      : [
          report("kit/question-twice", line, {
            message: {
              en: `'${question}' is answered on line ${before.line} already.`,
              nl: `'${question}' is al beantwoord op regel ${before.line}.`,
            },
            hint: {
              en: "Name all claims in one line, with ' | ' between them.",
              nl: "Noem alle beweringen op één regel, met ' | ' ertussen.",
            },
          }),
        ];
  });
}

/** A line that could not be read may be the one that is missing: then that is said and no more. */
function findMissing(read: readonly (QuestionAnswer | PlatformFinding)[]): readonly PlatformFinding[] {
  const isWhole = read.every((one) => "question" in one);
  const missing = questions.filter(({ id }) => !read.some((one) => "question" in one && one.question === id));
  return isWhole ? missing.map(({ id, ask }) => unanswered(id, ask)) : [];
}

function unanswered(id: string, ask: string): PlatformFinding {
  return {
    code: "kit/question-unanswered",
    file: questionFile,
    message: { en: `'${id}' is not answered: "${ask}"`, nl: `'${id}' is niet beantwoord: "${ask}"` },
    hint: {
      en: "Name the claims that show it, or write 'unsaid' or 'none' and why.",
      nl: "Noem de beweringen die het laten zien, of schrijf 'unsaid' of 'none' en waarom.",
    },
  };
}

function report(code: string, line: number, texts: Pick<PlatformFinding, "message" | "hint">): PlatformFinding {
  return { code, file: questionFile, line, ...texts };
}

/** Said of a network whose package has no answers at all. */
export const noQuestions: PlatformFinding = {
  code: "kit/no-questions",
  file: questionFile,
  message: { en: `There is no ${questionFile}.`, nl: `Er is geen ${questionFile}.` },
  hint: {
    en: "Answer the seven questions that every network is asked, one line for each.",
    nl: "Beantwoord de zeven vragen die elk netwerk gesteld worden, één regel per vraag.",
  },
};
