import { capitalise, nameWord, sayActor } from "@waft/cards/layout";
import type { Bundle, BundlePart } from "@waft/runtime";
import type { JSX } from "preact";
import type { Change } from "../view/apply-change.ts";
import type { View } from "../view/view.ts";
import { askWords } from "../words/ask-words.ts";
import { sayAttribute, sayValue } from "../words/say-attribute.ts";
import { Select } from "./select.tsx";
import { Switch } from "./switch.tsx";

/** What a control is given: the view, the rules it is asked of, and how to change it. */
export interface ControlProps {
  readonly bundle: Bundle;
  readonly view: View;
  readonly onChange: (change: Change) => void;
}

/** What of a view the post depends on. */
export type PostView = Pick<View, "by" | "parts" | "settings" | "language">;

interface PostProps extends Omit<ControlProps, "view"> {
  readonly view: PostView;
}

/** The post: who publishes it, what it has, its settings. */
export function PostBuilder({ bundle, view, onChange }: PostProps): JSX.Element {
  const { language } = view;
  const parts = bundle.parts.filter(({ ofPost, always }) => ofPost && !always);
  const attributes = bundle.attributes.filter(({ of, values }) => of === "post" && values.length > 1);
  return (
    <fieldset class="builder">
      <legend>{askWords.post[language]}</legend>
      <Select
        id="by"
        label={askWords.by[language]}
        value={view.by ?? bundle.actors[0] ?? ""}
        options={bundle.actors.map((actor) => [actor, sayActor(actor, language)])}
        onChoose={(by) => onChange({ by })}
      />
      <div class="switches" role="group" aria-label={askWords.parts[language]}>
        {parts.map((part) => (
          <Switch
            key={part.name}
            label={labelPart(bundle, part, view)}
            isOn={view.parts.includes(part.name)}
            onSwitch={(isOn) => onChange({ parts: switchPart(view.parts, part.name, isOn) })}
          />
        ))}
      </div>
      {attributes.map(({ name, values }) => (
        <Select
          key={name}
          id={`set-${name}`}
          label={capitalise(sayAttribute(name, language))}
          value={view.settings[name] ?? values[0] ?? ""}
          options={values.map((value) => [value, sayValue(value, language)])}
          onChoose={(value) => onChange({ settings: setValue(view.settings, name, value === values[0] ? "" : value) })}
        />
      ))}
    </fieldset>
  );
}

function labelPart(bundle: Bundle, { name, parent }: BundlePart, { language }: PostView): string {
  const around = bundle.parts[parent];
  const word = nameWord(bundle, name, language);
  return around === undefined ? capitalise(word) : `${word} (${nameWord(bundle, around.name, language)})`;
}

/** A part needs the parts around it, and takes those inside it away with it. */
function switchPart(parts: readonly string[], name: string, isOn: boolean): readonly string[] {
  if (!isOn) {
    return parts.filter((part) => part !== name && !part.startsWith(`${name}.`));
  }
  const words = name.split(".");
  const around = words.map((_, index) => words.slice(0, index + 1).join("."));
  return [...new Set([...parts, ...around])];
}

function setValue(settings: View["settings"], name: string, value: string): View["settings"] {
  const rest = Object.entries(settings).filter(([key]) => key !== name);
  return Object.fromEntries(value === "" ? rest : [...rest, [name, value]]);
}
