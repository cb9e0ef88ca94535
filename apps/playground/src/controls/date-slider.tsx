import { sayDate } from "@waft/cards/layout";
import { readDay } from "@waft/runtime";
import type { JSX } from "preact";
import { clampDay, firstDay } from "../view/clamp-day.ts";
import { countMonths, nameMonth } from "../view/months.ts";
import type { View } from "../view/view.ts";
import { askWords } from "../words/ask-words.ts";
import { sayToday } from "../words/page-words.ts";
import { holdHeights, releaseHeights } from "./hold-heights.ts";
import { SteadyButton } from "./steady-button.tsx";

/** The day asked, and the days on which the answer becomes another one. */
export interface SliderProps {
  readonly view: View;
  readonly today: string;
  readonly marks: readonly string[];
  readonly onDay: (asOf: string) => void;
}

/** A slider from 2016 to today, with a mark wherever the answer changes; each mark can be gone to. */
export function DateSlider({ view, today, marks, onDay }: SliderProps): JSX.Element {
  const { language, asOf } = view;
  const last = countMonths(today);
  const said = asOf === today ? sayToday(sayDate(asOf, language), language) : sayDate(asOf, language);
  return (
    <fieldset class="builder day">
      <legend>{askWords.day[language]}</legend>
      <div class="slider">
        <label for="day" class="said">
          {askWords.day[language]}
        </label>
        <input
          id="day"
          type="range"
          min={0}
          max={last}
          value={Math.min(last, Math.max(0, countMonths(asOf)))}
          aria-valuetext={said}
          onInput={({ currentTarget: { valueAsNumber: at } }) => {
            holdHeights();
            onDay(at === last ? today : nameMonth(at));
          }}
          onBlur={releaseHeights}
        />
        <svg class="marks" viewBox={`0 0 ${last} 10`} preserveAspectRatio="none" aria-hidden="true">
          {marks.map((mark) => (
            <rect key={mark} x={countMonths(mark) - 0.4} y="0" width="0.8" height="10" />
          ))}
        </svg>
        <output for="day">{said}</output>
      </div>
      <ExactDay view={view} today={today} onDay={onDay} />
      <MarkList marks={marks} view={view} onDay={onDay} />
    </fieldset>
  );
}

/** A day that is typed or taken from a calendar, within those that can be asked. */
function ExactDay({ view: { language, asOf }, today, onDay }: Omit<SliderProps, "marks">): JSX.Element {
  return (
    <span class="field">
      <label for="exact">{askWords.exactDay[language]}</label>
      <input
        id="exact"
        type="date"
        value={asOf}
        min={firstDay}
        max={today}
        onChange={({ currentTarget: { value } }) => {
          // Whoever types a year goes through others, of the first century.
          if (clampDay(value, today) === readDay(value)) {
            onDay(value);
          }
        }}
        onBlur={({ currentTarget: field }) => {
          const chosen = clampDay(readDay(field.value) ?? asOf, today);
          // Where the day stays as it is, nothing else would put it back.
          field.value = chosen;
          if (chosen !== asOf) {
            onDay(chosen);
          }
        }}
      />
      <SteadyButton isIdle={asOf === today} onPress={() => onDay(today)}>
        {askWords.today[language]}
      </SteadyButton>
    </span>
  );
}

function MarkList({ marks, view: { language, asOf }, onDay }: Omit<SliderProps, "today">): JSX.Element {
  return marks.length === 0 ? (
    <p class="quiet">{askWords.noChanges[language]}</p>
  ) : (
    <p class="marklist">
      {askWords.changes[language]}{" "}
      {marks.map((mark) => (
        <button key={mark} type="button" class="small" aria-pressed={mark === asOf} onClick={() => onDay(mark)}>
          {sayDate(mark, language)}
        </button>
      ))}
    </p>
  );
}
