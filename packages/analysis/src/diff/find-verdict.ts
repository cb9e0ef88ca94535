import type { Bundle } from "@waft/runtime";
import { areOfOnePlatform } from "./are-of-one-platform.ts";
import type { DeclaredChange, DiffGroup, DiffVerdict } from "./diff.ts";

/** What a verdict is found from. */
interface Evidence {
  readonly a: Bundle;
  readonly b: Bundle;
  readonly declared: readonly DeclaredChange[];
  readonly groups: readonly DiffGroup[];
}

/**
 * Says what kind of change the second side is for whoever uses the first. Major: a question that could be asked is
 * answered otherwise, or can no longer be asked. Minor: there is more to ask (an action, a part, a value, days behind
 * the last date that the first side knows). Patch: only texts, rules' words and sources are different. Of two different
 * platforms nobody can say, unless one has all rules of the other.
 */
export function findVerdict({ a, b, declared, groups }: Evidence): DiffVerdict | null {
  if (!areOfOnePlatform(a, b)) {
    return null;
  }
  const last = a.spans.at(-1)?.from ?? "";
  const isLater = ({ from }: DiffGroup["days"][number]): boolean => from !== null && from > last;
  const answered = groups.some(({ days }) => days.some((stretch) => !isLater(stretch)));
  if (answered || declared.some((change) => breaks(change))) {
    return "major";
  }
  const isMore = ({ change, what }: DeclaredChange): boolean => change === "added" && askable.includes(what);
  if (groups.length > 0 || declared.some((change) => isMore(change))) {
    return "minor";
  }
  return a.hash === b.hash ? "none" : "patch";
}

/** What questions name. */
const askable: readonly DeclaredChange["what"][] = ["action", "actor", "part", "form", "attribute", "value"];

function breaks({ change, what }: DeclaredChange): boolean {
  return (
    (change === "removed" && askable.includes(what)) || (change === "changed" && ["part", "default"].includes(what))
  );
}
