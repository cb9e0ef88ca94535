import { callPart, capitalise, findLike, findTitle, sayActor } from "@waft/cards/layout";
import type { Bundle, BundleAttribute } from "@waft/runtime";
import type { JSX } from "preact";
import { listBringable } from "../ask/list-bringable.ts";
import { mostActs, type ChosenAct, type View } from "../view/view.ts";
import { askWords } from "../words/ask-words.ts";
import { sayAttribute, sayValue } from "../words/say-attribute.ts";
import { focusAfter } from "./focus-after.ts";
import { Select } from "./select.tsx";
import { SteadyButton } from "./steady-button.tsx";
import { Switch } from "./switch.tsx";

/** Which chain is built, and how it is changed. */
export interface ChainProps {
  readonly bundle: Bundle;
  readonly view: Pick<View, "by" | "language">;
  readonly chain: readonly ChosenAct[];
  /** Tells the chains of a page apart. */
  readonly id: string;
  readonly title: string;
  readonly onChain: (chain: readonly ChosenAct[]) => void;
}

/** A chain as a sentence whose verbs are menus. */
export function ChainBuilder({ bundle, view, chain, id, title, onChain }: ChainProps): JSX.Element {
  const { language, by = bundle.actors[0] ?? "" } = view;
  const setAct = (index: number, act: ChosenAct): void => onChain(chain.with(index, act));
  return (
    <fieldset class="builder chain">
      <legend>{title}</legend>
      <ol class="sentence">
        <li>
          {capitalise(sayActor(by, language))} {askWords.publishes[language]}
        </li>
        {chain.map((act, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- an act is its place in the chain
          <li key={index}>
            <ActMenus
              bundle={bundle}
              view={view}
              act={act}
              id={`${id}-${index + 1}`}
              hop={index + 1}
              onAct={(next) => setAct(index, next)}
            />
            <button
              type="button"
              class="small"
              onClick={() => {
                // The button of the act after it takes its place; after the last one there is none.
                focusAfter(index === chain.length - 1 ? `#${id}-add` : undefined);
                onChain(chain.filter((_, at) => at !== index));
              }}
            >
              <span aria-hidden="true">×</span>
              <span class="said">{askWords.remove(index + 1)[language]}</span>
            </button>
          </li>
        ))}
        <li>
          <SteadyButton
            id={`${id}-add`}
            isIdle={chain.length >= mostActs}
            onPress={() => onChain([...chain, nextAct(bundle)])}
          >
            + {askWords.addAct[language]}
          </SteadyButton>{" "}
          <span class="quiet">{askWords.sees[language]}</span>
        </li>
      </ol>
    </fieldset>
  );
}

interface ActProps {
  readonly bundle: Bundle;
  readonly view: Pick<View, "language">;
  readonly act: ChosenAct;
  readonly id: string;
  readonly hop: number;
  readonly onAct: (act: ChosenAct) => void;
}

function ActMenus({ bundle, view: { language }, act, id, hop, onAct }: ActProps): JSX.Element {
  const { by, ...rest } = act;
  const index = bundle.actions.findIndex(({ name }) => name === act.action);
  const usual = bundle.actions[index]?.byAuthor === true ? "author" : (bundle.actors[0] ?? "");
  return (
    <div class="act">
      <Select
        id={`${id}-by`}
        label={askWords.actor(hop)[language]}
        isQuiet
        value={by ?? usual}
        options={listDoers(bundle).map((actor) => [actor, capitalise(sayActor(actor, language))])}
        onChoose={(who) => onAct(who === usual ? rest : { ...rest, by: who })}
      />{" "}
      <Select
        id={`${id}-action`}
        label={askWords.action(hop)[language]}
        isQuiet
        value={act.action}
        options={bundle.actions.map(({ name }) => [name, findTitle(bundle, { kind: "actions", name }, language)])}
        onChoose={(action) => onAct({ action, brings: keepAllowed(bundle, action, act.brings), settings: {} })}
      />
      <ActExtras
        bundle={bundle}
        act={act}
        id={id}
        language={language}
        attributes={findAttributes(bundle, index)}
        onAct={onAct}
      />
    </div>
  );
}

interface ExtrasProps extends Pick<ActProps, "bundle" | "act" | "id" | "onAct"> {
  readonly language: View["language"];
  readonly attributes: readonly BundleAttribute[];
}

function ActExtras({ bundle, act, id, language, attributes, onAct }: ExtrasProps): JSX.Element {
  return (
    <>
      {listOffered(bundle, act).map((part) => (
        <Switch
          key={part}
          label={askWords.brings(callPart(bundle, part, language))[language]}
          isOn={act.brings.includes(part)}
          onSwitch={(isOn) => onAct({ ...act, brings: isOn ? [...act.brings, part] : dropPart(act.brings, part) })}
        />
      ))}
      {attributes.map(({ name, values }) => (
        <Select
          key={name}
          id={`${id}-${name}`}
          label={sayAttribute(name, language)}
          value={act.settings[name] ?? values[0] ?? ""}
          options={values.map((value) => [value, sayValue(value, language)])}
          onChoose={(value) => onAct({ ...act, settings: { ...act.settings, [name]: value } })}
        />
      ))}
    </>
  );
}

/** What may be brought now: a link in a note only once there is a note. */
function listOffered(bundle: Bundle, { action, brings }: ChosenAct): readonly string[] {
  return listBringable(bundle, action).filter((part) => {
    const around = part.slice(0, Math.max(0, part.lastIndexOf(".")));
    return around === "" || brings.includes(around);
  });
}

function dropPart(brings: readonly string[], part: string): readonly string[] {
  return brings.filter((one) => one !== part && !one.startsWith(`${part}.`));
}

function listDoers({ actors, parts }: Bundle): readonly string[] {
  return [...actors, ...parts.flatMap(({ name, person }) => (person ? [name] : []))];
}

function findAttributes({ attributes }: Bundle, action: number): readonly BundleAttribute[] {
  return attributes.filter(({ of, actions = [] }) => of === "viewer" || (of === "act" && actions.includes(action)));
}

function keepAllowed(bundle: Bundle, action: string, brings: readonly string[]): readonly string[] {
  const allowed = listBringable(bundle, action);
  return brings.filter((part) => allowed.includes(part));
}

function nextAct(bundle: Bundle): ChosenAct {
  return { action: findLike(bundle) ?? bundle.actions[0]?.name ?? "like", brings: [], settings: {} };
}
