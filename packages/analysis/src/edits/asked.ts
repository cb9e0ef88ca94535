import type { PostQuestion, Question, Step } from "@waft/runtime";

/** A question with nothing left out: every act an object, every list there. */
export interface Asked {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly post: Required<PostQuestion>;
  readonly chain: readonly Step[];
}

/** Fills in what a question leaves out; `asOf` and `by` are what a trace of it says. */
export function fillQuestion(
  { post = {}, chain }: Question,
  { asOf, by }: { readonly asOf: string; readonly by: string },
): Asked {
  return {
    asOf,
    post: { by, parts: post.parts ?? [], settings: post.settings ?? {} },
    chain: chain.map((step) => (typeof step === "string" ? { action: step } : step)),
  };
}
