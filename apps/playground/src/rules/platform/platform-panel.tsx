import { sayDate } from "@waft/cards/layout";
import type { Bundle } from "@waft/runtime";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { View } from "../../view/view.ts";
import { platformWords } from "../../words/platform-words.ts";
import { FirstMistake } from "../first-mistake.tsx";
import type { Session } from "../session/create-session.ts";
import type { Looked } from "../session/looked.ts";
import type { Survey } from "../session/orders.ts";
import { ActList } from "./act-list.tsx";
import { ActTable } from "./act-table.tsx";
import { FormList } from "./form-list.tsx";
import { StateDiagram } from "./state-diagram.tsx";
import { useDiagram } from "./use-diagram.ts";
import { useSurvey } from "./use-survey.ts";

/** What the whole platform is shown from. */
export interface PlatformPanelProps {
  readonly session: Session;
  /** What was found in the rules, and those that compiled last. */
  readonly looked: Looked;
  readonly view: View;
}

/** What is given to each way of showing it. */
export interface SurveyProps {
  readonly bundle: Bundle;
  readonly survey: Survey;
  readonly language: View["language"];
}

/** Below this width a list is read more easily than a table or a diagram. */
const narrow = "(width < 50rem)";

/** The whole platform on the day asked: which action leads from which form to which, and what each carries. */
export function PlatformPanel({ session, looked, view }: PlatformPanelProps): JSX.Element {
  const { language, asOf } = view;
  const { bundle: compiled } = looked;
  const survey = useSurvey(session, compiled, asOf);
  const [isList, setList] = useState(() => matchMedia(narrow).matches);
  // A large platform has hundreds of lines, and rules are looked at with every key: only other rules are drawn anew.
  const shown = useMemo(() => {
    if (survey === undefined || compiled === undefined) {
      return undefined;
    }
    const Way = isList ? Lists : Pictures;
    return <Way bundle={compiled} survey={survey} language={language} />;
  }, [survey, compiled, language, isList]);
  return (
    <section class="platform" aria-labelledby="platform-title">
      <div class="heading">
        <h2 id="platform-title">{platformWords.title(sayDate(asOf, language))[language]}</h2>
        <div class="hops" role="group" aria-label={platformWords.ways[language]}>
          {[true, false].map((way) => (
            <button
              key={String(way)}
              type="button"
              class="small"
              aria-pressed={isList === way}
              onClick={() => setList(way)}
            >
              {(way ? platformWords.asList : platformWords.asPicture)[language]}
            </button>
          ))}
        </div>
      </div>
      {shown ?? <Waiting looked={looked} language={language} />}
    </section>
  );
}

/** Says that it will be there soon, or why not: what compiled before may be there still, but nothing has yet. */
function Waiting({ looked, language }: { readonly looked: Looked } & Pick<View, "language">): JSX.Element {
  return looked.bundle === undefined && looked.isBroken ? (
    <div class="notice" role="status">
      <p>{platformWords.broken[language]}</p>
      <FirstMistake findings={looked.findings} language={language} />
    </div>
  ) : (
    <p class="quiet" role="status">
      {platformWords.waiting[language]}
    </p>
  );
}

function Lists(props: SurveyProps): JSX.Element {
  const { language } = props;
  return (
    <>
      <h3>{platformWords.forms[language]}</h3>
      <FormList {...props} />
      <h3>{platformWords.acts[language]}</h3>
      <ActList {...props} />
    </>
  );
}

function Pictures(props: SurveyProps): JSX.Element {
  const { survey, language } = props;
  const diagram = useDiagram(survey.steps);
  return (
    <>
      <h3>{platformWords.forms[language]}</h3>
      {diagram === undefined ? null : <StateDiagram diagram={diagram} label={platformWords.diagram[language]} />}
      <h3>{platformWords.acts[language]}</h3>
      <ActTable {...props} />
    </>
  );
}
