import type { FoldedAct } from "@waft/platform-kit/survey";
import type { JSX } from "preact";
import { platformWords } from "../../words/platform-words.ts";
import type { SurveyProps } from "./platform-panel.tsx";
import { Names } from "./names.tsx";
import { listMarked, sayCredit, sayOutcome, saySetting } from "./say-act.ts";

/** How parts are grouped in a sentence, by their signs. */
const groups = [
  ["kept", (mark: string) => mark === "●"],
  ["cut", (mark: string) => mark === "◐"],
  ["linked", (mark: string) => mark === "○"],
  ["lost", (mark: string) => mark === "✗"],
  ["unsaid", (mark: string) => mark.endsWith("?")],
] as const;

/** The table in words: for each act what it does, for whom it counts, and what becomes of the parts. */
export function ActList(props: SurveyProps): JSX.Element {
  return (
    <ul class="acts">
      {props.survey.acts.map((line) => (
        <li key={`${line.act.form} ${JSON.stringify(line.act.setting)} ${line.actions.join(" ")}`}>
          <Line {...props} line={line} />
        </li>
      ))}
    </ul>
  );
}

function Line({ bundle, survey, language, line }: SurveyProps & { readonly line: FoldedAct }): JSX.Element {
  const saying = { bundle, language };
  return (
    <>
      <strong>
        <Names names={line.actions} /> {platformWords.on[language].toLowerCase()} <Names names={[line.act.form]} />
        {saySetting(line, saying)}:
      </strong>{" "}
      {`${sayOutcome(line, saying)}; ${platformWords.countsFor[language]}: ${sayCredit(line, saying)}.`}
      <ul>
        {groups.map(([group, isMeant]) => {
          const parts = listMarked(line, { columns: survey.columns, isMeant }, saying);
          return parts.length === 0 ? null : (
            <li key={group}>{`${platformWords.groups[group][language]}: ${parts.join(", ")}`}</li>
          );
        })}
      </ul>
    </>
  );
}
