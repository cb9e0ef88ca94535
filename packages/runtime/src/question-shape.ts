import type { ComparisonQuestion, Question } from "./question.ts";
import { either, list, oneOf, record, text, type Shape } from "./shape.ts";

const many = 100_000;

/** Names and their values: an object, whatever its names are. */
const settings: Shape = (value) =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((one) => typeof one === "string");

const missing = oneOf([undefined]);
const maybe = (shape: Shape): Shape => either([missing, shape]);
const names = list(text(), many);

const post = record({}, { by: maybe(text()), parts: maybe(names), settings: maybe(settings) });
const step = record({ action: text() }, { brings: maybe(names), by: maybe(text()), settings: maybe(settings) });
const chain = list(either([text(), step]), many);
const shared = { post: maybe(post), asOf: maybe(text()) };

const isQuestion = record({ chain }, shared);
const isComparison = record({ chains: list(chain, many) }, shared);

/** Whether a value is a question as `trace` takes it; its names are another matter. */
export function hasQuestionShape(value: unknown): value is Question {
  return isQuestion(value);
}

/** Whether a value is a question as `compareChains` takes it. */
export function hasComparisonShape(value: unknown): value is ComparisonQuestion {
  return isComparison(value);
}
