import { findTitle } from "@waft/cards/layout";
import type { JSX } from "preact";
import { platformWords } from "../../words/platform-words.ts";
import { Names } from "./names.tsx";
import type { SurveyProps } from "./platform-panel.tsx";

/** The diagram in words: from each form, where which actions lead. */
export function FormList({ bundle, survey, language }: SurveyProps): JSX.Element {
  const forms = [...new Set(survey.steps.map(({ from }) => from))];
  const sayForm = (name: string): string => {
    const title = findTitle(bundle, { kind: "forms", name }, language);
    return title === name ? "" : `: ${title}`;
  };
  return (
    <ul class="forms">
      {forms.map((form) => (
        <li key={form}>
          <strong>
            <Names names={[form]} />
          </strong>
          {sayForm(form)}
          <ul>
            {survey.steps
              .filter(({ from }) => from === form)
              .map(({ to, actions }) => (
                <li key={String(to)}>
                  <Names names={actions} /> → {to === null ? platformWords.end[language] : <Names names={[to]} />}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
