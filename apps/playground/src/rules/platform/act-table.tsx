import { callPart } from "@waft/cards/layout";
import { markPart } from "@waft/platform-kit/survey";
import type { JSX } from "preact";
import { platformWords } from "../../words/platform-words.ts";
import type { SurveyProps } from "./platform-panel.tsx";
import { Names } from "./names.tsx";
import { sayCredit, sayOutcome, saySetting } from "./say-act.ts";

/** What each act leaves of each part, a column for each part; signs are explained above it. */
export function ActTable({ bundle, survey, language }: SurveyProps): JSX.Element {
  const saying = { bundle, language };
  const { columns, acts } = survey;
  return (
    <>
      <p class="quiet" id="marks">
        {platformWords.marks[language]}
      </p>
      <div class="wide-table" role="region" aria-label={platformWords.acts[language]} tabIndex={0}>
        <table aria-describedby="marks">
          <thead>
            <tr>
              <th scope="col">{platformWords.on[language]}</th>
              <th scope="col">{platformWords.action[language]}</th>
              <th scope="col">{platformWords.happens[language]}</th>
              {columns.map((part) => (
                <th key={part} scope="col" class="part">
                  <span>{callPart(bundle, part, language)}</span>
                </th>
              ))}
              <th scope="col">{platformWords.countsFor[language]}</th>
            </tr>
          </thead>
          <tbody>
            {acts.map((line) => (
              <tr key={`${line.act.form} ${JSON.stringify(line.act.setting)} ${line.actions.join(" ")}`}>
                <th scope="row">
                  <Names names={[line.act.form]} />
                  {saySetting(line, saying)}
                </th>
                <td>
                  <Names names={line.actions} />
                </td>
                <td>{sayOutcome(line, saying)}</td>
                {columns.map((part) => (
                  <td key={part} class="mark">
                    {markPart(line.act, part)}
                  </td>
                ))}
                <td>{sayCredit(line, saying)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
