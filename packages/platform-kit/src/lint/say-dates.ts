import type { Fact } from "../facts/facts.ts";
import type { PlatformFinding } from "./platform-finding.ts";

type Said = Pick<PlatformFinding, "code" | "message" | "hint">;

/** A date of a rule, as written; without one it holds on all days on that side. */
interface RuleDate {
  readonly rule: string;
  readonly written: string | undefined;
}

/** A date of a fact, as written. */
interface FactDate {
  readonly id: string;
  readonly text: string;
}

const beyond = {
  from: { code: "kit/rule-before-facts", en: ["first", "earlier"], nl: ["eerste", "eerdere"] },
  until: { code: "kit/rule-after-facts", en: ["last", "later"], nl: ["laatste", "latere"] },
} as const;

const apart = {
  from: { code: "kit/fact-before-rule", en: "before that", nl: "daarvoor" },
  until: { code: "kit/fact-after-rule", en: "after that", nl: "daarna" },
} as const;

/**
 * A rule that holds before anything it stands on was so, or goes on after all of it ended.
 *
 * @param word - on which side
 * @param date - of the rule, on that side
 * @param fact - the first one to begin, or the last one to end
 */
export function sayBeyond(word: "from" | "until", { rule, written }: RuleDate, { id, text }: FactDate): Said {
  const { code, en, nl } = beyond[word];
  const [has, heeft] =
    written === undefined
      ? [`has no '${word}'`, `heeft geen '${word}'`]
      : [`says '${word} ${written}'`, `zegt '${word} ${written}'`];
  return {
    code,
    message: {
      en: `The rule '${rule}' ${has}, but the ${en[0]} of the facts that it stands on, '${id}', says '${word} ${text}'.`,
      nl: `De regel '${rule}' ${heeft}, maar het ${nl[0]} van de feiten waarop zij rust, '${id}', zegt '${word} ${text}'.`,
    },
    hint: {
      en: `Write '${word} ${text}' in the rule, cite a fact that says it of ${en[1]} days, or make two facts of '${id}' if its date is of a part of it alone.`,
      nl: `Schrijf '${word} ${text}' in de regel, noem een feit dat het van ${nl[1]} dagen zegt, of maak twee feiten van '${id}' als de datum maar over een deel ervan gaat.`,
    },
  };
}

/** A rule that has its word from a fact of other days: before its `from`, or after its `until`. */
export function sayApart(
  word: "from" | "until",
  { rule, written }: { readonly rule: string; readonly written: string },
  { id, dates }: Fact,
): Said {
  const { code, en, nl } = apart[word];
  return {
    code,
    message: {
      en: `The rule '${rule}' says '${word} ${written}' on the word of '${id}', whose dates lie ${en}: '${dates}'.`,
      nl: `De regel '${rule}' zegt '${word} ${written}' op gezag van '${id}', waarvan de datums ${nl} liggen: '${dates}'.`,
    },
    hint: {
      en: `Mend the dates of the rule or of '${id}', or write 'inferred from' if the rule only follows from it.`,
      nl: `Verbeter de datums van de regel of van '${id}', of schrijf 'inferred from' als de regel er alleen uit volgt.`,
    },
  };
}
