import { assign, createMachine, initialTransition, transition } from "xstate";
import { applyCase, type EngineAct, type EnginePost, type Runner } from "./engine.ts";
import type { Case } from "./cases.ts";

interface Context extends EnginePost {
  readonly answer: string;
}

interface ActEvent extends EngineAct {
  readonly type: string;
}

const nobody: EnginePost = { image: false, circle: false, levels: [] };

/** XState: a state for each form, an event for each act, guards for what cases ask; run by its pure functions. */
export function createXstate(cases: readonly Case[], wantsLevels: boolean): Runner {
  const transitionsOf = (form: string, action: string): readonly object[] =>
    cases
      .filter((one) => one.form === form && one.action === action)
      .map((one) => ({
        target: one.answer.split(" ")[0],
        guard: ({ context }: { readonly context: Context }): boolean =>
          (one.image ?? context.image) === context.image && (one.circle ?? context.circle) === context.circle,
        actions: assign<Context, ActEvent, undefined, ActEvent, never>(({ context, event }) => ({
          answer: one.answer,
          ...(wantsLevels ? { levels: applyCase(one, { levels: context.levels, brought: event.brought }) } : {}),
        })),
      }));
  const actions = [...new Set(cases.map(({ action }) => action))];
  const stateOf = (form: string): [string, object] => [
    form,
    { on: Object.fromEntries(actions.map((action) => [action, transitionsOf(form, action)])) },
  ];
  const forms = [...new Set(cases.map(({ form }) => form))];
  const types: { context: Context; input: EnginePost; events: ActEvent } = {
    context: { ...nobody, answer: "" },
    input: nobody,
    events: { type: "", action: "", brought: [] },
  };
  const machine = createMachine({
    context: ({ input }) => ({ ...input, answer: "" }),
    initial: "post",
    states: Object.fromEntries([...forms.map(stateOf), ["refused", {}]]),
    types,
  });
  let [snapshot] = initialTransition(machine, nobody);
  return {
    begin: (post) => {
      [snapshot] = initialTransition(machine, post);
    },
    act: ({ action, brought }) => {
      [snapshot] = transition(machine, snapshot, { type: action, action, brought });
      return snapshot.context.answer;
    },
    levels: () => snapshot.context.levels,
  };
}
