import { useEffect, useState } from "preact/hooks";
import type { Session } from "../session/create-session.ts";
import type { Survey } from "../session/orders.ts";
import type { Bundle } from "@waft/runtime";

/** What the platform does on a day, by the rules that compiled last; undefined until it is known first. */
export function useSurvey(session: Session, bundle: Bundle | undefined, asOf: string): Survey | undefined {
  const [survey, setSurvey] = useState<Survey>();
  useEffect(() => {
    let isWanted = bundle !== undefined;
    const ask = async (): Promise<void> => {
      const found = await session.ask("survey", { asOf });
      if (isWanted) {
        setSurvey(found);
      }
    };
    const waiting = setTimeout(() => void (isWanted && ask()), 300);
    return () => {
      isWanted = false;
      clearTimeout(waiting);
    };
  }, [session, bundle, asOf]);
  return survey;
}
