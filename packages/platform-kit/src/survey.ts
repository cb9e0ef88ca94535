/**
 * What each action does to each form, as data for tables and diagrams; works on a bundle alone and runs in a browser.
 *
 * @packageDocumentation
 */
export { chooseColumns, foldActs, type FoldedAct } from "./report/fold-acts.ts";
export { listFormSteps, type FormStep } from "./report/list-form-steps.ts";
export { surveyActs, type SurveyedAct, type SurveyedPart } from "./report/survey-acts.ts";
export type { Setting } from "./report/reach-forms.ts";
export { markPart } from "./report/mark-part.ts";
