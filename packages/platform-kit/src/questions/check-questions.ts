import { didYouMean } from "@waft/core";
import type { LinkedPlatform } from "@waft/core/internal";
import type { PackageFolder } from "../lint/package-folder.ts";
import type { PlatformFinding } from "../lint/platform-finding.ts";
import { findAct, isAct, isRuled, nameAct } from "./act-gaps.ts";
import { listActions, listAskedKinds, listKind, listNeededKinds, type ActKind } from "./list-asked-acts.ts";
import { listSigns } from "./list-signs.ts";
import { isGap, type ProvedClaim } from "./prove-claims.ts";
import type { QuestionAnswer } from "./questions.ts";
import { questionFile } from "./read-questions.ts";
import { showsVerdict } from "./shows-verdict.ts";

type Model = NonNullable<PackageFolder["compiled"]["model"]>;

/** Every claim that an answer names is there, speaks of the question and shows what the answer says. */
export function checkQuestions(
  model: Model,
  answers: readonly QuestionAnswer[],
  proved: readonly ProvedClaim[],
): readonly PlatformFinding[] {
  return answers.flatMap((answer) => {
    const named = answer.claims.filter((item) => !isAct(item));
    const claims = named.flatMap((title) => proved.find((one) => one.title === title) ?? []);
    const unknown = named.filter((title) => !claims.some((one) => one.title === title));
    const astray = claims.filter(
      ({ claim }) => !speaksOf(model.platform, answer, listActions(claim.after, model.platform)),
    );
    const wrong = [
      ...unknown.map((title) => report(answer, "claim-unknown", sayUnknown(title, proved))),
      ...astray.map(({ title }) => report(answer, "claim-astray", sayAstray(answer, title))),
      ...answer.claims.filter(isAct).flatMap((item) => checkAct(model.platform, answer, item)),
    ];
    return wrong.length > 0 ? wrong : checkVerdict(model, answer, claims);
  });
}

/** An act of which no rule speaks is one that can be done here, of a kind that the question is about. */
function checkAct(platform: LinkedPlatform, answer: QuestionAnswer, item: string): readonly PlatformFinding[] {
  const act = findAct(platform, item);
  const name = nameAct(item);
  if (act.action < 0 || act.form < 0) {
    return [report(answer, "act-unknown", sayUnknownAct(name))];
  }
  // Of several kinds of acts the last one is asked about.
  const kind = listAskedKinds(answer.question).at(-1);
  if (kind === undefined || !listKind(platform, kind).has(act.action)) {
    return [report(answer, "claim-astray", sayAstray(answer, name))];
  }
  return isRuled(platform, act) ? [report(answer, "no-gap", sayNoGap(answer, name))] : [];
}

function checkVerdict(
  model: Model,
  answer: QuestionAnswer,
  claims: readonly ProvedClaim[],
): readonly PlatformFinding[] {
  const { verdict } = answer;
  if (verdict === "none") {
    return canBeAsked(model, answer) ? [report(answer, "acts-are-there", sayThere(answer))] : [];
  }
  if (verdict === "unsaid") {
    const settled = claims.find((one) => !isGap(one));
    if (settled !== undefined) {
      return [report(answer, "no-gap", sayNoGap(answer, settled.title))];
    }
    // Where no rule speaks of such acts, no claim can.
    return answer.claims.length > 0 || !canBeAsked(model, answer)
      ? []
      : [report(answer, "unshown", sayUnshown(answer))];
  }
  const signs = new Set([
    ...claims.flatMap((one) => (isGap(one) ? ["unsure" as const] : [...listSigns(model.platform, one.claim)])),
    ...(answer.claims.some(isAct) ? ["unsure" as const] : []),
  ]);
  return showsVerdict(answer, signs) ? [] : [report(answer, "unshown", sayUnshown(answer))];
}

/** Whether the acts of chains are of every kind that a question is about. */
function speaksOf(platform: LinkedPlatform, { question }: QuestionAnswer, actions: readonly number[]): boolean {
  return listAskedKinds(question).every((kind) => {
    const meant = listKind(platform, kind);
    return actions.some((action) => meant.has(action));
  });
}

/** Whether rules speak of all kinds of acts that a question is about; of an audience, whether they ask for a setting of the post. */
function canBeAsked(model: Model, { question }: QuestionAnswer): boolean {
  const { platform } = model;
  if (question === "audience") {
    return asksForAudience(model);
  }
  const spoken = new Set(
    platform.rules.flatMap(({ on, outcome }) =>
      on.kind === "act" && outcome?.kind !== "refused" ? [...on.actions] : [],
    ),
  );
  const isThere = (kind: ActKind): boolean => [...listKind(platform, kind)].some((action) => spoken.has(action));
  return listNeededKinds(question).every(isThere);
}

function asksForAudience({ platform }: Model): boolean {
  const meant = listKind(platform, "passing-on");
  return platform.rules.some(
    ({ on, when }) =>
      on.kind === "act" && on.actions.some((action) => meant.has(action)) && asksWhomItIsFor(platform, when),
  );
}

function asksWhomItIsFor(platform: LinkedPlatform, when: LinkedPlatform["rules"][number]["when"]): boolean {
  switch (when.kind) {
    case "all":
    case "any":
      return when.items.some((item) => asksWhomItIsFor(platform, item));
    case "not":
      return asksWhomItIsFor(platform, when.item);
    case "attribute":
      return isAudience(platform.attributes[when.attribute]);
    case "part":
    case "author":
    case "actor":
    case "identity":
    case "count":
      return false;
  }
}

/** A setting of the post says whom it is for when it can be public, or for everyone. */
function isAudience(attribute: LinkedPlatform["attributes"][number] | undefined): boolean {
  return attribute?.of === "post" && attribute.values.some((value) => value === "public" || value === "everyone");
}

type Texts = Pick<PlatformFinding, "message" | "hint">;

function report({ line }: QuestionAnswer, code: string, texts: Texts): PlatformFinding {
  return { code: `kit/question-${code}`, file: questionFile, line, ...texts };
}

function sayUnknown(title: string, proved: readonly ProvedClaim[]): Texts {
  return {
    message: { en: `There is no claim '${title}'.`, nl: `Er is geen bewering '${title}'.` },
    hint: didYouMean(
      title,
      proved.map((one) => one.title),
      {
        en: "Write the English title of a claim of this package, with ' | ' between several.",
        nl: "Schrijf de Engelse titel van een bewering van dit pakket, met ' | ' tussen meerdere.",
      },
    ),
  };
}

function sayUnknownAct(name: string): Texts {
  return {
    message: { en: `Nobody can do '${name}' here.`, nl: `Niemand kan hier '${name}' doen.` },
    hint: {
      en: "Write an action and a form of this network: 'no rule: delete of share'.",
      nl: "Schrijf een handeling en een vorm van dit netwerk: 'no rule: delete of share'.",
    },
  };
}

function sayAstray({ question }: QuestionAnswer, name: string): Texts {
  return {
    message: {
      en: `'${name}' does not speak of the acts that '${question}' asks about.`,
      nl: `'${name}' gaat niet over de handelingen waar '${question}' naar vraagt.`,
    },
    hint: {
      en: "Name a claim whose 'after' has such an act.",
      nl: "Noem een bewering waarvan 'after' zo'n handeling heeft.",
    },
  };
}

function sayThere({ question }: QuestionAnswer): Texts {
  return {
    message: {
      en: `'${question}' can be asked here: rules speak of what it asks about.`,
      nl: `'${question}' kan hier gevraagd worden: regels gaan over wat gevraagd wordt.`,
    },
    hint: {
      en: "Name the claims that answer it, or write 'unsaid' and a claim that stays open.",
      nl: "Noem de beweringen die het beantwoorden, of schrijf 'unsaid' en een bewering die open blijft.",
    },
  };
}

function sayNoGap({ question }: QuestionAnswer, name: string): Texts {
  return {
    message: {
      en: `For '${question}' nobody is said to know '${name}', but rules say it.`,
      nl: `Bij '${question}' zou niemand '${name}' weten, maar regels zeggen het.`,
    },
    hint: {
      en: "Answer the question with what the rules say.",
      nl: "Beantwoord de vraag met wat de regels zeggen.",
    },
  };
}

function sayUnshown({ question, verdict }: QuestionAnswer): Texts {
  return {
    message: {
      en: `No claim that is named shows '${verdict}' of '${question}'.`,
      nl: `Geen genoemde bewering laat '${verdict}' zien van '${question}'.`,
    },
    hint: {
      en: "Name a claim that shows it, and write one where there is none.",
      nl: "Noem een bewering die het laat zien, en schrijf er een als die er niet is.",
    },
  };
}
