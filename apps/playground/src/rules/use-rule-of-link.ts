import type { Span } from "@waft/core";
import { useEffect } from "preact/hooks";
import type { View } from "../view/view.ts";
import { ruleWords } from "../words/rule-words.ts";
import type { Worked } from "./open-rules.ts";

/** Where a rule is looked for, and what happens when it is found or is not. */
export interface RuleOfLink {
  readonly worked: Worked;
  readonly view: Pick<View, "rule" | "language">;
  readonly jump: (span: Span) => void;
  readonly tell: (sentence: string) => void;
}

/** Goes to the rule that a link names, as soon as its files are open. */
export function useRuleOfLink({ worked, view: { rule, language }, jump, tell }: RuleOfLink): void {
  useEffect(() => {
    let isWanted = rule !== undefined;
    const look = async (name: string): Promise<void> => {
      const span = await worked.session.ask("rule", { name });
      if (!isWanted) {
        return;
      }
      if (span === undefined) {
        tell(ruleWords.noRule(name)[language]);
      } else {
        jump(span);
      }
    };
    if (rule !== undefined) {
      void look(rule);
    }
    return () => {
      isWanted = false;
    };
  }, [worked, rule]);
}
