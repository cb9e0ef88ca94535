import type { Case } from "./cases.ts";

/** A post as engines are told of it. */
export interface EnginePost {
  readonly image: boolean;
  readonly circle: boolean;
  /** The level of each part: 0 absent to 4 whole. */
  readonly levels: readonly number[];
}

/** An act as engines are told of it. */
export interface EngineAct {
  readonly action: string;
  /** For each part 1 if the actor brings it, else 0. */
  readonly brought: readonly number[];
}

/** What is asked of a rule engine at each hop. */
export interface Asked extends EnginePost, EngineAct {
  readonly form: string;
}

/** What it answers: the next form and for whom the act counts, and the levels where they are wanted. */
export interface Decision {
  readonly answer: string;
  readonly levels?: readonly number[];
}

/** Follows one chain at a time; what is held stays in the runner. */
export interface Runner {
  readonly begin: (post: EnginePost) => void;
  readonly act: (act: EngineAct) => string | Promise<string>;
  readonly levels: () => readonly number[];
}

/** An engine with the rule set loaded. */
export type CreateRunner = (cases: readonly Case[], wantsLevels: boolean) => Runner | Promise<Runner>;

/** A runner for engines that decide each hop by itself. */
export function createRunner(decide: (asked: Asked) => Decision): Runner {
  let form = "post";
  let held: EnginePost = { image: false, circle: false, levels: [] };
  let { levels } = held;
  return {
    begin: (post) => {
      form = "post";
      held = post;
      ({ levels } = post);
    },
    act: ({ action, brought }) => {
      const { image, circle } = held;
      const decision = decide({ action, brought, form, image, circle, levels });
      form = decision.answer.slice(0, decision.answer.indexOf(" "));
      levels = decision.levels ?? levels;
      return decision.answer;
    },
    levels: () => levels,
  };
}

/** What becomes of levels in a case: what people write themselves beside an engine that only picks the case. */
export function applyCase({ parts }: Case, { levels, brought }: Pick<Asked, "levels" | "brought">): readonly number[] {
  return parts.map(({ from, cap }, part) => {
    if (from === "before") {
      return Math.min(levels[part] ?? 0, cap);
    }
    return from === "added" || brought[part] === 1 ? cap : 0;
  });
}
