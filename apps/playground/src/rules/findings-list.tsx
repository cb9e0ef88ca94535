import {
  findPlace,
  severityWords,
  tellFinding,
  tellFix,
  type Diagnostic,
  type Language,
  type Place,
  type Span,
} from "@waft/core";
import type { TextEdit } from "@waft/language-service";
import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { ruleWords } from "../words/rule-words.ts";
import type { Looked } from "./session/looked.ts";
import type { Worked } from "./open-rules.ts";

/** What was found, and what can be done with it. */
export interface FindingsProps {
  readonly looked: Looked;
  readonly language: Language;
  readonly worked: Worked;
  /** The file in the editor: its findings come first. */
  readonly path: string;
  readonly onJump: (span: Span) => void;
  readonly onFix: (edits: readonly TextEdit[]) => void;
}

/** How many findings are listed before somebody asks for more. */
const few = 20;

/** How long checking may take before it is said that it goes on, in milliseconds. */
const patience = 300;

/** Everything that is found in the rules, in sentences; what is no mistake stands apart. */
export function FindingsList(props: FindingsProps): JSX.Element {
  const { looked, language, path } = props;
  const isLong = useLong(looked.isBusy);
  const files = Object.entries(looked.findings).toSorted(
    ([one], [other]) => Number(other === path) - Number(one === path),
  );
  const all = files.flatMap(([, findings]) => findings);
  const mistakes = all.filter(({ severity }) => severity === "error" || severity === "warning");
  const remarks = all.filter((one) => !mistakes.includes(one));
  return (
    <section class="findings" aria-labelledby="findings-title" aria-busy={looked.isBusy}>
      <h3 id="findings-title">
        <span role="status">
          {(looked.spent === undefined ? ruleWords.checking : ruleWords.findings(mistakes.length))[language]}
        </span>{" "}
        {looked.spent === undefined ? null : (
          <span class="quiet time" data-first={looked.spent.first} data-all={looked.spent.all}>
            {(isLong ? ruleWords.stillChecking : ruleWords.spent(looked.spent))[language]}
          </span>
        )}
      </h3>
      <Findings {...props} findings={mistakes} />
      {remarks.length === 0 ? null : (
        <details>
          <summary>{ruleWords.remarks(remarks.length)[language]}</summary>
          <Findings {...props} findings={remarks} />
        </details>
      )}
    </section>
  );
}

/** Whether something has gone on for so long that whoever waits wants to know. */
function useLong(isBusy: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const waiting = isBusy ? setTimeout(() => setLong(true), patience) : undefined;
    return () => {
      clearTimeout(waiting);
      setLong(false);
    };
  }, [isBusy]);
  return isLong;
}

function Findings({
  findings,
  ...props
}: FindingsProps & { readonly findings: readonly Diagnostic[] }): JSX.Element | null {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, few);
  const { read } = props.worked;
  const places = useMemo(
    () => shown.map(({ span }) => findPlace(read(span.file), span.start)),
    [findings, isWhole, read],
  );
  return findings.length === 0 ? null : (
    <>
      <ul>
        {shown.map((finding, index) => (
          <li
            key={`${finding.code} ${finding.span.file} ${finding.span.start} ${finding.message}`}
            class={finding.severity}
          >
            <Finding {...props} finding={finding} place={places[index]} />
          </li>
        ))}
      </ul>
      {findings.length > shown.length ? (
        <button type="button" class="small" onClick={() => setWhole(true)}>
          {ruleWords.showAll(findings.length)[props.language]}
        </button>
      ) : null}
    </>
  );
}

interface FindingProps extends Pick<FindingsProps, "language" | "onJump" | "onFix"> {
  readonly finding: Diagnostic;
  readonly place: Place | undefined;
}

function Finding({ finding, place, language, onJump, onFix }: FindingProps): JSX.Element {
  const { message, hint } = tellFinding(finding, language);
  return (
    <>
      <span class="severity">{severityWords[finding.severity][language]}</span>{" "}
      <button type="button" class="small" onClick={() => onJump(finding.span)}>
        <code lang="en">{`${finding.span.file}:${place?.line ?? 1}:${place?.column ?? 1}`}</code>
      </button>{" "}
      {`${message} ${hint}`}{" "}
      {finding.fixes.map((fix) => (
        <button key={fix.title} type="button" class="small" onClick={() => onFix(fix.edits)}>
          {tellFix(fix, language)}
        </button>
      ))}
    </>
  );
}
