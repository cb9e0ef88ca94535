import { autocompletion, type Completion, type CompletionResult } from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import type { Completion as Offered } from "@waft/language-service";
import type { EditorContext } from "./editor-context.ts";

/** Offers what can stand where one writes, the likeliest first. */
export function completeWords({ path, language, session }: EditorContext): Extension {
  return autocompletion({
    override: [
      async (asked): Promise<CompletionResult | null> => {
        const { pos, explicit } = asked;
        const { span, items } = await session.ask("complete", { path, offset: pos, language });
        const isBegun = span.start < pos;
        const isNothing = asked.aborted || items.length === 0 || (!isBegun && !explicit);
        // Where nothing is offered for a text that has been typed on meanwhile, the editor would not ask again.
        const isOvertaken = asked.view !== undefined && asked.view.state.doc !== asked.state.doc;
        return isNothing
          ? isOvertaken
            ? { from: pos, options: [], validFor: /^$/u }
            : null
          : { from: span.start, options: items.map(createOption), validFor: /^[\w.-]*$/u };
      },
    ],
    icons: false,
    maxRenderedOptions: 60,
  });
}

function createOption({ label, kind, detail, documentation, text, rank }: Offered): Completion {
  return {
    label,
    type: kind,
    apply: text,
    boost: Math.max(-99, 50 - rank),
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { info: documentation }),
  };
}
