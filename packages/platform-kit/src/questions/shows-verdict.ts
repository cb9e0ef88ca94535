import type { Sign } from "./list-signs.ts";
import type { QuestionAnswer, QuestionId } from "./questions.ts";

/** What must be among the signs: of so many of the groups at least one. */
interface Wanted {
  readonly groups: readonly (readonly Sign[])[];
  readonly least: number;
}

function want(...groups: Wanted["groups"]): Wanted {
  return { groups, least: groups.length };
}

function wantTwoOf(...groups: Wanted["groups"]): Wanted {
  return { groups, least: 2 };
}

/** What keeps the source or lets it through, and what takes it away, stops it or leaves it open. */
const goodAndBad = want(["seen", "reached", "shown"], ["hidden", "missed", "stopped", "gone", "unsure"]);

const survives: Readonly<Record<string, Wanted>> = {
  yes: want(["seen"]),
  no: want(["hidden", "missed"]),
  silent: want(["stopped"]),
  depends: goodAndBad,
};

const wanted: Readonly<Record<QuestionId, Readonly<Record<string, Wanted>>>> = {
  reshares: survives,
  likes: survives,
  quotes: survives,
  credit: {
    author: want(["for author"]),
    sharer: want(["for sharer"]),
    nobody: want(["for nobody"]),
    depends: wantTwoOf(["for author"], ["for sharer"], ["for nobody"], ["stopped"], ["unsure"]),
  },
  audience: {
    yes: want(["seen", "reached", "shown"]),
    no: want(["hidden", "missed", "stopped"]),
    depends: goodAndBad,
  },
  "one-step": { yes: want(["seen", "reached"]), no: want(["missed"]), depends: goodAndBad },
  deletion: {
    nothing: want(["gone", "missed"]),
    copy: want(["seen", "copied"]),
    depends: wantTwoOf(["gone", "missed"], ["seen", "reached"], ["unsure"]),
  },
};

/** Whether the lines of the named claims show what a verdict says. */
export function showsVerdict(
  { question, verdict }: Pick<QuestionAnswer, "question" | "verdict">,
  signs: ReadonlySet<Sign>,
): boolean {
  const { groups, least } = wanted[question][verdict] ?? want([]);
  return groups.filter((group) => group.some((sign) => signs.has(sign))).length >= least;
}
