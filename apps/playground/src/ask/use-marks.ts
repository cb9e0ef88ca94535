import type { Bundle } from "@waft/runtime";
import { useEffect, useState } from "preact/hooks";
import { firstMonth } from "../view/months.ts";
import type { View } from "../view/view.ts";
import { findMarks } from "./find-marks.ts";
import { whenIdle } from "./when-idle.ts";

/** Whose marks are looked for: the day that is asked does not matter to the days on which the answer changes. */
export interface MarksWish {
  readonly view: Pick<View, "by" | "parts" | "settings">;
  readonly chains: View["chains"];
  readonly today: string;
}

/** The days on which the answer changes; those of the question before stay until the browser has time to look anew. */
export function useMarks(bundle: Bundle, { view, chains, today }: MarksWish): readonly string[] {
  const find = (): readonly string[] =>
    findMarks(bundle, { wish: { ...view, asOf: today }, chains }, { from: `${firstMonth}-01`, to: today });
  const asked = [bundle, view.by, view.parts, view.settings, chains, today];
  const [found, setFound] = useState(() => ({ asked, marks: find() }));
  useEffect(() => {
    const isKnown = asked.every((one, index) => one === found.asked[index]);
    return isKnown ? undefined : whenIdle(() => setFound({ asked, marks: find() }));
  }, asked);
  return found.marks;
}
