import { listBrought } from "@waft/cards/layout";
import type { Bundle, Hop, Start, Trace } from "@waft/runtime";
import type { TimelineDifference, TimelineValue } from "./timeline.ts";

/** One thing that an answer says, with the rules that decided it. */
export interface Said extends Pick<TimelineDifference, "aspect" | "hop" | "action" | "part"> {
  readonly value: TimelineValue;
  readonly rules: readonly string[];
  /** Where a part is whole because this act brought it. */
  readonly brought?: true;
}

/** Everything that an answer says after publishing and after each act, in order; perhaps of one part only. */
export function listSaid(bundle: Bundle, { start, hops }: Trace, part?: string): readonly Said[] {
  return [start, ...hops].flatMap((held, hop) => {
    const action = "action" in held ? held.action : null;
    const place = { hop, action };
    const brought = "action" in held ? listBrought(bundle, held) : new Set<string>();
    const parts = listParts(held, { only: part, brought }).map((one) => ({ ...place, ...one }));
    return part === undefined ? [...listActs(held).map((one) => ({ ...place, ...one })), ...parts] : parts;
  });
}

type Unplaced = Omit<Said, "hop" | "action">;

function listActs(held: Start | Hop): readonly Unplaced[] {
  if (!("outcome" in held)) {
    return [{ aspect: "form", value: [held.form], rules: [] }];
  }
  const { outcome, form, audiences, countsFor, tells, decidedBy: rules, counters } = held;
  const chosen = (persons: Hop["tells"]): TimelineValue => (persons === "chosen" ? ["chosen"] : persons);
  return [
    { aspect: "outcome", value: outcome, rules },
    { aspect: "form", value: form === undefined ? [] : form === null ? null : [form], rules },
    { aspect: "audiences", value: audiences, rules },
    { aspect: "countsFor", value: chosen(countsFor), rules },
    { aspect: "tells", value: chosen(tells), rules },
    ...(counters === undefined ? [] : [{ aspect: "counters", value: counters, rules } as const]),
  ];
}

function listParts(
  { parts = {} }: Start | Hop,
  { only, brought }: { readonly only: string | undefined; readonly brought: ReadonlySet<string> },
): readonly Unplaced[] {
  return Object.entries(parts).flatMap(([part, { level, copied, decidedBy }]): readonly Unplaced[] => {
    const rules = decidedBy === null ? [] : [decidedBy];
    return only === undefined || only === part
      ? [
          {
            aspect: "level",
            part,
            value: level,
            rules,
            ...(level === "whole" && brought.has(part) ? { brought: true } : {}),
          },
          { aspect: "copied", part, value: copied === undefined ? false : copied === true ? true : null, rules },
        ]
      : [];
  });
}
